// Reads the static search index below tim-kiem/index/ (format: src/CanTho.OpenData/Search/INDEX-FORMAT.md) and ranks by itself.
// Pure logic: no page, no eval; runs in browsers and in Node.

const TONES = { '\u0300': '`', '\u0309': '?', '\u0303': '~', '\u0301': "'", '\u0323': '!' };
const DIGITS = Object.fromEntries([...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_']
  .map((digit, value) => [digit.charCodeAt(0), value]));
const LONG_LISTS = 30000; // records read from long lists for one query; beyond it only lists that nothing else stands for
const HEAVY = 4000; // records in the lists of single words above which neighbours are tried alone first
const SNIPPET_WORDS = 34;

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

/** The words of a text in NFC, with their places; the same as SearchWords.Parse. */
export function words(text) {
  const found = [];
  let lastEnd = -2;
  for (const match of text.matchAll(/(?:[\p{L}\p{Nd}\p{Mn}]|(?<=[0-9])[.,](?=[0-9]))+/gu)) {
    const written = match[0];
    let folded = fold(written) || written;
    let exact = exactForm(written);
    if (/^0[0-9]+$/.test(folded)) folded = exact = folded.replace(/^0+(?=.)/, '');
    const start = match.index;
    const joined = start === lastEnd + 1 && '-–/&'.includes(text[lastEnd]);
    lastEnd = start + written.length;
    found.push({ folded, exact, joined, start, end: lastEnd, number: /^[0-9][0-9.,]*$/.test(folded) });
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
      lists.push({ entries, bits, weight: boost * Math.log(1 + (others + 0.5) / (count + 0.5)) / 31 });
    }
    const size = link => sum(link.found, form => form.count);
    for (const link of [...links].sort((a, b) => size(a) - size(b))) {
      const value = form => (link.place === 99 ? -form.folded.length : form.count) + (form.folded === link.key ? 1e6 : 0);
      const most = [...link.found].sort((a, b) => value(b) - value(a)).slice(0, 12);
      const entries = choose({ ...link, exact: link.typed, folded: link.key }, most, relaxed, anyMarked);
      take(entries, link.bits, link.place === 99 ? 1 + units.length / 2 : 1.3);
      for (const { form } of entries) {
        if (link.place < 99) form.exact.split(' ').forEach((exact, side) => units[link.place + side].marks.add(exact));
      }
    }
    for (const [place, unit] of units.entries()) {
      if (thrifty && covered & (1 << place) && !unit.all) continue;
      unit.all ??= await forms('s', unit.folded);
      const entries = choose(unit, unit.all, relaxed, anyMarked);
      if (!unit.marks.size) unit.marks = new Set(entries.map(({ form }) => form.exact));
      take(entries, 1 << place, 1);
    }
    const scores = new Float32Array(manifest.records);
    const held = new Uint16Array(manifest.records);
    await Promise.all(lists.flatMap(({ entries }) => entries).map(async ({ form }) => {
      if (!form.rest) [form.gaps, form.rest] = await get(form.file, text => text.trimEnd().split('\t'));
    }));
    for (const { entries, bits, weight } of lists) {
      for (const entry of entries) add(entry.form, weight * entry.weight, bits, scores, held);
    }
    return { scores, held, asked: units.length - countBits(skipped & ~covered) };
  }

  function add({ gaps, rest }, weight, bits, scores, held) {
    let record = -1;
    for (let at = 0, nth = 0; nth < rest.length; nth++) {
      let gap = 0;
      let shift = 0;
      let value = DIGITS[gaps.charCodeAt(at++)];
      for (; value >= 32; shift += 5, value = DIGITS[gaps.charCodeAt(at++)]) gap |= (value & 31) << shift;
      record += (gap | (value << shift)) + 1;
      scores[record] += weight * DIGITS[rest.charCodeAt(nth)];
      held[record] |= bits;
    }
  }

  // The best records that hold at least `least` units, and how many of each kind do.
  function pick({ scores, held }, kind, limit, least) {
    const facets = {};
    const best = [];
    let record = 0;
    for (const [name, size] of manifest.kinds) {
      let count = 0;
      for (const end = record + size; record < end; record++) {
        if (!held[record] || countBits(held[record]) < least) continue;
        count++;
        if ((kind && kind !== name) || (best.length === limit && scores[record] <= scores[best[limit - 1].record])) continue;
        const place = best.findIndex(other => scores[other.record] < scores[record]);
        best.splice(place < 0 ? best.length : place, 0, { record, kind: name });
        best.length = Math.min(best.length, limit);
      }
      if (count) facets[name] = count;
    }
    return { best, facets, all: sum(Object.values(facets), count => count) };
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

  // The part of the text that answers most of the query, cut into marked and unmarked pieces.
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
    return pieces;
  }

  async function show({ record, kind }, units) {
    const file = `${manifest.store}/${Math.floor(record / manifest.perFile)}.json`;
    const [title, context, url, body] = (await get(file, JSON.parse))[record % manifest.perFile];
    return { kind, title, url, context, snippet: snippet(body, units) };
  }

  /** Searches; `kind` narrows the results but not the counts. */
  async function search(query, { kind = '', limit = 10 } = {}) {
    const typed = query.normalize('NFC').trimStart();
    const units = await unitsOf(typed);
    if (!units.length) return { total: 0, facets: {}, results: [] };
    const begun = /[\p{L}\p{Nd}\p{Mn}]$/u.test(typed);
    const links = await linksOf(units, begun);
    await mend(units, links, begun);
    const heavy = sum(units, unit => sizes.get(unit.folded) ?? 0) > HEAVY;
    let least;
    let scored;
    let picked;
    for (const [thrifty, relaxed] of [[true, false], [false, false], [false, true]]) {
      if ((thrifty && !heavy) || (relaxed && !units.some(isMarked))) continue;
      scored = await score(units, links, thrifty, relaxed);
      least = scored.asked;
      picked = pick(scored, kind, limit, least);
      if (picked.all >= (thrifty ? limit : 1)) break;
    }
    while (!picked.all && least > 1) picked = pick(scored, kind, limit, --least);
    const { best, facets, all } = picked;
    return { total: kind ? facets[kind] ?? 0 : all, facets, results: await Promise.all(best.map(one => show(one, units))) };
  }

  return { search };
}
