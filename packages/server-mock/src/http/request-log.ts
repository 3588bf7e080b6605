/** One line for each request: no query, no identifier, no address of anybody. */
export interface LogEntry {
  readonly method: string;
  /** The path with every identifier in it left out. */
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
}

const FIXED_WORDS = /^[a-z][a-z-]{0,24}(\.json)?$/;
const VERSION = /^v[0-9]+$/;

/** Segments that are words of the contract stay; all others are what somebody sent. */
export function pathWithoutIdentifiers(pathname: string): string {
  return pathname
    .split('/')
    .map((part) => (part === '' || FIXED_WORDS.test(part) || VERSION.test(part) ? part : '-'))
    .join('/');
}
