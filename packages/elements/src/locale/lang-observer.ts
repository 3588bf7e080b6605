/** One observer of every `lang` attribute of the page, however many elements listen. */

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Tells when any `lang` changes; returns how to stop being told. */
export function observeLanguage(listener: () => void): () => void {
  listeners.add(listener);
  observer ??= start();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}

function start(): MutationObserver {
  const started = new MutationObserver(() => {
    for (const listener of listeners) listener();
  });
  started.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
  return started;
}
