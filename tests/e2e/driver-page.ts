import { nextFrame, until, way, type Tab } from './driver.ts';

/** What Playwright's page and Puppeteer's have in common. */
export interface DrivenPage {
  url(): string;
  evaluate(run: never, argument?: unknown): Promise<unknown>;
  mouse: {
    move(x: number, y: number): Promise<void>;
    click(x: number, y: number): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
  };
  keyboard: {
    press(key: never): Promise<void>;
    type(text: string): Promise<void>;
    down(key: 'Control'): Promise<void>;
    up(key: 'Control'): Promise<void>;
  };
  bringToFront(): Promise<void>;
  reload(): Promise<unknown>;
  close(): Promise<void>;
}

/** Only the events that are listened for; the libraries' own types have an overload for each of dozens. */
interface Heard {
  on(event: 'console', told: (message: { type(): string; text(): string }) => void): void;
  on(event: 'pageerror', told: (error: unknown) => void): void;
  on(event: 'request', told: (request: { url(): string }) => void): void;
}

/** All of a tab that both libraries do alike. */
export function tabOf<P extends DrivenPage>(
  page: P,
  own: Pick<Tab, 'tap' | 'card' | 'picture'>,
): Tab & { readonly page: P } {
  const errors: string[] = [];
  const requests: string[] = [];
  const heard = page as unknown as Heard;
  heard.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  heard.on('pageerror', (error) => void errors.push(String(error)));
  heard.on('request', (request) => void requests.push(request.url()));
  const evaluate: Tab['evaluate'] = (run, argument) => page.evaluate(run as never, argument) as never;
  let at = { x: 0, y: 0 };
  return {
    ...own,
    page,
    get url() {
      return page.url();
    },
    errors,
    requests,
    evaluate,
    async pointer(to) {
      for (const { x, y } of way(at, to)) {
        await page.mouse.move(x, y);
        await evaluate(nextFrame);
      }
      at = to;
    },
    async click({ x, y }) {
      at = { x, y };
      await page.mouse.click(x, y);
    },
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      for (const { x, y } of way(from, to)) {
        await page.mouse.move(x, y);
        await evaluate(nextFrame);
      }
      await page.mouse.up();
      at = to;
    },
    async control(key) {
      await page.keyboard.down('Control');
      await page.keyboard.press(key as never);
      await page.keyboard.up('Control');
    },
    press: (key) => page.keyboard.press(key as never),
    type: (text) => page.keyboard.type(text),
    async front() {
      await page.bringToFront();
      await until('the tab is shown', () => evaluate(() => document.visibilityState === 'visible'));
    },
    reload: async () => void (await page.reload()),
    close: () => page.close(),
  };
}
