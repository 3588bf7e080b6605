import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { sendFile } from '../../scripts/serve/file.ts';

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
  const [key, mount] = mounted ?? ['', undefined];
  if (mount === undefined) response.writeHead(404).end();
  else if ('html' in mount) response.setHeader('content-type', 'text/html; charset=utf-8').end(mount.html);
  else if (!(await sendFile(request, response, mount.folder, path.slice(key.length))))
    response.writeHead(404).end();
}

function mountOf(path: string, mounts: Readonly<Record<string, Mount>>): [string, Mount] | undefined {
  return Object.entries(mounts)
    .filter(([key]) => (key.endsWith('/') ? path.startsWith(key) : path === key))
    .toSorted(([a], [b]) => b.length - a.length)[0];
}
