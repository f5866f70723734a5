// Long texts come in parts: a "more" keeps every anchor of the next part and is replaced by the part itself when the reader comes near,
// asks for one of its anchors, or first touches the page (so that the browser's own search finds everything).
const arrived = [];
const loading = new Map();
const FEW = 4;

// Calls back for the part on the page and for every one that arrives.
export function onPart(callback) {
  arrived.push(callback);
  document.querySelectorAll('.part').forEach(callback);
}

async function load(more) {
  if (!loading.has(more)) loading.set(more, fetchInto(more));
  return loading.get(more);
}

// The browser makes the page itself: no text becomes HTML in a script, which the content policy forbids (Trusted Types).
function fetchPage(address) {
  return new Promise(resolve => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => resolve(request.status === 200 ? request.response : null);
    request.onerror = () => resolve(null);
    request.send();
  });
}

async function fetchInto(more) {
  const page = await fetchPage(more.querySelector('a.button').href);
  if (!page) return;
  const part = document.adoptNode(page.querySelector('.part'));
  more.replaceWith(part);
  arrived.forEach(callback => callback(part));
}

function lines(hash) {
  return Number(/^#[dL](\d+)/.exec(hash)?.[1]);
}

// The part that holds an anchor is fetched before the anchor is shown.
export async function follow(hash) {
  if (hash.length < 2) return;
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  const line = lines(hash);
  const more = target ? target.closest('.more')
    : [...document.querySelectorAll('.more')].find(one => one.dataset.first <= line && line <= Number(one.dataset.last));
  if (!more) return;
  await load(more);
  document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
}

const near = new IntersectionObserver(entries => {
  for (const entry of entries) if (entry.isIntersecting) load(entry.target);
}, { rootMargin: '1500px' });
const mores = document.querySelectorAll('.more');
for (const more of mores) near.observe(more);

if (mores.length > 0 && mores.length <= FEW) {
  const start = ['pointermove', 'touchstart', 'keydown', 'wheel'];
  const all = async () => {
    start.forEach(name => removeEventListener(name, all));
    for (const more of mores) await load(more);
  };
  start.forEach(name => addEventListener(name, all, { passive: true }));
}

// Links of the contents that lead to a later part lead to it on this page.
document.addEventListener('click', event => {
  const link = event.target.closest('.toc a[href*="/phan-"], .more-anchors a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (location.hash === link.hash) follow(link.hash).then(() => document.getElementById(link.hash.slice(1))?.scrollIntoView());
  else location.hash = link.hash;
});
addEventListener('hashchange', () => follow(location.hash));
follow(location.hash);
