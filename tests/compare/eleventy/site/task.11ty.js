// One page a task.
import { facts } from '../parts/facts.js';
import { footer, head, header, share } from '../parts/frame.js';
import { escape } from '../parts/html.js';
import { related } from '../parts/related.js';
import { source } from '../parts/source.js';
import { timeline } from '../parts/timeline.js';

export const data = {
  pagination: { data: 'tasks', size: 1, alias: 'task' },
  permalink: ({ task }) => `${task.url}index.html`,
};

const pager = ({ before, after }) => (before || after
  ? `<nav class="pager" aria-label="Nhiệm vụ trước và sau">${before ? `<a rel="prev" href="${escape(before.url)}"><span>Trước</span>${escape(before.title)}</a>` : ''}${after ? `<a rel="next" href="${escape(after.url)}"><span>Sau</span>${escape(after.title)}</a>` : ''}</nav>`
  : '');

export function render({ task, frame, terms, states, axes }) {
  const [title, description, address, twin] = [escape(task.title), escape(task.description), escape(frame.address + task.url), task.twin];
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${escape(frame.title)}</title>
<meta name="description" content="${description}" />
<link rel="canonical" href="${address}" />${twin ? `<link rel="alternate" type="${escape(twin.type)}" href="${escape(twin.url)}" title="${escape(twin.title)}" />` : ''}<meta property="og:type" content="website">
<meta property="og:site_name" content="${escape(frame.title)}" />
<meta property="og:locale" content="vi_VN" />
<meta property="og:title" content="${title}" />
<meta property="og:description" content="${description}" />
<meta property="og:url" content="${address}" />${head(frame)}</head>
<body>${header(frame)}
<main id="noi-dung" tabindex="-1"><nav class="wrap trail" aria-label="Vị trí trang"><ol><li><a href="/">Trang chủ</a></li><li><a href="/nhiem-vu/">Nhiệm vụ</a></li><li aria-current="page">${title}</li></ol></nav><div class="wrap"><header class="page-head"><p class="kicker">Nhiệm vụ ${task.place ? `${escape(task.place)} ` : ''}· <a href="${escape(task.document.url)}">${escape(task.document.title)}</a></p>
<h1${task.heading.length > 90 ? ' class="long"' : ''}>${escape(task.heading)}</h1>
${share}</header>
<div class="task-grid"><div>${facts(task, { frame, terms, states })}${task.timeline ? timeline(task, axes) : ''}</div>
${source(task, frame)}</div>${task.related.length ? related(task.related, { frame, states }) : ''}${pager(task)}</div></main>
${footer(frame)}</body></html>`;
}
