// Find an agency by any of its names, with or without marks; the rows that fit stay.
import { fold } from './fold.js';

const find = document.getElementById('agency-find');
if (find) {
  const rows = [...document.querySelectorAll('.agency-row')].map(row => ({ row, text: fold(`${row.textContent} ${row.dataset.names}`) }));
  const groups = [...document.querySelectorAll('.kind')];
  const folds = [...document.querySelectorAll('.kind details')];
  const box = find.querySelector('input');
  const count = find.querySelector('output');
  const apply = () => {
    const words = fold(box.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { row, text } of rows) {
      row.hidden = !words.every(word => text.includes(word));
      shown += !row.hidden;
    }
    for (const group of groups) group.hidden = !group.querySelector('.agency-row:not([hidden])');
    for (const part of folds) part.open = words.length > 0;
    count.textContent = words.length ? (shown ? `${shown} kết quả` : 'Không có cơ quan nào tên như vậy') : '';
  };
  box.addEventListener('input', apply);
  if (box.value) apply();
}
