// Every page of a built site through html-validate: node validate.mjs FOLDER [RUNS]. One line a fault; exit 1 where there is one.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const [folder] = process.argv.slice(2);
const validator = new HtmlValidate(new StaticConfigLoader({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How the source of a page is laid out is no concern of its readers.
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    // Titles name a task or a document and the site; they are cut at a word already.
    'long-title': 'off',
    // Checkboxes of one group share their name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // Razor writes boolean attributes with their name or empty; both are valid.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Razor closes empty elements with a slash, which HTML allows.
    'void-style': 'off',
  },
}));

const names = (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.html')).sort();
let faults = 0;
for (const name of names) {
  const report = await validator.validateString(await readFile(join(folder, name), 'utf8'), name);
  for (const message of report.results.flatMap(result => result.messages)) {
    faults++;
    if (faults <= 400) console.log(`${relative('.', name)}:${message.line}:${message.column}: ${message.ruleId}: ${message.message}`);
  }
}
console.log(`${names.length} pages, ${faults} faults`);
process.exit(faults || !names.length ? 1 : 0);
