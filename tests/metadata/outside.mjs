// What the judges of metadata share: packages of ../web, the files of a built site, and faults planted before a judge.
import { createRequire } from 'node:module';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const from = createRequire(new URL('../web/package.json', import.meta.url));

// A package installed in tests/web: Node looks for packages only beside and above a script.
export const load = name => import(pathToFileURL(from.resolve(name)));

export const folder = process.argv[2];
export const text = path => readFile(join(folder, path), 'utf8');
export const json = async path => JSON.parse(await text(path));
export const names = async path => (await readdir(join(folder, path))).sort();
export const clone = value => structuredClone(value);

// The published file must be without fault, and each planted one must be found. Prints what happened; sets the exit code.
//   judge: value => faults (texts); faults: { name: value => changed value }
export async function verdict(title, value, judge, faults) {
  const found = await judge(value);
  for (const fault of found.slice(0, 40)) console.log(`${title}: ${fault}`);
  const missed = [];
  for (const [name, plant] of Object.entries(faults)) {
    const copy = clone(value);
    const planted = (await plant(copy)) ?? copy;
    const [first] = await judge(planted);
    if (first === undefined) missed.push(name);
    else if (process.env.SHOW_FAULTS) console.log(`${title}: ${name} -> ${first}`);
  }
  const count = Object.keys(faults).length;
  for (const name of missed) console.log(`${title}: not found when planted: ${name}`);
  console.log(`${title}: ${found.length} faults published, ${count - missed.length} of ${count} planted faults found`);
  if (found.length || missed.length || !count) process.exitCode = 1;
}
