// Rows of the register as files: cut out of the published dataset, whose rows stand in the same order, so that every value is the same.

/** Records of RFC 4180 text, as they stand; a line break inside quotes ends none. */
export function records(text) {
  const all = [];
  for (let start = 0, from = 0, quotes = 0, seen = 0; start < text.length;) {
    let end = text.indexOf('\r\n', from);
    if (end < 0) end = text.length;
    for (let at = text.indexOf('"', seen); at >= 0 && at < end; at = text.indexOf('"', at + 1)) quotes++;
    seen = end;
    from = end + 2;
    if (quotes % 2) continue;
    all.push(text.slice(start, end));
    start = from;
    quotes = 0;
  }
  return all;
}

/** Cells of one record. */
export const cells = record => [...`,${record}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)]
  .map(([, quoted, plain]) => (quoted === undefined ? plain : quoted.replaceAll('""', '"')));

/** A cell for a spreadsheet: on one line, never a formula, quotes doubled. */
export function sheetCell(text) {
  const line = text.replace(/[\t\r\n]+/g, ' ');
  const safe = /^[=+\-@]/.test(line) ? ` ${line}` : line;
  return safe.includes('"') ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const tsv = lines => lines.map(line => `${cells(line).map(sheetCell).join('\t')}\r\n`).join('');

/** UTF-16 with its mark: what a spreadsheet opens with every Vietnamese letter right. */
function utf16(text) {
  const units = new Uint16Array(text.length + 1);
  units[0] = 0xfeff;
  for (let at = 0; at < text.length; at++) units[at + 1] = text.charCodeAt(at);
  return units;
}

async function lines({ csv, rows: count }, rows) {
  const bytes = await (await fetch(csv.path)).arrayBuffer();
  const [head, ...all] = records(new TextDecoder().decode(bytes));
  if (bytes.byteLength !== csv.bytes || all.length !== count) throw new Error('stale');
  return [head, ...Array.from(rows, row => all[row])];
}

function save(name, type, content) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

/** Saves or copies rows in the order given. Fails with "stale" where the dataset is newer than the page. */
export async function download(register, rows, kind) {
  const name = `nhiem-vu-${register.asOf}-${rows.length}-dong`;
  if (kind === 'copy') {
    await navigator.clipboard.write([new ClipboardItem({
      'text/plain': lines(register, rows).then(chosen => new Blob([tsv(chosen)], { type: 'text/plain' })),
    })]);
    return;
  }
  const chosen = await lines(register, rows);
  if (kind === 'csv') save(`${name}.csv`, 'text/csv;charset=utf-8', chosen.map(line => `${line}\r\n`).join(''));
  else save(`${name}.tsv`, 'text/tab-separated-values;charset=utf-16le', utf16(tsv(chosen)));
}
