import type { HttpHandler } from 'msw';
import type { ComuneRecord } from './directory/comune-record.ts';
import type { Desk } from './desk/desk.ts';
import type { People } from './desk/people.ts';
import type { RoomKeeper } from './desk/room-keeper.ts';
import type { Scenario } from './desk/scenario.ts';
import type { AccessToken, SignIn } from './desk/sign-ins.ts';
import type { Store } from './desk/store.ts';
import type { VirtualClock } from './desk/virtual-clock.ts';
import { apiHandlers } from './handlers/all.ts';
import { unusedRooms } from './no-rooms.ts';
import type { SandboxOptions } from './sandbox.ts';
import { createSandbox } from './sandbox.ts';
import { signInAs } from './sign-in.ts';
import { createMemoryStore } from './stores/memory.ts';

export type { AccessToken, Desk, People, RoomKeeper, Scenario, SignIn, VirtualClock };

export interface PageSandboxOptions extends SandboxOptions {
  /** Where meetings take place, for instance the in-page officer; without one nobody can enter a room. */
  readonly rooms?: RoomKeeper;
  readonly comuni?: readonly ComuneRecord[];
  /** What join credentials name as the address of the rooms. */
  readonly wsUrl?: string;
  /** Where the desk keeps its state; in memory without one. */
  readonly store?: Store;
}

export interface PageSandbox {
  /** For `setupWorker(...handlers)` or `setupServer(...handlers)` of msw. */
  readonly handlers: readonly HttpHandler[];
  readonly desk: Desk;
  readonly clock: VirtualClock;
  readonly scenario: Scenario;
  readonly people: People;
  /** Signs in as somebody of `people`, by SPID level 2 unless told otherwise. No cookie is involved. */
  signIn(person: string, how?: SignIn): AccessToken;
  /** Empties the desk, ends every fault, puts the clock right. */
  reset(): void;
}

/** The sandbox inside a page: the same handlers, everything in memory, gone with the page. */
export function createBrowserSandbox(options: PageSandboxOptions = {}): PageSandbox {
  const { rooms = unusedRooms, wsUrl = 'ws://sandbox.invalid/janus', store = createMemoryStore() } = options;
  const sandbox = createSandbox({ ...options, store, rooms, wsUrl: () => wsUrl });
  const { desk, clock, scenario, people, reset } = sandbox;
  const handlers = apiHandlers(sandbox);
  return {
    handlers,
    desk,
    clock,
    scenario,
    people,
    reset,
    signIn: (person, how) => signInAs(sandbox, person, how),
  };
}
