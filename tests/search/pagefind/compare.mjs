// The queries of tests/search through the portal's own search and through Pagefind: the same records, the same server, the same browser.
//
//   SEARCH_OUT=/tmp/search-records dotnet test tests/CanTho.OpenData.Site.Tests --filter FullyQualifiedName~SearchQueriesTests
//   cd tests/search/pagefind && npm install && SEARCH_OUT=/tmp/search-records npm run bench
//
// Writes BENCHMARKS-search.md beside this file; with RESULT=FILE the figures as JSON there instead, with QUERIES=FILE for other queries.
// CHROMIUM names the browser where it is not /usr/bin/chromium.
import { createServer } from 'node:http';
import { spawn, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildPagefind } from './pagefind-index.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..', '..', '..');
const source = process.env.SEARCH_OUT;
if (!source) throw new Error('SEARCH_OUT names no folder with records.json and tim-kiem/index; see the head of this file.');
const records = JSON.parse(await readFile(join(source, 'records.json'), 'utf8'));
const cases = JSON.parse(await readFile(process.env.QUERIES ?? join(here, '..', 'queries.json'), 'utf8'));
const work = await mkdtemp(join(tmpdir(), 'pagefind-'));

// The page that the browser opens for one query: a cold search with everything fetched anew, then the same once more.
const runner = `const at = new URLSearchParams(location.search);
const [engine, nth] = [at.get('engine'), Number(at.get('nth'))];
const query = (await (await fetch('/queries')).json())[nth];
await fetch('/begin');
const start = performance.now();
let ask;
if (engine === 'own') {
  const { openSearch } = await import('/own/search.js');
  const search = await openSearch({ base: '/own/index/' });
  ask = async () => (await search.search(query, { limit: 10 })).results.map(result => result.url.split(':~:')[0]);
} else {
  const search = await import('/pagefind/pagefind.js');
  await search.options({ excerptLength: 34 });
  ask = async () => Promise.all((await search.search(query)).results.slice(0, 10).map(async result => (await result.data()).url));
}
const found = await ask();
const cold = performance.now() - start;
const again = performance.now();
await ask();
await fetch('/end', { method: 'POST', body: JSON.stringify({ found, cold, warm: performance.now() - again }) });
location.href = await (await fetch('/next')).text();`;

const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html; charset=utf-8' };
const engines = ['own', 'pagefind'];
const answers = Object.fromEntries(engines.map(engine => [engine, []]));

function fileOf(path) {
  if (path === '/own/search.js') return join(root, 'theme', 'js', 'search.js');
  if (path.startsWith('/own/index/')) return join(source, 'tim-kiem', 'index', path.slice('/own/index/'.length));
  return path.startsWith('/pagefind/') ? join(work, path) : null;
}

function serve(done) {
  let turn = 0;
  let cost = { runtime: 0, data: 0, files: 0 };
  const address = () => `/run.html?engine=${engines[turn % 2]}&nth=${Math.floor(turn / 2)}`;
  return createServer(async (request, response) => {
    const path = decodeURIComponent(request.url.split('?')[0]);
    const send = (body, type = 'text/plain') => {
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store', 'Content-Encoding': 'gzip' });
      response.end(body);
    };
    if (path === '/run.html') return send(gzipSync('<!doctype html><title>…</title><script type="module" src="/run.js"></script>'), TYPES['.html']);
    if (path === '/run.js') return send(gzipSync(runner), TYPES['.js']);
    if (path === '/queries') return send(gzipSync(JSON.stringify(cases.map(({ q }) => q))), TYPES['.json']);
    if (path === '/begin') {
      cost = { runtime: 0, data: 0, files: 0 };
      return send(gzipSync(''));
    }
    if (path === '/end') {
      let body = '';
      for await (const part of request) body += part;
      answers[engines[turn % 2]].push({ ...cost, ...JSON.parse(body) });
      turn++;
      return send(gzipSync(''));
    }
    if (path === '/next') {
      if (turn === 2 * cases.length) done();
      return send(gzipSync(turn === 2 * cases.length ? 'about:blank' : address()));
    }
    const file = fileOf(path);
    const content = file && await readFile(file).catch(() => null);
    if (!content) {
      response.writeHead(404);
      return response.end();
    }
    // What Pagefind has already compressed gains nothing.
    const compressed = gzipSync(content, { level: 6 });
    cost.files++;
    cost[/\.(js|json|wasm|pagefind)$/.test(path) && /search\.js$|pagefind\.js$|wasm\./.test(path) ? 'runtime' : 'data'] += Math.min(compressed.length, content.length);
    return send(compressed, TYPES[extname(path)] ?? 'application/octet-stream');
  });
}

async function browse() {
  const profile = await mkdtemp(join(tmpdir(), 'chromium-'));
  let browser;
  const server = await new Promise((resolve, reject) => {
    const made = serve(() => resolve(made));
    made.listen(0, '127.0.0.1', () => {
      browser = spawn(process.env.CHROMIUM || '/usr/bin/chromium', ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
        '--remote-debugging-port=0', `--user-data-dir=${profile}`, `http://127.0.0.1:${made.address().port}/run.html?engine=${engines[0]}&nth=0`], { stdio: 'ignore' });
      browser.on('error', reject);
      browser.on('exit', code => reject(new Error(`The browser ended with ${code}.`)));
    });
  });
  browser.removeAllListeners('exit');
  const ended = new Promise(resolve => browser.on('exit', resolve));
  browser.kill();
  await ended;
  server.closeAllConnections();
  server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

const median = values => values.toSorted((a, b) => a - b)[values.length >> 1];

function figures(engine) {
  const all = answers[engine].map((answer, nth) => {
    const found = answer.found.map(url => (engine === 'own' ? url : records[Number(url.replaceAll('/', ''))].url));
    const { find, also = [] } = cases[nth];
    const place = found.findIndex(url => find.includes(url)) + 1;
    return { ...answer, place, complete: place > 0 && also.every(url => found.includes(url)), bytes: answer.runtime + answer.data };
  });
  const of = (list, value) => list.reduce((total, one) => total + value(one), 0) / list.length;
  return {
    all,
    recall: of(all, one => (one.complete ? 1 : 0)),
    mrr: of(all, one => (one.place ? 1 / one.place : 0)),
    runtime: median(all.map(one => one.runtime)), data: median(all.map(one => one.data)), bytes: median(all.map(one => one.bytes)),
    most: Math.max(...all.map(one => one.bytes)), files: median(all.map(one => one.files)),
    cold: median(all.map(one => one.cold)), warm: median(all.map(one => one.warm)),
  };
}

async function sizeOf(folder) {
  let [files, bytes] = [0, 0];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files++;
    bytes += (await stat(join(entry.parentPath ?? entry.path, entry.name))).size;
  }
  return { files, bytes };
}

function report(own, peer, sizes, version) {
  const kB = bytes => `${(bytes / 1000).toFixed(1)} kB`;
  const ms = time => `${time.toFixed(1)} ms`;
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  const rows = [
    ['recall@10 (everything asked for among the first ten)', one => one.recall.toFixed(3)],
    ['mean reciprocal rank', one => one.mrr.toFixed(3)],
    ['queries whose answer stands first', one => `${one.all.filter(({ place }) => place === 1).length} of ${cases.length}`],
    ['queries without any answer among ten', one => `${one.all.filter(({ place }) => !place).length}`],
    ['bytes to the first ten results, median', one => kB(one.bytes)],
    ['– of which program', one => kB(one.runtime)],
    ['– of which index and records', one => kB(one.data)],
    ['bytes, most', one => kB(one.most)],
    ['files fetched, median', one => `${one.files}`],
    ['cold: everything fetched, to ten results, median', one => ms(one.cold)],
    ['warm: the same query again, median', one => ms(one.warm)],
  ];
  const groups = ['resident', 'journalist', 'official', 'student'].map(who => {
    const mrr = one => {
      const some = one.all.filter((_, nth) => cases[nth].who === who);
      return (some.reduce((total, { place }) => total + (place ? 1 / place : 0), 0) / some.length).toFixed(3);
    };
    return `| ${who} (${cases.filter(one => one.who === who).length}) | ${mrr(own)} | ${mrr(peer)} |`;
  });
  const missed = one => one.all.flatMap(({ place }, nth) => (place ? [] : [`“${cases[nth].q}”`])).join(', ') || 'none';
  return `# Search beside Pagefind

Written by \`npm run bench\` in this folder (see the head of \`compare.mjs\`) at commit ${commit}; do not edit.
${records.length} records of the site, ${cases.length} queries (\`tests/search/queries.json\`), Pagefind ${version}, one Chromium, one local server without delay, gzip level 6,
nothing cached between queries. Bytes are what the server sends; times hold no network, which the bytes and the files stand for.

| | own search | Pagefind |
|---|---:|---:|
${rows.map(([label, value]) => `| ${label} | ${value(own)} | ${value(peer)} |`).join('\n')}
| files of the index | ${sizes.own.files} | ${sizes.peer.files} |
| index on disk | ${kB(sizes.own.bytes)} | ${kB(sizes.peer.bytes)} |
| content policy needed | \`script-src 'self'\` | \`'wasm-unsafe-eval'\` besides |

| mean reciprocal rank by who asks | own search | Pagefind |
|---|---:|---:|
${groups.join('\n')}

Without any answer among ten: own search ${missed(own)}; Pagefind ${missed(peer)}.

Pagefind gets a page a record: title as first heading, other names and relations as second, then the text; language \`vi\`. It knows no
abbreviations and folds tones but not đ; the comparison is of what each does with the same records as they come.
`;
}

await buildPagefind(records, join(work, 'pagefind'));
await browse();
const version = JSON.parse(await readFile(join(here, 'node_modules', 'pagefind', 'package.json'), 'utf8')).version;
const sizes = { own: await sizeOf(join(source, 'tim-kiem', 'index')), peer: await sizeOf(join(work, 'pagefind')) };
if (process.env.RESULT) {
  const plain = ({ all, ...totals }) => totals;
  await writeFile(process.env.RESULT, JSON.stringify({ version, records: records.length, queries: cases.length, sizes, own: plain(figures('own')), peer: plain(figures('pagefind')) }));
} else {
  const text = report(figures('own'), figures('pagefind'), sizes, version);
  await writeFile(join(here, 'BENCHMARKS-search.md'), text);
  console.log(text);
}
await rm(work, { recursive: true, force: true });
