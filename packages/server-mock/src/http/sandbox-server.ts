import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { HttpHandler } from 'msw';
import { getResponse } from 'msw';
import type { Sandbox } from '../sandbox.ts';
import { bareProblem, notFound } from '../handlers/all.ts';
import { CORS_HEADERS, PREFLIGHT_HEADERS } from './cors.ts';
import { packed } from './encoding.ts';
import { readBody, sendResponse, toRequest } from './node-bridge.ts';
import type { LogEntry } from './request-log.ts';
import { pathWithoutIdentifiers } from './request-log.ts';
import type { StaticFiles } from './static-files.ts';

export interface ServerParts {
  readonly sandbox: Sandbox;
  readonly handlers: readonly HttpHandler[];
  readonly files: StaticFiles;
  readonly log: (entry: LogEntry) => void;
}

/** The handlers behind `node:http`, and files beside them. */
export function createSandboxServer(parts: ServerParts): Server {
  const byMethod = handlersByMethod(parts.handlers);
  return createServer((message, target) => {
    const began = performance.now();
    const url = urlOf(message);
    target.once('close', () => {
      const path = pathWithoutIdentifiers(url?.pathname ?? '');
      const milliseconds = Math.round(performance.now() - began);
      parts.log({ method: message.method ?? '', path, status: target.statusCode, milliseconds });
    });
    answer(parts, byMethod, message, url, target).catch((error: unknown) => {
      // Whoever goes away in the middle of a request is no fault of ours.
      if (message.complete) parts.sandbox.report(error);
      target.destroy();
    });
  });
}

/** A handler copies the request before it looks at it, so only those of the right method are asked. */
function handlersByMethod(handlers: readonly HttpHandler[]): (method: string) => HttpHandler[] {
  const sorted = new Map<string, HttpHandler[]>();
  return (method) => {
    const known = sorted.get(method);
    if (known !== undefined) return known;
    const fitting = handlers.filter((it) => it.info.method instanceof RegExp || it.info.method === method);
    sorted.set(method, fitting);
    return fitting;
  };
}

const HOST = /^[\w.:[\]-]+$/;

/**
 * The address as the browser sees it; `null` for one that is none. The host comes from its header alone
 * (RFC 9112, 3.2.1): a page of `elsewhere` that asks for `//elsewhere/sandbox/reset` is not one of ours.
 */
function urlOf({ url = '', headers: { host = 'localhost' } }: IncomingMessage): URL | null {
  return url.startsWith('/') && HOST.test(host) ? URL.parse(`http://${host}${url}`) : null;
}

async function answer(
  parts: ServerParts,
  byMethod: (method: string) => HttpHandler[],
  message: IncomingMessage,
  url: URL | null,
  target: ServerResponse,
): Promise<void> {
  if (url === null) return void target.writeHead(400).end();
  const { basePath } = parts.sandbox;
  const isApi = url.pathname.startsWith(`${basePath}/`);
  if (!isApi && !url.pathname.startsWith('/sandbox/')) return sendFile(parts.files, message, url, target);
  if (isApi && message.method === 'OPTIONS') return void target.writeHead(204, PREFLIGHT_HEADERS).end();
  if (isApi) for (const [name, value] of Object.entries(CORS_HEADERS)) target.setHeader(name, value);
  const body = await readBody(message);
  if (body === null) {
    target.setHeader('connection', 'close');
    return sendResponse(bareProblem(parts.sandbox, 'malformed'), target, message.method === 'HEAD');
  }
  if (message.method === 'TRACE') return sendResponse(notFound(parts.sandbox), target, false);
  const gone = new AbortController();
  target.once('close', () => gone.abort());
  const request = toRequest(message, url, body, gone.signal);
  const found = await getResponse(byMethod(request.method), request, { baseUrl: url.origin });
  const response = await packed(
    found ?? notFound(parts.sandbox),
    request.headers.get('accept-encoding') ?? '',
  );
  await sendResponse(response, target, message.method === 'HEAD');
}

async function sendFile(
  files: StaticFiles,
  message: IncomingMessage,
  url: URL,
  target: ServerResponse,
): Promise<void> {
  if (message.method !== 'GET' && message.method !== 'HEAD')
    return void target.writeHead(405, { Allow: 'GET, HEAD' }).end();
  const { 'accept-encoding': accepted = '', 'if-none-match': etag } = message.headers;
  const found = await files.answer(url.pathname, String(accepted), etag);
  if (found === null)
    return void target.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
  target.writeHead(found.status, { ...found.headers, 'Content-Length': found.body?.length ?? 0 });
  target.end(message.method === 'HEAD' ? undefined : (found.body ?? undefined));
}
