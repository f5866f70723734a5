// One search over portals that were built apart (page of the verb "join"). The book of words (src/CanTho.OpenData.Site/Joining/WordBook.cs)
// tells which portals can answer; only those are asked, each by its own index where it is published.
import { fold, openSearch, words } from './search.js';

const KINDS = {
  task: 'Nhiệm vụ', section: 'Đoạn văn bản', agency: 'Cơ quan', document: 'Văn bản', indicator: 'Chỉ tiêu', instrument: 'Căn cứ', term: 'Thuật ngữ',
};
const PAGE = 20;
const FEW = 5; // results below which the next portals are asked as well
const PATIENCE = 8000;
const number = new Intl.NumberFormat('vi-VN');
const byId = id => document.getElementById(id);
const form = byId('join-form');
const box = byId('q');
const list = byId('search-results');
const status = byId('join-status');
const asked = byId('join-asked');
const narrow = byId('join-narrow');
const portals = [...document.querySelectorAll('[data-portal]')].map((item, place) => ({ ...item.dataset, id: item.dataset.portal, bit: 1n << BigInt(place) }));
const all = (1n << BigInt(portals.length)) - 1n;
const state = { q: '', cong: '', loai: '', limit: PAGE, tiers: 1 };
const kept = new Map();
let latest = 0;

function keep(key, make) {
  if (!kept.has(key)) {
    const made = make();
    made.catch(() => kept.delete(key));
    kept.set(key, made);
  }
  return kept.get(key);
}

async function load(address) {
  const found = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!found.ok) throw new Error(`${address}: ${found.status}`);
  return found;
}

const manifest = () => keep('', async () => (await load(`${form.dataset.words}manifest.json`)).json());
const portalSearch = portal => keep(portal.id, () => openSearch({ base: `${portal.address}/tim-kiem/index/`, fetch: load }));

// Words of one file of the book: the portals that hold a word, and those that hold it before each neighbour.
const page = place => keep(place, async () => {
  const { hashes } = await manifest();
  const text = await (await load(`${form.dataset.words}${place}-${hashes.slice(place * 6, place * 6 + 6)}.txt`)).text();
  const read = (item, usual) => {
    const at = item.indexOf('=');
    return at < 0 ? [item, usual] : [item.slice(0, at), BigInt(`0x${item.slice(at + 1)}`)];
  };
  return new Map(text.trimEnd().split('\n').map(line => {
    const [first, ...rest] = line.split(' ');
    const [word, holders] = read(first, all);
    return [word, { holders, next: new Map(rest.map(item => read(item, holders))) }];
  }));
});

// The entries of a word, or of all words that begin so.
async function entries(word, isBegun) {
  const keys = (await manifest()).keys.split('|');
  const place = keys.findLastIndex(first => first <= word);
  const last = isBegun ? keys.findLastIndex(first => first <= `${word}\uffff`) : place;
  const pages = await Promise.all(Array.from({ length: Math.min(last - place, 2) + 1 }, (_, more) => page(place + more)));
  return isBegun ? pages.flatMap(one => [...one].filter(([other]) => other.startsWith(word)).map(([, entry]) => entry)) : pages.flatMap(one => one.get(word) ?? []);
}

const any = sets => sets.reduce((one, other) => one | other, 0n);
const holders = async (word, isBegun) => any((await entries(word, isBegun)).map(entry => entry.holders));

// Who holds the words of a query: sets of portals, one for each word that any holds, one for each two neighbours that any holds.
async function holdersOf(query) {
  const typed = words(query.normalize('NFC')).slice(0, 15);
  const isBegun = /[\p{L}\p{Nd}\p{Mn}]$/u.test(query);
  const singles = [];
  for (let place = 0, end; place < typed.length; place = end) {
    for (end = place + 1; typed[end]?.joined;) end++;
    const parts = typed.slice(place, end);
    const last = isBegun && end === typed.length;
    const each = await Promise.all(parts.map((word, at) => holders(word.folded, last && at === parts.length - 1)));
    // A document number is a word whole as well.
    const whole = parts.map((word, at) => (word.number && parts[at - 1]?.number ? '-' : '') + word.folded).join('');
    singles.push(parts.length > 1 ? (await holders(whole, last)) || each.reduce((one, other) => one & other) : each[0]);
  }
  const pairs = await Promise.all(typed.slice(1).map(async (word, at) => {
    if (word.joined) return 0n;
    const begun = isBegun && at === typed.length - 2;
    const found = await entries(typed[at].folded);
    return any(found.flatMap(({ next }) => (begun ? [...next].filter(([other]) => other.startsWith(word.folded)).map(([, set]) => set) : [next.get(word.folded) ?? 0n])));
  }));
  return [singles, pairs].map(sets => sets.filter(Boolean));
}

// The portals in the order in which they are to be asked, those that are equally able together. Whoever holds none of the words is left
// out; where nobody holds any, all may guess what was meant.
async function tiersOf(query) {
  const [singles, pairs] = await holdersOf(query);
  const count = (sets, { bit }) => sets.filter(set => set & bit).length;
  const tiers = new Map();
  for (const portal of portals) {
    const [single, pair] = [count(singles, portal), count(pairs, portal)];
    const key = single * 100 + pair;
    if (single || !singles.length) tiers.set(key, [...tiers.get(key) ?? [], portal]);
  }
  return [...tiers].sort(([a], [b]) => b - a).map(([key, members]) => ({ members, words: Math.floor(key / 100) }));
}

async function ask(portal) {
  try {
    const found = await (await portalSearch(portal)).search(state.q, { limit: state.limit, ...(state.loai && { kind: state.loai }) });
    return { portal, ...found };
  } catch {
    return { portal, failed: true, total: 0, facets: {}, results: [] };
  }
}

// Asks until there is enough to show; the answers in one order: whole answers before parts, then by worth, then by the order of the portals.
async function search() {
  const only = portals.find(portal => portal.id === state.cong);
  const tiers = only ? [{ members: [only], words: 0 }] : await tiersOf(state.q);
  const answers = [];
  let place = 0;
  while (place < tiers.length) {
    answers.push(...await Promise.all(tiers[place].members.map(ask)));
    place++;
    const found = answers.reduce((sum, answer) => sum + answer.total, 0);
    if (place >= state.tiers && (found >= FEW || tiers[place]?.words !== tiers[0].words) && (found || place > 1 || !tiers[place])) break;
  }
  const results = answers.flatMap(({ portal, results: found }) => found.map(result => ({ ...result, portal })))
    .sort((a, b) => b.held / b.asked - a.held / a.asked || b.worth - a.worth);
  return { answers, results: results.slice(0, state.limit), rest: tiers.slice(place).flatMap(tier => tier.members), tiers: place, able: tiers.flatMap(tier => tier.members).length };
}

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
  if (!fold(state.q).trim()) {
    for (const part of [list, status, asked]) part.replaceChildren();
    narrow.hidden = true;
    return;
  }
  try {
    const found = await search();
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
