import { waitUntil as wait } from '@open-wc/testing';

/** Waits as long as a slow machine may need to fetch a script: what never comes still fails. */
export const waitUntil: typeof wait = (predicate, message, options) =>
  wait(predicate, message, { timeout: 8000, ...options });
