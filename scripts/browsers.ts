/**
 * Finds a Chromium and a Firefox, or installs them, and launches them with the extension.
 *
 * `CHROMIUM` and `FIREFOX` in the environment name executables and are taken without a question. Installed
 * browsers come next, then an install: on Debian as root by the package manager, which brings the libraries
 * along, elsewhere (or when that fails) by the download of Playwright (Chromium) or Puppeteer (Firefox).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import {
  Browser as Product,
  computeExecutablePath,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { chromium, type BrowserContext } from 'playwright-core';
import puppeteer, { type Browser } from 'puppeteer-core';

/** The oldest that carry the extension out; older ones found are passed over. */
const OLDEST = { chromium: 125, firefox: 140 };

// Google Chrome itself isn't among them: since 137 it ignores --load-extension.
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'ungoogled-chromium'];
const CHROMIUM_PATHS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
  join(process.env['LOCALAPPDATA'] ?? '', 'Chromium/Application/chrome.exe'),
];
const FIREFOX_NAMES = ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'];
const FIREFOX_PATHS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  join(homedir(), 'Applications/Firefox.app/Contents/MacOS/firefox'),
  join(process.env['PROGRAMFILES'] ?? '', 'Mozilla Firefox/firefox.exe'),
  join(process.env['PROGRAMFILES(X86)'] ?? '', 'Mozilla Firefox/firefox.exe'),
];

/** Where Puppeteer's download of Firefox is kept between runs. */
const FIREFOX_CACHE = join(homedir(), '.cache', 'on-the-record', 'browsers');

const isRoot = process.platform !== 'win32' && process.getuid?.() === 0;

/** Whether a window can be shown; without a display browsers run headless. */
export function hasDisplay(): boolean {
  if (process.env['CI']) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** An installed Chromium, or `undefined`. Looks only, installs nothing. */
export function findChromium(): string | undefined {
  const downloaded = () => [chromium.executablePath()].filter((path) => path && existsSync(path));
  return find('chromium', process.env['CHROMIUM'], () => [
    ...onPath(CHROMIUM_NAMES),
    ...CHROMIUM_PATHS,
    ...downloaded(),
  ]);
}

/** An installed Firefox, or `undefined`. Looks only, installs nothing. */
export async function findFirefox(): Promise<string | undefined> {
  const downloaded = await getInstalledBrowsers({ cacheDir: FIREFOX_CACHE }).catch(() => []);
  return find('firefox', process.env['FIREFOX'], () => [
    ...onPath(FIREFOX_NAMES),
    ...FIREFOX_PATHS,
    ...downloaded.map((browser) => browser.executablePath),
  ]);
}

/** The path of a Chromium, installed first when there is none. Throws with what to do when that fails. */
export async function needChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  if (aptInstall('chromium') && findChromium()) return findChromium() as string;
  console.error('No Chromium found: downloading one with Playwright …');
  const cli = join(import.meta.dirname, '../node_modules/playwright-core/cli.js');
  const libraries = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  spawnSync(process.execPath, [cli, 'install', '--no-shell', ...libraries, 'chromium'], { stdio: 'inherit' });
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    `Chromium ${OLDEST.chromium} or newer is missing, and neither the package manager nor a download could bring it. ` +
      'Install Chromium, or set CHROMIUM to its executable.',
  );
}

/** The path of a Firefox, installed first when there is none. Throws with what to do when that fails. */
export async function needFirefox(): Promise<string> {
  const found = await findFirefox();
  if (found) return found;
  if (aptInstall('firefox-esr')) {
    const installed = await findFirefox();
    if (installed) return installed;
  }
  console.error('No Firefox found: downloading the current one …');
  try {
    const platform = detectBrowserPlatform();
    if (!platform) throw new Error('there is no Firefox for this platform');
    const buildId = await resolveBuildId(Product.FIREFOX, platform, 'stable');
    const options = { browser: Product.FIREFOX, buildId, cacheDir: FIREFOX_CACHE, platform };
    await install(options);
    return computeExecutablePath(options);
  } catch (error) {
    throw new Error(
      `Firefox ${OLDEST.firefox} or newer is missing, and neither the package manager nor a download could bring it. ` +
        'Install Firefox, or set FIREFOX to its executable.',
      { cause: error },
    );
  }
}

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Launch options for Chromium as Playwright takes them; also those of the component tests. */
export function chromiumLaunchOptions() {
  const executablePath = findChromium();
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [...(isRoot ? ['--no-sandbox'] : []), ...QUIET],
  };
}

const VIEWPORT = { width: 1280, height: 800 };

export interface LaunchOptions {
  /** Folder of the built extension; without it the browser comes bare. */
  extension?: string;
  /** Default: only where there is no display. */
  headless?: boolean;
  /** In CSS pixels; default 1280 x 800; `null` for as large as the window is. */
  viewport?: { width: number; height: number } | null;
  /** Folder of the profile, which is made where it is missing, and stays. Default: a new one, which `close` removes. */
  profile?: string;
}

export interface Chromium {
  context: BrowserContext;
  /** `chrome-extension://…`, or `null` without an extension. */
  origin: string | null;
  close: () => Promise<void>;
}

/** Starts Chromium. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Chromium> {
  const { extension, headless = !hasDisplay(), viewport = VIEWPORT } = options;
  const executablePath = await needChromium();
  const { args } = chromiumLaunchOptions();
  await using started = new AsyncDisposableStack();
  const profile = profileFor(options, started);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport,
    args: extension ? [...args, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : args,
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  started.defer(() => context.close());
  const worker = extension ? (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))) : null;
  const running = started.move();
  return {
    context,
    origin: worker && `chrome-extension://${new URL(worker.url()).host}`,
    close: () => running.disposeAsync(),
  };
}

export interface Firefox {
  browser: Browser;
  /** `moz-extension://…`, or `null` without an extension. */
  origin: string | null;
  close: () => Promise<void>;
}

/** Firefox draws the host of an extension's pages at install; pinned, they can be addressed. */
const FIREFOX_UUID = '0d1e6a52-6f0b-4f3c-9a55-2f4f6d1f8c11';

/** Starts Firefox. */
export async function launchFirefox(
  options: LaunchOptions & { preferences?: Record<string, unknown> } = {},
): Promise<Firefox> {
  const { extension, headless = !hasDisplay(), viewport = VIEWPORT, preferences } = options;
  const executablePath = await needFirefox();
  await using started = new AsyncDisposableStack();
  const profile = profileFor(options, started);
  const pinned = extension && JSON.stringify({ [firefoxId(extension)]: FIREFOX_UUID });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: viewport,
    userDataDir: profile,
    // Without it WebDriver may neither open an extension's pages nor stop its background.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'devtools.jsonview.enabled': false,
      ...(pinned ? { 'extensions.webextensions.uuids': pinned } : {}),
      ...preferences,
    },
  });
  started.defer(() => browser.close());
  if (extension) await browser.installExtension(extension);
  const running = started.move();
  return {
    browser,
    origin: extension ? `moz-extension://${FIREFOX_UUID}` : null,
    close: () => running.disposeAsync(),
  };
}

/** The extension's id for Firefox, from its manifest. */
export function firefoxId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

/** The profile's folder as asked for, or a temporary one that goes when the browser does. */
function profileFor({ profile }: LaunchOptions, started: AsyncDisposableStack): string {
  if (profile !== undefined) return profile;
  const temporary = temporaryProfile();
  started.defer(temporary.remove);
  return temporary.path;
}

/** A new folder under the system's temporary one, removed when asked and at the latest when the process ends. */
function temporaryProfile() {
  const path = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  const remove = () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.once('exit', remove);
  return {
    path,
    remove: () => {
      process.off('exit', remove);
      remove();
    },
  };
}

function find(browser: keyof typeof OLDEST, named: string | undefined, candidates: () => string[]): string | undefined {
  if (named) return named;
  return candidates().find((path) => isFile(path) && !isSnap(path) && version(path) >= OLDEST[browser]);
}

function onPath(names: string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const extension = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + extension)));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Ubuntu's browsers are snaps behind a wrapper: confined, they see no profile in the temporary folder. */
function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (real.includes('/snap')) return true;
  return statSync(real).size < 10_000 && readFileSync(real, 'latin1').includes('/snap/');
}

/** The major version, or 0 when it can't be told. */
function version(path: string): number {
  // chrome.exe opens a window when asked; Windows' paths are taken on trust.
  if (process.platform === 'win32') return Infinity;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return Number(/\d+/.exec(stdout ?? '')?.[0] ?? 0);
}

/** Installs a Debian package where this process may. */
function aptInstall(name: string): boolean {
  if (!isRoot || onPath(['apt-get']).every((path) => !isFile(path))) return false;
  console.error(`No ${name} found: installing it with apt-get …`);
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      // Standard output belongs to the counts of the tests.
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return run('update', '-qq') && run('install', '-y', '-qq', '--no-install-recommends', name);
}
