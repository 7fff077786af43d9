import { readFile } from 'node:fs/promises';
import { defineConfig } from 'wxt';
import { buildBundledCorpus } from './scripts/bundled.ts';
import { inOneFile, scriptAtOnce } from './scripts/popup-chunk.ts';

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
    plugins: [scriptAtOnce],
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
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'popup')) inOneFile(config);
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
    // So that Mozilla’s linter can read Chromium’s package, too: since 121 Chromium takes the worker and passes over the scripts.
    'build:manifestGenerated': (_wxt, manifest) => {
      const background = manifest.background as { service_worker?: string; scripts?: string[] } | undefined;
      if (background?.service_worker) background.scripts = [background.service_worker];
    },
  },
});
