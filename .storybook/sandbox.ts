import { createBrowserSandbox } from '@pue/server-mock/browser';
import { setupWorker } from 'msw/browser';

/** Tuesday 24 November 2026, half past nine in Rome: stories look the same whenever they are opened. */
export const STORY_TIME = Date.parse('2026-11-24T09:30:00+01:00');

/** The back end of every story, in the page. Set its scene in a loader of the story; it is new for each. */
export const sandbox = createBrowserSandbox();

const worker = setupWorker(...sandbox.handlers);
let started: Promise<unknown> | undefined;

/** Before each story: the worker listens, nothing is booked, no fault is set, the clock is right. */
export async function freshSandbox(): Promise<void> {
  // Beside the page and not at the top, so that the catalogue works under any path; one start only, msw refuses a second.
  started ??= worker.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: './mockServiceWorker.js' },
  });
  await started;
  sandbox.reset();
  sandbox.clock.set(STORY_TIME);
}
