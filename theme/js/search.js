// Reads the static search index below tim-kiem/index/ (format: src/CanTho.OpenData/Search/INDEX-FORMAT.md) and ranks by itself.
// Pure logic: no page, no eval; runs in browsers and in Node.

const TONES = { '\u0300': '`', '\u0309': '?', '\u0303': '~', '\u0301': "'", '\u0323': '!' };
const DIGITS = Object.fromEntries([...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_']
  .map((digit, value) => [digit.charCodeAt(0), value]));
const LONG_LISTS = 24000; // records read from long lists for one query; beyond it only lists that nothing else stands for
const LONG_QUERY = 5; // words above which neighbours alone tell enough in a large index
const HEAVY = 4000; // records in the lists of single words above which neighbours are tried alone first
const SNIPPET_WORDS = 34;
const NAME = 1.5; // what the whole name adds to the score of its bearer, against all other words together; a beginning adds less
const BEGINNING = 0.4;
const NEAR = 0.5; // what neighbours add where every word of the query stands beside the next
const PLACE = 0.25; // what being the weightiest of its kind adds
const KINDS = { agency: 1.05, document: 1.1, indicator: 1.1, instrument: 1.1, task: 1.05 };
const PASSAGE_WORDS = [12, 16]; // the least and most words of the passage that a link leads to
const REPEATED = '\u2060'; // before a paragraph whose words stand earlier on its page as well

// One unit to one unit, as .NET's invariant lower case.
const lower = unit => unit.toLowerCase()[0];
const PLAIN = { đ: 'd', ð: 'd', ø: 'o', ł: 'l' };

/** Lower case without marks, đ as d: the same as VietnameseText.Fold. */
export function fold(text) {
  let folded = '';
  for (const unit of text.split('')) {
    if (/[\u0300-\u036f]/.test(unit)) continue;
    const letter = lower(unit);
    const base = /[\u00c0-\u017fơư\u1ea0-\u1ef9]/.test(letter) ? letter.normalize('NFD')[0] : letter;
    folded += PLAIN[letter] ?? base;
  }
  return folded;
}

/** Letter marks in place, the tone as a sign at the end: "hòa" and "hoà" are both "hoa`". */
export function exactForm(word) {
  let tone = '';
  let form = '';
  for (const unit of word.split('')) {
    const letter = lower(unit);
    const mark = letter.normalize('NFD').slice(1).match(/[\u0300\u0309\u0303\u0301\u0323]/)?.[0];
    const bare = mark ? letter.normalize('NFD').replace(mark, '').normalize('NFC') : letter;
    if (mark && 'aăâeêioôơuưy'.includes(bare)) {
      tone = TONES[mark];
      form += bare;
    } else form += letter;
  }
  return form + tone;
}

// A text repeats few syllables: the forms of each are worked out once.
const FORMS = 20000;
const knownForms = new Map();
function formsOfWord(written) {
  let forms = knownForms.get(written);
  if (!forms) {
    let folded = fold(written) || written;
    let exact = exactForm(written);
    if (/^0[0-9]+$/.test(folded)) folded = exact = folded.replace(/^0+(?=.)/, '');
    forms = { folded, exact, number: /^[0-9][0-9.,]*$/.test(folded) };
    if (knownForms.size > FORMS) knownForms.clear();
    knownForms.set(written, forms);
  }
  return forms;
}

/** The words of a text in NFC, with their places; the same as SearchWords.Parse. */
export function words(text) {
  const found = [];
  let lastEnd = -2;
  for (const match of text.matchAll(/(?:[\p{L}\p{Nd}\p{Mn}]|(?<=[0-9])[.,](?=[0-9]))+/gu)) {
    const written = match[0];
    const start = match.index;
    const joined = start === lastEnd + 1 && '-–/&'.includes(text[lastEnd]);
    lastEnd = start + written.length;
    found.push({ ...formsOfWord(written), joined, start, end: lastEnd });
  }
  return found;
}

const SIGN = /[`?~'!]$/;
const plain = exact => fold(exact).replace(/[`?~'!]/g, '');
const isMarked = word => word.exact !== word.folded;
const sum = (list, value) => list.reduce((total, one) => total + value(one), 0);

// True when every mark typed stands in the form found: "đuong" agrees with "đường". The last word of the form may go on.
function agrees(typed, form) {
  const others = form.split(' ');
  return typed.split(' ').every((word, place) => {
    const tone = word.match(SIGN)?.[0];
    const other = others[place] ?? '';
    return (!tone || other.endsWith(tone))
      && [...word.replace(SIGN, '')].every((letter, at) => letter === other[at] || letter === fold(other[at] ?? ''));
  });
}

// One key, or two neighbouring keys, apart.
function isSlip(a, b) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return restA !== restB && (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)
    || (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)));
}

function countBits(bits) {
  let count = 0;
  for (; bits; bits &= bits - 1) count++;
  return count;
}

/** Opens the index at `base` (address of its folder, ending in a slash). */
export async function openSearch({ base, fetch = globalThis.fetch }) {
  const kept = new Map();
  function get(name, read) {
    if (!kept.has(name)) {
      const answer = fetch(base + name).then(found => {
        if (!found.ok) throw new Error(`${name}: ${found.status}`);
        return found.text();
      }).then(read);
      answer.catch(() => kept.delete(name));
      kept.set(name, answer);
    }
    return kept.get(name);
  }

  const manifest = await get('manifest.json', JSON.parse);
  const equivalents = manifest.equivalents.flatMap(pair => {
    const [short, long] = pair.split('=').map(side => side.split(' '));
    return [[short, long], [long, short]];
  });
  const keys = { s: manifest.singles.keys.split('|'), p: manifest.pairs.keys.split('|') };
  const hashes = { s: manifest.singles.hashes, p: manifest.pairs.hashes };
  const sizes = await get(manifest.words, text => new Map(text.split(' ').map(word => [word.slice(0, -1), 2 << (2 * word.slice(-1))])));

  const shardNumber = (sort, key) => keys[sort].findLastIndex(first => first <= key);

  // A shard: for each folded term the exact forms, each with its list or the file that holds it.
  const shard = (sort, number) => get(`${sort}${number}-${hashes[sort].slice(number * 6, number * 6 + 6)}.txt`, text => {
    const terms = new Map();
    for (const line of text.trimEnd().split('\n')) {
      const [exact, gaps, rest] = line.split('\t');
      const folded = plain(exact);
      const list = gaps[0] === '=' ? { count: +gaps.slice(1), file: rest } : { count: rest.length, gaps, rest };
      terms.set(folded, [...terms.get(folded) ?? [], { folded, exact, ...list }]);
    }
    return terms;
  });

  const forms = async (sort, folded) => (await shard(sort, shardNumber(sort, folded))).get(folded) ?? [];
  const formsOf = async (sort, all) => (await Promise.all(all.map(folded => forms(sort, folded)))).flat();

  // Forms of all terms that begin so, from at most two shards.
  async function beginning(sort, prefix) {
    const first = shardNumber(sort, prefix);
    const more = shardNumber(sort, `${prefix}\uffff`) > first ? [first + 1] : [];
    const shards = await Promise.all([first, ...more].map(number => shard(sort, number)));
    return shards.flatMap(terms => [...terms.values()].flat().filter(form => form.folded.startsWith(prefix)));
  }

  // Long forms of plain abbreviations by the short one, which the index holds wherever it holds the long: one list, not many.
  function contract(typed) {
    for (const [from, to] of equivalents) {
      if (from.length < 2 || to.length > 1 || to[0].length < 4) continue;
      const at = typed.findIndex((_, start) => from.every((word, offset) => typed[start + offset]?.folded === word));
      if (at >= 0) typed = typed.toSpliced(at, from.length, { folded: to[0], exact: to[0] });
    }
    return typed;
  }

  // The query as units: a document number is one unit where the index has it whole, else each word is one.
  async function unitsOf(query) {
    const typed = contract(words(query)).slice(0, 15);
    const units = [];
    for (let place = 0, end; place < typed.length; place = end) {
      for (end = place + 1; typed[end]?.joined;) end++;
      const parts = typed.slice(place, end);
      const whole = parts.map((word, at) => (word.number && parts[at - 1]?.number ? '-' : '') + word.folded).join('');
      const all = parts.length > 1 ? await forms('s', whole) : [];
      if (all.length) units.push({ folded: whole, exact: whole, parts: parts.map(part => part.folded), all });
      else units.push(...parts);
    }
    for (const unit of units) {
      if (!unit.all && !/^[a-z]+$/.test(unit.folded)) unit.all = await forms('s', unit.folded);
      unit.known = unit.all ? unit.all.length > 0 : sizes.has(unit.folded);
      unit.marks = new Set();
    }
    return units;
  }

  // Neighbours, and names that begin with the query. The last word may be only begun.
  async function linksOf(units, begun) {
    const links = units.slice(1).map((next, place) => ({
      place, bits: 3 << place, typed: `${units[place].exact} ${next.exact}`, key: `${units[place].folded} ${next.folded}`,
    }));
    const name = part => `=${units.map(unit => unit.parts?.join(' ') ?? unit[part]).join(' ')}`;
    links.push({ place: 99, bits: (1 << units.length) - 1, typed: name('exact'), key: name('folded') });
    await Promise.all(links.map(async link => {
      const open = link.place === 99 || (begun && link.place === units.length - 2);
      link.found = open ? await beginning('p', link.key) : await forms('p', link.key);
    }));
    return links;
  }

  // What may have been meant by a word that the index lacks: what goes with its neighbours first.
  async function meant(units, place, begun) {
    const { folded } = units[place];
    const bySize = (a, b) => sizes.get(b) - sizes.get(a);
    if (begun) {
      const longer = /[0-9]/.test(folded) ? (await beginning('s', folded)).map(form => form.folded)
        : [...sizes.keys()].filter(word => word.startsWith(folded)).sort(bySize);
      if (longer.length) return longer.slice(0, 6);
    }
    const letters = word => [...word].sort().join('');
    const swapped = word => letters(word) === letters(folded);
    const near = folded.length < 3 ? [] : [...sizes.keys()].filter(word => isSlip(folded, word))
      .sort((a, b) => swapped(b) - swapped(a) || bySize(a, b)).slice(0, 8);
    const support = await Promise.all(near.map(async word => {
      const before = place > 0 ? await forms('p', `${units[place - 1].folded} ${word}`) : [];
      const after = units[place + 1] && (before.length || !place) ? await forms('p', `${word} ${units[place + 1].folded}`) : [];
      return { word, sides: Math.sign(before.length) + Math.sign(after.length), count: sum([...before, ...after], form => form.count) };
    }));
    const best = support.sort((a, b) => b.sides - a.sides || b.count - a.count);
    return best.slice(0, best[0]?.sides ? 1 : 3).map(one => one.word);
  }

  async function mend(units, links, begun) {
    for (const [place, unit] of units.entries()) {
      const isLast = begun && place === units.length - 1;
      if (unit.known || (isLast && links[place - 1]?.found.length)) continue;
      const others = await meant(units, place, isLast);
      unit.all = await formsOf('s', others);
      for (const link of links.filter(one => !one.found.length && (one.place === place || one.place === place - 1))) {
        const pair = link.key.split(' ');
        link.found = await formsOf('p', others.map(other => pair.with(place - link.place, other).join(' ')));
        link.guessed = true;
      }
    }
  }

  // Marks typed narrow the forms; neighbours that exist only with other marks count as a slip of a mark.
  function choose(one, all, relaxed, anyMarked) {
    const same = all.filter(form => form.exact === one.exact);
    const agreeing = same.length && isMarked(one) ? same : all.filter(form => agrees(one.exact, form.exact));
    const kept = relaxed || one.guessed || !agreeing.length ? all : agreeing;
    const weight = form => (anyMarked && form.exact === one.exact ? 1.2 : 1) * (kept === agreeing ? 1 : 0.7)
      * (form.folded === one.folded ? 1 : 0.6);
    return kept.map(form => ({ form, weight: weight(form) }));
  }

  // The score of each record, a bit for each unit that it holds, and how many units to ask for: long lists beyond the budget are not
  // fetched, and words that only they hold, the most frequent, are not asked for.
  async function score(units, links, thrifty, relaxed) {
    const anyMarked = units.some(isMarked);
    const lists = [];
    let covered = 0;
    let skipped = 0;
    let budget = LONG_LISTS;
    function take(entries, bits, boost) {
      const count = sum(entries, ({ form }) => form.count);
      const long = sum(entries, ({ form }) => (form.file ? form.count : 0));
      if (!count) return;
      if (long > budget && lists.length) {
        skipped |= bits;
        return;
      }
      budget -= long;
      covered |= bits;
      const others = Math.max(0, manifest.records - count);
      lists.push({ entries, bits, near: boost > 1, weight: boost * Math.log(1 + (others + 0.5) / (count + 0.5)) / 31 });
    }
    const size = link => sum(link.found, form => form.count);
    const chosen = link => {
      const value = form => (link.place === 99 ? -form.folded.length : form.count) + (form.folded === link.key ? 1e6 : 0);
      const most = [...link.found].sort((a, b) => value(b) - value(a)).slice(0, 12);
      return choose({ ...link, exact: link.typed, folded: link.key }, most, relaxed, anyMarked);
    };
    const neighbours = links.filter(link => link.place < 99);
    for (const link of neighbours.toSorted((a, b) => size(a) - size(b))) {
      const entries = chosen(link);
      take(entries, link.bits, 1.3);
      for (const { form } of entries) form.exact.split(' ').forEach((exact, side) => units[link.place + side].marks.add(exact));
    }
    const names = links.filter(link => link.place === 99).map(link => ({ bits: link.bits, entries: chosen(link), key: link.key }));
    for (const [place, unit] of units.entries()) {
      if (thrifty && covered & (1 << place) && !unit.all) continue;
      unit.all ??= await forms('s', unit.folded);
      const entries = choose(unit, unit.all, relaxed, anyMarked);
      if (!unit.marks.size) unit.marks = new Set(entries.map(({ form }) => form.exact));
      take(entries, 1 << place, 1);
    }
    const scores = new Float32Array(manifest.records);
    const held = new Uint16Array(manifest.records);
    await Promise.all([...lists, ...names].flatMap(({ entries }) => entries).map(async ({ form }) => {
      if (!form.rest) [form.gaps, form.rest] = await get(form.file, text => text.trimEnd().split('\t'));
    }));
    const near = new Float32Array(manifest.records);
    for (const { entries, bits, weight, near: isNear } of lists) {
      for (const { form, weight: own } of entries) {
        each(form.gaps, form.count, (record, nth) => {
          scores[record] += weight * own * DIGITS[form.rest.charCodeAt(nth)];
          held[record] |= bits;
          if (isNear) near[record] += NEAR / neighbours.length;
        });
      }
    }
    const named = new Float32Array(manifest.records);
    for (const { entries, bits, key } of names) {
      for (const { form, weight } of entries) {
        const worth = weight * (form.folded === key ? NAME : BEGINNING) / 31;
        each(form.gaps, form.count, (record, nth) => {
          named[record] = Math.max(named[record], worth * DIGITS[form.rest.charCodeAt(nth)]);
          held[record] |= bits;
        });
      }
    }
    const total = sum(lists, list => list.weight) * 31;
    let first = 0;
    for (const [kind, size] of manifest.kinds) {
      for (let place = 0; place < size; place++) {
        const record = first + place;
        if (held[record]) {
          scores[record] = (scores[record] * (1 + Math.min(NEAR, near[record])) + total * named[record])
            * (KINDS[kind] ?? 1) * (1 + PLACE * (1 - place / size));
        }
      }
      first += size;
    }
    return { scores, held, total, asked: units.length - countBits(skipped & ~covered) };
  }

  // Calls back with each record number of a list, and which of the list it is.
  function each(gaps, count, use) {
    let record = -1;
    for (let at = 0, nth = 0; nth < count; nth++) {
      let gap = 0;
      let shift = 0;
      let value = DIGITS[gaps.charCodeAt(at++)];
      for (; value >= 32; shift += 5, value = DIGITS[gaps.charCodeAt(at++)]) gap |= (value & 31) << shift;
      record += (gap | (value << shift)) + 1;
      use(record, nth);
    }
  }

  // A column: for each value its key, label and records. Many records of a value take as many characters: all but the digits above 31.
  const column = facet => get(manifest.facets[facet], text => text.trimEnd().split('\n').filter(Boolean).map(line => {
    const [key, label, gaps] = line.split('\t');
    const records = [];
    each(gaps, gaps.replace(/[g-z0-9_-]/g, '').length, record => records.push(record));
    return { key, label, records };
  }));

  // What each facet lets through, by its name; nothing where the facet is not asked for.
  const ASKED = {
    agency: [['agency'], (value, { agency }) => value.key === agency],
    document: [['document'], (value, { document }) => value.key === document],
    state: [['state'], (value, { state }) => value.key === state],
    year: [['year'], (value, { year }) => value.key.startsWith(`${year}-`)],
    days: [['from', 'to'], (value, { from, to }) => (!from || value.key >= from) && (!to || value.key <= to)],
  };
  const columnOf = name => column(manifest.facets[name] ? name : 'due');

  // For each record a bit for each facet that shuts it out; the first is the kind.
  async function shut(filters) {
    const out = new Uint8Array(manifest.records);
    let first = 0;
    for (const [kind, size] of manifest.kinds) {
      if (filters.kind && filters.kind !== kind) out.fill(1, first, first + size);
      first += size;
    }
    await Promise.all(Object.entries(ASKED).map(async ([name, [keys, passes]], nth) => {
      if (!keys.some(key => filters[key])) return;
      const bit = 2 << nth;
      const values = await columnOf(name);
      const inside = new Uint8Array(manifest.records);
      for (const value of values) if (passes(value, filters)) for (const record of value.records) inside[record] = 1;
      inside.forEach((yes, record) => { if (!yes) out[record] |= bit; });
    }));
    return out;
  }

  // The best records that hold at least `least` units and no facet shuts out, how many of each kind do, and whether any does without facets.
  function pick({ scores, held }, out, limit, least) {
    const facets = {};
    const best = [];
    let record = 0;
    let any = false;
    let total = 0;
    for (const [name, size] of manifest.kinds) {
      let count = 0;
      for (const end = record + size; record < end; record++) {
        if (!held[record] || countBits(held[record]) < least) continue;
        any = true;
        if (out[record] & ~1) continue;
        count++;
        if (out[record]) continue;
        total++;
        if (!limit) continue;
        if (best.length === limit && scores[record] <= scores[best[limit - 1].record]) continue;
        const place = best.findIndex(other => scores[other.record] < scores[record]);
        best.splice(place < 0 ? best.length : place, 0, { record, kind: name });
        best.length = Math.min(best.length, limit);
      }
      if (count) facets[name] = count;
    }
    return { best, facets, any, total, all: sum(Object.values(facets), count => count) };
  }

  // How many results each value of each facet has, the other facets as they are; of all facets or of those named.
  async function count({ held }, out, least, wanted) {
    const matches = Uint8Array.from(held, bits => bits && countBits(bits) >= least);
    const counted = {};
    await Promise.all(Object.keys(ASKED).map(async (name, nth) => {
      if (name === 'days' || (wanted && !wanted.includes(name))) return;
      const others = ~(2 << nth);
      const values = new Map();
      for (const { key, label, records } of await columnOf(name)) {
        const results = sum(records, record => (matches[record] && !(out[record] & others) ? 1 : 0));
        const value = name === 'year' ? key.slice(0, 4) : key;
        const known = values.get(value);
        if (known) known.count += results;
        else values.set(value, { key: value, label: label || value, count: results });
      }
      counted[name] = [...values.values()];
    }));
    return counted;
  }

  // A bit for each unit that a word of the text answers, also in its short or long form.
  function marksOf(found, units) {
    const marked = new Uint16Array(found.length);
    const folded = units.flatMap(unit => unit.parts ?? unit.folded);
    const phrases = units.flatMap((unit, place) => (unit.parts ? [[unit.parts, 1 << place]] : []));
    for (const [from, to] of equivalents) {
      if (` ${folded.join(' ')} `.includes(` ${from.join(' ')} `)) phrases.push([to, 1]);
    }
    found.forEach((word, at) => {
      units.forEach((unit, place) => {
        if (!unit.parts && unit.marks.has(word.exact)) marked[at] |= 1 << place;
      });
      for (const [phrase, bits] of phrases) {
        if (phrase.every((one, offset) => found[at + offset]?.folded === one)) phrase.forEach((_, offset) => { marked[at + offset] |= bits; });
      }
    });
    return marked;
  }

  // The words of one paragraph that hold the passage, as the end of an address that a browser scrolls to and marks. Long enough not to
  // stand elsewhere too.
  function passage(text, found, marked, from, to) {
    const [least, most] = PASSAGE_WORDS;
    let start = marked.findIndex((bits, at) => bits && at >= from && at < to);
    if (start < 0 || text[text.lastIndexOf('\n', found[start].start) + 1] === REPEATED) return '';
    const together = at => found[at - 1] && found[at] && !text.slice(found[at - 1].end, found[at].start).includes('\n');
    let end = start + 1;
    for (let at = end; at < to && at < start + most && together(at); at++) if (marked[at]) end = at + 1;
    while (end - start < least && together(end)) end++;
    while (end - start < least && together(start)) start--;
    return `:~:text=${encodeURIComponent(text.slice(found[start].start, found[end - 1].end)).replaceAll('-', '%2D')}`;
  }

  // The part of the text that answers most of the query, cut into marked and unmarked pieces, and the passage within it.
  function snippet(text, units) {
    const found = words(text);
    const marked = marksOf(found, units);
    let [from, most] = [0, 0];
    marked.forEach((bits, start) => {
      if (!bits) return;
      const window = marked.subarray(start, start + SNIPPET_WORDS - 6);
      const worth = countBits(window.reduce((all, one) => all | one, 0)) * 99 + window.filter((one, at) => one && window[at + 1]).length;
      if (worth > most) [most, from] = [worth, Math.max(0, start - 6)];
    });
    if (found.length <= SNIPPET_WORDS) from = 0;
    const to = Math.min(found.length, from + SNIPPET_WORDS);
    const pieces = [];
    const push = (piece, mark) => {
      if (pieces.at(-1)?.mark === mark) pieces.at(-1).text += piece;
      else if (piece) pieces.push({ text: piece, mark });
    };
    if (from) push('… ', false);
    for (let at = from; at < to; at++) {
      if (at > from) push(text.slice(found[at - 1].end, found[at].start), !!(marked[at - 1] && marked[at]));
      else if (!from) push(text.slice(0, found[at].start), false);
      push(text.slice(found[at].start, found[at].end), !!marked[at]);
    }
    push(to < found.length ? ' …' : text.slice(found.at(-1)?.end ?? 0), false);
    return { pieces, spot: passage(text, found, marked, from, to) };
  }

  async function show({ record, kind }, units) {
    const file = `${manifest.store}/${Math.floor(record / manifest.perFile)}.json`;
    const [title, context, url, body] = (await get(file, JSON.parse))[record % manifest.perFile];
    const { pieces, spot } = snippet(body, units);
    return { kind, title, heading: snippet(title, units).pieces, url: url.includes('#') ? url + spot : url, context, snippet: pieces };
  }

  /** Searches. Each result says how good it is (`worth`, held against the most that words of such weight can give, so that answers of
      several indexes can be put in one order) and how many words of the query were asked for (`held`, of `asked`). `filters` narrow: kind, agency, document, state, year, from, to (days by which a task is due). Without words everything
      that the filters let through is found, without both everything counted and nothing shown. `facets` counts the kinds, the other filters as they are; `counts()` does so for each other
      facet, from files that only it fetches. */
  async function search(query, { limit = 10, ...filters } = {}) {
    const typed = query.normalize('NFC').trimStart();
    const [units, out] = await Promise.all([unitsOf(typed), shut(filters)]);
    let least = 0;
    let scored;
    let picked;
    if (!units.length) {
      scored = { scores: new Float32Array(manifest.records), held: new Uint16Array(manifest.records).fill(1) };
      picked = pick(scored, out, Object.values(filters).some(Boolean) ? limit : 0, least);
    } else {
      const begun = /[\p{L}\p{Nd}\p{Mn}]$/u.test(typed);
      const links = await linksOf(units, begun);
      await mend(units, links, begun);
      const heavy = sum(units, unit => sizes.get(unit.folded) ?? 0) > HEAVY;
      for (const [thrifty, relaxed] of [[true, false], [false, false], [false, true]]) {
        if ((thrifty && !heavy) || (relaxed && !units.some(isMarked))) continue;
        scored = await score(units, links, thrifty || (heavy && units.length > LONG_QUERY), relaxed);
        least = scored.asked;
        picked = pick(scored, out, limit, least);
        if (thrifty ? picked.all >= limit : picked.any) break;
      }
      while (!picked.any && least > 1) picked = pick(scored, out, limit, --least);
    }
    const { best, facets, total } = picked;
    const results = await Promise.all(best.map(async one => ({
      ...await show(one, units), worth: scored.total ? scored.scores[one.record] / scored.total : 0, held: countBits(scored.held[one.record]), asked: units.length,
    })));
    return { total, facets, results, counts: wanted => count(scored, out, least, wanted) };
  }

  return { search, records: manifest.records };
}
