import { stat, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const SHRINKS = new Set(['.html', '.js', '.mjs', '.css', '.json', '.map', '.svg']);
/** Files with the hash of their text in the name never change. */
const NAMED_BY_TEXT = /-[\w-]{8}\.js$/;

const brotli = promisify(brotliCompress);
const compressed = new Map<string, Promise<Buffer>>();

/** Answers with a file of `folder`; false where there is none. `path` is what the browser asked for below it. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  path: string,
): Promise<boolean> {
  const inside = normalize(`/${path}`);
  const file = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
  const found = await stat(file).catch(() => undefined);
  if (found === undefined || !found.isFile()) return false;
  const version = `${file} ${found.mtimeMs} ${found.size}`;
  response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
  response.setHeader('cache-control', NAMED_BY_TEXT.test(file) ? 'max-age=31536000, immutable' : 'no-cache');
  response.end(await bodyOf(request, response, file, version));
  return true;
}

async function bodyOf(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  version: string,
): Promise<Buffer> {
  if (!SHRINKS.has(extname(file))) return readFile(file);
  response.setHeader('vary', 'accept-encoding');
  if (!/\bbr\b/.test(request.headers['accept-encoding'] ?? '')) return readFile(file);
  response.setHeader('content-encoding', 'br');
  const known = compressed.get(version) ?? readFile(file).then(shrink);
  compressed.set(version, known);
  return known;
}

function shrink(text: Buffer): Promise<Buffer> {
  return brotli(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } });
}
