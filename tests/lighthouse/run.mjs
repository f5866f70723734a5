// Lighthouse (mobile) over ten kinds of pages of a served site: node run.mjs ADDRESS [ROUTE …]. Prints a Markdown table.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';

const [site, ...given] = process.argv.slice(2);
const routes = given.length ? given : [
  '/', '/nhiem-vu/', '/co-quan/so-tai-chinh/', '/dong-thoi-gian/', '/lich/', '/chi-tieu/ty-le-bao-phu-bao-hiem-y-te/',
  '/van-ban/phu-luc-2026-04-danh-muc-cac-nhiem-vu-de-an-du-an-cong-trinh-quan/', '/tim-kiem/?q=duong%20sat', '/du-lieu/tasks/', '/en/',
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const port = 9333;
const profile = await mkdtemp(join(tmpdir(), 'lighthouse-'));
const browser = spawn(process.env.CHROMIUM ?? '/usr/bin/chromium',
  ['--headless=new', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`, `--remote-debugging-port=${port}`, 'about:blank'], { stdio: 'ignore' });
try {
  for (let tries = 0; tries < 50; tries++) {
    if (await fetch(`http://127.0.0.1:${port}/json/version`).then(answer => answer.ok, () => false)) break;
    await new Promise(done => { setTimeout(done, 200); });
  }
  console.log(`| page | ${categories.join(' | ')} | FCP | LCP | TBT | CLS |\n|---|${'---|'.repeat(categories.length + 4)}`);
  for (const route of routes) {
    const { lhr } = await lighthouse(new URL(route, site).href, { port, onlyCategories: categories, logLevel: 'error' });
    const scores = categories.map(name => Math.round(lhr.categories[name].score * 100));
    const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map(name => lhr.audits[name].displayValue);
    console.log(`| ${route} | ${scores.join(' | ')} | ${times.join(' | ')} |`);
    for (const name of categories) {
      for (const { id, weight } of lhr.categories[name].auditRefs) {
        const { score } = lhr.audits[id];
        if (weight && score !== null && score < 1 && name !== 'performance') console.error(`${route}: ${name}: ${id}`);
      }
    }
  }
} finally {
  browser.kill();
  await rm(profile, { recursive: true, force: true }).catch(() => {});
}
