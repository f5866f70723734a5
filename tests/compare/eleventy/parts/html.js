// What templates of any kind do: escape text, and keep what is the same on every page.
const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escape = text => (/[&<>"']/.test(text) ? text.replace(/[&<>"']/g, sign => SIGNS[sign]) : text);

/** A template that is rendered once for each key. */
export function once(template, keyOf = () => '') {
  const made = new Map();
  return (...values) => {
    const key = keyOf(...values);
    if (!made.has(key)) made.set(key, template(...values));
    return made.get(key);
  };
}

/** The words, or that the source says nothing. */
export const orUnknown = text => (text == null ? '<span class="unknown">Nguồn không nêu</span>' : escape(text));

export const under = text => (text ? `<span class="under">${escape(text)}</span>` : '');
