// The register of tasks as the build wrote it (TaskRegisterFiles.cs): counts, orders and texts, each fetched when first needed.

import { fold } from './fold.js'; // the build folds its texts the same

/** Folded words and “phrases” of a query, each as the texts hold it: one blank before every word. */
export function terms(query) {
  return [...fold(query).matchAll(/["“”]([^"“”]+)["“”]?|[^\s"“”]+/g)]
    .map(([whole, phrase]) => (phrase ?? whole).replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
    .filter(Boolean).map(term => ` ${term}`);
}

/** Codes of all rows as two flat lists: those of row r stand from start[r] to start[r + 1]. */
function flatten(rows) {
  const start = new Uint32Array(rows.length + 1);
  rows.forEach((codes, row) => { start[row + 1] = start[row] + (Array.isArray(codes) ? codes.length : 1); });
  const codes = new Uint16Array(start[rows.length]);
  rows.forEach((own, row) => { codes.set(Array.isArray(own) ? own : [own], start[row]); });
  return { start, codes };
}

/** How many rows have each value of a facet; null where neither its totals nor its codes are at hand. */
function countAll({ totals, start, codes, values }) {
  if (totals) return Uint32Array.from(totals);
  if (!start) return null;
  const counts = new Uint32Array(values.length);
  for (const code of codes) counts[code]++;
  return counts;
}

/** The agencies of a row, whatever their part: the old filter ?co-quan=. */
function anyPart(facets) {
  const parts = facets.filter(({ key }) => key === 'chu-tri' || key === 'phoi-hop');
  const names = new Map(parts.flatMap(part => part.values.map(([slug, name]) => [slug, name])));
  const values = [...names];
  const places = new Map(values.map(([slug], place) => [slug, place]));
  const rows = parts[0].start.length - 1;
  const codes = Array.from({ length: rows }, (_, row) => [...new Set(parts.flatMap(part =>
    [...part.codes.subarray(part.start[row], part.start[row + 1])].map(code => places.get(part.values[code][0]))))]);
  return { key: 'co-quan', label: 'Cơ quan', values, ...flatten(codes) };
}

export async function openRegister(address) {
  const base = new URL(address, location);
  const fetched = new Map();
  const held = new Map();
  const read = name => {
    if (!fetched.has(name)) {
      fetched.set(name, fetch(new URL(name, base)).then(answer => {
        if (!answer.ok) throw new Error(`${answer.status} ${name}`);
        return answer.json();
      }).then(content => {
        held.set(name, content);
        return content;
      }).catch(error => {
        fetched.delete(name);
        throw error;
      }));
    }
    return fetched.get(name);
  };
  const head = await read(base.href);
  const facets = [];
  for (const { codes, ...facet } of head.facets) {
    // Thousands of rows take a while; what the visitor does comes between.
    if (head.rows > 2000) await new Promise(done => setTimeout(done));
    facets.push({ ...facet, ...(codes ? flatten(codes) : {}) });
  }
  // A very long register comes by parts: codes of a facet when somebody narrows by it or looks at its counts.
  const byParts = !head.facets[0].codes;

  async function need(keys) {
    const wanted = new Set(keys);
    if (wanted.delete('co-quan')) ['chu-tri', 'phoi-hop'].forEach(key => wanted.add(key));
    for (const facet of facets) {
      if (!wanted.has(facet.key) || facet.start) continue;
      const { values, codes } = await read(`facet-${facet.key}.json`);
      await new Promise(done => setTimeout(done));
      Object.assign(facet, values ? { values } : {}, flatten(codes));
    }
  }
  const orders = new Map();
  let whole;

  /** For each row a number to sort by; rows without one stay last, whichever the direction. */
  async function keys(name) {
    if (name === 'han') return (head.last ?? await read('last.json')).map(day => day ?? Infinity);
    if (name === 'ten') {
      const ranks = new Array(head.rows);
      (await read('titles.json')).forEach((row, rank) => { ranks[row] = rank; });
      return ranks;
    }
    await need([name]);
    const { start, codes, values } = facets.find(({ key }) => key === name);
    return Array.from({ length: head.rows }, (_, row) =>
      (start[row] < start[row + 1] && values[codes[start[row]]][0] !== 'khong-neu' ? codes[start[row]] : Infinity));
  }

  return {
    ...head,
    facets,
    byParts,

    /** Fetches what narrowing by some facets takes; nothing where the register came whole. */
    need: keys => (byParts ? need(keys) : null),

    /** Days from the as-of day to the last day of a row; null without. */
    lastOf: (row, text) => (head.last ? head.last[row] : text[10]),

    /** The place of a value in a facet; states answer to their old names too. -1 where there is none. */
    place: (facet, slug) => facet.values.findIndex(([own, , note]) => own === slug || (facet.key === 'trang-thai' && note === slug)),

    /** The facet of an address: one of the list, or that of either part of an agency. */
    facet: key => facets.find(facet => facet.key === key) ?? (key === 'co-quan' ? whole ??= anyPart(facets) : undefined),

    /** Values of a row in a facet; the row's own text tells them where the register came by parts. */
    of: (facet, row, text) => (byParts ? text[9][facets.indexOf(facet)].map(value => (Array.isArray(value) ? value : facet.values[value]))
      : Array.from(facet.codes.subarray(facet.start[row], facet.start[row + 1]), code => facet.values[code])),

    /**
     * The rows that have, of each chosen facet, one of the chosen values; and for every facet how many rows each value would
     * have beside what is chosen of the other facets.
     * @param {{facet: object, wanted: Set<number>}[]} chosen
     * @param {Uint8Array|null} found rows that the text box lets through; null for all
     * Facets that have not been fetched have no counts, unless nothing is chosen.
     */
    narrow(chosen, found) {
      if (byParts && !chosen.length) {
        return { mask: new Uint8Array(head.rows).fill(1), total: head.rows, counts: facets.map(countAll) };
      }
      const misses = new Uint8Array(head.rows);
      const missed = new Uint8Array(head.rows);
      chosen.forEach(({ facet: { start, codes, values }, wanted }, place) => {
        const hit = new Uint8Array(values.length);
        for (const code of wanted) if (code >= 0) hit[code] = 1;
        for (let row = 0; row < head.rows; row++) {
          let fits = 0;
          for (let at = start[row]; at < start[row + 1]; at++) fits |= hit[codes[at]];
          if (!fits) {
            misses[row]++;
            missed[row] = place;
          }
        }
      });
      const counts = facets.map(({ values, start }) => (start ? new Uint32Array(values.length) : null));
      const open = chosen.map(({ facet }) => facets.indexOf(facet));
      const mask = new Uint8Array(head.rows);
      let total = 0;
      for (let row = 0; row < head.rows; row++) {
        if (misses[row] > 1 || (found && !found[row])) continue;
        const [from, to] = misses[row] ? [open[missed[row]], open[missed[row]] + 1] : [0, facets.length];
        if (!misses[row]) {
          mask[row] = 1;
          total++;
        }
        for (let facet = Math.max(from, 0); facet < to; facet++) {
          const { start, codes } = facets[facet];
          if (!start) continue;
          for (let at = start[row]; at < start[row + 1]; at++) counts[facet][codes[at]]++;
        }
      }
      return { mask, total, counts };
    },

    /** All rows in an order: "", or a name of keys(), with "-giam" behind it for the other direction. */
    async order(sort) {
      if (!orders.has(sort)) {
        const rows = Uint32Array.from({ length: head.rows }, (_, row) => row);
        if (sort) {
          const key = await keys(sort.replace(/-giam$/, ''));
          const sign = sort.endsWith('-giam') ? -1 : 1;
          rows.sort((a, b) => (key[a] === key[b] ? a - b : key[a] === Infinity ? 1 : key[b] === Infinity ? -1 : sign * (key[a] - key[b])));
        }
        orders.set(sort, rows);
      }
      return orders.get(sort);
    },

    /** Rows whose text holds every term. */
    async find(wanted) {
      const found = new Uint8Array(head.rows);
      const parts = Math.ceil(head.rows / head.found);
      // Each part is asked for and gone through in tasks of its own, also where all are at hand.
      const breathe = () => (parts > 2 ? new Promise(done => setTimeout(done)) : null);
      await Promise.all(Array.from({ length: parts }, async (_, part) => {
        await breathe();
        const texts = await read(`text-${part}.json`);
        await breathe();
        texts.forEach((text, at) => {
          found[part * head.found + at] = wanted.every(term => text.includes(term)) ? 1 : 0;
        });
      }));
      return found;
    },

    /** How many files hold the texts of some rows. */
    filesOf: rows => new Set(Array.from(rows, row => Math.floor(row / head.shown))).size,

    /** Texts of some rows at once, as printing needs them; null where one has not been fetched yet. */
    held(rows) {
      const texts = Array.from(rows, row => held.get(`rows-${Math.floor(row / head.shown)}.json`)?.[row % head.shown]);
      return texts.every(Boolean) ? texts : null;
    },

    /** Texts of some rows, in their order. */
    async texts(rows) {
      const files = new Map();
      for (const row of rows) files.set(Math.floor(row / head.shown), null);
      await Promise.all([...files.keys()].map(async file => files.set(file, await read(`rows-${file}.json`))));
      return Array.from(rows, row => files.get(Math.floor(row / head.shown))[row % head.shown]);
    },
  };
}
