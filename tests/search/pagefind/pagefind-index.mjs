// Pagefind's index of the records of the site. As a program: SEARCH_OUT=FOLDER node pagefind-index.mjs OUTPUT reads FOLDER/records.json.
import childProcess from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';

const html = text => text.replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);

/** A page a record, as Pagefind reads a site: the title as the first heading, which it weighs most, then names, relations, and the text. */
export async function buildPagefind(records, outputPath) {
  const { index } = await pagefind.createIndex({ forceLanguage: 'vi' });
  for (const [number, record] of records.entries()) {
    const { errors } = await index.addHTMLFile({
      url: `/${number}/`,
      content: `<html lang="vi"><head><title>${html(record.title)}</title></head><body><main data-pagefind-body>
<h1 data-pagefind-meta="title">${html(record.title)}</h1>
<h2>${html([...record.names, ...record.related].join('; '))}</h2>
<p data-pagefind-filter="kind[data-kind]" data-kind="${record.kind}">${html(record.body)}</p></main></body></html>`,
    });
    if (errors.length) throw new Error(errors.join('\n'));
  }
  const { errors } = await index.writeFiles({ outputPath });
  if (errors.length) throw new Error(errors.join('\n'));
  await pagefind.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Its service is waited for, so that whoever times this program is told of its processor time.
  const services = [];
  const { spawn } = childProcess;
  childProcess.spawn = (...call) => {
    services.push(spawn(...call));
    return services.at(-1);
  };
  await buildPagefind(JSON.parse(await readFile(join(process.env.SEARCH_OUT, 'records.json'), 'utf8')), process.argv[2]);
  await Promise.all(services.map(service => {
    service.ref();
    return service.exitCode ?? service.signalCode ?? new Promise(resolve => service.on('exit', resolve));
  }));
}
