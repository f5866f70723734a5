// A part of BENCHMARKS.md from what measure.mjs printed: node section.mjs 100=real.json 10000=large.json … > RESULTS/60-browser.json
// (RESULTS: tests/CanTho.OpenData.Benchmarks/results; shaped as ResultFolder.cs says).
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const sites = process.argv.slice(2).map(word => word.split('=')).map(([records, file]) => [Number(records), JSON.parse(readFileSync(file, 'utf8'))]);
const number = new Intl.NumberFormat('en');
const of = (found, value) => (found === undefined || found === null ? '' : value(found));
const cost = one => of(one, ({ requests, kB }) => `${kB} kB, ${requests} requests`);
const VIEWS = { home: 'home page', task: 'a task', agency: 'an agency', document: 'a document' };
const ACTIONS = { click: 'a filter', sort: 'another order', turn: 'another page', scroll: 'to the end', type: 'typing a word' };
const stall = list => Math.max(...Object.keys(ACTIONS).map(name => list[name]?.longest_task ?? 0));
const rows = (title, cells) => [title, ...sites.map(([, site]) => cells(site))];

const figures = [];
for (const [records, { list, search }] of sites) {
  if (search && records === 10_000) figures.push({ aim: 'search-bytes-10k', value: search.index_kB_most });
  if (search && records === 100_000) figures.push({ aim: 'search-bytes-100k', value: search.index_kB_most });
  if (list && records === 10_000) figures.push({ aim: 'list-tasks', value: stall(list), note: '0: no task of the page reached 50 ms' });
}
const searches = sites.map(([, { search }]) => search).filter(Boolean);
if (searches.length) {
  const times = searches.flatMap(search => search.queries.map(({ arrived }) => arrived)).sort((a, b) => a - b);
  figures.push({ aim: 'search-time', value: times[times.length >> 1], lowest: times[0], highest: times.at(-1) });
}

console.log(JSON.stringify({
  title: 'What pages cost a reader',
  date: `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
  commit: execFileSync('git', ['describe', '--always', '--dirty=+', '--abbrev=12'], { encoding: 'utf8' }).trim(),
  text: [
    'Chromium without a screen, 412 px wide, its processor slowed four times for all times; nothing cached; files served compressed (Brotli 9) by a server on the same machine. Times are of the page\'s own processor, unless they say "by the clock", which other work on the machine draws out.',
    'Search: six queries, each in a page of its own. "From the last file" runs from the moment the page holds the last file that the first ten results need, until they stand on the screen; "the same again" from the question, with everything at hand; "the first time" from the question, all files fetched meanwhile included. All queries of `tests/search/queries.json` are held to 60 kB at 10,000 records and to 35 files in the tests.',
  ],
  commands: ['node tests/lighthouse/serve.mjs SITE PORT', 'node tests/lighthouse/measure.mjs http://127.0.0.1:PORT'],
  tables: [
    { caption: 'To the first view.', columns: ['', ...sites.map(([records]) => `${number.format(records)} tasks`)],
      rows: [...Object.entries(VIEWS).map(([key, words]) => rows(words, site => cost(site[key]))),
        rows('the list of tasks, ready to be narrowed', site => cost(site.list?.ready)), rows('– and narrowed by one filter', site => cost(site.list?.narrowed))] },
    { caption: 'To the first ten results, medians with the most.', columns: ['', ...sites.map(([records]) => `${number.format(records)} tasks`)],
      rows: [rows('everything, kB', ({ search }) => of(search, one => `${one.kB_median} (${one.kB_most}), ${one.requests} requests at most`)),
        rows('– of which index and records, kB', ({ search }) => of(search, one => `${one.index_kB_median} (${one.index_kB_most})`)),
        rows('from the last file, ms', ({ search }) => of(search, one => `${one.ms_from_last_file_median} (${one.ms_from_last_file_most})`)),
        rows('the same again, ms', ({ search }) => of(search, one => `${one.ms_again_median} (${one.ms_again_most})`)),
        rows('the first time, ms', ({ search }) => of(search, one => `${one.ms_first_median} (${one.ms_first_most})`))] },
    { caption: 'The list of tasks: all work of an action, the longest until the next frame, the longest task by the clock (– below 50), ms.',
      columns: ['', ...sites.map(([records]) => `${number.format(records)} tasks`)],
      rows: [...Object.entries(ACTIONS).map(([key, words]) => rows(words, ({ list }) => of(list?.[key], one => `${one.work}, ${one.busy_until_frame}, ${one.longest_task || '–'}`))),
        rows('longest task while the page starts', ({ list }) => of(list, one => `${one.longest_task_starting || '–'}`))] },
  ],
  figures,
}, null, 1));
