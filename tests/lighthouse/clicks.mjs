// What a click on a facet costs among 10,000 tasks, on a processor slowed four times:
//   MANY_TASKS_OUT=/tmp/many dotnet test tests/CanTho.OpenData.Site.Tests --filter "FullyQualifiedName~Ten_thousand_tasks_are_narrowed"
//   serve that folder, then: node clicks.mjs ADDRESS
import puppeteer from 'puppeteer-core';

const [site] = process.argv.slice(2);
const CLICKS = 24;
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
await page.setViewport({ width: 1280, height: 800 });
await page.evaluateOnNewDocument(() => {
  window.long = [];
  new PerformanceObserver(list => { for (const { duration } of list.getEntries()) window.long.push(Math.round(duration)); }).observe({ type: 'longtask', buffered: true });
});
await page.goto(new URL('/nhiem-vu/', site).href, { waitUntil: 'networkidle0' });
await page.waitForSelector('#task-browse[data-ready]');
const session = await page.createCDPSession();
await session.send('Performance.enable', { timeDomain: 'threadTicks' });
await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
const busy = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
const spent = [];
for (let at = 0; at < CLICKS; at++) {
  const before = await busy();
  await page.evaluate(place => {
    window.long.length = 0;
    const boxes = document.querySelectorAll('.facet-list input');
    boxes[(place * 5) % boxes.length].click();
  }, at);
  await new Promise(done => { setTimeout(done, 700); });
  spent.push({ work: (await busy()) - before, long: Math.max(0, ...await page.evaluate(() => window.long)) });
}
const middle = list => [...list].sort((a, b) => a - b)[list.length >> 1];
const of = name => spent.map(one => Math.round(one[name]));
console.log(`${CLICKS} clicks, processor slowed 4 times: thread work median ${middle(of('work'))} ms, most ${Math.max(...of('work'))} ms; ` +
  `tasks over 50 ms in ${of('long').filter(Boolean).length} of them, the longest ${Math.max(...of('long'))} ms`);
await browser.close();
