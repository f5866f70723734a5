// The query page: the database and SQLite are fetched only when the reader asks; a worker runs the queries.
const form = document.querySelector('#truy-van-sql');
const box = document.querySelector('#cau-hoi');
const runButton = form.querySelector('[data-run]');
const stopButton = form.querySelector('[data-stop]');
const saveButton = document.querySelector('[data-save]');
const status = document.querySelector('#trang-thai');
const fault = document.querySelector('#loi');
const result = document.querySelector('#ket-qua');
const count = number => String(number).replace(/\B(?=(\d{3})+$)/g, '.');

let worker;
let isOpen = false;
let waiting = null;
let ran = '';

// A query in the address fills the box and is not run before the reader says so.
const shared = new URLSearchParams(location.search).get('sql');
if (shared) box.value = shared;
fit();

function fit() {
  box.rows = Math.min(24, Math.max(7, box.value.split('\n').length + 1));
}

function say(text) {
  status.textContent = text;
}

function busy(isBusy) {
  runButton.disabled = isBusy;
  stopButton.disabled = !isBusy;
  form.setAttribute('aria-busy', String(isBusy));
}

function show(message) {
  fault.hidden = !message;
  fault.querySelector('code').textContent = message ?? '';
}

// A worker cannot be given the sums of its scripts, so they are compared here before it starts.
const engine = [
  [form.dataset.worker, 'integrity:../query/worker.js'],
  ['../vendor/sqlite-wasm/sqlite3.js', 'integrity:../vendor/sqlite-wasm/sqlite3.js'],
];

// The only address that a script of this page may start a worker from (Trusted Types).
const policy = globalThis.trustedTypes?.createPolicy('cantho-truy-van', {
  createScriptURL(address) {
    if (address !== form.dataset.worker) throw new TypeError(address);
    return address;
  },
});

async function startWorker() {
  const begun = waiting;
  try {
    await Promise.all(engine.map(([address, integrity]) => fetch(address, { integrity, cache: 'no-cache' })));
  } catch (error) {
    answers.error({ during: 'open', message: String(error.message ?? error) });
    return;
  }
  if (waiting !== begun || worker) return;
  const address = form.dataset.worker;
  worker = new Worker(policy ? policy.createScriptURL(address) : address, { type: 'module' });
  worker.addEventListener('message', ({ data }) => answers[data.kind](data));
  worker.addEventListener('error', event => answers.error({ during: 'open', message: event.message || 'Worker' }));
  worker.postMessage({ kind: 'open', address: new URL(form.dataset.database, location.href).href });
}

function ask(message) {
  show(null);
  busy(true);
  if (isOpen) {
    worker.postMessage(message);
    return;
  }
  waiting = message;
  say('Đang tải cơ sở dữ liệu…');
  startWorker();
}

function run() {
  const sql = box.value.trim();
  if (!sql || runButton.disabled) return;
  ran = sql;
  const address = new URL(location.href);
  address.searchParams.set('sql', sql);
  history.replaceState(null, '', address);
  if (isOpen) say('Đang chạy…');
  ask({ kind: 'run', sql });
}

function stop(text) {
  worker?.terminate();
  worker = null;
  isOpen = false;
  waiting = null;
  busy(false);
  say(text);
}

const answers = {
  open() {
    isOpen = true;
    runButton.querySelector('span').textContent = 'Chạy';
    say('Đã mở cơ sở dữ liệu, đang chạy…');
    worker.postMessage(waiting);
    waiting = null;
  },
  rows(found) {
    busy(false);
    const shown = found.rows.length;
    const rows = `${found.isCut ? 'Hơn ' : ''}${count(found.count)} dòng`;
    say(found.columns.length === 0 ? 'Câu lệnh chạy xong, không trả về dòng nào.'
      : `${rows}${found.count > shown ? `, hiện ${count(shown)} dòng đầu` : ''}. Chạy trong ${count(found.milliseconds)} mili giây.`);
    table(found);
    saveButton.hidden = found.count === 0;
  },
  csv({ text }) {
    busy(false);
    say('Đã tạo tệp CSV.');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    link.download = 'ket-qua.csv';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  },
  error({ during, message }) {
    if (during === 'open') stop('Chưa mở được cơ sở dữ liệu. Kiểm tra kết nối rồi thử lại, hoặc tải tệp về máy.');
    else {
      busy(false);
      result.hidden = true;
      saveButton.hidden = true;
      say('Câu hỏi có lỗi, chưa có kết quả.');
    }
    show(message);
  },
};

function table({ columns, rows }) {
  result.hidden = columns.length === 0;
  const head = document.createElement('tr');
  for (const name of columns) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = name;
    head.append(cell);
  }
  const body = rows.map(row => {
    const line = document.createElement('tr');
    row.forEach((value, at) => {
      const cell = document.createElement('td');
      if (value === null) {
        cell.textContent = 'trống';
        cell.className = 'unknown';
      } else if (typeof value === 'number') {
        cell.textContent = value;
        cell.className = 'num';
      } else if (columns[at] === 'url' && /^\/[^/\\]/.test(value)) {
        const link = document.createElement('a');
        link.href = value;
        link.textContent = 'Mở trang';
        cell.append(link);
      } else {
        cell.textContent = value.length > 400 ? `${value.slice(0, 400)}…` : value;
      }
      line.append(cell);
    });
    return line;
  });
  result.querySelector('thead').replaceChildren(head);
  result.querySelector('tbody').replaceChildren(...body);
  result.scrollTop = 0;
}

form.addEventListener('submit', event => {
  event.preventDefault();
  run();
});
box.addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    run();
  }
});
box.addEventListener('input', fit);
stopButton.addEventListener('click', () => stop('Đã dừng. Lần chạy sau sẽ mở lại cơ sở dữ liệu.'));
saveButton.addEventListener('click', () => ask({ kind: 'csv', sql: ran }));
for (const sample of document.querySelectorAll('[data-sql]')) {
  sample.addEventListener('click', () => {
    box.value = sample.dataset.sql;
    fit();
    if (isOpen) run();
    box.scrollIntoView({ block: 'nearest' });
    box.focus();
  });
}
runButton.disabled = false;
