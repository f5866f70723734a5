// Runs every *.duckdb of a folder and writes what each table then holds.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const [jobs, out] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(':memory:')).connect();
for (const job of readdirSync(jobs).filter(name => name.endsWith('.duckdb')).sort()) {
  await connection.run(readFileSync(join(jobs, job), 'utf8'));
  const table = await connection.runAndReadAll(`SELECT * FROM ${basename(job, '.duckdb').replaceAll('-', '_')}`);
  const rows = table.getRowsJson();
  const columns = table.columnNames().map((name, at) => [name, ...rows.map(row => (row[at] === null ? '' : String(row[at])))].join('\x1f'));
  writeFileSync(join(out, job), columns.join('\x1e'));
}
