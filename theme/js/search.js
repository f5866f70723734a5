// Reads the static search index below tim-kiem/index/ (format: src/CanTho.OpenData/Search/INDEX-FORMAT.md) and ranks by itself.
// Pure logic: no page, no eval; runs in browsers and in Node.

const TONES = { '\u0300': '`', '\u0309': '?', '\u0303': '~', '\u0301': "'", '\u0323': '!' };
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUE = Object.fromEntries([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]));
const LONG_LIST_BUDGET = 45000; // records read from long lists for one query; beyond it a syllable is looked up in pairs only
const SNIPPET_WORDS = 34;

// One unit to one unit, as .NET's invariant lower case.
const lower = unit => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit);
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

// True when every mark typed stands in the form found: "đuong" agrees with "đường". With `begin`, the form may go on.
function agrees(typed, form, begin) {
  const sign = /[`?~'!]$/;
  const typedWords = typed.split(' ');
  const formWords = form.split(' ');
  return typedWords.every((one, place) => {
    const other = formWords[place];
    const tone = sign.exec(one)?.[0];
    if (tone && tone !== sign.exec(other)?.[0]) return false;
    const letters = one.replace(sign, '');
    const against = other.replace(sign, '');
    if (begin && place === typedWords.length - 1 ? against.length < letters.length : against.length !== letters.length) return false;
    return [...letters].every((letter, at) => letter === against[at] || letter === fold(against[at]));
  });
}

const isMarked = word => word.exact !== word.folded;
const plain = exact => fold(exact).replace(/[`?~'!]/g, '');

// One key or two neighbouring keys apart.
function isSlip(a, b) {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  if (a.length > b.length) return a.slice(at + 1) === b.slice(at);
  return a.slice(at + 1) === b.slice(at + 1) || (a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2));
}

/** Opens the index at `base` (address of its folder, ending in a slash). */
export async function openSearch({ base, fetch = globalThis.fetch }) {
  const kept = new Map();
  const get = (name, read) => {
    if (!kept.has(name)) {
      kept.set(name, fetch(base + name).then(answer => {
        if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
        return answer.text();
      }).then(read));
      kept.get(name).catch(() => kept.delete(name));
    }
    return kept.get(name);
  };
  const manifest = await get('manifest.json', JSON.parse);
  const tables = { s: table(manifest.singles), p: table(manifest.pairs) };
  const equivalents = manifest.equivalents.map(pair => pair.split('=').map(side => side.split(' ')));

  function table({ keys, hashes }) {
    return { keys: keys.split('|'), hashes };
  }

  const wordList = () => get(manifest.words, text => text.split(' ').map(word => ({ folded: word.slice(0, -1), size: +word.slice(-1) })));

  function shardNumber(sort, key) {
    const { keys } = tables[sort];
    let low = 0;
    for (let high = keys.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1;
      if (keys[middle] <= key) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  // A shard as a map from the folded form to the exact forms with their lists, in order.
  const shard = (sort, number) => get(`${sort}${number}-${tables[sort].hashes.slice(number * 6, number * 6 + 6)}.txt`, text => {
    const terms = new Map();
    for (const line of text.split('\n')) {
      if (!line) continue;
      const [exact, gaps, rest] = line.split('\t');
      const folded = plain(exact);
      if (!terms.has(folded)) terms.set(folded, []);
      const long = gaps[0] === '=';
      terms.get(folded).push({ folded, exact, count: long ? +gaps.slice(1) : rest.length, ...(long ? { file: rest } : { gaps, rest }) });
    }
    return terms;
  });

  const forms = async (sort, folded) => (await shard(sort, shardNumber(sort, folded))).get(folded) ?? [];

  // Forms of all terms that begin so, from at most two shards.
  async function beginning(sort, prefix) {
    const first = shardNumber(sort, prefix);
    const last = Math.min(shardNumber(sort, prefix + '\uffff'), first + 1);
    const shards = await Promise.all(first === last ? [shard(sort, first)] : [shard(sort, first), shard(sort, last)]);
    return shards.flatMap(terms => [...terms].filter(([folded]) => folded.startsWith(prefix)).flatMap(([, found]) => found));
  }

  async function load(list) {
    if (list.file && !list.rest) [list.gaps, list.rest] = await get(list.file, text => text.trimEnd().split('\t'));
  }

  // Words that differ by a slip from one that the index lacks, the likeliest first; a neighbour that goes with them decides.
  async function corrections(units, place) {
    const typed = units[place].folded;
    if (typed.length < 3 || !/^[a-z]+$/.test(typed)) return [];
    const near = (await wordList()).filter(word => isSlip(typed, word.folded))
      .sort((a, b) => b.size - a.size || (a.folded < b.folded ? -1 : 1)).slice(0, 8);
    const supported = [];
    for (const { folded } of near) {
      const before = place > 0 ? await forms('p', `${units[place - 1].folded} ${folded}`) : [];
      const after = place + 1 < units.length ? await forms('p', `${folded} ${units[place + 1].folded}`) : [];
      const count = [...before, ...after].reduce((sum, form) => sum + form.count, 0);
      if (count) supported.push({ folded, count });
    }
    if (supported.length) return supported.sort((a, b) => b.count - a.count).slice(0, 2).map(word => word.folded);
    return near.slice(0, 3).map(word => word.folded);
  }

  async function completions(unit) {
    const list = unit.number || /[0-9]/.test(unit.folded)
      ? (await beginning('s', unit.folded)).map(form => ({ folded: form.folded, size: form.count }))
      : (await wordList()).filter(word => word.folded.startsWith(unit.folded));
    return list.sort((a, b) => b.size - a.size || a.folded.length - b.folded.length).slice(0, 6).map(word => word.folded);
  }

  // The query as units: document numbers whole where the index has them, else single words.
  async function unitsOf(query) {
    const typed = words(query);
    const units = [];
    for (let place = 0; place < typed.length;) {
      let end = place + 1;
      while (end < typed.length && typed[end].joined) end++;
      const run = typed.slice(place, end);
      const whole = run.reduce((text, word, at) => text + (at && word.number && run[at - 1].number ? '-' : '') + word.folded, '');
      const found = run.length > 1 && run.some(word => !word.number) ? await forms('s', whole) : [];
      if (found.length) units.push({ folded: whole, exact: whole, parts: run, all: found });
      else units.push(...run);
      place = end;
    }
    return units.slice(0, 16);
  }

  // Finds the forms of each unit and of each two neighbours.
  async function plan(query) {
    const units = await unitsOf(query);
    const open = /[\p{L}\p{Nd}\p{Mn}]$/u.test(query) ? units.length - 1 : -1;
    const pairs = [];
    await Promise.all(units.map(async (unit, place) => {
      unit.all ??= await forms('s', unit.folded);
      const next = units[place + 1];
      if (!next || unit.parts || next.parts) return;
      const key = `${unit.folded} ${next.folded}`;
      const found = place + 1 === open ? await beginning('p', key) : await forms('p', key);
      pairs.push({ place, typed: `${unit.exact} ${next.exact}`, key, found });
    }));
    pairs.sort((a, b) => a.place - b.place);

    for (const [place, unit] of units.entries()) {
      const pair = pairs.find(one => one.place === place - 1);
      if (unit.all.length || (place === open && pair?.found.length)) continue;
      const completed = place === open ? await completions(unit) : [];
      const others = completed.length ? completed : await corrections(units, place);
      unit.all = (await Promise.all(others.map(other => forms('s', other)))).flat();
      unit.guessed = true;
      for (const at of [place - 1, place]) {
        const one = pairs.find(candidate => candidate.place === at);
        if (!one || one.found.length) continue;
        const keys = others.map(other => (at === place ? `${other} ${units[at + 1].folded}` : `${units[at].folded} ${other}`));
        one.found = (await Promise.all(keys.map(key => forms('p', key)))).flat();
        one.guessed = true;
      }
    }
    return { units, pairs };
  }

  // Marks typed narrow the forms. A pair that exists only with other marks counts as a slip of a mark.
  function narrow({ units, pairs }, relaxed) {
    const anyMarked = units.some(isMarked);
    for (const unit of units) {
      const same = unit.all.filter(form => form.exact === unit.exact);
      const agreeing = unit.all.filter(form => agrees(unit.exact, form.exact, false));
      const narrowed = isMarked(unit) ? (same.length ? same : agreeing) : unit.all;
      unit.forms = (narrowed.length && !relaxed ? narrowed : unit.all).map(list => ({
        list, weight: (unit.guessed ? 0.6 : 1) * (anyMarked && list.exact === unit.exact ? 1.2 : 1),
      }));
    }
    for (const pair of pairs) {
      const sides = [units[pair.place], units[pair.place + 1]];
      const agreeing = pair.guessed ? pair.found : pair.found.filter(form => agrees(pair.typed, form.exact, true));
      const slip = !agreeing.length || relaxed;
      pair.forms = (slip ? pair.found : agreeing).sort((a, b) => b.count - a.count).slice(0, 12).map(list => ({
        list, weight: (list.folded === pair.key || pair.guessed ? 1.3 : 1) * (slip && !relaxed ? 0.7 : 1)
          * (anyMarked && list.exact === pair.typed ? 1.2 : 1),
      }));
      for (const { list } of pair.forms) {
        list.exact.split(' ').forEach((exact, side) => (sides[side].marks ??= new Set()).add(exact));
      }
    }
    for (const unit of units) {
      unit.marks ??= new Set();
      for (const { list } of unit.forms) unit.marks.add(list.exact);
    }
  }

  // Adds up scores; a bit of `held` for each unit a record holds.
  async function score({ units, pairs }) {
    const total = manifest.records;
    const scores = new Float32Array(total);
    const held = new Uint16Array(total);
    let budget = LONG_LIST_BUDGET;
    const wanted = [];
    const bySize = units.map((unit, place) => ({ unit, place, count: unit.forms.reduce((sum, { list }) => sum + list.count, 0) }))
      .sort((a, b) => a.count - b.count);
    for (const { unit, place, count } of bySize) {
      const long = unit.forms.reduce((sum, { list }) => sum + (list.file ? list.count : 0), 0);
      const paired = pairs.some(pair => pair.forms.length && (pair.place === place || pair.place === place - 1));
      if (paired && long > budget) continue;
      budget -= long;
      wanted.push({ entries: unit.forms, bits: 1 << place, count });
    }
    for (const pair of pairs) {
      wanted.push({ entries: pair.forms, bits: 3 << pair.place, count: pair.forms.reduce((sum, { list }) => sum + list.count, 0) });
    }
    await Promise.all(wanted.flatMap(({ entries }) => entries.map(({ list }) => load(list))));
    for (const { entries, bits, count } of wanted) {
      const rarity = Math.log(1 + (total - Math.min(count, total) + 0.5) / (count + 0.5)) / 31;
      for (const { list, weight } of entries) add(list, rarity * weight, bits, scores, held);
    }
    return { scores, held };
  }

  function add({ gaps, rest }, weight, bits, scores, held) {
    let record = -1;
    for (let at = 0, nth = 0; nth < rest.length; nth++) {
      let gap = 0;
      let shift = 0;
      let value = VALUE[gaps.charCodeAt(at++)];
      for (; value >= 32; value = VALUE[gaps.charCodeAt(at++)]) {
        gap |= (value & 31) << shift;
        shift += 5;
      }
      record += (gap | (value << shift)) + 1;
      scores[record] += weight * VALUE[rest.charCodeAt(nth)];
      held[record] |= bits;
    }
  }

  const countBits = bits => {
    let count = 0;
    for (; bits; bits &= bits - 1) count++;
    return count;
  };

  // The records that hold the most units, best first, and how many there are of each kind.
  function pick({ scores, held }, kind, limit, most) {
    const facets = {};
    const best = [];
    let record = 0;
    for (const [name, size] of manifest.kinds) {
      let count = 0;
      for (const end = record + size; record < end; record++) {
        if (!held[record] || countBits(held[record]) < most) continue;
        count++;
        if (kind && kind !== name) continue;
        if (best.length === limit && scores[record] <= scores[best[limit - 1]]) continue;
        let place = best.length;
        while (place > 0 && scores[best[place - 1]] < scores[record]) place--;
        best.splice(place, 0, record);
        if (best.length > limit) best.pop();
      }
      if (count) facets[name] = count;
    }
    return { facets, best };
  }

  const kindOf = record => {
    let end = 0;
    return manifest.kinds.find(([, size]) => record < (end += size))[0];
  };

  async function result(record, units) {
    const number = Math.floor(record / manifest.perFile);
    const shown = (await get(`${manifest.store}/${number}.json`, JSON.parse))[record % manifest.perFile];
    const [title, context, url, body] = shown;
    return { kind: kindOf(record), title, url, context, snippet: snippet(body, units) };
  }

  // The part of the body that holds most of the query, cut into marked and unmarked text.
  function snippet(body, units) {
    const found = words(body);
    if (!found.length) return [];
    const marked = new Uint16Array(found.length);
    units.forEach((unit, place) => {
      const parts = unit.parts?.map(part => part.folded);
      found.forEach((word, at) => {
        if (parts ? parts.every((part, offset) => found[at + offset]?.folded === part) : unit.marks.has(word.exact)) {
          for (let offset = 0; offset < (parts?.length ?? 1); offset++) marked[at + offset] |= 1 << place;
        }
      });
    });
    const typed = units.map(unit => unit.folded);
    for (const [short, long] of equivalents) {
      for (const [from, to] of [[short, long], [long, short]]) {
        const place = typed.findIndex((_, at) => from.every((word, offset) => typed[at + offset] === word));
        if (place < 0) continue;
        found.forEach((_, at) => {
          if (!to.every((word, offset) => found[at + offset]?.folded === word)) return;
          to.forEach((word, offset) => { marked[at + offset] |= 1 << place; });
        });
      }
    }
    let from = 0;
    let most = -1;
    for (let start = 0; start === 0 || start + SNIPPET_WORDS / 2 < found.length; start++) {
      let bits = 0;
      let neighbours = 0;
      for (let at = start; at < Math.min(start + SNIPPET_WORDS, found.length); at++) {
        bits |= marked[at];
        if (marked[at]) neighbours += at > start && marked[at - 1] ? 2 : 1;
      }
      const worth = countBits(bits) * 100 + neighbours;
      if (worth > most) [most, from] = [worth, start];
    }
    const lead = marked.findIndex((bits, at) => at >= from && bits);
    from = Math.max(0, lead < 0 ? 0 : Math.min(from + SNIPPET_WORDS, lead - 6));
    const to = Math.min(found.length, from + SNIPPET_WORDS);
    const pieces = [];
    const push = (text, mark) => {
      if (pieces.at(-1)?.mark === mark) pieces.at(-1).text += text;
      else if (text) pieces.push({ text, mark });
    };
    if (from > 0) push('… ', false);
    for (let at = from; at < to; at++) {
      const gapStart = at === from ? (from > 0 ? found[at].start : 0) : found[at - 1].end;
      push(body.slice(gapStart, found[at].start), at > from && marked[at] > 0 && marked[at - 1] > 0);
      push(body.slice(found[at].start, found[at].end), marked[at] > 0);
    }
    push(to < found.length ? ' …' : body.slice(found[to - 1].end), false);
    return pieces;
  }

  /** Searches; `kind` narrows the results but not the counts. */
  async function search(query, { kind = '', limit = 10 } = {}) {
    const found = await plan(query.normalize('NFC').trimStart());
    const { units } = found;
    if (!units.length) return { total: 0, facets: {}, results: [] };
    let picked;
    let most = units.length;
    for (const relaxed of [false, true]) {
      narrow(found, relaxed);
      const scored = await score(found);
      picked = pick(scored, kind, limit, most);
      if (Object.keys(picked.facets).length) break;
      if (!relaxed && units.some(isMarked)) continue;
      while (most > 1 && !Object.keys(picked.facets).length) picked = pick(scored, kind, limit, --most);
      break;
    }
    const { facets, best } = picked;
    const total = kind ? facets[kind] ?? 0 : Object.values(facets).reduce((sum, count) => sum + count, 0);
    return { total, facets, results: await Promise.all(best.map(record => result(record, units))) };
  }

  return { search };
}
