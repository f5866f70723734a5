// The filter of the list of indicators; its state stands in the address.
import { fold } from './fold.js';

const filter = document.getElementById('indicator-filter');
if (filter) {
  const rows = [...document.querySelectorAll('.indicator')].map(row => ({
    row, text: fold(`${row.querySelector('th').textContent} ${row.closest('section').querySelector('h2').textContent}`),
  }));
  const count = document.getElementById('indicator-count');
  const apply = () => {
    const words = fold(filter.elements.chu.value).split(/\s+/).filter(Boolean);
    const comparable = filter.elements['so-sanh'].checked;
    let shown = 0;
    for (const { row, text } of rows) {
      const fits = words.every(word => text.includes(word)) && (!comparable || row.dataset.comparable);
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const section of document.querySelectorAll('section.kind')) {
      section.hidden = !section.querySelector('.indicator:not([hidden])');
    }
    count.textContent = shown === rows.length ? '' : `${shown} trong ${rows.length} chỉ tiêu`;
  };
  const state = new URLSearchParams(location.search);
  filter.elements.chu.value = state.get('chu') ?? '';
  filter.elements['so-sanh'].checked = state.has('so-sanh');
  filter.addEventListener('input', () => {
    const now = new URLSearchParams([...new FormData(filter)].filter(([, value]) => value));
    history.replaceState(null, '', now.size ? `?${now}` : location.pathname);
    apply();
  });
  filter.addEventListener('submit', event => event.preventDefault());
  apply();
}
