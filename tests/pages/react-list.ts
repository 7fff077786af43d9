import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const MODULES = {
  react: 'react/cjs/react.production.js',
  scheduler: 'scheduler/cjs/scheduler.production.js',
  'react-dom': 'react-dom/cjs/react-dom.production.js',
  'react-dom/client': 'react-dom/cjs/react-dom-client.production.js',
};

/**
 * A page with a list that React renders again and again: it reverses, drops, adds and rewrites entries, and React
 * expects every node to be where it put it. `render(round)` draws a round; `list(round)` tells its texts.
 */
export async function reactList(): Promise<string> {
  const sources = await Promise.all(
    Object.entries(MODULES).map(async ([name, path]) => {
      const source = await readFile(join(import.meta.dirname, '../../node_modules', path), 'utf8');
      return `define(${JSON.stringify(name)}, function (require, module, exports) {\n${source}\n});`;
    }),
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A list by React</title>
<h1>A list by React</h1>
<div id="app"></div>
<script>
  // React comes as CommonJS; this is as much of a loader as it needs.
  const process = { env: { NODE_ENV: 'production' } };
  const defined = {};
  const define = (name, run) => (defined[name] = { run });
  const require = (name) => {
    const one = defined[name];
    if (!one.module) {
      one.module = { exports: {} };
      one.run(require, one.module, one.module.exports);
    }
    return one.module.exports;
  };
  ${sources.join('\n').replaceAll('</script', '<\\/script')}
</script>
<script>
  const { createElement: h } = require('react');
  const { flushSync } = require('react-dom');
  const NAMES = ['Elon Musk', 'Sam Altman', 'OpenAI', 'xAI', 'nobody'];
  const root = require('react-dom/client').createRoot(document.getElementById('app'));
  globalThis.list = (round) => {
    const keys = Array.from({ length: 8 + (round % 4) }, (_, i) => i + (round % 3));
    if (round % 2) keys.reverse();
    return keys.map((key) => ({ key, name: NAMES[(key + round) % NAMES.length], times: round }));
  };
  globalThis.render = (round) =>
    flushSync(() =>
      root.render(
        h('ul', null, list(round).map(({ key, name, times }) =>
          h('li', { key }, 'Entry ', key, ' names ', key % 2 ? h('b', null, name) : name, ', round ', times),
        )),
      ),
    );
  render(0);
</script>
</html>`;
}
