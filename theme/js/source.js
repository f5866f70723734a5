// Comfort on the page of a source: ranges of lines (#L12-L20), a bar that says what the chosen lines belong to and copies their address.
import { onPart } from './parts.js';

const pattern = /^#L(\d+)(?:-L?(\d+))?$/;
const page = location.pathname.replace(/phan-\d+\/$/, '');
const bar = document.createElement('div');
bar.className = 'line-bar';
bar.hidden = true;
bar.setAttribute('role', 'status');
document.querySelector('.lines').before(bar);

function range() {
  const found = pattern.exec(location.hash);
  if (!found) return null;
  const ends = [Number(found[1]), Number(found[2] ?? found[1])].sort((one, other) => one - other);
  return { first: ends[0], last: ends[1] };
}

const row = line => document.querySelector(`.lines > #L${line}`);

function show(scroll) {
  document.querySelectorAll('.lines .on').forEach(one => one.classList.remove('on'));
  const chosen = range();
  bar.hidden = !chosen || !row(chosen.first);
  if (bar.hidden) return;
  for (let line = chosen.first; line <= chosen.last; line++) row(line)?.classList.add('on');
  describe(chosen);
  if (scroll && chosen.first !== chosen.last) row(chosen.first).scrollIntoView({ block: 'center' });
}

// The section is the last that begins at or above the first line; tasks are those that begin in the range.
function describe({ first, last }) {
  const words = document.createElement('span');
  words.textContent = first === last ? `Dòng ${first}` : `Dòng ${first}–${last}`;
  bar.replaceChildren(words);
  let above = row(last);
  const found = [];
  for (; above; above = above.previousElementSibling) {
    const links = [...above.querySelectorAll('small a')];
    const line = Number(above.id.slice(1));
    if (line >= first) found.unshift(...links);
    else if (!found.some(link => link.pathname.startsWith('/van-ban/'))) found.unshift(...links.filter(link => link.pathname.startsWith('/van-ban/')).slice(-1));
    if (line < first && found.some(link => link.pathname.startsWith('/van-ban/'))) break;
  }
  for (const link of found.slice(0, 4)) bar.append(' · thuộc ', link.cloneNode(true));
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.className = 'copy';
  copy.textContent = 'Chép đường dẫn';
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(`${location.origin}${page}${location.hash}`);
    copy.textContent = 'Đã chép';
  });
  if (navigator.clipboard) bar.append(' ', copy);
}

// Shift and a click on a second number choose the lines between.
document.addEventListener('click', event => {
  const number = event.target.closest('.lines > p > a');
  if (!number || !event.shiftKey) return;
  const chosen = range();
  if (!chosen) return;
  event.preventDefault();
  const line = Number(number.hash.slice(2));
  const [first, last] = [Math.min(chosen.first, line), Math.max(chosen.first, line)];
  history.replaceState(null, '', `#L${first}-L${last}`);
  show(false);
});
addEventListener('hashchange', () => show(true));
onPart(() => show(true));
