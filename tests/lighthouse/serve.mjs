// Serves a built site as a content delivery network does: compressed, with the headers of its _headers file. node serve.mjs FOLDER PORT
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const [folder, port] = process.argv.slice(2);
const TYPES = {
  html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml', png: 'image/png', woff2: 'font/woff2', txt: 'text/plain; charset=utf-8', csv: 'text/csv; charset=utf-8', xml: 'application/xml; charset=utf-8',
};
// As HeaderRule.Fits: ":a" for any one part, "*" for anything, alone at the end or before an ending.
const fits = rule => new RegExp(`^${rule.replace(/\/\*$/, '*').replaceAll('.', '\\.').replace(/:[a-z]/g, '[^/]+').replaceAll('*', '.*')}/?$`, 'i');
const rules = [];
for (const line of (await readFile(join(folder, '_headers'), 'utf8')).split('\n')) {
  if (line.startsWith('/')) rules.push({ path: fits(line.trim()), headers: [] });
  else if (line.trim()) rules.at(-1).headers.push(line.trim().split(/:\s*(.*)/s).slice(0, 2));
}

createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
  const name = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  const found = name.startsWith(normalize(folder)) ? await readFile(name).catch(() => null) : null;
  const body = found ?? await readFile(join(folder, '404.html'));
  const type = TYPES[(found ? name : '404.html').split('.').pop()] ?? 'application/octet-stream';
  response.statusCode = found ? 200 : 404;
  response.setHeader('Content-Type', type);
  // Written for https; on this machine there is none.
  for (const { path: rule, headers } of rules) if (rule.test(path)) for (const [key, value] of headers) response.setHeader(key, value.replace('; upgrade-insecure-requests', ''));
  if (/^(text|application\/(json|xml)|image\/svg)/.test(type)) {
    response.setHeader('Content-Encoding', 'br');
    response.end(brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
  } else response.end(body);
}).listen(Number(port), '127.0.0.1');
