// datapackage.json against the rules of the Data Package standard: node package.mjs SITE
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folder, json, load, verdict } from './outside.mjs';

const { Ajv } = await load('ajv');
const addFormats = (await load('ajv-formats')).default;
const profiles = await Promise.all(['datapackage', 'dataresource', 'tabledialect', 'tableschema']
  .map(async name => JSON.parse(await readFile(new URL(`profiles/${name}.schema.json`, import.meta.url), 'utf8'))));
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true, schemas: profiles });
(addFormats.default ?? addFormats)(ajv);
const validate = ajv.getSchema('https://cantho.example/profiles/datapackage');

const twice = list => list.filter((item, at) => list.indexOf(item) !== at);

// What a JSON Schema cannot say: names that are unique or must exist, files that must be there as described.
async function* beyond(descriptor) {
  const resources = new Map(descriptor.resources.map(resource => [resource.name, resource]));
  for (const name of twice(descriptor.resources.map(resource => resource.name))) yield `two resources named ${name}`;
  for (const { name, path, bytes, hash, schema } of descriptor.resources) {
    const fields = schema.fields.map(field => field.name);
    for (const field of twice(fields)) yield `${name}: two fields named ${field}`;
    for (const field of schema.primaryKey ?? []) if (!fields.includes(field)) yield `${name}: no key field ${field}`;
    for (const { fields: own, reference } of schema.foreignKeys ?? []) {
      if (reference.resource === name) yield `${name}: a key to itself names the resource`;
      const other = reference.resource === undefined ? schema : resources.get(reference.resource)?.schema;
      if (!other) { yield `${name}: no resource ${reference.resource}`; continue; }
      if (own.length !== reference.fields.length) yield `${name}: keys of unequal length`;
      for (const field of own) if (!fields.includes(field)) yield `${name}: no field ${field}`;
      for (const field of reference.fields) if (!other.fields.some(one => one.name === field)) yield `${name}: no field ${field} in ${reference.resource}`;
    }
    for (const field of schema.fields) {
      const labels = (field.categories ?? []).map(category => category.label).filter(Boolean);
      const values = (field.categories ?? []).map(category => category.value ?? category);
      for (const one of [...twice(labels), ...twice(values)]) yield `${name}.${field.name}: category ${one} twice`;
    }
    const content = await readFile(join(folder, 'data', path)).catch(() => null);
    if (!content) { yield `${name}: no file ${path}`; continue; }
    if (content.length !== bytes) yield `${name}: ${content.length} bytes, not ${bytes}`;
    if (`sha256:${createHash('sha256').update(content).digest('hex')}` !== hash) yield `${name}: another checksum`;
  }
}

async function judge(descriptor) {
  if (!validate(descriptor)) return validate.errors.map(error => `${error.instancePath} ${error.message}`);
  return collect(beyond(descriptor));
}

async function collect(items) {
  const list = [];
  for await (const item of items) list.push(item);
  return list;
}

const tasks = d => d.resources.find(resource => resource.name === 'tasks');
const field = (d, name) => tasks(d).schema.fields.find(one => one.name === name);
const listed = d => d.resources.flatMap(resource => resource.schema.fields).find(one => one.type === 'list');

await verdict('Data Package', await json('data/datapackage.json'), judge, {
  'no resources': d => { delete d.resources; },
  'empty resources': d => { d.resources = []; },
  'the old profile word': d => { d.profile = 'tabular-data-package'; },
  'another $schema': d => { d.$schema = 'https://datapackage.org/profiles/1.0/datapackage.json'; },
  'name in capitals': d => { d.name = 'CanTho Dữ liệu'; },
  'created is a day': d => { d.created = '2026-11-22'; },
  'version in words': d => { d.version = 'mới nhất'; },
  'licence without name or path': d => { d.licenses = [{ title: 'Mở' }]; },
  'empty source': d => { d.sources.push({}); },
  'source path is a number': d => { d.sources[0].path = 7; },
  'resource without name': d => { delete tasks(d).name; },
  'resource without path': d => { delete tasks(d).path; },
  'path and data': d => { tasks(d).data = []; },
  'path from the root': d => { tasks(d).path = '/data/tasks.csv'; },
  'path to the parent': d => { tasks(d).path = 'x/../tasks.csv'; },
  'a file that is not there': d => { tasks(d).path = 'nhiem-vu.csv'; },
  'bytes as text': d => { tasks(d).bytes = '12'; },
  'other bytes': d => { tasks(d).bytes++; },
  'other hash': d => { tasks(d).hash = `sha256:${'0'.repeat(64)}`; },
  'two resources of one name': d => { d.resources.push(structuredClone(tasks(d))); },
  'no fields': d => { delete tasks(d).schema.fields; },
  'field without name': d => { delete field(d, 'title').name; },
  'unknown type': d => { field(d, 'title').type = 'text'; },
  'two fields of one name': d => { field(d, 'title').name = 'id'; },
  'item type of a list unknown': d => { listed(d).itemType = 'agency'; },
  'delimiter on a text': d => { field(d, 'title').delimiter = ';'; },
  'categories on a date': d => { field(d, 'as_of').categories = ['2026-11-22']; },
  'category without value': d => { delete field(d, 'origin').categories[0].value; },
  'category twice': d => { field(d, 'origin').categories.push({ ...field(d, 'origin').categories[0] }); },
  'unknown constraint': d => { field(d, 'title').constraints = { needed: true }; },
  'key that is a text': d => { tasks(d).schema.primaryKey = 'id'; },
  'key of no field': d => { tasks(d).schema.primaryKey = ['ma']; },
  'foreign key without reference': d => { delete tasks(d).schema.foreignKeys[0].reference; },
  'foreign key to no resource': d => { tasks(d).schema.foreignKeys[0].reference.resource = 'van-ban'; },
  'foreign key to no field': d => { tasks(d).schema.foreignKeys[0].reference.fields = ['ma']; },
  'missing values not texts': d => { tasks(d).schema.missingValues = [null]; },
});
