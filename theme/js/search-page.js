// Fills the page /tim-kiem/ from its address: the words and the filters. Without it the form is a plain form above the list of all pages.
import { openSearch } from './search.js';

const KINDS = {
  task: 'Nhiệm vụ', section: 'Đoạn văn bản', agency: 'Cơ quan', document: 'Văn bản', indicator: 'Chỉ tiêu', instrument: 'Căn cứ', term: 'Thuật ngữ',
};
// Names in the address.
const NAMES = {
  kind: 'loai', agency: 'co-quan', document: 'van-ban', year: 'nam', state: 'trang-thai', from: 'tu', to: 'den',
};
const FILTERS = Object.keys(NAMES);
const PAGE = 20;
const FIRST = 10; // results that are painted before the others of a page
const SHOWN = 6; // choices of a facet before the rest folds
const MOST = 300; // choices of a facet at all: the rest of very many have the fewest results
const LARGE = 30000; // records above which the longest facets are fetched only when asked for
const LONG = ['agency', 'document'];
const number = new Intl.NumberFormat('vi-VN');
const byId = id => document.getElementById(id);
const form = byId('search-form');
const box = byId('q');
const list = byId('search-results');
const status = byId('search-status');
const filters = byId('search-filters');
const chosen = byId('search-chosen');
const days = { from: byId('tu'), to: byId('den') };
const opening = openSearch({ base: new URL(form.dataset.index, location) });
const state = { q: '', limit: PAGE };
const labels = {};
const asksFor = new Set();
let latest = 0;

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

const asked = () => Object.fromEntries(FILTERS.filter(name => state[name]).map(name => [name, state[name]]));
const isNarrowed = () => FILTERS.some(name => state[name]);

function readAddress() {
  const query = new URLSearchParams(location.search);
  state.q = box.value = query.get('q') ?? '';
  state.limit = PAGE;
  for (const name of FILTERS) state[name] = query.get(NAMES[name]) ?? '';
  for (const [name, day] of Object.entries(days)) day.value = state[name];
}

// Once what has been made stands on the screen. A page in the background paints nothing.
const painted = () => new Promise(done => {
  setTimeout(done, 250);
  requestAnimationFrame(() => setTimeout(done));
});

// The address waits for the results: browsers take their time to note it.
async function writeAddress(method) {
  const query = new URLSearchParams();
  if (state.q) query.set('q', state.q);
  for (const [name, value] of Object.entries(asked())) query.set(NAMES[name], value);
  await painted();
  history[method](null, '', query.size ? `?${query}` : location.pathname);
}

function change(changes, method = 'pushState') {
  Object.assign(state, { limit: PAGE }, changes);
  for (const [name, day] of Object.entries(days)) if (day.value !== state[name]) day.value = state[name];
  writeAddress(method);
  return run();
}

const marked = pieces => pieces.map(({ text, mark }) => (mark ? element('mark', { textContent: text }) : text));

function resultItem({ kind, heading, url, context, snippet }) {
  const item = element('li', { className: 'result' }, element('h3', {}, element('a', { href: url }, ...marked(heading))));
  item.dataset.result = kind;
  item.append(element('p', { className: 'result-context' },
    element('span', { className: 'result-kind', textContent: KINDS[kind] ?? kind }), context ? ` · ${context}` : ''));
  if (snippet.length) item.append(element('p', { className: 'result-snippet' }, ...marked(snippet)));
  return item;
}

function statusText(total) {
  const words = state.q.trim();
  if (!words && !isNarrowed()) return '';
  const about = `${words ? ` cho “${words}”` : ''}${isNarrowed() ? ', theo bộ lọc đang chọn' : ''}`;
  if (total) return `${number.format(total)} kết quả${about}.`;
  return `Không có kết quả nào${about}. ${isNarrowed() ? 'Hãy bỏ bớt bộ lọc.' : 'Hãy thử ít từ hơn hoặc từ khác.'}`;
}

function show({ total, results }) {
  list.replaceChildren(...results.map(resultItem));
  const text = statusText(total);
  if (status.textContent !== text) status.textContent = text;
  byId('search-tips').classList.toggle('shown', !text || !total);
  document.querySelector('.directory').hidden = Boolean(text) && total > 0;
}

function showRest(rest, total) {
  list.append(...rest.map(resultItem));
  const shown = list.children.length;
  if (!shown || total <= shown) return;
  const more = element('button', { type: 'button', textContent: 'Xem thêm kết quả' });
  more.addEventListener('click', async () => {
    state.limit += PAGE;
    await run();
    list.children[shown]?.querySelector('a')?.focus();
  });
  list.append(element('li', { className: 'more' }, more));
}

// A chosen filter, to be taken away again. The focus goes to the next one, or to the box.
function showChosen() {
  const names = Object.keys(asked());
  byId('search-chosen-count').textContent = names.length ? `(${names.length} đang chọn)` : '';
  const day = value => value.split('-').reverse().join('/');
  const words = name => ({ from: `từ ${day(state.from)}`, to: `đến ${day(state.to)}`, kind: KINDS[state.kind] })[name]
    ?? labels[name]?.get(state[name]) ?? state[name];
  const button = (text, changes) => {
    const made = element('button', { type: 'button', className: 'facet', textContent: `${text} ✕` });
    made.setAttribute('aria-label', `Bỏ lọc: ${text}`);
    made.addEventListener('click', async () => {
      await change(changes);
      (chosen.querySelector('button') ?? box).focus();
    });
    return element('li', {}, made);
  };
  chosen.replaceChildren(...names.map(name => button(words(name), { [name]: '' })),
    ...(names.length > 1 ? [button('tất cả', Object.fromEntries(names.map(name => [name, '']))) ] : []));
}

function choice(name, value) {
  const radio = element('input', { type: 'radio', name: NAMES[name], value });
  radio.addEventListener('change', () => change({ [name]: value }));
  return element('label', { className: 'choice' }, radio, element('span'));
}

// The choices of a facet, those with most results first; built anew only where others are offered than before.
function showFacet(group, values) {
  const name = group.dataset.facet;
  labels[name] = new Map(values.map(({ key, label }) => [key, label]));
  let offered = values.filter(({ key, count }) => count || key === state[name]);
  if (LONG.includes(name)) offered.sort((a, b) => b.count - a.count);
  if (offered.length > MOST) offered = offered.filter(({ key }, rank) => rank < MOST || key === state[name]);
  group.hidden = !offered.length;
  const keys = ['', ...offered.map(({ key }) => key)];
  const radios = () => [...group.querySelectorAll('input')];
  if (radios().map(radio => radio.value).join('|') !== keys.join('|')) {
    const focused = group.contains(document.activeElement) ? document.activeElement.value : null;
    const made = keys.map(key => choice(name, key));
    group.replaceChildren(group.querySelector('legend'), ...made.slice(0, SHOWN + 1));
    if (made.length > SHOWN + 1) {
      const rest = made.slice(SHOWN + 1);
      group.append(element('details', {},
        element('summary', { textContent: `Thêm ${number.format(rest.length)} ${group.dataset.more}` }), ...rest));
    }
    if (focused !== null) radios().find(radio => radio.value === focused)?.focus();
  }
  const counts = new Map(offered.map(({ key, count }) => [key, count]));
  for (const radio of radios()) {
    radio.checked = radio.value === state[name];
    if (radio.checked && radio.closest('fieldset details')) radio.closest('fieldset details').open = true;
    radio.nextSibling.textContent = radio.value ? `${labels[name].get(radio.value)} (${number.format(counts.get(radio.value))})` : 'Tất cả';
  }
}

// In place of a long facet: it comes when somebody asks for it.
function offerFacet(group) {
  const button = element('button', { type: 'button', className: 'facet', textContent: `Hiện các ${group.dataset.more}` });
  button.addEventListener('click', async () => {
    asksFor.add(group.dataset.facet);
    button.disabled = true;
    await run();
    group.querySelector('input')?.focus();
  });
  group.replaceChildren(group.querySelector('legend'), button);
}

async function showFacets(found, mine) {
  if (!filters.open && !isNarrowed()) return;
  const { records } = await opening;
  const put = name => records > LARGE && LONG.includes(name) && !asksFor.has(name) && !state[name];
  const counted = await found.counts(FILTERS.filter(name => !put(name)));
  if (mine !== latest) return;
  counted.kind = Object.entries(KINDS).map(([key, label]) => ({ key, label, count: found.facets[key] ?? 0 }));
  for (const group of filters.querySelectorAll('[data-facet]')) {
    if (!put(group.dataset.facet)) showFacet(group, counted[group.dataset.facet]);
    else if (!group.querySelector('button')) offerFacet(group);
  }
  filters.classList.add('ready');
  showChosen();
}

async function run() {
  const mine = ++latest;
  try {
    const found = await (await opening).search(state.q, { ...asked(), limit: state.limit, first: state.limit - PAGE + FIRST });
    if (mine !== latest) return;
    show(found);
    showChosen();
    await painted();
    const rest = await found.rest();
    if (mine !== latest) return;
    showRest(rest, found.total);
    await showFacets(found, mine);
  } catch {
    if (mine === latest) status.textContent = 'Không tải được chỉ mục tìm kiếm. Hãy kiểm tra kết nối rồi tải lại trang.';
  }
}

function moveFocus(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [box, ...list.querySelectorAll('a, button')];
  // Whoever comes from another page's box has the focus nowhere yet.
  const at = document.activeElement === document.body ? 0 : stops.indexOf(document.activeElement);
  const next = stops[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

let typing;
box.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => change({ q: box.value }, 'replaceState'), 150);
});
form.addEventListener('submit', event => {
  event.preventDefault();
  clearTimeout(typing);
  change({ q: box.value });
});
for (const [name, day] of Object.entries(days)) day.addEventListener('change', () => change({ [name]: day.value }));
filters.open = matchMedia('(min-width: 60rem)').matches;
filters.addEventListener('toggle', () => { if (filters.open) run(); });
window.addEventListener('popstate', () => {
  readAddress();
  run();
});
document.addEventListener('keydown', moveFocus);
readAddress();
run();
