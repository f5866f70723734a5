// Every JSON file of a built site against the schema it names: node schemas.mjs FOLDER. Then faults are planted, and each must be found.
// One line a complaint; exit 1 where there is one.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const [folder] = process.argv.slice(2);
const complaints = [];
const names = (await readdir(folder, { recursive: true })).map(name => name.replaceAll('\\', '/')).sort();
const read = async name => JSON.parse(await readFile(join(folder, name), 'utf8'));

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);
const schemas = new Map();
for (const name of names.filter(name => name.endsWith('.schema.json'))) {
  const schema = await read(name);
  if (!schema.$id?.endsWith(`/${name}`)) complaints.push(`${name}: $id is ${schema.$id}`);
  if (schema.$schema !== 'https://json-schema.org/draft/2020-12/schema') complaints.push(`${name}: $schema is ${schema.$schema}`);
  if (!ajv.validateSchema(schema)) complaints.push(`${name}: ${ajv.errorsText()}`);
  walk(schema, name);
  schemas.set(schema.$id, name);
  ajv.addSchema(close(schema));
}

// Twins may gain fields within a version, so their schemas are open; here everything that a file holds must be said.
function close(node) {
  if (Array.isArray(node)) return node.map(close);
  if (node === null || typeof node !== 'object') return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, close(value)]));
  return node.type === 'object' && node.properties ? { ...copy, additionalProperties: false } : copy;
}

// Rows of datasets are closed, for a new column makes a new major version; and nothing may stand without a word of what it is.
function walk(node, place) {
  if (Array.isArray(node)) return node.forEach((item, index) => walk(item, `${place}/${index}`));
  if (node === null || typeof node !== 'object') return;
  if (node.properties && place.includes('$defs/row') && node.additionalProperties !== false) complaints.push(`${place}: a row that anything can be added to`);
  for (const [key, property] of Object.entries(node.properties ?? {})) {
    if (!property.description) complaints.push(`${place}.${key}: no description`);
  }
  for (const [key, value] of Object.entries(node)) walk(value, `${place}/${key}`);
}

const judge = (id, value) => {
  const validate = ajv.getSchema(id);
  if (!validate) return [{ keyword: 'none', message: `no schema ${id}` }];
  return validate(value) ? [] : validate.errors;
};
const text = errors => errors.slice(0, 3).map(error => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`).join('; ');

let rows = 0;
let twins = 0;
const kinds = new Map();
for (const [id, name] of schemas) {
  const dataset = name.match(/^data\/schema\/([a-z-]+)\.schema\.json$/)?.[1];
  if (!dataset) continue;
  if (!existsSync(join(folder, `data/${dataset}.json`))) { complaints.push(`${name}: there is no such dataset`); continue; }
  const table = await read(`data/${dataset}.json`);
  rows += table.length;
  const errors = judge(id, table);
  if (errors.length) complaints.push(`data/${dataset}.json: ${text(errors)}`);
}
for (const name of names.filter(name => name === 'index.json' || name.endsWith('/index.json'))) {
  // What the search reads, and the list of versions, are no twins.
  if (name.startsWith('tim-kiem/') || name === 'data/phien-ban/index.json') continue;
  const twin = await read(name);
  twins++;
  kinds.set(twin.kind, [...(kinds.get(twin.kind) ?? []), twin]);
  if (!twin.self?.endsWith(`/${name}`)) complaints.push(`${name}: self is ${twin.self}`);
  const errors = judge(twin.schema, twin);
  if (errors.length) complaints.push(`${name}: ${text(errors)}`);
}

// Each planted in a copy of a real file: what is spoilt, and the keyword that must find it.
const base = [...schemas.keys()][0].replace(/\/data\/schema\/.*/, '');
const first = (kind, test = () => true) => (kinds.get(kind) ?? []).find(test);
const some = async name => ({ value: await read(name), schema: `${base}/data/schema/${name.slice(5, -5)}.schema.json` });
const twinOf = (kind, test) => { const value = first(kind, test); return { value, schema: value?.schema }; };
const faults = [
  ['a row without a column', some('data/tasks.json'), v => { delete v[0].title; }, 'required'],
  ['a row with a column of its own', some('data/tasks.json'), v => { v[0].extra = 1; }, 'additionalProperties'],
  ['a number as text', some('data/tasks.json'), v => { v[0].source_first_line = '23'; }, 'type'],
  ['a text as number', some('data/agencies.json'), v => { v[0].name = 7; }, 'type'],
  ['a day that is none', some('data/tasks.json'), v => { v.find(row => row.deadline_end).deadline_end = '2026-02-30'; }, 'format'],
  ['a day in Vietnamese order', some('data/tasks.json'), v => { v[0].as_of = '22/11/2026'; }, 'format'],
  ['a month 13 in a partial date', some('data/documents.json'), v => { v.find(row => row.issued).issued = '2026-13'; }, 'pattern'],
  ['a code outside its list', some('data/tasks.json'), v => { v[0].schedule_state = 'late'; }, 'oneOf'],
  ['a key that is null', some('data/tasks.json'), v => { v[0].id = null; }, 'type'],
  ['an empty text for unknown', some('data/tasks.json'), v => { v[0].funding_raw = ''; }, 'minLength'],
  ['a list joined as in CSV', some('data/tasks.json'), v => { v[0].leads = v[0].leads.join(' | '); }, 'type'],
  ['an object for a table', some('data/tasks.json'), v => ({ rows: v }), 'type'],
  ['a twin without its envelope', twinOf('task'), v => { delete v.as_of; }, 'required'],
  ['a twin of another kind', twinOf('task'), v => { v.kind = 'agency'; }, 'const'],
  ['a spoilt row inside a twin', twinOf('task'), v => { v.record.origin = 'cloud'; }, 'oneOf'],
  ['an unknown role', twinOf('task', v => v.agencies.length), v => { v.agencies[0].role = 'helper'; }, 'oneOf'],
  ['an address that leaves the site', twinOf('task'), v => { v.links.page = '//elsewhere.example/'; }, 'pattern'],
  ['a gap that is a word', twinOf('indicator', v => v.gaps.length), v => { v.gaps[0].record.gap = 'ít'; }, 'type'],
  ['an unknown property deep in a document', twinOf('document'), v => { v.relations.verdict = 'late'; }, 'additionalProperties'],
  ['half a line', twinOf('document'), v => { v.coverage.lines = 1.5; }, 'type'],
  ['a checksum cut short', twinOf('dataset', v => v.files.length), v => { v.files[0].sha256 = 'abc'; }, 'pattern'],
  ['a list of no records', twinOf('list'), v => { v.items = null; }, 'type'],
  ['an index without its promise', twinOf('index'), v => { delete v.promise; }, 'required'],
  ['a template that is none', twinOf('index'), v => { v.twins[0].template = 'https://x/{task'; }, 'format'],
];
for (const [what, source, spoil, keyword] of faults) {
  const { value, schema } = await source;
  if (!value) { complaints.push(`${what}: nothing to plant it in`); continue; }
  const copy = structuredClone(value);
  const errors = judge(schema, spoil(copy) ?? copy);
  if (!errors.some(error => error.keyword === keyword)) complaints.push(`${what}: not found (${text(errors) || 'valid'})`);
}

for (const complaint of complaints.slice(0, 200)) console.log(complaint);
console.log(`${schemas.size} schemas, ${rows} rows, ${twins} twins of ${kinds.size} kinds, ${faults.length} planted faults, ${complaints.length} complaints`);
process.exit(complaints.length || !twins || !rows ? 1 : 0);
