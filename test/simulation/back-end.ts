import { type HttpHandler, getResponse } from 'msw';
import type { Chance } from './chance.ts';
import { Books, type Breach, type Flaws } from './books.ts';
import type { SimClock } from './sim-clock.ts';
import type { Store } from '../../packages/server-mock/src/desk/store.ts';
import { apiHandlers } from '../../packages/server-mock/src/handlers/all.ts';
import { unusedRooms } from '../../packages/server-mock/src/no-rooms.ts';
import { createSandbox, type Sandbox } from '../../packages/server-mock/src/sandbox.ts';
import { signInAs } from '../../packages/server-mock/src/sign-in.ts';

export const BASE = 'http://desk.invalid';

/** A request as it arrives. */
export interface Arrival {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | null;
}

/** An answer as it leaves. */
export interface Departure {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

interface Route {
  readonly pattern: RegExp;
  readonly method: string;
  readonly handler: HttpHandler;
}

/** The rules and their store, answering one request after the other. */
export class BackEnd {
  readonly books: Books;
  requests = 0;
  readonly #sandbox: Sandbox;
  readonly #routes: readonly Route[];
  readonly #clock: SimClock;

  constructor(clock: SimClock, chance: Chance, store: Store, breach: Breach, flaws: Flaws) {
    this.#clock = clock;
    this.books = new Books(store, clock.now, breach, flaws);
    this.#sandbox = createSandbox({
      store: this.books.store,
      // At a counter that is open by day alone nobody books in the night in which the clocks change.
      demo: true,
      surroundings: { now: clock.now, id: () => chance.hex(32), random: chance.next },
      rooms: unusedRooms,
      wsUrl: () => 'ws://desk.invalid/janus',
      report: (error) => breach(`The desk broke down: ${String(error)}`),
    });
    this.#routes = apiHandlers(this.#sandbox).map((handler) => ({
      handler,
      method: String(handler.info.method),
      pattern: new RegExp(`^${String(handler.info.path).replace(/:\w+/g, '[^/]+').replace('*', '.*')}$`),
    }));
  }

  token(person: string): string {
    return signInAs(this.#sandbox, person).access_token;
  }

  async answer({ url, method, headers, body }: Arrival): Promise<Departure> {
    this.requests += 1;
    this.books.key = headers.get('idempotency-key') ?? '';
    const { pathname } = new URL(url);
    // A handler copies the request before it looks at it: only the right one is asked.
    const route = this.#routes.find((it) => it.method === method && it.pattern.test(pathname));
    const request = new Request(url, { method, headers, body });
    const response = await getResponse(route === undefined ? [] : [route.handler], request, {
      baseUrl: BASE,
    });
    if (response === undefined) throw new Error(`Nobody answers ${method} ${pathname}`);
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  /** While it works, time stands still. */
  readonly serve = (arrival: Arrival): Promise<Departure> => this.#clock.during(this.answer(arrival));
}
