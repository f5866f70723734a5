// Text as filters compare it: lower case without marks, đ as d.
export const fold = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
