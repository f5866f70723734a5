// Runs SQL beside the page, so that a long query never freezes it; the page ends the worker to stop one.
// It lies in the folder of the query page, whose content policy lets it compile WebAssembly.
import start from '../vendor/sqlite-wasm/sqlite3.js';

const ROWS_SHOWN = 500;
const ROWS_COUNTED = 100000;
let database;

async function open(address) {
  const [bytes, engine] = await Promise.all([
    read(address),
    read(new URL('../vendor/sqlite-wasm/sqlite3.wasm', location.href), { integrity: 'integrity:../vendor/sqlite-wasm/sqlite3.wasm' }),
  ]);
  const sqlite3 = await start({
    instantiateWasm(imports, done) {
      WebAssembly.instantiate(engine, imports).then(({ instance, module }) => done(instance, module));
      return {};
    },
  });
  const { capi, wasm } = sqlite3;
  database = new sqlite3.oo1.DB(':memory:');
  const place = wasm.allocFromTypedArray(bytes);
  const code = capi.sqlite3_deserialize(database.pointer, 'main', place, bytes.byteLength, bytes.byteLength,
    capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_READONLY);
  database.checkRc(code);
  database.exec('SELECT COUNT(*) FROM sqlite_master');
}

async function read(address, options) {
  const answer = await fetch(address, options);
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return answer.arrayBuffer();
}

// The rows of the last statement that gives any.
function run(sql, most) {
  const found = { columns: [], rows: [], count: 0, isCut: false };
  const began = performance.now();
  let rest = sql.trim();
  while (rest) {
    const statement = database.prepare(rest);
    try {
      const width = statement.columnCount;
      if (width > 0) {
        Object.assign(found, { columns: statement.getColumnNames(), rows: [], count: 0, isCut: false });
      }
      while (statement.step()) {
        found.count += 1;
        if (found.rows.length < most) found.rows.push(statement.get([]).map(plain));
        if (found.count >= ROWS_COUNTED) {
          found.isCut = true;
          break;
        }
      }
    } finally {
      statement.finalize();
    }
    rest = afterFirst(rest);
  }
  return { ...found, milliseconds: Math.round(performance.now() - began) };
}

// What stands behind the first statement; ";" inside quotes or comments ends nothing.
function afterFirst(sql) {
  const token = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|;/g;
  for (let found = token.exec(sql); found; found = token.exec(sql)) {
    if (found[0] === ';') return meaningful(sql.slice(token.lastIndex));
  }
  return '';
}

const meaningful = sql => (sql.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, '').trim() ? sql.trim() : '');

const plain = value => (value instanceof Uint8Array ? `(${value.length} byte)` : typeof value === 'bigint' ? value.toString() : value);

function csv({ columns, rows }) {
  const cell = value => (value === null ? '' : /[",\r\n]|^\s|\s$/.test(value) ? `"${String(value).replaceAll('"', '""')}"` : String(value));
  return [columns, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

self.addEventListener('message', async ({ data }) => {
  try {
    if (data.kind === 'open') {
      await open(data.address);
      self.postMessage({ kind: 'open' });
    } else if (data.kind === 'run') {
      self.postMessage({ kind: 'rows', ...run(data.sql, ROWS_SHOWN) });
    } else {
      self.postMessage({ kind: 'csv', text: csv(run(data.sql, ROWS_COUNTED)) });
    }
  } catch (error) {
    self.postMessage({ kind: 'error', during: data.kind, message: String(error.message ?? error) });
  }
});
