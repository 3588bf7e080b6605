import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { sendFile } from './file.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What stands beside the API on the sandbox's one origin (decision 0007). */
const FOLDERS: Readonly<Record<string, string>> = {
  '/examples/': at('examples'),
  '/cdn/': at('packages/elements/cdn'),
  '/vendor/bootstrap-italia/css/': at('node_modules/bootstrap-italia/dist/css'),
  '/vendor/bootstrap-italia/fonts/': at('node_modules/bootstrap-italia/dist/fonts'),
  '/vendor/bootstrap-italia/svg/': at('node_modules/bootstrap-italia/dist/svg'),
  '/catalogue/': at('storybook-static'),
};

/** The strictest policy that the elements hold: no inline style or script, no text that becomes markup. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data:", // bootstrap-italia draws its icons as data: images
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(self), microphone=(self)',
};

export const PAGES = {
  comune: '/examples/comune/',
  station: '/examples/station/',
  officer: '/examples/officer/',
  signIn: '/examples/accesso/',
} as const;

export function hasCatalogue(): boolean {
  return existsSync(at('storybook-static/index.html'));
}

/** Answers a request for a page or one of its files; false where it asks for something else. */
export async function servePage(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://page').pathname);
  if (path === '/') return redirect(response, PAGES.comune);
  const mounted = Object.entries(FOLDERS).find(([below]) => path.startsWith(below));
  if (mounted === undefined) return false;
  const [below, folder] = mounted;
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  if (below === '/examples/') response.setHeader('content-security-policy', POLICY);
  return (await sendFile(request, response, folder, path.slice(below.length))) || notFound(response);
}

function redirect(response: ServerResponse, location: string): true {
  response.writeHead(302, { location }).end();
  return true;
}

function notFound(response: ServerResponse): true {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
  return true;
}
