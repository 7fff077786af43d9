/** Serves pages over loopback, for trying things out and for tests. */
import { createServer, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { AddressInfo } from 'node:net';

/** A page given as text; its type is HTML unless a header says otherwise. */
export interface Page {
  body: string;
  headers?: Record<string, string>;
}

export interface Served {
  /** `http://127.0.0.1:PORT`: the pages by their paths. */
  origin: string;
  /** The same pages under another host name, for frames of another origin. */
  otherOrigin: string;
  /** Adds or replaces a page; returns its address. */
  put(path: string, page: Page): string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves the files of a folder, if one is given, and the pages put. */
export async function serve(folder?: string): Promise<Served> {
  const pages = new Map<string, Page>();

  const answer = async (path: string, response: ServerResponse) => {
    const page = pages.get(path);
    if (page) {
      response.writeHead(200, { 'content-type': TYPES['.html'], ...page.headers }).end(page.body);
      return;
    }
    // Browsers ask for it unasked; a miss would stand in the console as the page's own error.
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = folder && join(folder, normalize(path));
    if (!file?.startsWith(folder + sep)) throw new Error('outside of what is served');
    const body = await readFile(file);
    response.writeHead(200, { 'content-type': TYPES[extname(file).toLowerCase()] ?? 'text/plain; charset=utf-8' });
    response.end(body);
  };

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    answer(path, response).catch(() => response.writeHead(404, { 'content-type': 'text/plain' }).end('not found'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    otherOrigin: `http://localhost:${port}`,
    put(path, page) {
      pages.set(path, page);
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
