// Asks portals that were built apart and joined, and one index over all their records, the same queries; prints what that costs and how
// alike the answers are. The configuration, a JSON file: joined (folder), whole (folder), portals (id, address, folder), queries.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openPortals } from '../../theme/js/portals.js';
import { openSearch } from '../../theme/js/search.js';

const { joined, whole, portals, queries } = JSON.parse(await readFile(process.argv[2], 'utf8'));

function counting() {
  const cost = { book: 0, index: 0, files: 0 };
  const fetch = async address => {
    const portal = portals.find(one => address.startsWith(`${one.address}/`));
    const bytes = await readFile(portal ? join(portal.folder, address.slice(portal.address.length)) : join(joined, address)).catch(() => null);
    if (!bytes) return { ok: false, status: 404 };
    cost[portal ? 'index' : 'book'] += gzipSync(bytes, { level: 6 }).length;
    cost.files++;
    return { ok: true, status: 200, text: async () => bytes.toString('utf8') };
  };
  return { cost, fetch };
}

const median = values => { const sorted = [...values].sort((a, b) => a - b); return sorted[Math.floor(sorted.length / 2)] ?? 0; };
const single = await openSearch({ base: `${whole}/tim-kiem/index/`, fetch: async address => ({ ok: true, text: () => readFile(address, 'utf8') }) });
const asked = [];
for (const { query, wanted } of queries) {
  const { cost, fetch } = counting();
  const { search } = openPortals({ portals, book: '/tim-kiem/so-tu/', fetch });
  const { answers, results } = await search(query.trim(), { limit: 10 });
  const { results: best } = await single.search(query.trim(), { limit: 10 });
  const own = results.map(({ portal, url }) => portal.address + url.split(':~:')[0].replace(/#$/, ''));
  const other = best.map(({ url }) => url.split(':~:')[0].replace(/#$/, ''));
  asked.push({
    portals: answers.length, ...cost, common: other.length ? other.filter(url => own.includes(url)).length / other.length : 1,
    found: own.includes(wanted), foundWhole: other.includes(wanted),
  });
}
const of = name => asked.map(one => one[name]);
const mean = name => of(name).reduce((total, value) => total + value, 0) / asked.length;
console.log(JSON.stringify({
  queries: asked.length, portals: median(of('portals')), portalsMost: Math.max(...of('portals')), portalsMean: mean('portals'),
  book: median(of('book')), bookMost: Math.max(...of('book')), index: median(of('index')), indexMost: Math.max(...of('index')), files: median(of('files')),
  common: mean('common'), found: of('found').filter(Boolean).length, foundWhole: of('foundWhole').filter(Boolean).length,
}));
