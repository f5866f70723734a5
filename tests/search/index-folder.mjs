// The index that the tests read: the folder that SEARCH_INDEX names, read as a browser would, with what it costs.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openSearch } from '../../theme/js/search.js';

export const folder = process.env.SEARCH_INDEX;
export const skip = folder ? false : 'SEARCH_INDEX names no index; `dotnet test --filter SearchQueriesTests` builds one and runs these';
export const cases = JSON.parse(await readFile(new URL('queries.json', import.meta.url), 'utf8'));

/** A fetch from the folder that counts files and bytes, as they are and as a server compresses them. */
export function counting() {
  const fetched = { files: 0, raw: 0, compressed: 0 };
  const fetch = async name => {
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (!bytes) return { ok: false, status: 404 };
    fetched.files++;
    fetched.raw += bytes.length;
    fetched.compressed += gzipSync(bytes, { level: 6 }).length;
    return { ok: true, status: 200, text: async () => bytes.toString('utf8') };
  };
  return { fetched, fetch };
}

export const open = () => openSearch({ base: '', fetch: counting().fetch });
