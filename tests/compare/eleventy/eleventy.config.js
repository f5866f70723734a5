// The pages about tasks from ready data: READY names the folder that the verb `ready` of the benchmarks wrote.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = name => readFileSync(join(process.env.READY, name), 'utf8');

export default function (config) {
  for (const name of ['frame', 'terms', 'states', 'axes']) config.addGlobalData(name, JSON.parse(read(`data/${name}.json`)));
  config.addGlobalData('tasks', () => read('tasks.jsonl').trimEnd().split('\n').map(line => JSON.parse(line)));
  config.setFreezeReservedData(false);
  config.setQuietMode(true);
  return { dir: { input: 'site', output: process.env.OUT }, templateFormats: ['11ty.js'] };
}
