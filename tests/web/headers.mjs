// A _headers file as Netlify's own parser reads it: node headers.mjs FILE < PATHS. Prints, for each path (one a line), its headers as
// [name, value] in the order of their rules, so that a header that two rules say stands twice.
import { readFileSync } from 'node:fs';
import { parseAllHeaders } from 'netlify-headers-parser';

const { headers, errors } = await parseAllHeaders({ headersFiles: [process.argv[2]], configHeaders: [], minimal: false });
for (const error of errors) console.error(error.message);
const paths = readFileSync(0, 'utf8').split('\n').filter(Boolean);
console.log(JSON.stringify(paths.map(path => headers.filter(rule => rule.forRegExp.test(path)).flatMap(rule => Object.entries(rule.values)))));
process.exitCode = errors.length || !headers.length ? 1 : 0;
