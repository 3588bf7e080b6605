import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StaticFiles } from '../../packages/server-mock/src/http/static-files.ts';

/** Folders and pages served on this machine, for a browser that a test drives. */
export interface StaticServer {
  readonly origin: string;
  stop(): Promise<void>;
}

export interface StaticServerOptions {
  /** Folders by the path that they are seen under, which ends with `/`. */
  readonly folders: Readonly<Record<string, string>>;
  /** Pages made up by the test, by their path. */
  readonly pages?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const { folders, pages = {}, headers = {} } = options;
  const mounts = Object.entries(folders).map(([path, folder]) => ({ path, folder, headers }));
  const files = new StaticFiles(mounts);
  const server = createServer((request, response) => {
    const page = pages[pathOf(request)];
    if (page === undefined) void sendFile(files, request, response);
    else response.writeHead(200, { ...headers, 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

async function sendFile(
  files: StaticFiles,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const found = await files.answer(pathOf(request), '', undefined);
  if (found === null) response.writeHead(404).end();
  else response.writeHead(found.status, found.headers).end(found.body ?? undefined);
}

function pathOf(request: IncomingMessage): string {
  return new URL(request.url ?? '/', 'http://page').pathname;
}
