import { readFile } from 'node:fs/promises';
import { defineConfig } from 'wxt';
import { buildBundledCorpus } from './scripts/bundled.ts';

const POPUP = ['index.html', 'main.tsx'].map(
  (name) => `${import.meta.dirname.replaceAll('\\', '/')}/entrypoints/popup/${name}`,
);

interface Modules {
  getModuleInfo(id: string): { importedIds: string[] } | null;
}

/** What the popup's script imports, by any number of steps, and not only where it is asked for. */
function neededByPopup(modules: Modules): ReadonlySet<string> {
  const needed = new Set(POPUP);
  for (const id of needed) for (const other of modules.getModuleInfo(id)?.importedIds ?? []) needed.add(other);
  for (const own of POPUP) needed.delete(own);
  return needed;
}

/** The popup's script asks for what has to be waited for, and shouldn't wait for the sheet before. */
const popupAsync = {
  name: 'popup-async',
  transformIndexHtml: {
    order: 'post' as const,
    handler: (html: string, { filename }: { filename: string }) =>
      filename.replaceAll('\\', '/') === POPUP[0] ? html.replace('<script type="module"', '$& async') : html,
  },
};

/**
 * Both browsers get Manifest V3. Permissions are the fewest that work; docs/privacy.md explains each.
 * What runs on pages is registered at run time by the background (platform/pages.ts), so that a
 * turned-off site is excluded by the browser itself and costs nothing there.
 */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  vite: async () => ({
    define: { __BUNDLED_VERSION__: JSON.stringify((await buildBundledCorpus()).version) },
    plugins: [popupAsync],
    // One letter beyond Latin makes the browser keep, and read, a whole script at two bytes a character.
    build: {
      rolldownOptions: {
        output: { charset: 'ascii' },
        // WXT's own, which says nothing in a build, would be on every page.
        treeshake: { manualPureFunctions: ['logger.error'] },
      },
      // Both browsers load modules ahead themselves.
      modulePreload: { polyfill: false },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: ['<all_urls>'],
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_commandNext__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandPrevious__',
      },
    },
    // In both packages, so that Mozilla's linter can read either; Chromium passes over it.
    browser_specific_settings: {
      gecko: {
        id: 'on-the-record@on-the-record.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '125' }),
  }),
  hooks: {
    // A popup is filled the sooner the fewer files it waits for, so what it needs is one, which other pages take, too.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'popup')) return;
      let needed: ReadonlySet<string> | undefined;
      const name = (id: string, modules: Modules) => ((needed ??= neededByPopup(modules)).has(id) ? 'popup' : null);
      const output = config.build?.rolldownOptions?.output;
      if (output && !Array.isArray(output)) output.codeSplitting = { groups: [{ name }] };
    },
    'build:publicAssets': async (wxt, assets) => {
      assets.push({ relativeDest: 'corpus.json', contents: JSON.stringify(await buildBundledCorpus()) });
      const sheet = assets.find(({ relativeDest }) => relativeDest === 'marks.css');
      if (!sheet || !('absoluteSrc' in sheet)) return;
      // It is brought to every page: without its comments, which say what becomes of `:root`, and its indentation.
      const rules = (await readFile(sheet.absoluteSrc, 'utf8')).replace(/\/\*[^]*?\*\/|\s*\n\s*/g, '');
      const contents = wxt.config.browser === 'firefox' ? rules.replaceAll(':root::', '::') : rules;
      assets[assets.indexOf(sheet)] = { relativeDest: 'marks.css', contents };
    },
    // Likewise: since 121 Chromium takes the worker and passes over the scripts.
    'build:manifestGenerated': (_wxt, manifest) => {
      const background = manifest.background as { service_worker?: string; scripts?: string[] } | undefined;
      if (background?.service_worker) background.scripts = [background.service_worker];
    },
  },
});
