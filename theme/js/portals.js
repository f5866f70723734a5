// Searches portals that were built apart as one. The book of words (src/CanTho.OpenData.Site/Joining/WordBook.cs) tells which portals can
// answer; only those are asked, each by its own index where it is published. Pure logic: no page; runs in browsers and in Node.
import { openSearch, words } from './search.js';

const FEW = 5; // results below which the next portals are asked as well

/** Opens portals (`id`, `address`, in the order of the book) with the book below `book`, an address ending in a slash. */
export function openPortals({ portals: listed, book, fetch = globalThis.fetch }) {
  const portals = listed.map((portal, place) => ({ ...portal, bit: 1n << BigInt(place) }));
  const all = (1n << BigInt(portals.length)) - 1n;
  const kept = new Map();

  function keep(key, make) {
    if (!kept.has(key)) {
      const made = make();
      made.catch(() => kept.delete(key));
      kept.set(key, made);
    }
    return kept.get(key);
  }

  async function load(address) {
    const found = await fetch(address);
    if (!found.ok) throw new Error(`${address}: ${found.status}`);
    return found.text();
  }

  const manifest = () => keep('', async () => JSON.parse(await load(`${book}manifest.json`)));
  const portalSearch = portal => keep(portal.id, () => openSearch({ base: `${portal.address}/tim-kiem/index/`, fetch }));

  // Words of one file of the book: the portals that hold a word, and those that hold it before each neighbour.
  const page = place => keep(place, async () => {
    const { hashes } = await manifest();
    const text = await load(`${book}${place}-${hashes.slice(place * 6, place * 6 + 6)}.txt`);
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

  async function ask(portal, query, limit, kind) {
    try {
      const found = await (await portalSearch(portal)).search(query, { limit, ...(kind && { kind }) });
      return { portal, ...found };
    } catch {
      return { portal, failed: true, total: 0, facets: {}, results: [] };
    }
  }

  /** Asks until there is enough to show, at least so many `tiers` of portals, or one portal `only`. The answers in one order: whole answers
      before parts, then by worth, then by the order of the portals. `rest` could be asked as well. */
  async function search(query, { limit = 20, kind, only, tiers: least = 1 } = {}) {
    const one = portals.find(portal => portal.id === only);
    const tiers = one ? [{ members: [one], words: 0 }] : await tiersOf(query);
    const answers = [];
    let place = 0;
    while (place < tiers.length) {
      answers.push(...await Promise.all(tiers[place].members.map(portal => ask(portal, query, limit, kind))));
      place++;
      const found = answers.reduce((sum, answer) => sum + answer.total, 0);
      if (place >= least && (found >= FEW || tiers[place]?.words !== tiers[0].words) && (found || place > 1 || !tiers[place])) break;
    }
    const results = answers.flatMap(({ portal, results: found }) => found.map(result => ({ ...result, portal })))
      .sort((a, b) => b.share - a.share || b.worth - a.worth);
    return { answers, results: results.slice(0, limit), rest: tiers.slice(place).flatMap(tier => tier.members), tiers: place, able: tiers.flatMap(tier => tier.members).length };
  }

  return { search, tiersOf };
}
