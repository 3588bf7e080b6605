import { fileURLToPath } from 'node:url';
import type { PageMount } from '@pue/server-mock/http';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The strictest policy that the elements hold: no inline style or script, no text that becomes markup. */
const POLICY = [
  "default-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** bootstrap-italia has icons and an icon font in its style sheet, as `data:`. */
const COMUNE_POLICY = [POLICY, "img-src 'self' data:", "font-src 'self' data:"].join('; ');

function headersUnder(policy: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': policy,
    'Permissions-Policy': 'camera=(self), microphone=(self)',
  };
}

/** What stands beside the API on the sandbox's one origin (decision 0007). */
export const PAGES: readonly PageMount[] = [
  { path: '/', folder: at('scripts/serve/first-page'), headers: headersUnder(POLICY) },
  { path: '/examples/', folder: at('examples'), headers: headersUnder(POLICY) },
  { path: '/examples/comune/', folder: at('examples/comune'), headers: headersUnder(COMUNE_POLICY) },
  { path: '/cdn/', folder: at('packages/elements/cdn') },
  { path: '/vendor/bootstrap-italia/css/', folder: at('node_modules/bootstrap-italia/dist/css') },
  { path: '/vendor/bootstrap-italia/fonts/', folder: at('node_modules/bootstrap-italia/dist/fonts') },
  { path: '/vendor/bootstrap-italia/svg/', folder: at('node_modules/bootstrap-italia/dist/svg') },
  { path: '/catalogue/', folder: at('storybook-static') },
];

/** Where people begin, in the order in which one appointment passes through them. */
export const ADDRESSES = [
  { what: 'A municipal page, where a resident books', path: '/examples/comune/' },
  { what: 'The station in the town hall (PUE)', path: '/examples/station/' },
  { what: "The officer's desk (INPS)", path: '/examples/officer/' },
  { what: 'Sign-in, with made-up people', path: '/examples/accesso/' },
] as const;
