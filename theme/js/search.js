// Reads the static search index below tim-kiem/index/ (format: src/CanTho.OpenData/Search/INDEX-FORMAT.md) and ranks by itself.
// Pure logic, for browsers and Node.

const TONES = { '\u0300': '`', '\u0309': '?', '\u0303': '~', '\u0301': "'", '\u0323': '!' };
const DIGITS = new Uint8Array(128);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].forEach((digit, value) => { DIGITS[digit.charCodeAt(0)] = value; });
const LONG_LISTS = 24000; // records read from long lists for one query; beyond it only lists that nothing else stands for
const LONG_QUERY = 5; // words above which neighbours alone tell enough in a large index
const HEAVY = 4000; // records of single words above which neighbours are tried first
const SNIPPET_WORDS = 34;
const NAME = 1.5; // what the whole name adds to the score of its bearer, against all other words together; a beginning adds less
const BEGINNING = 0.4;
const NEAR = 0.5; // what neighbours add where every word of the query stands beside the next
const PLACE = 0.25; // what being the weightiest of its kind adds
const KINDS = { agency: 1.05, document: 1.1, indicator: 1.1, instrument: 1.1, task: 1.05 };
const PASSAGE_WORDS = [12, 16]; // least and most words that a link leads to
const REPEATED = '\u2060'; // before a paragraph that stands earlier as well

// One unit to one unit, as .NET's invariant lower case.
const lower = unit => unit.toLowerCase()[0];
const PLAIN = { đ: 'd', ð: 'd', ø: 'o', ł: 'l' };

/** What `make` makes of a text, kept: few letters and few syllables make up every text. */
function remember(make, most = 1e5) {
  const kept = new Map();
  return text => {
    let made = kept.get(text);
    if (made === undefined) {
      made = make(text);
      if (kept.size > most) kept.clear();
      kept.set(text, made);
    }
    return made;
  };
}

const foldUnit = remember(unit => {
  if (/[\u0300-\u036f]/.test(unit)) return '';
  const letter = lower(unit);
  return PLAIN[letter] ?? (/[\u00c0-\u017fơư\u1ea0-\u1ef9]/.test(letter) ? letter.normalize('NFD')[0] : letter);
});

/** Lower case without marks, đ as d: the same as VietnameseText.Fold. */
export function fold(text) {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += foldUnit(text[at]);
  return folded;
}

const splitUnit = remember(unit => {
  const letter = lower(unit);
  const mark = letter.normalize('NFD').slice(1).match(/[\u0300\u0309\u0303\u0301\u0323]/)?.[0];
  const bare = mark && letter.normalize('NFD').replace(mark, '').normalize('NFC');
  return mark && 'aăâeêioôơuưy'.includes(bare) ? { letter: bare, tone: TONES[mark] } : { letter, tone: '' };
});

/** Letter marks in place, the tone as a sign at the end: "hòa" and "hoà" are both "hoa`". */
export function exactForm(word) {
  let tone = '';
  let form = '';
  for (let at = 0; at < word.length; at++) {
    const unit = splitUnit(word[at]);
    form += unit.letter;
    tone = unit.tone || tone;
  }
  return form + tone;
}

const formsOfWord = remember(written => {
  let folded = fold(written) || written;
  let exact = exactForm(written);
  if (/^0[0-9]+$/.test(folded)) folded = exact = folded.replace(/^0+(?=.)/, '');
  return { folded, exact, number: /^[0-9][0-9.,]*$/.test(folded) };
}, 20000);

// Whether a letter or digit stands at a place: 1 no, 2 yes, 0 not looked up yet.
const LETTERS = new Uint8Array(65536);
const WORD = /^[\p{L}\p{Nd}\p{Mn}]/u;
const isDigit = code => code >= 48 && code <= 57;

/** The words of a text in NFC: the forms of each, where it starts and where it ends. */
function cutWords(text) {
  const found = { forms: [], starts: [], ends: [] };
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    let inside = false;
    if (code >= 0xd800 && code <= 0xdfff) inside = WORD.test(code < 0xdc00 ? text.slice(at, at + 2) : text.slice(at - 1, at + 1));
    else if (code === 46 || code === 44) inside = isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
    else if (at < text.length) inside = (LETTERS[code] ||= WORD.test(text[at]) ? 2 : 1) > 1;
    if (inside && start < 0) start = at;
    else if (!inside && start >= 0) {
      found.forms.push(formsOfWord(text.slice(start, at)));
      found.starts.push(start);
      found.ends.push(at);
      start = -1;
    }
  }
  return found;
}

/** The words of a text in NFC, with their places; the same as SearchWords.Parse. */
export function words(text) {
  const { forms, starts, ends } = cutWords(text);
  return forms.map((form, at) => {
    const joined = at > 0 && starts[at] === ends[at - 1] + 1 && '-–/&'.includes(text[ends[at - 1]]);
    return { ...form, joined, start: starts[at], end: ends[at] };
  });
}

const SIGN = /[`?~'!]$/;
const plainForm = remember(exact => fold(exact).replace(/[`?~'!]/g, ''));
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
  const kinds = [];
  const kindOf = new Uint8Array(manifest.records);
  let first = 0;
  for (const [name, size] of manifest.kinds) {
    kindOf.fill(kinds.length, first, first += size);
    kinds.push({ name, first: first - size, size, weight: KINDS[name] ?? 1 });
  }
  const hashes = { s: manifest.singles.hashes, p: manifest.pairs.hashes };
  const sizes = await get(manifest.words, text => new Map(text.split(' ').map(word => [word.slice(0, -1), 2 << (2 * word.slice(-1))])));

  // The last place whose value is not above a key, of values in order.
  function lastUpTo(key, size, value) {
    let [low, high] = [0, size];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value(middle) <= key) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  const shardNumber = (sort, key) => lastUpTo(key, keys[sort].length, at => keys[sort][at]);

  // A shard: its lines, in the order of the folded terms. A line is read when somebody asks for it.
  const shard = (sort, number) => get(`${sort}${number}-${hashes[sort].slice(number * 6, number * 6 + 6)}.txt`, text => ({
    lines: text.trimEnd().split('\n'), read: [],
  }));
  const foldedAt = ({ lines }, at) => plainForm(lines[at].split('\t', 1)[0]);

  // The exact form of a line, with its list or the file that holds it.
  function formAt({ lines, read }, at) {
    if (!read[at]) {
      const [exact, gaps, rest] = lines[at].split('\t');
      const list = gaps[0] === '=' ? { count: +gaps.slice(1), file: rest } : { count: rest.length, gaps, rest };
      read[at] = { folded: plainForm(exact), exact, ...list };
    }
    return read[at];
  }

  // The exact forms of the folded terms from a key on, as long as they fit.
  function formsFrom(one, key, fits) {
    const found = [];
    let at = lastUpTo(key, one.lines.length, place => foldedAt(one, place));
    while (at >= 0 && foldedAt(one, at) === key) at--;
    while (++at < one.lines.length && fits(foldedAt(one, at))) found.push(formAt(one, at));
    return found;
  }

  const forms = async (sort, folded) => formsFrom(await shard(sort, shardNumber(sort, folded)), folded, term => term === folded);
  const formsOf = async (sort, all) => (await Promise.all(all.map(folded => forms(sort, folded)))).flat();

  // Forms of all terms that begin so, from at most two shards.
  async function beginning(sort, prefix) {
    const first = shardNumber(sort, prefix);
    const more = shardNumber(sort, `${prefix}\uffff`) > first ? [first + 1] : [];
    const shards = await Promise.all([first, ...more].map(number => shard(sort, number)));
    return shards.flatMap(one => formsFrom(one, prefix, term => term.startsWith(prefix)));
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
    await Promise.all([...lists, ...names].flatMap(({ entries }) => entries).map(async ({ form }) => {
      if (!form.rest) [form.gaps, form.rest] = await get(form.file, text => text.trimEnd().split('\t'));
      form.records ??= recordsOf(form.gaps, form.count);
    }));
    const scores = new Float32Array(manifest.records);
    const held = new Uint16Array(manifest.records);
    const near = new Float32Array(manifest.records);
    const named = new Float32Array(manifest.records);
    const some = new Uint32Array(manifest.records); // the records that hold anything, each once
    let count = 0;
    for (const { entries, bits, weight, near: isNear } of lists) {
      for (const { form: { records, rest }, weight: own } of entries) {
        for (let nth = 0; nth < records.length; nth++) {
          const record = records[nth];
          if (!held[record]) some[count++] = record;
          scores[record] += weight * own * DIGITS[rest.charCodeAt(nth)];
          held[record] |= bits;
          if (isNear) near[record] += NEAR / neighbours.length;
        }
      }
    }
    for (const { entries, bits, key } of names) {
      for (const { form, weight } of entries) {
        const worth = weight * (form.folded === key ? NAME : BEGINNING) / 31;
        for (let nth = 0; nth < form.records.length; nth++) {
          const record = form.records[nth];
          if (!held[record]) some[count++] = record;
          named[record] = Math.max(named[record], worth * DIGITS[form.rest.charCodeAt(nth)]);
          held[record] |= bits;
        }
      }
    }
    const total = sum(lists, list => list.weight) * 31;
    for (let at = 0; at < count; at++) {
      const record = some[at];
      const { first, size, weight } = kinds[kindOf[record]];
      scores[record] = (scores[record] * (1 + Math.min(NEAR, near[record])) + total * named[record])
        * weight * (1 + PLACE * (1 - (record - first) / size));
    }
    return { scores, held, total, some: some.subarray(0, count), asked: units.length - countBits(skipped & ~covered) };
  }

  // The record numbers of a list.
  function recordsOf(gaps, count) {
    const records = new Uint32Array(count);
    let record = -1;
    for (let at = 0, nth = 0; nth < count; nth++) {
      let gap = 0;
      let shift = 0;
      let value = DIGITS[gaps.charCodeAt(at++)];
      for (; value >= 32; shift += 5, value = DIGITS[gaps.charCodeAt(at++)]) gap |= (value & 31) << shift;
      record += (gap | (value << shift)) + 1;
      records[nth] = record;
    }
    return records;
  }

  // A column: for each value its key, label and records. Many records of a value take as many characters: all but the digits above 31.
  const column = facet => get(manifest.facets[facet], text => text.trimEnd().split('\n').filter(Boolean).map(line => {
    const [key, label, gaps] = line.split('\t');
    return { key, label, records: recordsOf(gaps, gaps.replace(/[g-z0-9_-]/g, '').length) };
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
    for (const { name, first, size } of kinds) if (filters.kind && filters.kind !== name) out.fill(1, first, first + size);
    await Promise.all(Object.entries(ASKED).map(async ([name, [keys, passes]], nth) => {
      if (!keys.some(key => filters[key])) return;
      const bit = 2 << nth;
      const values = await columnOf(name);
      const inside = new Uint8Array(manifest.records);
      for (const value of values) if (passes(value, filters)) for (const record of value.records) inside[record] = 1;
      for (let record = 0; record < out.length; record++) if (!inside[record]) out[record] |= bit;
    }));
    return out;
  }

  // The best records that hold at least `least` units and no facet shuts out, how many of each kind do, and whether any does without facets.
  function pick({ scores, held, some }, out, limit, least) {
    const counts = new Uint32Array(kinds.length);
    const best = [];
    let any = false;
    let total = 0;
    for (let at = 0; at < some.length; at++) {
      const record = some[at];
      if (countBits(held[record]) < least) continue;
      any = true;
      if (out[record] & ~1) continue;
      counts[kindOf[record]]++;
      if (out[record]) continue;
      total++;
      let place = best.length;
      while (place > 0 && (scores[record] - scores[best[place - 1]] || best[place - 1] - record) > 0) place--;
      if (place >= limit) continue;
      best.splice(place, 0, record);
      if (best.length > limit) best.pop();
    }
    return {
      best, any, total, all: sum([...counts], count => count),
      facets: Object.fromEntries(kinds.map(({ name }, kind) => [name, counts[kind]]).filter(([, count]) => count)),
    };
  }

  // How many results each value of each facet has, the other facets as they are; of all facets or of those named.
  async function count({ held, some }, out, least, wanted) {
    const matches = new Uint8Array(manifest.records);
    for (const record of some) matches[record] = countBits(held[record]) >= least ? 1 : 0;
    const counted = {};
    await Promise.all(Object.keys(ASKED).map(async (name, nth) => {
      if (name === 'days' || (wanted && !wanted.includes(name))) return;
      const others = ~(2 << nth);
      const values = new Map();
      for (const { key, label, records } of await columnOf(name)) {
        let results = 0;
        for (let at = 0; at < records.length; at++) if (matches[records[at]] && !(out[records[at]] & others)) results++;
        const value = name === 'year' ? key.slice(0, 4) : key;
        const known = values.get(value);
        if (known) known.count += results;
        else values.set(value, { key: value, label: label || value, count: results });
      }
      counted[name] = [...values.values()];
    }));
    return counted;
  }

  // What tells, for every word of a text, the units that it answers, also in its short or long form: a bit for each.
  function markerOf(units) {
    const folded = units.flatMap(unit => unit.parts ?? unit.folded);
    const phrases = units.flatMap((unit, place) => (unit.parts ? [[unit.parts, 1 << place]] : []));
    for (const [from, to] of equivalents) {
      if (` ${folded.join(' ')} `.includes(` ${from.join(' ')} `)) phrases.push([to, 1]);
    }
    const known = new Map();
    const bitsOf = form => {
      if (!known.has(form)) known.set(form, sum([...units.keys()], place => (!units[place].parts && units[place].marks.has(form.exact) ? 1 << place : 0)));
      return known.get(form);
    };
    return ({ forms }) => {
      const marked = Uint16Array.from(forms, bitsOf);
      for (const [phrase, bits] of phrases) {
        for (let at = 0; at < forms.length; at++) {
          if (forms[at].folded !== phrase[0] || !phrase.every((one, offset) => forms[at + offset]?.folded === one)) continue;
          phrase.forEach((_, offset) => { marked[at + offset] |= bits; });
        }
      }
      return marked;
    };
  }

  // The words of one paragraph that hold the passage, as the end of an address that a browser scrolls to and marks.
  function passage(text, { starts, ends }, marked, from, to) {
    const [least, most] = PASSAGE_WORDS;
    let start = marked.findIndex((bits, at) => bits && at >= from && at < to);
    if (start < 0 || text[text.lastIndexOf('\n', starts[start]) + 1] === REPEATED) return '';
    const together = at => at > 0 && at < starts.length && !text.slice(ends[at - 1], starts[at]).includes('\n');
    let end = start + 1;
    for (let at = end; at < to && at < start + most && together(at); at++) if (marked[at]) end = at + 1;
    while (end - start < least && together(end)) end++;
    while (end - start < least && together(start)) start--;
    return `:~:text=${encodeURIComponent(text.slice(starts[start], ends[end - 1])).replaceAll('-', '%2D')}`;
  }

  // Where the words begin that answer most of the query: all its units first, then words side by side.
  function bestPlace(marked) {
    let [from, most] = [0, 0];
    for (let start = 0; start < marked.length; start++) {
      if (!marked[start]) continue;
      const end = Math.min(marked.length, start + SNIPPET_WORDS - 6);
      let all = 0;
      let pairs = 0;
      for (let at = start; at < end; at++) {
        all |= marked[at];
        if (marked[at] && at + 1 < end && marked[at + 1]) pairs++;
      }
      const worth = countBits(all) * 99 + pairs;
      if (worth > most) [most, from] = [worth, Math.max(0, start - 6)];
    }
    return from;
  }

  // The part of the text that answers most of the query, cut into marked and unmarked pieces, and the passage within it.
  function snippet(text, marker) {
    const found = cutWords(text);
    const { starts, ends } = found;
    const marked = marker(found);
    const from = starts.length <= SNIPPET_WORDS ? 0 : bestPlace(marked);
    const to = Math.min(starts.length, from + SNIPPET_WORDS);
    const pieces = [];
    const push = (piece, mark) => {
      if (pieces.at(-1)?.mark === mark) pieces.at(-1).text += piece;
      else if (piece) pieces.push({ text: piece, mark });
    };
    if (from) push('… ', false);
    for (let at = from; at < to; at++) {
      if (at > from) push(text.slice(ends[at - 1], starts[at]), !!(marked[at - 1] && marked[at]));
      else if (!from) push(text.slice(0, starts[at]), false);
      push(text.slice(starts[at], ends[at]), !!marked[at]);
    }
    push(to < starts.length ? ' …' : text.slice(ends.at(-1) ?? 0), false);
    return { pieces, spot: passage(text, found, marked, from, to) };
  }

  const fileOf = record => get(`${manifest.store}/${Math.floor(record / manifest.perFile)}.json`, JSON.parse);

  async function show(record, marker) {
    const [title, context, url, body] = (await fileOf(record))[record % manifest.perFile];
    const { pieces, spot } = snippet(body, marker);
    return {
      kind: kinds[kindOf[record]].name, title, heading: snippet(title, marker).pieces, url: url.includes('#') ? url + spot : url, context, snippet: pieces,
    };
  }

  /** Searches. `filters` narrow: kind, agency, document, state, year, from, to. Without words all they let through is found; without both
      all is counted, nothing shown. `counts()` counts the other facets, `rest()` brings the results after the `first`. By `share`
      and `worth` answers of several indexes are put in order. */
  async function search(query, { limit = 10, first = limit, ...filters } = {}) {
    const typed = query.normalize('NFC').trimStart();
    const [units, out] = await Promise.all([unitsOf(typed), shut(filters)]);
    let least = 0;
    let scored;
    let picked;
    if (!units.length) {
      scored = {
        scores: new Float32Array(manifest.records), held: new Uint16Array(manifest.records).fill(1),
        some: Uint32Array.from({ length: manifest.records }, (_, record) => record),
      };
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
    const marker = markerOf(units);
    const { scores, held } = scored;
    const shown = records => Promise.all(records.map(async record => {
      const judged = { share: countBits(held[record]) / units.length, worth: scores[record] / scored.total };
      return { ...await show(record, marker), ...judged };
    }));
    return {
      total, facets, results: await shown(best.slice(0, first)), rest: () => shown(best.slice(first)),
      counts: wanted => count(scored, out, least, wanted),
    };
  }

  return { search, records: manifest.records };
}
