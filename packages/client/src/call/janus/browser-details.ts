import type { BrowserDetails } from './janus-js.ts';

/** The two facts that janus.js takes from `webrtc-adapter`, which weighs 13 kB and patches the host's page. */
export function browserDetails(userAgent: string): BrowserDetails {
  const firefox = /Firefox\/(\d+)/.exec(userAgent);
  if (firefox !== null) return { browser: 'firefox', version: Number(firefox[1]) };
  const chrome = /Chrom(?:e|ium)\/(\d+)/.exec(userAgent);
  if (chrome !== null) return { browser: 'chrome', version: Number(chrome[1]) };
  // The number that `webrtc-adapter` reports for Safari is WebKit's.
  return { browser: 'safari', version: Number(/AppleWebKit\/(\d+)/.exec(userAgent)?.[1] ?? 0) };
}
