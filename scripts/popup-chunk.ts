import { join } from 'node:path';
import type { InlineConfig } from 'vite';

/**
 * How the popup is built. It is filled the sooner the fewer files it waits for, so what its script needs is one, which other
 * pages take, too; and the script doesn't wait for the sheet.
 */

const PAGE = own('index.html');
const POPUP: readonly string[] = [PAGE, own('main.tsx')];

/** As the bundler names files, on Windows too. */
function own(name: string): string {
  return join(import.meta.dirname, '../entrypoints/popup', name).replaceAll('\\', '/');
}

interface Modules {
  getModuleInfo(id: string): { importedIds: string[] } | null;
}

/** What the popup's script imports, by any number of steps, and not only where it is asked for. */
function neededByPopup(modules: Modules): ReadonlySet<string> {
  const needed = new Set(POPUP);
  for (const id of needed) for (const other of modules.getModuleInfo(id)?.importedIds ?? []) needed.add(other);
  for (const id of POPUP) needed.delete(id);
  return needed;
}

/** Makes one file of what the popup needs. */
export function inOneFile(config: InlineConfig): void {
  let needed: ReadonlySet<string> | undefined;
  const name = (id: string, modules: Modules) => ((needed ??= neededByPopup(modules)).has(id) ? 'popup' : null);
  const output = config.build?.rolldownOptions?.output;
  if (output && !Array.isArray(output)) output.codeSplitting = { groups: [{ name }] };
}

/** The popup's script asks for what has to be waited for, and shouldn't wait for the sheet before. */
export const scriptAtOnce = {
  name: 'popup-script-at-once',
  transformIndexHtml: {
    order: 'post' as const,
    handler: (html: string, { filename }: { filename: string }) =>
      filename.replaceAll('\\', '/') === PAGE ? html.replace('<script type="module"', '$& async') : html,
  },
};
