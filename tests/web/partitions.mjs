// Opens the partitions of a published folder by the statements that are published with them, as a reader would, and prints the answer to
// each question, one line of JSON each.
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const [folder, ...queries] = process.argv.slice(2);
process.chdir(folder);
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(readFileSync('data/partitions/duckdb.sql', 'utf8'));
const rows = async query => (await connection.runAndReadAll(query)).getRowObjectsJson();
for (const query of queries) console.log(JSON.stringify(await rows(query)));
