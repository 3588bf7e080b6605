// The order of these three counts: see `amd-hidden.ts`.
import { amdLoader } from './amd-hidden.ts';
import imported from 'janus-gateway';
import { amdIsRestored } from './amd-restored.ts';
import { browserDetails } from './browser-details.ts';
import type { JanusLibrary } from './janus-js.ts';
import { withoutUnloadListener } from './unload-listener.ts';

/** `null` where the wrapper of janus.js gave it to somebody else. */
export function janusLibrary(): JanusLibrary | null {
  if (!isLibrary(imported) || (amdLoader !== null && !amdIsRestored)) return null;
  const library = imported;
  withoutUnloadListener(() => library.init({ debug: false, dependencies }));
  return library;
}

function isLibrary(value: unknown): value is JanusLibrary {
  return typeof value === 'function' && 'init' in value && typeof value.init === 'function';
}

/** In the place of its own: no global `adapter`, no listener for a Chrome extension of 2013, no HTTP. */
const dependencies = {
  // Each session brings its own socket: `JanusConnection` puts it here just before.
  newWebSocket: notHere,
  isArray: Array.isArray,
  extension: { init: () => {}, isInstalled: () => false },
  webRTCAdapter: { browserDetails: browserDetails(navigator.userAgent) },
  // Long polling would put tokens into query strings.
  httpAPICall: notHere,
};

function notHere(): never {
  throw new Error('Not used in this way');
}
