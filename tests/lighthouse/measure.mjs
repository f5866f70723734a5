// What pages cost a reader: bytes and requests to the first view, to the first search result and to the first filter of the task list, and
// what a processor slowed four times does meanwhile. Prints one JSON object.
//   node serve.mjs FOLDER PORT, then: [WIDTH=1280] node measure.mjs http://127.0.0.1:PORT [home task agency document list search]
// section.mjs makes a part of BENCHMARKS.md of several.
import puppeteer from 'puppeteer-core';

const [site, ...wanted] = process.argv.slice(2);
const SLOWED = 4;
const WIDTH = Number(process.env.WIDTH ?? 412);
const QUERIES = ['so tai chinh', 'năng lượng tái tạo', 'duong sat', '59-NQ/TW', 'nha o xa hoi', 'AI trong giáo dục'];
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, args: ['--no-sandbox', '--disable-gpu'] });
const middle = list => [...list].sort((a, b) => a - b)[list.length >> 1];
const wait = ms => new Promise(done => { setTimeout(done, ms); });

/** A page without anything kept from before, with what it fetches and how long its tasks take. */
async function open(address, { rate = 1, marked = false } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: WIDTH, height: 823 });
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const seen = { bytes: 0, requests: 0, index: 0 };
  const ofIndex = new Set();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => { if (request.url.includes('/tim-kiem/index/')) ofIndex.add(requestId); });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    seen.bytes += encodedDataLength;
    seen.requests++;
  });
  // Without the heads of the answers, which a network of delivery compresses too.
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => { if (ofIndex.has(requestId)) seen.index += encodedDataLength; });
  await page.evaluateOnNewDocument(() => {
    window.long = [];
    for (const kind of ['keydown', 'click']) {
      addEventListener(kind, () => {
        performance.mark('input');
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => performance.mark('framed');
          port2.postMessage(0);
        });
      }, true);
    }
    new PerformanceObserver(list => { for (const { duration } of list.getEntries()) window.long.push(Math.round(duration)); }).observe({ type: 'longtask', buffered: true });
  });
  // The moment a file has reached the page, as its script sees it.
  if (marked) {
    await page.evaluateOnNewDocument(() => {
      const text = Response.prototype.text;
      Response.prototype.text = async function () {
        const content = await text.call(this);
        performance.mark('arrived');
        return content;
      };
    });
  }
  if (rate > 1) await session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.goto(new URL(address, site).href, { waitUntil: 'load' });
  const busy = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  return { page, seen, session, busy, close: () => context.close() };
}

const told = ({ seen }) => ({ requests: seen.requests, kB: Math.round(seen.bytes / 100) / 10 });

async function firstLink(list, selector) {
  const { page, close } = await open(list);
  const href = await page.$eval(selector, link => link.getAttribute('href'));
  await close();
  return href;
}

async function firstView(address) {
  const opened = await open(address);
  await wait(300);
  const result = { address, ...told(opened) };
  await opened.close();
  return result;
}

// "busy": what the page's processor does at most from an input until the next frame is made, in milliseconds of its own; "waited": the
// same by the clock. Event Timing is not asked: without a screen, Chromium tells of a frame below the top of a page only with a later one
// (a box 200 px down an empty page "takes" as long as one waits to change something else).
async function interact(opened, action) {
  const { page } = opened;
  await page.evaluate(() => { window.long.length = 0; });
  const before = await opened.busy();
  await page.tracing.start({ categories: ['blink.user_timing'] });
  await action(page);
  await wait(1200);
  const marks = JSON.parse(Buffer.from(await page.tracing.stop()).toString('utf8')).traceEvents.filter(({ cat }) => cat === 'blink.user_timing').sort((a, b) => a.ts - b.ts);
  const most = clock => Math.round(Math.max(0, ...marks.filter(({ name }) => name === 'input')
    .map(input => (marks.find(({ name, ts }) => name === 'framed' && ts > input.ts) ?? input)[clock] - input[clock])) / 1000);
  return { work: Math.round(await opened.busy() - before), busy: most('tts'), waited: most('ts'), longest: await page.evaluate(() => Math.max(0, ...window.long)) };
}

// On a wide screen the facets stand open.
const unfold = page => page.$eval('#facets-fold', fold => { fold.open = true; });

async function list() {
  const first = await open('/nhiem-vu/');
  await first.page.waitForSelector('#task-browse[data-ready]');
  await wait(300);
  const ready = told(first);
  await unfold(first.page);
  await first.page.click('.facet-list input');
  await wait(1500);
  const narrowed = told(first);
  await first.close();
  const opened = await open('/nhiem-vu/', { rate: SLOWED });
  await opened.page.waitForSelector('#task-browse[data-ready]');
  await wait(1000);
  const starting = await opened.page.evaluate(() => Math.max(0, ...window.long));
  await unfold(opened.page);
  const spent = { click: [], sort: [], turn: [], scroll: [], type: [] };
  for (let at = 0; at < 6; at++) {
    spent.click.push(await interact(opened, async page => (await page.$$('.facet[open] .facet-list input'))[at * 2].click()));
    if (at < 4) spent.sort.push(await interact(opened, page => page.$eval('#xep', (select, nth) => { select.selectedIndex = nth; select.dispatchEvent(new Event('change')); }, at + 1)));
    if (await opened.page.$eval('#task-pages', pages => !pages.hidden)) spent.turn.push(await interact(opened, page => page.click('#task-pages [rel=next]')));
    spent.scroll.push(await interact(opened, page => page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'smooth' }))));
  }
  await opened.page.evaluate(() => window.scrollTo(0, 0));
  const whole = await opened.page.$eval('#task-browse', root => fetch(root.dataset.register).then(answer => answer.json()).then(head => Boolean(head.facets[0].codes)));
  for (const word of whole ? ['duong', 'giao thong', 'y te'] : []) {
    await opened.page.$eval('#loc-chu', box => { box.value = ''; });
    spent.type.push(await interact(opened, page => page.type('#loc-chu', word)));
  }
  await opened.close();
  const sum = all => all.length ? { work: middle(all.map(one => one.work)), longest_task: Math.max(...all.map(one => one.longest)), busy_until_frame: Math.max(...all.map(one => one.busy)), waited_for_frame: Math.max(...all.map(one => one.waited)) } : null;
  return { ready, narrowed, longest_task_starting: starting, ...Object.fromEntries(Object.entries(spent).map(([name, all]) => [name, sum(all)])) };
}

/** What the page's own processor does for a query, from the question, and from the arrival of the last file, to results on the screen.
    Its time counts, not that of the clock: others use the machine too. */
async function timed(opened, query) {
  const { page } = opened;
  await page.tracing.start({ categories: ['blink.user_timing'] });
  await page.evaluate(words => new Promise(done => {
    const list = document.getElementById('search-results');
    new MutationObserver((_, seen) => {
      if (!list.querySelector('.result')) return;
      seen.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.mark('painted'));
        port2.postMessage(0);
      });
    }).observe(list, { childList: true });
    setTimeout(() => {
      performance.mark('asked');
      document.getElementById('q').value = words;
      document.getElementById('search-form').requestSubmit();
    }, 50);
  }), query);
  await wait(800);
  const marks = JSON.parse(Buffer.from(await page.tracing.stop()).toString('utf8')).traceEvents.filter(({ cat }) => cat === 'blink.user_timing');
  const at = name => Math.max(...marks.filter(mark => mark.name === name).map(({ tts }) => tts));
  const until = from => Math.round((at('painted') - from) / 1000);
  // Files that come after the first results are for the others.
  const arrived = Math.max(at('asked'), ...marks.filter(({ name, tts }) => name === 'arrived' && tts < at('painted')).map(({ tts }) => tts));
  return { asked: until(at('asked')), arrived: until(arrived) };
}

async function search() {
  const bytes = [];
  const times = [];
  for (const query of QUERIES) {
    const counted = await open(`/tim-kiem/?q=${encodeURIComponent(query)}`);
    await counted.page.waitForSelector('#search-results .result');
    bytes.push({ query, ...told(counted), index_kB: Math.round(counted.seen.index / 100) / 10 });
    await counted.close();
    const slowed = await open('/tim-kiem/', { rate: SLOWED, marked: true });
    await wait(1500);
    const first = await timed(slowed, query);
    const again = [];
    for (let at = 0; at < 3; at++) again.push((await timed(slowed, query)).asked);
    times.push({ query, first: first.asked, arrived: first.arrived, again: middle(again) });
    await slowed.close();
  }
  const both = (name, list) => ({ [`${name}_median`]: middle(list), [`${name}_most`]: Math.max(...list) });
  return { requests: Math.max(...bytes.map(one => one.requests)), ...both('kB', bytes.map(one => one.kB)), ...both('index_kB', bytes.map(one => one.index_kB)),
    ...both('ms_from_last_file', times.map(one => one.arrived)), ...both('ms_again', times.map(one => one.again)), ...both('ms_first', times.map(one => one.first)),
    queries: bytes.map((one, at) => ({ ...one, ...times[at] })) };
}

const kinds = {
  home: () => firstView('/'),
  task: async () => firstView(await firstLink('/nhiem-vu/', '#task-static .task a')),
  agency: async () => firstView(await firstLink('/co-quan/', '.agency-list a')),
  document: async () => firstView(await firstLink('/van-ban/', '.doc-title a')),
  list,
  search,
};
const figures = { slowed: SLOWED };
for (const kind of wanted.length ? wanted : Object.keys(kinds)) figures[kind] = await kinds[kind]();
console.log(JSON.stringify(figures, null, 1));
await browser.close();
