// Agencies, terms and states as they stand on every page.
import { escape, once } from './html.js';

const name = agency => (agency.url ? `<a href="${escape(agency.url)}">${escape(agency.name)}</a>` : escape(agency.name));

export const names = agencies => (agencies.length ? agencies.map(name).join('; ') : '<span class="unknown">Nguồn không nêu</span>');

export const term = once(
  ({ id, name, meaning, url }, label = name) => `<button type="button" class="term" popovertarget="tn-${escape(id)}">${escape(label)}</button><span class="meaning" id="tn-${escape(id)}" popover><strong>${escape(name)}</strong>${escape(meaning)} <a href="${escape(url)}">Mọi thuật ngữ</a></span>`,
  ({ id }) => id,
);

const SHAPES = {
  soon: '<circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" stroke-width="1.6"></circle><path d="M6 1.2a4.8 4.8 0 0 1 0 9.6z" fill="currentColor"></path>',
  ahead: '<circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" stroke-width="1.6"></circle>',
  past: '<circle cx="6" cy="6" r="5.4" fill="currentColor"></circle>',
  open: '<path d="M0.8 6h9.4M7.4 2.8 10.8 6 7.4 9.2" fill="none" stroke="currentColor" stroke-width="1.6"></path>',
  none: '<path d="M1.5 6h9" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2 1.6"></path>',
};

export const state = once(
  ({ name: kind, label }) => `<span class="state s-${escape(kind)}"><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">${SHAPES[kind]}</svg> ${escape(label)}</span>`,
  ({ name: kind }) => kind,
);

/** The same in a table, where the style sheet draws the shape. */
export const stateInRow = once(({ name: kind, label }) => `<span class="state shaped s-${escape(kind)}">${escape(label)}</span>`, ({ name: kind }) => kind);
