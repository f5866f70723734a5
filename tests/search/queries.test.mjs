// Queries as people type them, over an index of the five originals that SearchQueriesTests writes (SEARCH_INDEX: its folder).
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openSearch } from '../../theme/js/search.js';

const folder = process.env.SEARCH_INDEX;
const budget = Number(process.env.SEARCH_BUDGET ?? 60_000);
const skip = folder ? false : 'SEARCH_INDEX names no index; `dotnet test --filter SearchQueriesTests` builds one and runs these';
const cases = JSON.parse(await readFile(new URL('queries.json', import.meta.url), 'utf8'));

function counting() {
  const fetched = { files: 0, raw: 0, compressed: 0 };
  const fetch = async name => {
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (!bytes) return { ok: false, status: 404 };
    fetched.files++;
    fetched.raw += bytes.length;
    fetched.compressed += gzipSync(bytes, { level: 6 }).length;
    return { ok: true, status: 200, text: async () => bytes.toString('utf8') };
  };
  return { fetched, fetch };
}

const open = () => openSearch({ base: '', fetch: counting().fetch });
const textOf = result => `${result.title} ${result.snippet.map(piece => piece.text).join('')}`;

test('every query finds its record in the first ten, and high enough', { skip: skip || Boolean(process.env.SEARCH_SYNTHETIC) }, async () => {
  const search = await open();
  const missed = [];
  let found = 0;
  let reciprocal = 0;
  for (const { q, find, rank } of cases) {
    const { results } = await search.search(q, { limit: 10 });
    const place = results.findIndex(({ url }) => (find.endsWith('/') && find.startsWith('/van-ban/') ? url.startsWith(find) : url === find)) + 1;
    if (place) found++;
    reciprocal += place ? 1 / place : 0;
    if (!place || place > rank) missed.push(`${q}: ${place || 'not found'}, wanted ${rank}`);
  }
  console.log(`${cases.length} queries: recall@10 ${(found / cases.length).toFixed(3)}, MRR ${(reciprocal / cases.length).toFixed(3)}`);
  assert.deepEqual(missed, []);
});

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
  const middle = bytes[bytes.length >> 1];
  const largest = bytes.at(-1);
  console.log(`to the first ten results: median ${middle.compressed} bytes gzip (${middle.raw} raw, ${middle.files} files), `
    + `most ${largest.compressed} (${largest.raw} raw, “${largest.q}”); median ${times[times.length >> 1].toFixed(1)} ms, most ${times.at(-1).toFixed(1)} ms`);
  assert.ok(largest.compressed <= budget, `${largest.q}: ${largest.compressed} bytes`);
  assert.ok(times[times.length >> 1] < 50);
});

const real = { skip: skip || Boolean(process.env.SEARCH_SYNTHETIC) };

test('marks typed narrow: "đường" does not find what only holds "dương"', real, async () => {
  const search = await open();
  const { results, total } = await search.search('đường', { limit: 200 });
  assert.equal(results.length, total);
  for (const result of results) {
    const marked = result.snippet.filter(piece => piece.mark).map(piece => piece.text.toLowerCase().normalize('NFC'));
    for (const text of marked) assert.match(text, /đường/u);
  }
  const plain = await search.search('duong', { limit: 1 });
  assert.ok(plain.total > total);
});

test('NFD and NFC queries find the same', real, async () => {
  const search = await open();
  assert.deepEqual(await search.search('đường sắt'.normalize('NFD')), await search.search('đường sắt'));
});

test('short and long forms find the same records', real, async () => {
  const search = await open();
  for (const [short, long] of [['UBND', 'Ủy ban nhân dân'], ['hdnd', 'hội đồng nhân dân'], ['BHYT', 'bao hiem y te']]) {
    const [one, other] = [await search.search(short), await search.search(long)];
    assert.ok(one.total > 0);
    assert.deepEqual(one.facets, other.facets, `${short} and ${long}`);
  }
});

test('facets count all kinds; a kind narrows the results', real, async () => {
  const search = await open();
  const all = await search.search('sở tài chính', { limit: 500 });
  const tasks = await search.search('sở tài chính', { kind: 'task', limit: 500 });
  assert.deepEqual(tasks.facets, all.facets);
  assert.equal(tasks.total, all.facets.task);
  assert.equal(tasks.results.length, all.results.filter(result => result.kind === 'task').length);
  assert.equal(all.total, all.results.length);
});

test('the passage shows the words found, marked', real, async () => {
  const search = await open();
  const { results } = await search.search('tong muc ban le');
  const pieces = results[0].snippet.filter(piece => piece.mark).map(piece => piece.text);
  assert.ok(pieces.some(text => text === 'Tổng mức bán lẻ' || text === 'tổng mức bán lẻ'), textOf(results[0]));
});

test('what no record holds gives nothing, and odd input does no harm', real, async () => {
  const search = await open();
  assert.equal((await search.search('qwxzj')).total, 0);
  for (const odd of ['', '   ', '!!!', '/', '<script>', '0', '=', '|', '\t', 'a'.repeat(5000), '59-', '😀', '__proto__', 'constructor']) {
    assert.ok(Array.isArray((await search.search(odd)).results), odd);
  }
});

test('every beginning of a query while it is typed gives an answer', real, async () => {
  const search = await open();
  const whole = 'trí tuệ nhân tạo';
  for (let length = 1; length <= whole.length; length++) {
    const { total } = await search.search(whole.slice(0, length));
    assert.ok(total > 0, whole.slice(0, length));
  }
});
