/** Serves the project's own modules to a page as they are, types stripped: what is measured is what is built. */
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import type { Served } from '../../scripts/serve.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Puts a module and all it imports; gives its path on the server. */
export async function putModule(served: Served, path: string, seen = new Set<string>()): Promise<string> {
  if (seen.has(path)) return `/${path}`;
  seen.add(path);
  const body = stripTypeScriptTypes(await readFile(join(ROOT, path), 'utf8'));
  served.put(`/${path}`, { body, headers: { 'content-type': 'text/javascript' } });
  for (const [, imported] of body.matchAll(/^(?:import|export)[^'"]*?from '(\.[^']+)'/gm)) {
    await putModule(served, join(dirname(path), imported!), seen);
  }
  return `/${path}`;
}
