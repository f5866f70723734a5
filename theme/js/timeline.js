// Comfort for timelines: a panel for the bar under the pointer, finger or keyboard, and a filter by words.
import { fold } from './fold.js';

const made = (name, className, text) => {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
};

const bars = [...document.querySelectorAll('.timeline:not(.solo) .drawn')];
const panel = made('div', 'tip');
panel.id = 'tl-tip';
panel.setAttribute('role', 'group');
panel.setAttribute('aria-label', 'Chi tiết thời hạn');
let shown = null;
let leaving = 0;
let pinned = false;
let dismissed = false;

const hide = () => {
  clearTimeout(leaving);
  if (!shown) return;
  shown.setAttribute('aria-expanded', 'false');
  panel.remove();
  shown = null;
  pinned = false;
};

const fill = bar => {
  const row = bar.closest('tr');
  const link = row.querySelector('th a');
  const leads = row.querySelector('.lead-names')?.textContent;
  const head = row.closest('tbody').querySelector('.group th');
  const group = (head?.querySelector('button') ?? head)?.firstChild.textContent.trim();
  const [words, distance] = [row.querySelector('.when').firstChild, row.querySelector('.when .under')];
  const facts = made('dl');
  const fact = (name, value) => value && facts.append(made('dt', '', name), made('dd', '', value));
  fact('Nguồn ghi', words.nodeType === Node.TEXT_NODE ? `“${words.textContent.trim()}”` : words.textContent);
  fact('Nghĩa là', bar.getAttribute('aria-label'));
  fact('Còn lại', distance?.textContent);
  fact('Chủ trì', leads);
  fact('Thuộc', group);
  const open = made('a', '', 'Mở trang nhiệm vụ');
  open.href = link.href;
  panel.replaceChildren(made('p', 'tip-title', link.textContent), facts, open);
};

const show = bar => {
  clearTimeout(leaving);
  if (shown === bar) return;
  hide();
  fill(bar);
  bar.after(panel);
  bar.setAttribute('aria-expanded', 'true');
  shown = bar;
};

// One stop of the Tab key for all bars of a page; arrows go from row to row.
let stop = null;
const makeStop = bar => {
  stop?.setAttribute('tabindex', '-1');
  bar.setAttribute('tabindex', '0');
  stop = bar;
};

const go = (from, step) => {
  const visible = bars.filter(bar => bar.checkVisibility?.() ?? true);
  const to = step === 'first' ? visible[0] : step === 'last' ? visible.at(-1) : visible[visible.indexOf(from) + step];
  if (!to) return;
  makeStop(to);
  to.focus();
  to.closest('tr').scrollIntoView({ block: 'nearest' });
};

const keys = { ArrowDown: 1, ArrowUp: -1, Home: 'first', End: 'last' };

for (const bar of bars) {
  bar.setAttribute('tabindex', '-1');
  bar.setAttribute('role', 'button');
  bar.setAttribute('aria-expanded', 'false');
  const cell = bar.parentElement;
  cell.addEventListener('pointerenter', event => {
    if (event.pointerType === 'mouse' && !pinned && !dismissed) show(bar);
  });
  cell.addEventListener('pointerleave', event => {
    // A moment to come back, and never away from a bar that has been chosen.
    if (event.pointerType === 'mouse' && !pinned && shown === bar && document.activeElement !== bar) leaving = setTimeout(hide, 250);
  });
  bar.addEventListener('click', () => {
    const again = shown === bar && pinned;
    if (again) return hide();
    show(bar);
    makeStop(bar);
    pinned = true;
  });
  bar.addEventListener('focus', () => {
    if (bar.matches(':focus-visible')) show(bar);
  });
  bar.addEventListener('keydown', event => {
    if (event.key in keys) {
      event.preventDefault();
      go(bar, keys[event.key]);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      shown === bar ? hide() : show(bar);
    }
  });
  cell.addEventListener('focusout', event => {
    if (shown === bar && !cell.contains(event.relatedTarget)) hide();
  });
}
if (bars.length) makeStop(bars[0]);

document.addEventListener('keydown', event => {
  if (event.key !== 'Escape' || !shown) return;
  if (panel.contains(document.activeElement)) shown.focus();
  hide();
  // The bar that comes to lie under a pointer at rest is not asked for.
  dismissed = true;
});
document.addEventListener('pointermove', event => {
  if (event.movementX || event.movementY) dismissed = false;
});
document.addEventListener('pointerdown', event => {
  if (shown && !shown.parentElement.contains(event.target)) hide();
});

// On a narrow screen each group is folded behind its title; the style sheet hides the rows, so that nothing moves while the page loads.
const all = document.getElementById('tl-all');
if (all) {
  const narrow = matchMedia('(max-width: 46rem)');
  const heads = [...all.querySelectorAll('tbody .group th')];
  const set = (group, open) => {
    group.classList.toggle('open', open);
    group.querySelector('.group button')?.setAttribute('aria-expanded', String(open));
  };
  const arrange = () => {
    for (const head of heads) {
      const button = head.querySelector('button');
      if (narrow.matches && !button) {
        const fold$ = made('button', 'unfold');
        fold$.type = 'button';
        fold$.append(...head.childNodes);
        head.append(fold$);
        set(head.closest('tbody'), head.closest('tbody').classList.contains('open'));
      } else if (!narrow.matches && button) {
        head.replaceChildren(...button.childNodes);
      }
    }
  };
  const openTarget = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !all.contains(target) || target.localName !== 'tbody') return;
    set(target, true);
    target.scrollIntoView();
  };
  all.addEventListener('click', event => {
    const group = event.target.closest('.group button')?.closest('tbody');
    if (!group) return;
    hide();
    set(group, !group.classList.contains('open'));
  });
  narrow.addEventListener('change', arrange);
  window.addEventListener('hashchange', openTarget);
  arrange();
  all.dataset.folds = 'true';
  openTarget();
}

// The filter: rows that hold all words, in titles, agencies, deadlines or the name of their group.
const filter = document.getElementById('tl-filter');
if (filter) {
  const rows = [...document.querySelectorAll('#tl-all tr.line')];
  const texts = rows.map(row => fold(`${row.textContent} ${row.closest('tbody').querySelector('.group')?.textContent ?? ''}`));
  const [box, count] = [filter.querySelector('input'), filter.querySelector('output')];
  box.addEventListener('input', () => {
    hide();
    const words = fold(box.value).split(/\s+/).filter(Boolean);
    all.toggleAttribute('data-filtered', words.length > 0);
    let left = 0;
    rows.forEach((row, at) => {
      row.hidden = !words.every(word => texts[at].includes(word));
      left += !row.hidden;
    });
    for (const group of document.querySelectorAll('#tl-all tbody, #tl-all section')) group.hidden = !group.querySelector('tr.line:not([hidden])');
    const first = bars.find(bar => bar.checkVisibility?.() ?? true);
    if (first) makeStop(first);
    count.textContent = words.length ? `${left} trong ${rows.length} nhiệm vụ` : '';
  });
}
