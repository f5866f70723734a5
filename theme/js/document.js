// Comfort for the reader of a document: contents that follow, links to copy, footnotes in place, the source beside the text.
import { onPart } from './parts.js';

const reading = document.querySelector('.reading');
const narrow = matchMedia('(max-width: 60rem)');
const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

// ---- Contents: the section at the top of the window is marked, its branch opened; on a narrow screen the bar names it.
const contents = document.querySelector('.toc details');
const summary = contents?.querySelector('summary');
const place = summary && element('span', { className: 'here' });
summary?.append(place);
let current = null;

function mark(anchor) {
  const link = anchor && document.querySelector(`.toc a[href$="#${CSS.escape(anchor)}"]`);
  if (!link || link === current) return;
  current?.removeAttribute('aria-current');
  current = link;
  link.setAttribute('aria-current', 'location');
  place.textContent = link.textContent;
  for (const branch of document.querySelectorAll('.toc details details')) branch.open = branch.contains(link) || branch.parentElement.firstElementChild === link;
  const list = document.querySelector('.toc');
  if (!narrow.matches && list.scrollHeight > list.clientHeight) {
    const box = link.getBoundingClientRect(), frame = list.getBoundingClientRect();
    if (box.top < frame.top + 40 || box.bottom > frame.bottom - 40) list.scrollTop += box.top - frame.top - frame.height / 3;
  }
}

const seen = new Set();
const watcher = new IntersectionObserver(entries => {
  for (const entry of entries) entry.isIntersecting ? seen.add(entry.target) : seen.delete(entry.target);
  let first = null;
  for (const part of seen) if (!first || part.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) first = part;
  if (!first) return;
  // A heading below the third level is not in the contents: the nearest one above it is.
  for (let at = first; at; at = at.previousElementSibling) {
    const anchor = at.matches('tr, .sec') ? at.id : at.querySelector(':scope > h2')?.id;
    if (anchor && document.querySelector(`.toc a[href$="#${CSS.escape(anchor)}"]`)) return mark(anchor);
  }
}, { rootMargin: '-80px 0px -70% 0px' });

if (contents) {
  document.querySelectorAll('.doc-body > section').forEach(part => watcher.observe(part));
  contents.addEventListener('click', event => {
    if (narrow.matches && event.target.closest('a')) contents.open = false;
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && narrow.matches && contents.open) {
      contents.open = false;
      summary.focus();
    }
  });
}

// ---- Links to copy: a button in every section, paragraph, item and row. Tab stops at sections; the arrows go on from there.
const said = element('p', { className: 'sr' });
said.setAttribute('role', 'status');
document.body.append(said);

const document_ = location.pathname.replace(/phan-\d+\/$/, '');

function copyButton(anchor, words, inSection) {
  const button = element('button', { type: 'button', className: 'cp', title: 'Chép đường dẫn', textContent: '#' });
  button.setAttribute('aria-label', `Chép đường dẫn tới ${words}`);
  if (!inSection) button.tabIndex = -1;
  button.dataset.to = anchor;
  return button;
}

document.addEventListener('click', async event => {
  const button = event.target.closest('.cp');
  if (!button) return;
  const address = `${location.origin}${document_}#${button.dataset.to}`;
  try {
    await navigator.clipboard.writeText(address);
    button.textContent = '✓';
    said.textContent = 'Đã chép đường dẫn';
    setTimeout(() => { button.textContent = '#'; said.textContent = ''; }, 2000);
  } catch {
    location.hash = button.dataset.to;
  }
});
document.addEventListener('keydown', event => {
  if (!event.target.matches?.('.cp') || !['ArrowDown', 'ArrowUp'].includes(event.key)) return;
  const all = [...document.querySelectorAll('.cp')];
  all[all.indexOf(event.target) + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  event.preventDefault();
});

// ---- Footnotes in place: shown on hover, focus or tap, gone on Escape; the link in it leads to the note itself.
let note = null;
let openFor = null;
let leaving = 0;

function showNote(link) {
  const item = document.getElementById(link.hash.slice(1));
  if (!item || openFor === link) return;
  hideNote();
  const words = item.cloneNode(true);
  words.querySelectorAll('a, [id]').forEach(inner => inner.matches('a') ? inner.remove() : inner.removeAttribute('id'));
  note = element('div', { className: 'note-pop' },
    element('p', { textContent: words.textContent.trim() }), element('a', { href: link.hash, textContent: `Tới chú thích ${link.textContent}` }));
  note.addEventListener('mouseenter', () => clearTimeout(leaving));
  note.addEventListener('mouseleave', leave);
  openFor = link;
  link.setAttribute('aria-expanded', 'true');
  link.closest('sup').append(note);
  const at = link.getBoundingClientRect();
  const width = Math.min(352, document.documentElement.clientWidth - 24);
  note.style.width = `${width}px`;
  note.style.left = `${Math.max(12, Math.min(at.left - 24, document.documentElement.clientWidth - width - 12)) + scrollX}px`;
  note.style.top = `${at.bottom + 6 + scrollY}px`;
  if (at.bottom + note.offsetHeight + 12 > innerHeight && at.top > note.offsetHeight) note.style.top = `${at.top - note.offsetHeight - 6 + scrollY}px`;
}

function hideNote() {
  clearTimeout(leaving);
  note?.remove();
  openFor?.removeAttribute('aria-expanded');
  note = openFor = null;
}

function leave() {
  clearTimeout(leaving);
  leaving = setTimeout(hideNote, 300);
}

const markOf = event => event.target.closest?.('.note-mark > a');
document.addEventListener('mouseover', event => {
  const link = markOf(event);
  if (link) {
    clearTimeout(leaving);
    showNote(link);
  }
});
document.addEventListener('mouseout', event => { if (markOf(event)) leave(); });
document.addEventListener('focusin', event => {
  const link = markOf(event);
  if (link && link.matches(':focus-visible')) showNote(link);
  else if (note && !note.contains(event.target) && event.target !== openFor) hideNote();
});
document.addEventListener('click', event => {
  const link = markOf(event);
  if (link && matchMedia('(hover: none)').matches && openFor !== link) {
    event.preventDefault();
    showNote(link);
  } else if (note && (!note.contains(event.target) || event.target.closest('a'))) hideNote();
});
document.addEventListener('keydown', event => { if (event.key === 'Escape') hideNote(); });

// ---- The source beside the text: fetched once as received, cut by the lines at which sections begin.
const [firstLine, lastLine] = (reading?.dataset.lines ?? '').split(' ').map(Number);
let source = null;

function lines() {
  return source ??= fetch(reading.dataset.source).then(answer => {
    if (!answer.ok) throw new Error(answer.statusText);
    return answer.text();
  }).then(text => text.replace(/^\uFEFF/, '').normalize('NFC').split(/\r\n|\n|\r/));
}

const lineOf = part => {
  const link = part.querySelector(':scope > .src, :scope > .own > .src');
  const found = link ? /#L(\d+)/.exec(link.hash) : /^d(\d+)/.exec(part.querySelector('[id^="d"]')?.id ?? '');
  return found ? Number(found[1]) : null;
};

async function fill(part) {
  if (part.querySelector(':scope > .orig')) return;
  const parts = [...document.querySelectorAll('.part > .sec, .part > .loose')];
  const from = part === parts[0] && part.matches('.loose') ? firstLine : lineOf(part);
  if (!from) return;
  const more = document.querySelector('.more');
  const after = parts.slice(parts.indexOf(part) + 1).map(lineOf).find(line => line > from);
  const to = (after ?? (more ? Number(more.dataset.first) : lastLine + 1)) - 1;
  const own = element('div', { className: 'own' });
  own.append(...part.childNodes);
  const beside = element('div', { className: 'orig' });
  beside.setAttribute('role', 'group');
  beside.setAttribute('aria-label', `Bản gốc, dòng ${from}–${Math.max(from, to)}`);
  part.append(own, beside);
  const all = await lines();
  for (let line = from; line <= Math.max(from, to); line++) {
    if (!all[line - 1]?.trim()) continue;
    const number = element('a', { href: `${sourcePage}#L${line}`, textContent: line });
    beside.append(element('p', {}, number, element('span', { textContent: all[line - 1] })));
  }
}

const sourcePage = document.querySelector('a[href^="/nguon/"]:not([download])')?.pathname.replace(/#.*/, '');
const filler = new IntersectionObserver(entries => {
  for (const entry of entries) if (entry.isIntersecting && reading.classList.contains('vs')) fill(entry.target);
}, { rootMargin: '800px' });

const toggle = element('button', { type: 'button', className: 'vs-toggle', textContent: 'Đối chiếu bản gốc' });

function compare(on) {
  reading.classList.toggle('vs', on);
  toggle.setAttribute('aria-pressed', String(on));
  const address = new URL(location.href);
  on ? address.searchParams.set('doi-chieu', '1') : address.searchParams.delete('doi-chieu');
  history.replaceState(null, '', address);
  if (on) document.querySelectorAll('.part > .sec, .part > .loose').forEach(part => { filler.unobserve(part); filler.observe(part); });
}

const canCompare = Boolean(reading?.dataset.source);
if (canCompare) {
  toggle.setAttribute('aria-pressed', 'false');
  toggle.addEventListener('click', () => {
    // What stands at the top of the window stays there.
    const anchor = [...document.querySelectorAll('.part > *')].find(part => part.getBoundingClientRect().bottom > 0);
    const before = anchor?.getBoundingClientRect().top;
    compare(!reading.classList.contains('vs'));
    if (anchor && before < 0) scrollBy(0, anchor.getBoundingClientRect().top - before);
  });
  document.querySelector('.text > h2').after(toggle);
}

document.addEventListener('click', async event => {
  const button = event.target.closest('.see');
  if (!button) return;
  const part = button.closest('.sec');
  const open = button.getAttribute('aria-expanded') !== 'true';
  button.setAttribute('aria-expanded', String(open));
  await fill(part);
  part.classList.toggle('vs-open', open);
});

onPart(part => {
  for (const section of part.querySelectorAll(':scope > .sec')) {
    const link = section.querySelector(':scope > .src');
    const words = section.querySelector('h3 > a, h4 > a, h5 > a, h6 > a, .numbered > a')?.textContent ?? '';
    if (section.id) link.after(copyButton(section.id, `mục ${words}`, true));
    if (canCompare && link) {
      const see = element('button', { type: 'button', className: 'see', textContent: 'Xem dòng gốc' });
      see.setAttribute('aria-expanded', 'false');
      link.after(see);
    }
    if (contents) watcher.observe(section);
  }
  for (const paragraph of part.querySelectorAll('p[id^="d"], li[id^="d"] > span')) {
    const anchor = paragraph.id || paragraph.parentElement.id;
    paragraph.append(copyButton(anchor, `đoạn ở dòng ${/\d+/.exec(anchor)}`, false));
  }
  for (const cell of part.querySelectorAll('tr[id] > .src-cell')) {
    cell.append(copyButton(cell.parentElement.id, `hàng ở ${cell.textContent.trim()}`, false));
  }
  if (contents) part.querySelectorAll('tr[id^="muc-"]').forEach(row => watcher.observe(row));
  if (reading?.classList.contains('vs')) part.querySelectorAll(':scope > .sec, :scope > .loose').forEach(one => filler.observe(one));
});

if (canCompare && new URLSearchParams(location.search).get('doi-chieu') === '1') compare(true);
