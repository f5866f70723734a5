// Filters of the lists of documents and of instruments: by kind, or by words with or without their marks.
import { fold } from './fold.js';

for (const filter of document.querySelectorAll('.list-filter')) {
  const field = filter.querySelector('select, input');
  const output = filter.querySelector('output');
  const items = [...document.querySelectorAll(filter.dataset.list)].map(item => ({ item, kind: item.dataset.kind, words: fold(item.textContent) }));
  const apply = () => {
    const wanted = fold(field.value.trim()).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { item, kind, words } of items) {
      const fits = field.matches('select') ? !field.value || kind === field.value : wanted.every(word => words.includes(word));
      item.hidden = !fits;
      count += fits;
    }
    for (const group of document.querySelectorAll('.list-group')) {
      group.hidden = ![...group.querySelectorAll(filter.dataset.list)].some(item => !item.hidden);
    }
    output.textContent = field.value ? `${count} / ${items.length}` : '';
  };
  field.addEventListener('input', apply);
  if (field.value) apply();
}
