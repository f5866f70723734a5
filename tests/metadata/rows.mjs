// Every row of every CSV read by csv-parse and judged by datapackage.json alone: node rows.mjs SITE
import { json, load, text, verdict } from './outside.mjs';

const { parse } = await load('csv-parse/sync');

const days = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const isDay = value => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)?.map(Number) ?? [];
  return month >= 1 && month <= 12 && day >= 1 && day <= days(year, month);
};
const reads = {
  string: value => value,
  integer: value => (/^[+-]?\d+$/.test(value) ? Number(value) : undefined),
  number: value => (/^[+-]?(\d+(\.\d*)?|\.\d+)(E[+-]?\d+)?$/i.test(value) ? Number(value) : undefined),
  boolean: (value, field) => (field.trueValues ?? ['true', 'True', 'TRUE', '1']).includes(value) ? true
    : (field.falseValues ?? ['false', 'False', 'FALSE', '0']).includes(value) ? false : undefined,
  date: value => (isDay(value) ? value : undefined),
  list: (value, field) => {
    const items = value.split(field.delimiter ?? ',');
    return items.every(item => item !== '' && reads[field.itemType ?? 'string'](item, {}) !== undefined) ? items : undefined;
  },
};

function* cellFaults(field, cell, missing) {
  if (missing.includes(cell)) {
    if (field.constraints?.required) yield 'is required';
    return;
  }
  const value = reads[field.type]?.(cell, field);
  if (value === undefined) { yield `“${cell}” is no ${field.type}`; return; }
  const categories = field.categories?.map(category => category.value ?? category);
  if (categories && !categories.includes(value)) yield `“${cell}” is no category`;
  if (field.constraints?.pattern && !new RegExp(`^(?:${field.constraints.pattern})$`, 'u').test(cell)) yield `“${cell}” does not fit ${field.constraints.pattern}`;
}

// The values of some fields as one key; null where one of them is missing.
const keyOf = (names, fields, row, missing) => {
  const cells = names.map(name => row[fields.indexOf(name)]);
  return cells.some(cell => missing.includes(cell)) ? null : JSON.stringify(cells);
};

function* tableFaults({ resource, rows }, tables) {
  const { schema } = resource;
  const missing = (schema.missingValues ?? ['']).map(value => value.value ?? value);
  const fields = schema.fields.map(field => field.name);
  const [header, ...body] = rows;
  if (JSON.stringify(header) !== JSON.stringify(fields)) { yield `${resource.name}: the header is not the fields in their order`; return; }
  const uniques = [schema.primaryKey ?? [], ...schema.fields.filter(field => field.constraints?.unique).map(field => [field.name])].filter(names => names.length);
  const seen = uniques.map(() => new Set());
  for (const [at, row] of body.entries()) {
    if (row.length !== fields.length) { yield `${resource.name}, row ${at + 1}: ${row.length} cells`; continue; }
    for (const [column, field] of schema.fields.entries()) {
      for (const fault of cellFaults(field, row[column], missing)) yield `${resource.name}, row ${at + 1}, ${field.name}: ${fault}`;
    }
    for (const [which, names] of uniques.entries()) {
      const key = keyOf(names, fields, row, missing);
      if (key === null && which === 0 && schema.primaryKey) yield `${resource.name}, row ${at + 1}: no key`;
      if (key !== null && seen[which].has(key)) yield `${resource.name}, row ${at + 1}: ${key} twice`;
      seen[which].add(key);
    }
  }
  for (const { fields: own, reference } of schema.foreignKeys ?? []) {
    const other = tables.find(table => table.resource.name === (reference.resource ?? resource.name));
    const otherFields = other.resource.schema.fields.map(field => field.name);
    const known = new Set(other.rows.slice(1).map(row => keyOf(reference.fields, otherFields, row, missing)));
    for (const [at, row] of body.entries()) {
      const key = keyOf(own, fields, row, missing);
      if (key !== null && !known.has(key)) yield `${resource.name}, row ${at + 1}: ${key} is not in ${other.resource.name}`;
    }
  }
}

// Read as the dialect says and nothing else: one quote out of place, or a row of another length, is an error.
const read = (content, dialect = {}) => parse(content, {
  delimiter: dialect.delimiter ?? ',', quote: dialect.quoteChar ?? '"', escape: dialect.quoteChar ?? '"',
  record_delimiter: dialect.lineTerminator ?? '\r\n', relax_column_count: false, bom: false, skip_empty_lines: false,
});

const descriptor = await json('data/datapackage.json');
const contents = Object.fromEntries(await Promise.all(descriptor.resources.map(async resource => [resource.name, await text(`data/${resource.path}`)])));

let rowCount = 0;
function judge({ resources, contents, only }) {
  const tables = [];
  const faults = [];
  for (const resource of resources) {
    try {
      tables.push({ resource, rows: read(contents[resource.name], resource.dialect) });
    } catch (error) {
      faults.push(`${resource.name}: ${error.message}`);
    }
  }
  if (faults.length) return faults;
  if (!only) rowCount = tables.reduce((sum, table) => sum + table.rows.length - 1, 0);
  for (const table of tables) if (!only || only === table.resource.name) faults.push(...tableFaults(table, tables));
  return faults;
}

// A row of a dataset written anew after a change, as careless hands would.
const write = rows => rows.map(row => row.map(cell => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\r\n') + '\r\n';
const change = (name, alter) => value => {
  const resource = value.resources.find(one => one.name === name);
  const rows = read(value.contents[name], resource.dialect);
  const at = column => rows[0].indexOf(column);
  alter(rows, at);
  return { ...value, only: name, contents: { ...value.contents, [name]: write(rows) } };
};
const raw = (name, alter) => value => ({ ...value, only: name, contents: { ...value.contents, [name]: alter(value.contents[name]) } });
const filled = (rows, column) => rows.slice(1).find(row => row[column] !== '');

await verdict('Rows', { resources: descriptor.resources, contents }, judge, {
  'key twice': change('tasks', rows => rows.push([...rows[1]])),
  'no key': change('tasks', (rows, at) => { rows[1][at('id')] = ''; }),
  'document that is not there': change('tasks', (rows, at) => { rows[1][at('document')] = 'khong-co'; }),
  'agency that is not there': change('task-agencies', (rows, at) => { rows[1][at('agency')] = 'so-khong-co'; }),
  'successor that is not there': change('agencies', (rows, at) => { rows[1][at('successor')] = 'so-khong-co'; }),
  'day that does not exist': change('tasks', (rows, at) => { rows[1][at('as_of')] = '2026-02-30'; }),
  'day as people write it': change('tasks', (rows, at) => { rows[1][at('as_of')] = '22/11/2026'; }),
  'month 13': change('documents', (rows, at) => { filled(rows, at('issued'))[at('issued')] = '2026-13'; }),
  'word outside the categories': change('tasks', (rows, at) => { rows[1][at('origin')] = 'bảng'; }),
  'state in another spelling': change('tasks', (rows, at) => { rows[1][at('schedule_state')] = 'Past_deadline'; }),
  'number with a comma': change('observations', (rows, at) => { rows[1][at('value')] = '64.717,47'; }),
  'whole number with a point': change('tasks', (rows, at) => { rows[1][at('source_first_line')] = '3.5'; }),
  'true in Vietnamese': change('agencies', (rows, at) => { rows[1][at('collective')] = 'có'; }),
  'empty item of a list': change('tasks', (rows, at) => { rows[1][at('leads')] = 'Sở Tài chính |  | Sở Xây dựng'; }),
  'columns swapped': change('tasks', rows => { for (const row of rows) [row[0], row[1]] = [row[1], row[0]]; }),
  'a cell too many': change('tasks', rows => rows[1].push('x')),
  'a cell too few': change('tasks', rows => rows[1].pop()),
  'a quote out of place': raw('tasks', content => content.replace('\r\n', '\r\n"a"b,')),
  'byte order mark': raw('tasks', content => `\uFEFF${content}`),
  'another delimiter': raw('agencies', content => content.replaceAll(',', ';')),
});
console.log(`Rows: ${rowCount} rows of ${descriptor.resources.length} tables`);
