/** Running the project's own commands as child processes. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** Runs one of our scripts with this Node, its output passed through; resolves with its exit code. */
export function runScript(path: string, args: string[] = []): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, path), ...args], { stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a command line with node_modules/.bin on the path, as npm scripts have it; keeps its output. */
export function runCommand(line: string): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1' };
    const child = spawn(line, { shell: true, cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    }
    child.once('error', (error) => resolve({ ok: false, output: String(error) }));
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** Builds the extension for one browser; throws with the build's output when that fails. */
export async function build(browser: 'chrome' | 'firefox'): Promise<void> {
  const { ok, output } = await runCommand(`wxt build -b ${browser}${browser === 'firefox' ? ' --mv3' : ''}`);
  if (!ok) throw new Error(`the extension could not be built for ${browser}:\n${output}`);
}
