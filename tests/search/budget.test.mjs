// What a query costs in bytes and time, over any index (SEARCH_INDEX), the synthetic one of 10,000 records among them.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openSearch } from '../../theme/js/search.js';
import { cases, counting, skip } from './index-folder.mjs';

const budget = Number(process.env.SEARCH_BUDGET ?? 60_000);
const middleOf = list => list[list.length >> 1];

test('each query stays within the bytes and the time', { skip }, async () => {
  const bytes = [];
  const times = [];
  for (const { q } of cases) {
    const { fetched, fetch } = counting();
    const search = await openSearch({ base: '', fetch });
    await search.search(q);
    bytes.push({ q, ...fetched });
    const start = performance.now();
    await search.search(q);
    times.push(performance.now() - start);
  }
  bytes.sort((a, b) => a.compressed - b.compressed);
  times.sort((a, b) => a - b);
  const middle = middleOf(bytes);
  const largest = bytes.at(-1);
  const files = Math.max(...bytes.map(one => one.files));
  console.log(`to the first ten results: median ${middle.compressed} bytes gzip (${middle.raw} raw, ${middle.files} files), `
    + `most ${largest.compressed} (${largest.raw} raw, “${largest.q}”); median ${middleOf(times).toFixed(1)} ms, most ${times.at(-1).toFixed(1)} ms; ${files} files at most`);
  assert.ok(largest.compressed <= budget, `${largest.q}: ${largest.compressed} bytes`);
  assert.ok(files <= 35, `${files} files`);
  assert.ok(middleOf(times) < 50);
});

test('the counts of all facets cost bytes only when asked for, and no more than a search', { skip }, async () => {
  const { fetched, fetch } = counting();
  const search = await openSearch({ base: '', fetch });
  const { counts } = await search.search('so tai chinh');
  const before = { ...fetched };
  const start = performance.now();
  await counts();
  console.log(`facets: ${fetched.compressed - before.compressed} bytes gzip (${fetched.raw - before.raw} raw, ${fetched.files - before.files} files), ${(performance.now() - start).toFixed(1)} ms`);
  assert.equal(fetched.files - before.files, 4);
  assert.ok(fetched.compressed - before.compressed <= budget);
  const again = fetched.files;
  await (await search.search('so tai chinh')).counts();
  assert.equal(fetched.files - again, 0, 'columns are fetched once');
});
