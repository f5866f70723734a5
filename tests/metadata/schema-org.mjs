// The schema.org blocks of the pages of datasets: node schema-org.mjs SITE. Nothing is fetched: the context is the vocabulary alone.
import { json, load, names, text, verdict } from './outside.mjs';

const jsonld = (await load('jsonld')).default;
const schema = 'https://schema.org/';

// Properties whose values are addresses; all others are text. The published context of schema.org says the same.
const links = ['license', 'url', 'contentUrl', 'sameAs'];
const context = { '@vocab': schema, ...Object.fromEntries(links.map(name => [name, { '@id': schema + name, '@type': '@id' }])) };
const offline = {
  documentLoader: async address => {
    if (address !== schema) throw new Error(`asks for ${address}`);
    return { contextUrl: null, documentUrl: address, document: { '@context': context } };
  },
};

// What schema.org knows of the types we use, as far as we may use it, and what search engines require or ask for.
const thing = ['name', 'alternateName', 'description', 'url', 'identifier', 'sameAs'];
const work = [...thing, 'inLanguage', 'isAccessibleForFree', 'license', 'creator', 'publisher', 'keywords', 'version', 'dateModified',
  'datePublished', 'temporalCoverage', 'spatialCoverage', 'citation', 'isBasedOn', 'encodingFormat'];
const known = {
  Dataset: [...work, 'includedInDataCatalog', 'variableMeasured', 'distribution', 'measurementTechnique'],
  DataCatalog: [...work, 'dataset'],
  DataDownload: [...work, 'contentUrl', 'contentSize', 'sha256'],
  Organization: thing, Place: thing, PropertyValue: [...thing, 'unitText', 'value'],
};
const required = {
  Dataset: ['name', 'description', 'url', 'license', 'creator'], DataCatalog: ['name', 'description', 'url', 'dataset'],
  DataDownload: ['contentUrl', 'encodingFormat'], Organization: ['name', 'url'], Place: ['name'], PropertyValue: ['name'],
};

const isObject = node => node !== null && typeof node === 'object';
const nodes = node => (Array.isArray(node) ? node.flatMap(nodes) : isObject(node) ? [node, ...Object.values(node).flatMap(nodes)] : []);
const valueOf = (node, name) => node[schema + name]?.[0]?.['@value'];
const isIso = value => /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/.test(value);

function* nodeFaults(node, top) {
  const type = node['@type'][0].replace(schema, '');
  if (!known[type]) { yield `no type ${type}`; return; }
  for (const property of Object.keys(node).filter(name => !name.startsWith('@'))) {
    if (!known[type].includes(property.replace(schema, ''))) yield `${type} has no ${property}`;
  }
  // The catalogue that a dataset belongs to, and a dataset in the catalogue, are led to, not described.
  for (const name of ['DataCatalog', 'Dataset'].includes(type) && !top ? ['name', 'url'] : required[type]) if (!node[schema + name]) yield `${type} lacks ${name}`;
  for (const name of links) for (const value of node[schema + name] ?? []) if (!value['@id']?.startsWith('https://')) yield `${type}.${name} is no address`;
  const description = valueOf(node, 'description');
  if (['Dataset', 'DataCatalog'].includes(type) && description !== undefined && (description.length < 50 || description.length > 5000)) yield `${type}: description of ${description.length} characters`;
  for (const name of ['temporalCoverage', 'dateModified']) if (node[schema + name] && !isIso(valueOf(node, name))) yield `${type}.${name} is no date`;
  if (node[schema + 'isAccessibleForFree'] && valueOf(node, 'isAccessibleForFree') !== true) yield `${type}: free is not true`;
}

async function judge({ page, block }) {
  let value;
  try {
    value = JSON.parse(block);
  } catch (error) {
    return [`${page}: ${error.message}`];
  }
  if (/[<>]/.test(block)) return [`${page}: a mark that could end the element`];
  try {
    const [top, ...others] = await jsonld.expand(value, { ...offline, safe: true });
    if (!top?.['@type'] || others.length) return [`${page}: not one thing`];
    const all = nodes(top).filter(node => node['@type'] && !('@value' in node));
    const faults = all.flatMap(node => [...nodeFaults(node, node === top)]);
    const main = top['@type'][0].replace(schema, '');
    if (main !== (page === 'du-lieu/index.html' ? 'DataCatalog' : 'Dataset')) faults.push(`is a ${main}`);
    if (main === 'Dataset' && !top[schema + 'distribution']) faults.push('no distribution');
    const url = top[schema + 'url']?.[0]?.['@id'];
    if (url && `${new URL(url).pathname.slice(1)}index.html` !== page) faults.push(`says it is at ${url}`);
    return faults.map(fault => `${page}: ${fault}`);
  } catch (error) {
    return [`${page}: not JSON-LD: ${error.message}`];
  }
}

const blockOf = html => {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  return blocks.length === 1 ? blocks[0][1] : `${blocks.length} blocks`;
};
const { resources } = await json('data/datapackage.json');
const folders = (await names('du-lieu')).filter(name => resources.some(resource => resource.name === name));
const pages = ['du-lieu/index.html', ...folders.map(name => `du-lieu/${name}/index.html`)];
const page = 'du-lieu/tasks/index.html';
for (const other of pages.filter(one => one !== page)) {
  for (const fault of await judge({ page: other, block: blockOf(await text(other)) })) { console.log(fault); process.exitCode = 1; }
}
if (pages.length !== resources.length + 1) { console.log(`${pages.length} pages for ${resources.length} datasets`); process.exitCode = 1; }

const edit = alter => value => { const block = JSON.parse(value.block); alter(block); return { ...value, block: JSON.stringify(block) }; };
await verdict('schema.org', { page, block: blockOf(await text(page)) }, judge, {
  'no name': edit(b => { delete b.name; }),
  'no description': edit(b => { delete b.description; }),
  'description too short': edit(b => { b.description = 'Nhiệm vụ.'; }),
  'licence as text': edit(b => { b.license = { '@value': 'mở' }; }),
  'misspelt property': edit(b => { b.licence = b.license; }),
  'another type': edit(b => { b['@type'] = 'Datatset'; }),
  'download without address': edit(b => { delete b.distribution[0].contentUrl; }),
  'no downloads': edit(b => { delete b.distribution; }),
  'period in words': edit(b => { b.temporalCoverage = 'từ 2024 đến nay'; }),
  'a context to fetch': edit(b => { b['@context'] = 'https://example.org/'; }),
  'address of another page': edit(b => { b.url = b.url.replace('tasks', 'agencies'); }),
  'not JSON': value => ({ ...value, block: value.block.replace('{', '{,') }),
  'end of the element inside': value => ({ ...value, block: value.block.replace('Nhiệm', '</script>') }),
});
console.log(`schema.org: ${pages.length} pages`);
