// The list of tasks: facets, text, order, columns and page stand in the address. Where the register cannot be fetched the static list stays.
import { fold } from './fold.js';
import { openRegister, terms } from './task-register.js';

const PAGE = 50;
const PRINTED = 500;
const MANY = 2000; // rows that take a while to go through
const AHEAD = 12;
const FOLDED = 8;
const SLICE = 8; // rows made and laid out at a time
const OPEN = ['chu-tri', 'quy', 'trang-thai'];
const COLUMNS = ['chu-tri', 'thoi-han', 'trang-thai'];
const NOT_STATED = 'Nguồn không nêu';
const count = (format => value => format.format(value))(new Intl.NumberFormat('vi-VN'));
const by = id => document.getElementById(id);
const root = by('task-browse');
const register = root && await openRegister(root.dataset.register).catch(() => null);

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

if (root && !register) root.dataset.failed = 'true';

if (register) {
  const box = by('loc-chu');
  const status = by('task-count');
  const badges = Object.fromEntries(register.facets.find(({ key }) => key === 'trang-thai').values
    .map(([slug, , style]) => [slug, document.querySelector(`.legend .s-${style}`)]));
  let state;
  let rows = [];
  let found = null;
  let latest = 0;
  let screen = null;

  // State and address

  function readAddress() {
    const query = new URLSearchParams(location.search);
    const chosen = new Map();
    for (const [key, slug] of query) {
      const facet = register.facet(key);
      if (!facet || !slug) continue;
      const place = register.place(facet, slug);
      if (!chosen.has(key)) chosen.set(key, new Map());
      chosen.get(key).set(place < 0 ? slug : facet.values[place][0], place);
    }
    const sort = query.get('xep') ?? '';
    const columns = query.get('cot')?.split(',');
    state = {
      chosen, text: query.get('chu') ?? '', page: Math.max(1, Number.parseInt(query.get('trang') ?? '1', 10) || 1),
      sort: [...by('xep').options].some(({ value }) => value === sort) ? sort : '',
      columns: new Set(columns ?? COLUMNS),
    };
    box.value = state.text;
  }

  function address(page = state.page) {
    const query = new URLSearchParams();
    for (const [key, slugs] of state.chosen) for (const slug of slugs.keys()) query.append(key, slug);
    if (state.text.trim()) query.set('chu', state.text);
    if (state.sort) query.set('xep', state.sort);
    if ([...state.columns].sort().join() !== [...COLUMNS].sort().join()) query.set('cot', [...state.columns].join(','));
    if (page > 1) query.set('trang', page);
    return `${location.pathname}${query.size ? `?${query}` : ''}`;
  }

  // What was touched is painted first: browsers take their time to note an address.
  async function change(method = 'pushState', page = 1) {
    state.page = page;
    const changed = address();
    if (register.rows > MANY) await new Promise(done => setTimeout(done));
    history[method](null, '', changed);
    return update();
  }

  function choose(key, slug, place, on) {
    const slugs = state.chosen.get(key) ?? new Map();
    if (on) slugs.set(slug, place);
    else slugs.delete(slug);
    if (slugs.size) state.chosen.set(key, slugs);
    else state.chosen.delete(key);
    return change();
  }

  // Facets

  function facetView(facet, at) {
    const { key, label, ranked } = facet;
    const chosenCount = element('span', { className: 'facet-chosen' });
    const list = element('div', { className: 'facet-list', role: 'group', ariaLabel: label });
    const find = element('input', { type: 'search', className: 'facet-find', placeholder: 'Tìm trong danh sách này', ariaLabel: `Tìm trong: ${label}`, hidden: true });
    const more = element('button', { type: 'button', className: 'facet-more', hidden: true });
    const fold$ = element('details', { className: 'facet' },
      element('summary', {}, element('span', { textContent: label }), chosenCount), find, list, more);
    const items = [];
    let expanded = false;
    let counts = [];
    let stale = true;

    function item(place) {
      if (!items[place]) {
        const [slug, name, note] = facet.values[place];
        const input = element('input', { type: 'checkbox', value: slug });
        input.addEventListener('change', () => choose(key, slug, place, input.checked));
        const amount = element('span', { className: 'facet-count' });
        const text = element('span', { className: 'facet-name', textContent: name });
        if (note && key !== 'trang-thai') text.append(element('span', { className: 'under', textContent: note }));
        items[place] = { input, amount, label: element('label', { className: 'facet-value' }, input, text, amount) };
      }
      return items[place];
    }

    function draw() {
      if (!counts) return;
      stale = false;
      const { values } = facet;
      const chosen = state.chosen.get(key);
      const present = [...counts.keys()].filter(place => counts[place] || chosen?.has(values[place][0]));
      if (ranked) present.sort((a, b) => counts[b] - counts[a] || a - b);
      const wanted = fold(find.value).trim();
      const fitting = wanted ? present.filter(place => fold(values[place][1]).includes(wanted)) : present;
      const shown = expanded ? fitting : fitting.filter((place, rank) => rank < FOLDED || chosen?.has(values[place][0]));
      const most = counts.reduce((a, b) => Math.max(a, b), 1);
      const nodes = shown.map(place => {
        const { input, amount, label: node } = item(place);
        input.checked = Boolean(chosen?.has(values[place][0]));
        amount.textContent = count(counts[place]);
        node.style.setProperty('--share', counts[place] / most);
        return node;
      });
      if (nodes.length !== list.children.length || nodes.some((node, place) => node !== list.children[place])) {
        const focused = list.contains(document.activeElement) ? document.activeElement : null;
        list.replaceChildren(...nodes);
        focused?.focus({ preventScroll: true });
      }
      more.hidden = present.length <= FOLDED;
      more.textContent = expanded ? 'Thu gọn' : `Xem thêm ${count(present.length - Math.min(FOLDED, present.length))}`;
      more.ariaExpanded = String(expanded);
      find.hidden = !expanded || present.length <= FOLDED * 2;
    }

    more.addEventListener('click', () => {
      expanded = !expanded;
      find.value = '';
      draw();
      if (!find.hidden) find.focus();
    });
    find.addEventListener('input', draw);
    fold$.addEventListener('toggle', () => {
      if (fold$.open && !counts) update();
      else if (fold$.open && stale) draw();
    });
    fold$.open = OPEN.includes(key) || state.chosen.has(key);
    by('facet-groups').append(fold$);
    const show = all => {
      counts = all[at];
      const chosen = state.chosen.get(key)?.size ?? 0;
      chosenCount.textContent = chosen ? `${count(chosen)} đã chọn` : '';
      fold$.hidden = !(facet.size ?? facet.values.length);
      stale = true;
      if (fold$.open) draw();
    };
    return { show, key, isOpen: () => fold$.open && !fold$.hidden, hasValues: () => Boolean(facet.values) };
  }

  // Active conditions

  function chips() {
    const list = by('task-chips');
    const chip = (text, remove) => {
      const button = element('button', { type: 'button', textContent: text, ariaLabel: `Bỏ điều kiện: ${text}` });
      button.addEventListener('click', async () => {
        const place = [...list.children].indexOf(button.parentElement);
        await remove();
        (list.querySelectorAll('button')[place] ?? list.querySelector('li:last-child button') ?? by('ket-qua')).focus();
      });
      return element('li', {}, button);
    };
    const shown = [...state.chosen].flatMap(([key, slugs]) => {
      const facet = register.facet(key);
      return [...slugs].map(([slug, place]) => chip(`${facet.label}: ${facet.values[place]?.[1] ?? slug}`, () => choose(key, slug, place, false)));
    });
    if (state.text.trim()) {
      shown.push(chip(`Có chữ: ${state.text.trim()}`, () => {
        box.value = state.text = '';
        return change();
      }));
    }
    if (shown.length > 1) {
      const all = chip('Bỏ hết', () => {
        state.chosen.clear();
        box.value = state.text = '';
        return change();
      });
      all.className = 'chip-all';
      shown.push(all);
    }
    list.hidden = !shown.length;
    list.replaceChildren(...shown);
    const chosen = [...state.chosen.values()].reduce((sum, slugs) => sum + slugs.size, 0);
    by('facets-chosen').textContent = chosen ? `(${count(chosen)})` : '';
  }

  // Rows

  const day = offset => {
    const [year, month, date] = new Date(Date.parse(register.asOf) + offset * 864e5).toISOString().slice(0, 10).split('-');
    return `${date}/${month}/${year}`;
  };
  const distance = offset => (offset === 0 ? 'hôm nay' : offset > 0 ? `còn ${count(offset)} ngày` : `đã qua ${count(-offset)} ngày`);
  const under = text => element('span', { className: 'under', textContent: text });
  const unknown = () => element('span', { className: 'unknown', textContent: NOT_STATED });
  const facet = key => register.facet(key);

  function agencies(key, row, text, printed) {
    const names = element('span');
    (printed ?? register.of(facet(key), row, text)).forEach(([slug, name], place) => {
      if (place) names.append('; ');
      names.append(slug === 'khong-neu' ? unknown() : slug ? element('a', { href: `/co-quan/${slug}/`, textContent: name }) : name);
    });
    return [names];
  }

  const cellsOf = {
    'chu-tri': (row, text) => agencies('chu-tri', row, text, text[7]),
    'phoi-hop': (row, text) => agencies('phoi-hop', row, text, text[8]),
    'thoi-han'(row, text) {
      const [, , , deadline, recurrence] = text;
      const last = register.lastOf(row, text);
      const [[slug]] = register.of(facet('trang-thai'), row, text);
      const near = slug === 'sap-den-han' || slug === 'da-qua-thoi-han' ? `, ${distance(last)}` : '';
      return [
        element('span', {}, deadline || unknown()),
        ...(last === null ? [] : [under(`đến ${day(last)}${near}`)]),
        ...(recurrence ? [under(recurrence)] : []),
      ];
    },
    'trang-thai': (row, text) => register.of(facet('trang-thai'), row, text).map(([slug]) => badges[slug]?.cloneNode(true) ?? ''),
    'muc': (row, text) => [element('span', { textContent: register.of(facet('muc'), row, text)[0][1] })],
    'san-pham': (row, text) => [element('span', {}, text[5] || unknown())],
    'nguon-luc': (row, text) => [element('span', {}, text[6] || unknown())],
  };

  function rowView(row, text, columns) {
    const [id, title, place] = text;
    const [[, document_]] = register.of(facet('van-ban'), row, text);
    const made = element('tr', { className: 'task' },
      element('th', { scope: 'row' }, element('a', { href: `/nhiem-vu/${id}/`, textContent: title }), under(place ? `${document_}, mục ${place}` : document_)));
    for (const [key, label] of columns) {
      const cell = element('td', {}, ...cellsOf[key](row, text));
      cell.dataset.label = label;
      made.append(cell);
    }
    return made;
  }

  const shownColumns = () => [...root.querySelectorAll('th[data-column]')].filter(head => !head.hidden).map(head => [head.dataset.column, head.textContent]);

  let drawn = '';
  let drawAll = null;

  // Rows take the places of those before them, those in view first, the others frame by frame.
  async function drawRows() {
    const mine = latest;
    const part = rows.slice((state.page - 1) * PAGE, state.page * PAGE);
    const body = by('task-rows');
    body.ariaBusy = 'true';
    drawAll = null;
    try {
      const texts = await register.texts(part);
      if (mine !== latest) return;
      for (const head of root.querySelectorAll('th[data-column]')) head.hidden = !state.columns.has(head.dataset.column);
      root.querySelector('.register').toggleAttribute('data-wide', state.columns.size > 4);
      const columns = shownColumns();
      while (body.children.length > texts.length) body.lastElementChild.remove();
      let at = 0;
      const draw = end => {
        for (; at < Math.min(end, texts.length); at++) {
          const row = rowView(part[at], texts[at], columns);
          if (body.children[at]) body.children[at].replaceWith(row);
          else body.append(row);
        }
      };
      drawAll = () => draw(texts.length);
      // Other columns: no row may stand beside one of the old kind.
      const kind = columns.join();
      draw(kind === drawn || !body.children.length ? SLICE : texts.length);
      drawn = kind;
      while (at < texts.length) {
        await painted();
        if (mine !== latest) return;
        draw(at + SLICE);
      }
      drawAll = null;
    } catch {
      if (mine === latest) status.textContent = 'Không tải được nội dung các dòng. Hãy kiểm tra kết nối rồi tải lại trang.';
    } finally {
      if (mine === latest) body.ariaBusy = 'false';
    }
  }

  // Paper has no pages of results: all rows are printed, as many as it bears. A browser does not wait before it prints, so that what
  // is printed has been fetched before; where that is much, the button fetches it first.

  const printed = () => rows.slice(0, PRINTED);

  function fetchAhead() {
    const ahead = printed();
    if (rows.length <= PAGE || navigator.connection?.saveData || register.filesOf(ahead) > AHEAD) return;
    (window.requestIdleCallback ?? setTimeout)(() => register.texts(ahead).catch(() => {}));
  }

  function layOutForPaper() {
    if (screen) return;
    drawAll?.();
    const body = by('task-rows');
    const part = printed();
    const texts = register.held(part);
    screen = { rows: [...body.children], words: status.textContent };
    if (texts) {
      const columns = shownColumns();
      body.replaceChildren(...texts.map((text, at) => rowView(part[at], text, columns)));
    }
    const amount = texts ? part.length : screen.rows.length;
    if (texts) status.textContent = screen.words.replace(/, trang .*/, '');
    by('task-printed').textContent = amount === rows.length ? '' : texts
      ? `Bản in có ${count(amount)} dòng đầu trong ${count(rows.length)} nhiệm vụ đang lọc. Bộ dữ liệu tải về có đủ.`
      : `Bản in chỉ có trang ${count(state.page)} trong ${count(Math.ceil(rows.length / PAGE))}, ${count(amount)} trong ${count(rows.length)} nhiệm vụ. Nút “In” ở đầu danh sách in nhiều hơn.`;
  }

  function layOutForScreen() {
    if (!screen) return;
    by('task-rows').replaceChildren(...screen.rows);
    status.textContent = screen.words;
    screen = null;
  }

  // What most readers ask first, one touch above the list

  function markQuick() {
    const only = state.chosen.size === 1 && !state.text.trim() ? [...state.chosen][0] : null;
    for (const link of document.querySelectorAll('.quick a')) {
      if (only && link.dataset.facet === only[0] && only[1].size === 1 && only[1].has(link.dataset.slug)) link.ariaCurrent = 'true';
      else link.removeAttribute('aria-current');
    }
  }

  async function chooseQuick(event) {
    const link = event.target.closest('a');
    const own = link && register.facet(link.dataset.facet);
    if (!own || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { facet: key, slug } = link.dataset;
    const again = link.ariaCurrent === 'true';
    box.value = state.text = '';
    state.chosen = again ? new Map() : new Map([[key, new Map([[slug, register.place(own, slug)]])]]);
    await change();
  }

  function drawFrame(total, pages) {
    by('task-none').hidden = total > 0;
    root.querySelector('.register').hidden = total === 0;
    by('task-download').hidden = total === 0 || !register.csv;
    by('xep').value = state.sort;
    for (const head of root.querySelectorAll('th[data-sort]')) {
      const own = state.sort.replace(/-giam$/, '') === head.dataset.sort;
      if (own) head.ariaSort = state.sort.endsWith('-giam') ? 'descending' : 'ascending';
      else head.removeAttribute('aria-sort');
    }
    for (const input of root.querySelectorAll('[name=cot]')) input.checked = state.columns.has(input.value);
    const nav = by('task-pages');
    nav.hidden = pages < 2;
    by('task-page').textContent = `Trang ${count(state.page)} / ${count(pages)}`;
    for (const [rel, page] of [['prev', state.page - 1], ['next', state.page + 1]]) {
      const link = nav.querySelector(`[rel=${rel}]`);
      link.classList.toggle('none', page < 1 || page > pages);
      link.href = address(Math.min(Math.max(page, 1), pages));
      link.dataset.page = page;
    }
    const shown = total === register.rows ? `${count(total)} nhiệm vụ` : `${count(total)} trong ${count(register.rows)} nhiệm vụ`;
    status.textContent = pages > 1 ? `${shown}, trang ${count(state.page)} trong ${count(pages)}` : shown;
  }

  // Once what has been made stands on the screen. A page in the background paints nothing.
  const painted = () => new Promise(done => {
    setTimeout(done, 250);
    requestAnimationFrame(() => setTimeout(done));
  });

  // Thousands of rows are worked through in short tasks, so that what the visitor does comes between.
  const breathe = () => (register.rows > MANY ? new Promise(done => setTimeout(done)) : null);

  async function update() {
    const mine = ++latest;
    const wanted = register.byParts ? [] : terms(state.text);
    try {
      found = wanted.length ? await register.find(wanted) : null;
      await register.need([...state.chosen.keys(), ...(state.chosen.size ? views.filter(view => view.isOpen()) : views.filter(view => view.isOpen() && !view.hasValues())).map(view => view.key)]);
    } catch {
      status.textContent = 'Không tải được chỉ mục chữ. Hãy kiểm tra kết nối rồi thử lại.';
      return;
    }
    const order = await register.order(state.sort);
    await breathe();
    if (mine !== latest) return;
    const chosen = [...state.chosen].map(([key, slugs]) => ({ facet: facet(key), wanted: new Set(slugs.values()) }));
    const { mask, total, counts } = register.narrow(chosen, found);
    rows = order.filter(row => mask[row]);
    await breathe();
    if (mine !== latest) return;
    const pages = Math.max(1, Math.ceil(total / PAGE));
    state.page = Math.min(state.page, pages);
    for (const view of views) view.show(counts);
    chips();
    markQuick();
    drawFrame(total, pages);
    // The counts are painted before the rows are made: two short tasks instead of one long.
    await painted();
    if (mine === latest) await drawRows();
    if (mine === latest) fetchAhead();
  }

  // Wiring

  const keysOfAddress = () => [...new URLSearchParams(location.search).keys()];
  await register.need(keysOfAddress());
  readAddress();
  const views = register.facets.map(facetView);
  let typing;
  // Words among very many tasks are what the search index is for.
  const searchFor = text => { location.href = `/tim-kiem/?${new URLSearchParams({ q: text, loai: 'task' })}`; };
  box.addEventListener('input', () => {
    if (register.byParts) return;
    clearTimeout(typing);
    typing = setTimeout(() => {
      state.text = box.value;
      change('replaceState');
    }, 200);
  });
  by('task-filter').addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(typing);
    if (register.byParts && box.value.trim()) {
      searchFor(box.value.trim());
      return;
    }
    state.text = box.value;
    change();
  });
  by('xep').addEventListener('change', event => {
    state.sort = event.target.value;
    change();
  });
  for (const head of root.querySelectorAll('th[data-sort] button')) {
    head.addEventListener('click', () => {
      const own = head.parentElement.dataset.sort;
      state.sort = state.sort === own ? `${own}-giam` : state.sort === `${own}-giam` ? '' : own;
      change();
    });
  }
  for (const input of root.querySelectorAll('[name=cot]')) {
    input.addEventListener('change', () => {
      state.columns = new Set([...root.querySelectorAll('[name=cot]:checked')].map(({ value }) => value));
      change('replaceState', state.page);
    });
  }
  document.querySelector('.quick').addEventListener('click', chooseQuick);
  window.addEventListener('beforeprint', layOutForPaper);
  window.addEventListener('afterprint', layOutForScreen);
  by('task-print').addEventListener('click', async () => {
    await register.texts(printed()).catch(() => {});
    print();
  });
  by('task-pages').addEventListener('click', async event => {
    const link = event.target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const heading = by('ket-qua');
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
    await change('pushState', Number(link.dataset.page));
  });
  by('task-download').addEventListener('click', async event => {
    const kind = event.target.closest('[data-download]')?.dataset.download;
    if (!kind) return;
    const note = by('download-note');
    note.textContent = 'Đang lấy dữ liệu…';
    try {
      expect('./task-download.js', 'integrity:./task-download.js');
      const { download } = await import('./task-download.js');
      await download(register, rows, kind);
      note.textContent = kind === 'copy' ? `Đã chép ${count(rows.length)} dòng.` : `Đã tải ${count(rows.length)} dòng.`;
    } catch (error) {
      note.textContent = error.message === 'stale' ? 'Dữ liệu vừa được cập nhật. Hãy tải lại trang rồi thử lại.' : 'Không lấy được dữ liệu. Hãy thử lại.';
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    const menu = event.target.closest?.('.menu[open]');
    if (!menu) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });
  window.addEventListener('popstate', async () => {
    await register.need(keysOfAddress());
    readAddress();
    update();
  });

  // On a wide screen the facets always stand open beside the rows.
  const wide = matchMedia('(min-width: 60.01rem)');
  const unfold = () => { by('facets-fold').open = wide.matches; };
  wide.addEventListener('change', unfold);
  unfold();
  await update();
  root.dataset.ready = 'true';
}

// An import cannot carry the sum that the browser is to compare a module with; a link to the module can, if it stands there first.
function expect(href, integrity) {
  if (document.querySelector(`link[integrity="${integrity}"]`)) return;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', integrity, href }));
}
