// Queries as people type them, over the index of the site's own records that SearchQueriesTests writes (SEARCH_INDEX: its folder,
// SEARCH_RECORDS: the records as JSON).
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { cases, open, skip } from './index-folder.mjs';

const LEAST_MRR = 0.95;
const real = { skip };
const addressOf = result => result.url.split(':~:')[0];
const textOf = pieces => pieces.map(piece => piece.text).join('');

test('every query finds what it must in the first ten, most of them first', real, async () => {
  const search = await open();
  const missed = [];
  const later = [];
  let reciprocal = 0;
  for (const { q, find, also = [] } of cases) {
    const found = (await search.search(q, { limit: 10 })).results.map(addressOf);
    const place = found.findIndex(address => find.includes(address)) + 1;
    if (!place || !also.every(address => found.includes(address))) missed.push(q);
    else if (place > 1) later.push(`${q}: ${place}`);
    reciprocal += place ? 1 / place : 0;
  }
  const mrr = reciprocal / cases.length;
  console.log(`${cases.length} queries: recall@10 ${((cases.length - missed.length) / cases.length).toFixed(3)}, MRR ${mrr.toFixed(3)}; not first: ${later.join('; ')}`);
  assert.deepEqual(missed, []);
  assert.ok(mrr >= LEAST_MRR, `MRR ${mrr}`);
});

test('the queries are many, each once, and every address they name exists', real, async () => {
  const known = new Set(JSON.parse(await readFile(process.env.SEARCH_RECORDS, 'utf8')).map(record => record.url));
  assert.ok(cases.length >= 100);
  assert.equal(new Set(cases.map(({ q }) => q)).size, cases.length);
  for (const { q, find, also = [] } of cases) {
    for (const address of [...find, ...also]) assert.ok(known.has(address), `${q}: ${address}`);
  }
});

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
  const [one, other] = [await search.search('đường sắt'.normalize('NFD')), await search.search('đường sắt')];
  assert.deepEqual(one.results, other.results);
});

test('short and long forms find the same records', real, async () => {
  const search = await open();
  for (const [short, long] of [['UBND', 'Ủy ban nhân dân'], ['hdnd', 'hội đồng nhân dân'], ['BHYT', 'bao hiem y te']]) {
    const [one, other] = [await search.search(short), await search.search(long)];
    assert.ok(one.total > 0);
    assert.deepEqual(one.facets, other.facets, `${short} and ${long}`);
  }
});

test('a filter lets through the records that have the value, and only them', real, async () => {
  const records = new Map(JSON.parse(await readFile(process.env.SEARCH_RECORDS, 'utf8')).map(record => [record.url, record]));
  const search = await open();
  const all = (await search.search('phat trien', { limit: 900 })).results.map(addressOf);
  const filters = [
    [{ kind: 'task' }, record => record.kind === 'task'],
    [{ agency: 'so-xay-dung' }, record => record.agencies.includes('so-xay-dung')],
    [{ document: [...records.values()].find(record => record.kind === 'task').documents[0] }, (record, { document }) => record.documents.includes(document)],
    [{ state: 'ahead' }, record => record.state === 'ahead'],
    [{ year: '2030' }, record => record.due?.startsWith('2030')],
    [{ from: '2026-06-30', to: '2028-12-31' }, record => record.due >= '2026-06-30' && record.due <= '2028-12-31'],
    [{ to: '2027-01-01', kind: 'task', agency: 'so-xay-dung' }, record => record.due <= '2027-01-01' && record.agencies.includes('so-xay-dung')],
  ];
  for (const [filter, fits] of filters) {
    const { results, total } = await search.search('phat trien', { ...filter, limit: 900 });
    const wanted = all.filter(address => fits(records.get(address), filter));
    assert.deepEqual(results.map(addressOf), wanted, JSON.stringify(filter));
    assert.equal(total, wanted.length);
  }
});

test('the count beside a choice is the number of results that choosing it gives', real, async () => {
  const search = await open();
  for (const chosen of [{}, { agency: 'so-xay-dung' }, { kind: 'task', year: '2030' }, { from: '2026-01-01' }]) {
    const found = await search.search('giao thong', chosen);
    const counted = { ...await found.counts(), kind: Object.entries(found.facets).map(([key, count]) => ({ key, count })) };
    for (const [facet, values] of Object.entries(counted)) {
      for (const { key, count } of values.filter(value => value.count).slice(0, 12)) {
        const { total } = await search.search('giao thong', { ...chosen, [facet]: key });
        assert.equal(total, count, `${JSON.stringify(chosen)}, ${facet} ${key}`);
      }
    }
  }
});

test('filters without words list what they let through; neither shows nothing and counts all', real, async () => {
  const search = await open();
  const { total, results } = await search.search('', { agency: 'so-y-te', kind: 'task', limit: 500 });
  assert.ok(total > 5);
  assert.equal(results.length, total);
  const nothing = await search.search('');
  assert.deepEqual(nothing.results, []);
  assert.ok(nothing.facets.task > 100);
});

test('a filter that nothing has, or that is no value, gives no results and no error', real, async () => {
  const search = await open();
  for (const filter of [{ agency: 'khong-co' }, { kind: 'x' }, { year: '1999' }, { from: 'hôm qua' }, { from: '2040-01-01', to: '2020-01-01' }, { state: '__proto__' }]) {
    assert.equal((await search.search('giao thong', filter)).results.length, 0, JSON.stringify(filter));
  }
});

test('the passage shows the words found, marked', real, async () => {
  const search = await open();
  const { results } = await search.search('tong muc ban le', { kind: 'section' });
  const pieces = results[0].snippet.filter(piece => piece.mark).map(piece => piece.text);
  assert.ok(pieces.some(text => text.toLowerCase() === 'tổng mức bán lẻ'), textOf(results[0].snippet));
});

test('a result in a text leads to words of that text', real, async () => {
  const bodies = new Map(JSON.parse(await readFile(process.env.SEARCH_RECORDS, 'utf8')).map(record => [record.url, record.body]));
  const search = await open();
  let passages = 0;
  for (const { q } of cases) {
    for (const result of (await search.search(q, { kind: 'section' })).results) {
      const spot = result.url.split(':~:text=')[1];
      if (!spot) continue;
      passages++;
      const words = decodeURIComponent(spot);
      assert.ok(bodies.get(addressOf(result)).includes(words), `${q}: ${words}`);
      assert.ok(!words.includes('\n') && !/[-&,]/.test(spot), spot);
    }
  }
  assert.ok(passages > 100);
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
  for (const whole of ['trí tuệ nhân tạo', 'so nong nghiep', '59-NQ/TW']) {
    for (let length = 1; length <= whole.length; length++) {
      const { total } = await search.search(whole.slice(0, length));
      assert.ok(total > 0, whole.slice(0, length));
    }
  }
});
