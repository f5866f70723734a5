// Reads every CSV below a folder with a parser that forgives nothing, and prints a line a file: path, records, columns of the first.
// Usage: node csv-strict.mjs FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'csv-parse/sync';

const folder = process.argv[2];
const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.csv'))
  .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
  .sort();
let faults = 0;
for (const path of paths) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(join(folder, path)));
    const records = parse(text, { bom: false, record_delimiter: '\r\n', relax_quotes: false, relax_column_count: false, skip_empty_lines: false });
    console.log(`${path}\t${records.length}\t${records[0].join(',')}`);
  } catch (error) {
    faults += 1;
    console.log(`${path}\t${error.code ?? ''}\t${error.message}`);
  }
}
process.exitCode = faults > 0 ? 1 : 0;
