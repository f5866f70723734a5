const fold = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();

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
