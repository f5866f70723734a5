// Fills the page /tim-kiem/ from ?q= and ?loai=. Without it the form is a plain form.
import { openSearch } from './search.js';

const KINDS = {
  task: 'Nhiệm vụ', section: 'Mục văn bản', agency: 'Cơ quan', document: 'Văn bản', indicator: 'Chỉ tiêu', instrument: 'Căn cứ',
};
const PAGE = 20;
const number = new Intl.NumberFormat('vi-VN');
const form = document.getElementById('search-form');
const box = document.getElementById('q');
const list = document.getElementById('search-results');
const status = document.getElementById('search-status');
const facets = document.getElementById('search-facets');
const opening = form && openSearch({ base: new URL(form.dataset.index, location) });
const state = { q: '', kind: '', limit: PAGE };
let latest = 0;

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function readAddress() {
  const query = new URLSearchParams(location.search);
  Object.assign(state, { q: query.get('q') ?? '', kind: query.get('loai') ?? '', limit: PAGE });
  box.value = state.q;
}

function writeAddress(method) {
  const query = new URLSearchParams();
  if (state.q) query.set('q', state.q);
  if (state.kind) query.set('loai', state.kind);
  history[method](null, '', query.size ? `?${query}` : location.pathname);
}

function resultItem({ kind, title, url, context, snippet }) {
  const item = element('li', { className: 'result' }, element('a', { href: url, textContent: title }));
  item.dataset.result = kind;
  item.append(element('p', { className: 'result-context' },
    element('span', { className: 'result-kind', textContent: KINDS[kind] ?? kind }), context ? ` · ${context}` : ''));
  if (snippet.length) {
    item.append(element('p', { className: 'result-snippet' },
      ...snippet.map(({ text, mark }) => (mark ? element('mark', { textContent: text }) : text))));
  }
  return item;
}

function facetButton(kind, label, count) {
  const button = element('button', { type: 'button', className: 'facet', textContent: `${label} (${number.format(count)})` });
  button.setAttribute('aria-pressed', String(state.kind === kind));
  button.addEventListener('click', () => change({ kind }, 'pushState'));
  return button;
}

function show({ total, facets: counts, results }) {
  list.replaceChildren(...results.map(resultItem));
  const kinds = Object.entries(counts);
  const all = kinds.reduce((sum, [, count]) => sum + count, 0);
  const pressed = facets.contains(document.activeElement) ? [...facets.children].indexOf(document.activeElement) : -1;
  const buttons = [['', all], ...kinds].map(([kind, count]) => facetButton(kind, kind ? KINDS[kind] ?? kind : 'Tất cả', count));
  facets.replaceChildren(...(all ? buttons : []));
  facets.children[pressed]?.focus();
  const found = total ? `${number.format(total)} kết quả cho “${state.q}”` : `Không có kết quả nào cho “${state.q}”. Hãy thử ít từ hơn hoặc từ khác.`;
  status.textContent = state.q.trim() ? found : '';
  if (total > results.length) {
    const more = element('button', { type: 'button', textContent: 'Xem thêm kết quả' });
    more.addEventListener('click', async () => {
      state.limit += PAGE;
      await run();
      list.children[results.length]?.querySelector('a')?.focus();
    });
    list.append(element('li', { className: 'more' }, more));
  }
}

async function run() {
  const mine = ++latest;
  try {
    const found = await (await opening).search(state.q, { kind: state.kind, limit: state.limit });
    if (mine === latest) show(found);
  } catch {
    if (mine === latest) status.textContent = 'Không tải được chỉ mục tìm kiếm. Hãy kiểm tra kết nối rồi tải lại trang.';
  }
}

function change(changes, method) {
  Object.assign(state, { limit: PAGE }, changes);
  writeAddress(method);
  return run();
}

function moveFocus(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [box, ...list.querySelectorAll('a, button')];
  const at = stops.indexOf(document.activeElement);
  const next = stops[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

if (form) {
  let typing;
  box.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => change({ q: box.value }, 'replaceState'), 150);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(typing);
    change({ q: box.value }, 'pushState');
  });
  window.addEventListener('popstate', () => {
    readAddress();
    run();
  });
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.target.closest('input, textarea, select, [contenteditable]')) {
      event.preventDefault();
      box.focus();
    } else moveFocus(event);
  });
  readAddress();
  run();
}
