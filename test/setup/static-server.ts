import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** Folders served on this machine, each under its own path, for a browser that a test drives. */
export interface StaticServer {
  readonly origin: string;
  stop(): Promise<void>;
}

/** What a path gets: a folder on disk, or a page made up by the test. */
export type Mount = { readonly folder: string } | { readonly html: string };

export interface StaticServerOptions {
  /** Keys begin with `/`; a folder's key ends with `/`. The longest that fits wins. */
  readonly mounts: Readonly<Record<string, Mount>>;
  readonly headers?: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const server = createServer((request, response) => void answer(request, response, options));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on TCP');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: StaticServerOptions,
): Promise<void> {
  for (const [name, value] of Object.entries(options.headers ?? {})) response.setHeader(name, value);
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://page').pathname);
  const mounted = mountOf(path, options.mounts);
  if (mounted === undefined) return notFound(response);
  const [key, mount] = mounted;
  if ('html' in mount) return void response.setHeader('content-type', TYPES['.html'] ?? '').end(mount.html);
  await sendFile(response, join(mount.folder, normalize(`/${path.slice(key.length)}`)));
}

function mountOf(path: string, mounts: Readonly<Record<string, Mount>>): [string, Mount] | undefined {
  return Object.entries(mounts)
    .filter(([key]) => (key.endsWith('/') ? path.startsWith(key) : path === key))
    .toSorted(([a], [b]) => b.length - a.length)[0];
}

async function sendFile(response: ServerResponse, path: string): Promise<void> {
  const file = path.endsWith('/') ? join(path, 'index.html') : path;
  const found = await stat(file).catch(() => undefined);
  if (found === undefined || !found.isFile()) return notFound(response);
  response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
  createReadStream(file).pipe(response);
}

function notFound(response: ServerResponse): void {
  response.writeHead(404).end();
}
