/**
 * `Janus.init` listens to the page's unloading for ever, to end sessions even when the person then stays on
 * the page, and such a listener keeps the page out of Firefox's back-forward cache. The session leaves on
 * `pagehide` by itself; so that one registration is left out.
 */
export function withoutUnloadListener(run: () => void): void {
  const own = Object.getOwnPropertyDescriptor(window, 'addEventListener');
  const listen = window.addEventListener;
  const selective = (type: string, ...rest: readonly unknown[]) => {
    if (type !== 'beforeunload' && type !== 'pagehide') Reflect.apply(listen, window, [type, ...rest]);
  };
  Object.defineProperty(window, 'addEventListener', { value: selective, configurable: true, writable: true });
  try {
    run();
  } finally {
    if (own === undefined) Reflect.deleteProperty(window, 'addEventListener');
    else Object.defineProperty(window, 'addEventListener', own);
  }
}
