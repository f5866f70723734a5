// Every CSV read by a CSVW parser with the description beside it: node csvw.mjs SITE. Nothing is fetched. What the parser lets pass
// (order of columns, keys, words in the context) is judged by CsvwTests.
import { Readable } from 'node:stream';
import { json, load, text, verdict } from './outside.mjs';

const jsonld = (await load('jsonld')).default;
const { Parser, Store } = (await load('n3')).default;
const CsvwParser = (await load('@zazuko/rdf-parser-csvw')).default;
const { validateTerm } = await load('rdf-validate-datatype');
const { parse } = await load('csv-parse/sync');
const csvw = 'http://www.w3.org/ns/csvw#';
const xsd = 'http://www.w3.org/2001/XMLSchema#';

// The words of http://www.w3.org/ns/csvw that our descriptions use, after the vocabulary of the standard.
const literal = name => ({ [name]: csvw + name });
const context = {
  xsd, dc: 'http://purl.org/dc/terms/', foaf: 'http://xmlns.com/foaf/0.1/',
  url: { '@id': `${csvw}url`, '@type': '@id' },
  tables: { '@id': `${csvw}table`, '@type': '@id' },
  tableSchema: { '@id': `${csvw}tableSchema`, '@type': '@id' },
  dialect: { '@id': `${csvw}dialect`, '@type': '@id' },
  columns: { '@id': `${csvw}column`, '@type': '@id', '@container': '@list' },
  titles: { '@id': `${csvw}title`, '@container': '@language' },
  datatype: { '@id': `${csvw}datatype`, '@type': '@vocab' },
  ...Object.assign({}, ...['name', 'null', 'separator', 'required', 'base', 'format', 'encoding', 'trim'].map(literal)),
  primaryKey: `${csvw}primaryKey`,
  ...Object.fromEntries(['string', 'integer', 'decimal', 'boolean', 'date'].map(type => [type, xsd + type])),
};
const offline = {
  documentLoader: async address => {
    if (address !== 'http://www.w3.org/ns/csvw') throw new Error(`asks for ${address}`);
    return { contextUrl: null, documentUrl: address, document: { '@context': context } };
  },
};

async function quadsOf({ metadata, csv, base }) {
  const nquads = await jsonld.toRDF(metadata, { ...offline, base, format: 'application/n-quads', safe: true });
  const parser = new CsvwParser({ metadata: new Store(new Parser().parse(nquads)), baseIRI: base, timezone: 'UTC' });
  const quads = [];
  for await (const quad of parser.import(Readable.from([csv], { objectMode: false }))) quads.push(quad);
  return quads;
}

async function judge(table) {
  const { metadata, rows, base, csv } = table;
  let quads;
  try {
    quads = await quadsOf(table);
  } catch (error) {
    return [`${table.name}: ${error.message}`];
  }
  const faults = [];
  if (new URL(metadata.url ?? 'none', base).href !== base) faults.push(`describes ${metadata.url}`);
  const read = quads.filter(quad => quad.predicate.value === `${csvw}row`).length;
  if (read !== rows.length) faults.push(`${read} rows, not ${rows.length}`);
  const columns = new Map(metadata.tableSchema.columns.map(column => [`${base}#${column.name}`, column]));
  const header = new Set(parse(csv, { to: 1 })[0]);
  for (const { name, titles } of columns.values()) {
    if (!header.has(name)) faults.push(`no column ${name}`);
    if (!Object.values(titles ?? {}).flat().includes(name)) faults.push(`${name} is not among the titles`);
  }
  const counts = new Map();
  for (const { predicate, object } of quads.filter(quad => quad.predicate.value.startsWith(`${base}#`))) {
    const column = columns.get(predicate.value);
    if (!column) { faults.push(`a column that is not described: ${predicate.value}`); continue; }
    counts.set(column.name, (counts.get(column.name) ?? 0) + 1);
    const type = column.datatype.base ?? column.datatype;
    if (object.datatype.value !== xsd + type) faults.push(`${column.name}: ${object.datatype.value}`);
    else if (!validateTerm(object)) faults.push(`${column.name}: “${object.value}” is no ${type}`);
    if (column.datatype.format && !new RegExp(`^(?:${column.datatype.format})$`).test(object.value)) faults.push(`${column.name}: “${object.value}” does not fit`);
  }
  // The JSON of the same rows knows how many cells of a column hold something.
  for (const column of columns.values()) {
    const filled = rows.filter(row => row[column.name] !== null && !(Array.isArray(row[column.name]) && !row[column.name].length)).length;
    if ((counts.get(column.name) ?? 0) !== filled) faults.push(`${column.name}: ${counts.get(column.name) ?? 0} values, not ${filled}`);
    if (column.required && filled !== rows.length) faults.push(`${column.name}: required but empty`);
  }
  return faults.slice(0, 20).map(fault => `${table.name}: ${fault}`);
}

const { id, resources } = await json('data/datapackage.json');
const open = async ({ name, path }) => ({
  name, base: new URL(path, id).href, csv: await text(`data/${path}`), metadata: await json(`data/${path}-metadata.json`), rows: await json(`data/${name}.json`),
});
let rows = 0;
for (const resource of resources.filter(resource => resource.name !== 'agencies')) {
  const table = await open(resource);
  rows += table.rows.length;
  for (const fault of await judge(table)) { console.log(fault); process.exitCode = 1; }
}

const agencies = await open(resources.find(resource => resource.name === 'agencies'));
const column = (table, name) => table.metadata.tableSchema.columns.find(one => one.name === name);
const lines = table => table.csv.split('\r\n');
const join = (table, list) => { table.csv = list.join('\r\n'); };
await verdict('CSVW', agencies, judge, {
  'a row dropped': t => join(t, lines(t).filter((line, at) => at !== 3)),
  'a row twice': t => join(t, lines(t).flatMap((line, at) => (at === 3 ? [line, line] : [line]))),
  'a cell too many': t => join(t, lines(t).map((line, at) => (at === 3 ? `${line},x` : line))),
  'a header that is not described': t => { t.csv = t.csv.replace('name', 'ten'); },
  'headers swapped': t => { t.csv = t.csv.replace('id,name', 'name,id').replace('collective,aliases', 'aliases,collective'); },
  'no titles': t => { delete column(t, 'name').titles; },
  'another name': t => { column(t, 'name').name = 'ten'; },
  'a column missing': t => { t.metadata.tableSchema.columns.splice(1, 1); },
  'a wrong type': t => { column(t, 'name').datatype = 'integer'; },
  'a type that is none': t => { column(t, 'name').datatype = 'văn bản'; },
  'a word outside the values': t => { t.csv = t.csv.replace(',department,', ',sở,'); },
  'true in Vietnamese': t => { t.csv = t.csv.replace(',false,', ',không,'); },
  'a required column with empty cells': t => { column(t, 'successor').required = true; },
  'another file': t => { t.metadata.url = 'tasks.csv'; },
  'a context to fetch': t => { t.metadata['@context'] = ['https://example.org/csvw']; },
  'a quote left open': t => { t.csv = t.csv.replace('\r\n', '\r\n"'); },
});
console.log(`CSVW: ${rows + agencies.rows.length} rows of ${resources.length} tables`);
