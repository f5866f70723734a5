// Fills the page over portals that were built apart (verb "join") from its address: the words, one portal, one kind.
import { openPortals } from './portals.js';

const KINDS = {
  task: 'Nhiệm vụ', section: 'Đoạn văn bản', agency: 'Cơ quan', document: 'Văn bản', indicator: 'Chỉ tiêu', instrument: 'Căn cứ', term: 'Thuật ngữ',
};
const PAGE = 20;
const PATIENCE = 8000;
const number = new Intl.NumberFormat('vi-VN');
const byId = id => document.getElementById(id);
const form = byId('join-form');
const box = byId('q');
const list = byId('search-results');
const status = byId('join-status');
const asked = byId('join-asked');
const narrow = byId('join-narrow');
const portals = [...document.querySelectorAll('[data-portal]')].map(item => ({ ...item.dataset, id: item.dataset.portal }));
const { search } = openPortals({ portals, book: form.dataset.words, fetch: address => fetch(address, { signal: AbortSignal.timeout(PATIENCE) }) });
const state = { q: '', cong: '', loai: '', limit: PAGE, tiers: 1 };
let latest = 0;

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

const marked = pieces => pieces.map(({ text, mark }) => (mark ? element('mark', { textContent: text }) : text));

function resultItem({ kind, heading, url, context, snippet, portal }) {
  const item = element('li', { className: 'result' }, element('h3', {}, element('a', { href: portal.address + url }, ...marked(heading))));
  Object.assign(item.dataset, { result: kind, from: portal.id });
  item.append(element('p', { className: 'result-context' }, element('span', { className: 'result-portal', textContent: portal.name }), ' · ',
    element('span', { className: 'result-kind', textContent: KINDS[kind] ?? kind }), context ? ` · ${context}` : ''));
  if (snippet.length) item.append(element('p', { className: 'result-snippet' }, ...marked(snippet)));
  return item;
}

function button(text, change, isChosen) {
  const made = element('button', { type: 'button', className: 'facet', textContent: text });
  if (isChosen !== undefined) made.setAttribute('aria-pressed', isChosen);
  made.addEventListener('click', () => {
    Object.assign(state, { limit: PAGE, tiers: 1 }, change);
    writeAddress('pushState');
    return run();
  });
  return made;
}

// What the results can be narrowed to; of one choice alone nothing, unless it is chosen.
function showNarrow(answers) {
  const kinds = new Map();
  for (const { facets } of answers) for (const [kind, count] of Object.entries(facets)) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  const offers = {
    cong: state.cong ? [[state.cong, portals.find(one => one.id === state.cong)?.name, answers[0]?.total ?? 0]]
      : answers.filter(answer => answer.total).map(({ portal, total }) => [portal.id, portal.name, total]).sort((a, b) => b[2] - a[2]),
    loai: Object.keys(KINDS).filter(kind => kinds.get(kind) || kind === state.loai).map(kind => [kind, KINDS[kind], kinds.get(kind) ?? 0]),
  };
  for (const group of narrow.querySelectorAll('[data-narrow]')) {
    const name = group.dataset.narrow;
    const offered = offers[name].length > 1 || state[name] ? offers[name] : [];
    const focused = group.contains(document.activeElement) ? [...group.querySelectorAll('button')].indexOf(document.activeElement) : -1;
    group.replaceChildren(...offered.map(([key, label, count]) =>
      element('li', {}, button(`${label} (${number.format(count)})`, { [name]: state[name] === key ? '' : key }, state[name] === key))));
    group.querySelectorAll('button')[focused]?.focus();
    group.hidden = !offered.length;
  }
  narrow.hidden = !narrow.querySelector('button');
}

function show({ answers, results, rest, tiers, able }) {
  const total = answers.reduce((sum, answer) => sum + answer.total, 0);
  const found = answers.filter(answer => answer.total).length;
  status.textContent = total ? `${number.format(total)} kết quả cho “${state.q.trim()}” ở ${number.format(found)} cổng.`
    : `Không có kết quả nào cho “${state.q.trim()}”. Hãy thử ít từ hơn hoặc từ khác.`;
  const failed = answers.filter(answer => answer.failed).map(({ portal }) => portal.name);
  const without = portals.length - able;
  asked.replaceChildren(
    state.cong ? '' : `Đã hỏi ${number.format(answers.length)} trong ${number.format(portals.length)} cổng.`,
    !state.cong && without ? ` ${number.format(without)} cổng không có từ nào trong câu này.` : '',
    failed.length ? ` Không hỏi được: ${failed.join(', ')}; hãy thử lại sau.` : '');
  if (rest.length) {
    asked.append(` ${number.format(rest.length)} cổng chỉ có các từ này rời nhau hoặc thiếu từ. `, button(`Hỏi cả ${number.format(rest.length)} cổng ấy`, { tiers: tiers + rest.length }));
  }
  list.replaceChildren(...results.map(resultItem));
  if (total > results.length && results.length) {
    const more = element('button', { type: 'button', textContent: 'Xem thêm kết quả' });
    more.addEventListener('click', async () => {
      state.limit += PAGE;
      await run();
      list.children[results.length]?.querySelector('a')?.focus();
    });
    list.append(element('li', { className: 'more' }, more));
  }
  showNarrow(answers);
}

async function run() {
  const mine = ++latest;
  if (!state.q.trim()) {
    for (const part of [list, status, asked]) part.replaceChildren();
    narrow.hidden = true;
    return;
  }
  try {
    const found = await search(state.q, { limit: state.limit, kind: state.loai, only: state.cong, tiers: state.tiers });
    if (mine === latest) show(found);
  } catch {
    if (mine === latest) status.textContent = 'Không tải được sổ từ của trang này. Hãy kiểm tra kết nối rồi tải lại trang.';
  }
}

function readAddress() {
  const query = new URLSearchParams(location.search);
  Object.assign(state, { limit: PAGE, tiers: 1, q: query.get('q') ?? '', cong: query.get('cong') ?? '', loai: query.get('loai') ?? '' });
  box.value = state.q;
}

function writeAddress(method) {
  const query = new URLSearchParams(['q', 'cong', 'loai'].filter(name => state[name]).map(name => [name, state[name]]));
  history[method](null, '', query.size ? `?${query}` : location.pathname);
}

function type(method) {
  Object.assign(state, { q: box.value, limit: PAGE, tiers: 1 });
  writeAddress(method);
  return run();
}

let waiting;
box.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(type, 250, 'replaceState');
});
form.addEventListener('submit', event => {
  event.preventDefault();
  clearTimeout(waiting);
  type('pushState');
});
window.addEventListener('popstate', () => {
  readAddress();
  run();
});
readAddress();
run();
