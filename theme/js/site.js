// Everything here only adds comfort: every page works without it.
const fold = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();

// "/" goes to the search box.
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input, select, textarea, [contenteditable]')) return;
  const box = document.querySelector('form[role=search] input[type=search]');
  if (box) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});

// A button beside every citation.
for (const text of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) break;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Chép trích dẫn';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text.textContent.trim());
    button.textContent = 'Đã chép';
    setTimeout(() => { button.textContent = 'Chép trích dẫn'; }, 2000);
  });
  text.after(button);
}

// The contents list starts folded on a narrow screen.
const contents = document.querySelector('.toc details');
if (contents && matchMedia('(max-width: 60rem)').matches) contents.open = false;

// The filter of the list of tasks; its state stands in the address.
const filter = document.getElementById('task-filter');
if (filter) {
  const rows = [...document.querySelectorAll('#task-groups .task')]
    .map(row => ({ row, text: fold(row.textContent), agencies: row.dataset.agencies.split(' ') }));
  const count = document.getElementById('task-count');
  const apply = () => {
    const { chu, nam, 'co-quan': agency, 'trang-thai': state } = Object.fromEntries(new FormData(filter));
    const words = fold(chu).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { row, text, agencies } of rows) {
      const fits = (!agency || agencies.includes(agency)) && (!nam || row.dataset.year === nam) &&
        (!state || row.dataset.state === state) && words.every(word => text.includes(word));
      row.hidden = !fits;
      shown += fits;
    }
    for (const group of document.querySelectorAll('#task-groups tbody, .task-doc')) {
      group.hidden = !group.querySelector('.task:not([hidden])');
    }
    count.textContent = shown === rows.length ? `${shown} nhiệm vụ` : `${shown} trong ${rows.length} nhiệm vụ`;
  };
  const remember = () => {
    const state = new URLSearchParams([...new FormData(filter)].filter(([, value]) => value));
    history.replaceState(null, '', state.size ? `?${state}` : location.pathname);
    apply();
  };
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (filter.elements[name]) filter.elements[name].value = value;
  }
  filter.hidden = false;
  filter.addEventListener('input', remember);
  filter.addEventListener('reset', () => setTimeout(remember));
  filter.addEventListener('submit', event => event.preventDefault());
  apply();
}
