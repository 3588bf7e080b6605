import { isTest, lineAt, sources } from './sources.mjs';

const ELEMENTS = (path) => path.startsWith('packages/elements/src/') && !isTest(path);
const SHIPPED = (path) => /^packages\/(elements|client)\/src\//.test(path) && !isTest(path);
const PAGES = (path) => ELEMENTS(path) || path.startsWith('examples/');
const BUT_TOKENS = (path) => ELEMENTS(path) && !path.endsWith('/styles/tokens.ts');
/** Decision 0016: random identifiers of a booking on its way. */
const BUT_TRACES = (path) =>
  SHIPPED(path) && path !== 'packages/elements/src/booking/booking.surroundings.ts';
const ALL = () => true;

/** Patterns that must not be in the sources, where, and what they would break. */
export const BANNED = [
  { pattern: /\bunsafe(HTML|SVG|CSS|Static)\b/, where: ELEMENTS, why: 'text of others must stay text' },
  {
    pattern: /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write\b/,
    where: PAGES,
    why: 'breaks Trusted Types',
  },
  {
    pattern: /\bstyleMap\b|\bstyle="|\bstyle=\$\{|\.style\.\w+\s*=|\.cssText\b/,
    where: PAGES,
    why: "breaks style-src 'self'",
  },
  { pattern: /\son[a-z]+="/, where: PAGES, why: "breaks script-src 'self'" },
  {
    pattern: /\b(localStorage|sessionStorage|indexedDB)\b/,
    where: BUT_TRACES,
    why: 'no personal data in browser storage',
  },
  { pattern: /\bdocument\.cookie\b/, where: SHIPPED, why: 'elements have no cookies' },
  {
    pattern: /\bconsole\.(log|debug|info)\b/,
    where: SHIPPED,
    why: 'no chatter, no data, on the console of a public page',
  },
  { pattern: /!important/, where: BUT_TOKENS, why: 'decision 0006 names the only place' },
  {
    pattern: /@ts-(ignore|nocheck|expect-error)|(eslint|oxlint)-disable/,
    where: (path) => SHIPPED(path),
    why: 'the rule or the code is wrong: mend it',
  },
  {
    pattern: /https?:\/\/(localhost|127\.0\.0\.1|\[::1\])/,
    where: SHIPPED,
    why: 'addresses come from the page',
  },
  { pattern: /registry\.npmjs|\/npm\/registry|_authToken/, where: ALL, why: 'no registry in the repository' },
  {
    pattern: /(^|[\s'"`(=])\/(home|Users|work|root)\/[\w.-]+/m,
    where: ALL,
    why: "a path of somebody's machine",
  },
  { pattern: /\b(TODO|FIXME|XXX|HACK)\b/, where: ALL, why: 'do it or write an issue' },
];

const NOT_READ = ['scripts/check/banned.mjs', 'package-lock.json'];

export function banned() {
  const files = sources(
    '{packages,scripts,test,examples,stories,bench,docs,.storybook,.github,.ci,.changeset}/**/*.{ts,js,mjs,html,css,json,md,mdx,yml}',
    '*.{md,ts,js,json,yml}',
  );
  return findBanned(files.filter(({ path }) => !NOT_READ.includes(path)));
}

export function findBanned(files) {
  return files.flatMap(({ path, text }) =>
    BANNED.filter(({ where }) => where(path)).flatMap(({ pattern, why }) => {
      const found = new RegExp(pattern, `${pattern.flags}g`);
      return [...text.matchAll(found)].map(
        (match) => `${path}:${lineAt(text, match.index)} has ${match[0].trim()} – ${why}`,
      );
    }),
  );
}
