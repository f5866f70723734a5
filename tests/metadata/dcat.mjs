// catalog.jsonld as JSON-LD, as RDF, and by the shapes of DCAT-AP: node dcat.mjs SITE. Nothing is fetched.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folder, json, load, verdict } from './outside.mjs';

const jsonld = (await load('jsonld')).default;
const { Parser, Store } = (await load('n3')).default;
const Validator = (await load('rdf-validate-shacl')).default;
const dcat = 'http://www.w3.org/ns/dcat#';

const offline = { documentLoader: address => { throw new Error(`asks for ${address}`); } };
const shapes = new Store(new Parser().parse(await readFile(new URL('shapes/dcat-ap.ttl', import.meta.url), 'utf8')));
const validator = new Validator(shapes);

const short = term => term?.value?.replace(/^.*[/#](?=.)/, '') ?? '';

async function judge(catalog) {
  let store;
  try {
    store = new Store(new Parser().parse(await jsonld.toRDF(catalog, { ...offline, format: 'application/n-quads', safe: true })));
  } catch (error) {
    return [`not JSON-LD: ${error.message} ${JSON.stringify(error.details ?? '').slice(0, 200)}`];
  }
  const report = await validator.validate(store);
  const faults = report.results.map(result =>
    `${result.focusNode?.value} ${short(result.path)}: ${short(result.sourceConstraintComponent)} ${result.message.map(one => one.value).join(' ')} ${result.value?.value ?? ''}`);
  for (const kind of ['Catalog', 'Dataset', 'Distribution']) {
    if (!store.countQuads(null, null, `${dcat}${kind}`)) faults.push(`no dcat:${kind}`);
  }
  return [...faults, ...await files(store)];
}

// Each distribution is a file of this site, as large and with the checksum it says.
async function files(store) {
  const faults = [];
  for (const { subject, object } of store.getQuads(null, `${dcat}downloadURL`)) {
    if (object.termType !== 'NamedNode') continue;
    const path = new URL(object.value).pathname.slice(1);
    const content = await readFile(join(folder, path)).catch(() => null);
    if (!content) { faults.push(`no file ${path}`); continue; }
    const [size] = store.getObjects(subject, `${dcat}byteSize`);
    const [sum] = store.getObjects(subject, 'http://spdx.org/rdf/terms#checksum');
    const [value] = sum ? store.getObjects(sum, 'http://spdx.org/rdf/terms#checksumValue') : [];
    if (size?.value !== String(content.length)) faults.push(`${path}: ${content.length} bytes, not ${size?.value}`);
    if (value?.value !== createHash('sha256').update(content).digest('hex')) faults.push(`${path}: another checksum`);
  }
  return faults;
}

const catalog = await json('data/catalog.jsonld');
const all = node => (Array.isArray(node) ? node.flatMap(all) : node && typeof node === 'object' ? [node, ...Object.values(node).flatMap(all)] : []);
const typed = (value, type) => all(value['@graph']).filter(node => [node['@type']].flat().includes(type));
const first = (value, type) => typed(value, type)[0];

await verdict('DCAT-AP', catalog, judge, {
  'catalogue without publisher': c => { delete first(c, 'dcat:Catalog').publisher; },
  'catalogue without title': c => { delete first(c, 'dcat:Catalog').title; },
  'catalogue without description': c => { delete first(c, 'dcat:Catalog').description; },
  'catalogue in one language': c => { delete first(c, 'dcat:Catalog').title.en; },
  'two publishers': c => { first(c, 'dcat:Catalog').publisher = [first(c, 'foaf:Agent')['@id'], 'https://example.org/']; },
  'publisher as text': c => { first(c, 'dcat:Catalog').publisher = { '@value': 'Cần Thơ' }; },
  'publisher without name': c => { delete first(c, 'foaf:Agent').name; },
  'dataset without description': c => { delete first(c, 'dcat:Dataset').description; },
  'dataset without title': c => { delete first(c, 'dcat:Dataset').title; },
  'dataset without files': c => { delete first(c, 'dcat:Dataset').distribution; },
  'a dataset that is not described': c => { first(c, 'dcat:Catalog').dataset.push('https://example.org/d'); },
  'theme as text': c => { first(c, 'dcat:Dataset').theme = { '@value': 'Chính quyền' }; },
  'modified as text': c => { first(c, 'dcat:Dataset').modified = { '@value': 'hôm qua' }; },
  'two days of change': c => { first(c, 'dcat:Dataset').modified = ['2026-11-21', '2026-11-22']; },
  'language as text': c => { first(c, 'dcat:Dataset').language = { '@value': 'vi' }; },
  'access rights as text': c => { first(c, 'dcat:Dataset').accessRights = { '@value': 'công khai' }; },
  'period backwards': c => { first(c, 'dct:PeriodOfTime').endDate = '1900-01-01'; },
  'period in words': c => { first(c, 'dct:PeriodOfTime').startDate = { '@value': 'năm 2026' }; },
  'file without address': c => { delete first(c, 'dcat:Distribution').accessURL; },
  'address as text': c => { first(c, 'dcat:Distribution').accessURL = { '@value': 'tasks.csv' }; },
  'media type as text': c => { first(c, 'dcat:Distribution').mediaType = { '@value': 'text/csv' }; },
  'format as text': c => { first(c, 'dcat:Distribution').format = { '@value': 'CSV' }; },
  'licence as text': c => { first(c, 'dcat:Distribution').license = { '@value': 'mở' }; },
  'size as text': c => { first(c, 'dcat:Distribution').byteSize = { '@value': '48 kB' }; },
  'another size': c => { first(c, 'dcat:Distribution').byteSize++; },
  'no checksum': c => { delete first(c, 'dcat:Distribution').checksum; },
  'checksum without algorithm': c => { delete first(c, 'spdx:Checksum').algorithm; },
  'another checksum': c => { first(c, 'spdx:Checksum').checksumValue = '0'.repeat(64); },
  'a file that is not there': c => { first(c, 'dcat:Distribution').downloadURL += '.bak'; },
  'a theme without label': c => { delete first(c, 'skos:Concept').label; },
  'a context to fetch': c => { c['@context'] = 'https://example.org/context.jsonld'; },
  'a word the context does not know': c => { first(c, 'dcat:Dataset').tiêuĐề = 'x'; },
  'a relative address': c => { first(c, 'dcat:Distribution').accessURL = 'data/tasks.csv'; },
  'a language that is none': c => { first(c, 'dcat:Dataset').title = { 'tiếng Việt': 'x', en: 'y' }; },
});
console.log(`DCAT-AP: ${typed(catalog, 'dcat:Dataset').length} datasets, ${typed(catalog, 'dcat:Distribution').length} distributions`);
