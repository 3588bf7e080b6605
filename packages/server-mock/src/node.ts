import { getResponse } from 'msw';
import type { PageSandbox, PageSandboxOptions } from './browser.ts';
import { createBrowserSandbox } from './browser.ts';

export type { PageSandbox, PageSandboxOptions };
export type { AccessToken, Desk, People, RoomKeeper, Scenario, SignIn, VirtualClock } from './browser.ts';

export interface NodeSandbox extends PageSandbox {
  /** Like `fetch`, without a network: what is not the API's is a broken connection. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
}

const ORIGIN = 'http://sandbox.invalid';

/** The sandbox in a Node process: for `setupServer` of `msw/node`, or by its own `fetch`. */
export function createNodeSandbox(options: PageSandboxOptions = {}): NodeSandbox {
  const sandbox = createBrowserSandbox(options);
  const handlers = [...sandbox.handlers];
  const fetch: NodeSandbox['fetch'] = async (input, init) => {
    const request = new Request(input instanceof Request ? input : new URL(input, ORIGIN), init);
    request.signal.throwIfAborted();
    const answer = getResponse(handlers, request, { baseUrl: new URL(request.url).origin });
    const response = await Promise.race([answer, aborted(request.signal)]);
    if (response === undefined || response.type === 'error') throw new TypeError('fetch failed');
    return response;
  };
  return { ...sandbox, fetch };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
  );
}
