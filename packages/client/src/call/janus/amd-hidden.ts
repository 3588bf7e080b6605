/**
 * janus.js is in a wrapper that hands itself to `define` where a page has an AMD loader (RequireJS on older
 * municipal portals), and its import is then `undefined`. This module is evaluated just before it and
 * `amd-restored.ts` just after, with nothing else of the page in between: modules that are there already
 * run in the order of their imports, without a break.
 */
const define: unknown = Reflect.get(globalThis, 'define');

export const amdLoader: object | null = typeof define === 'function' ? define : null;
export const amdMark: unknown = amdLoader === null ? undefined : Reflect.get(amdLoader, 'amd');

if (amdLoader !== null && amdMark !== undefined) Reflect.set(amdLoader, 'amd', undefined);
