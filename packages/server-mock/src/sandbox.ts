import type { ComuneRecord } from './directory/comune-record.ts';
import { BUILT_IN_COMUNI } from './directory/comuni.ts';
import type { Surroundings } from './desk/clock.ts';
import type { Desk } from './desk/desk.ts';
import { createDesk } from './desk/desk.ts';
import type { People } from './desk/people.ts';
import { createPeople } from './desk/people.ts';
import type { RateLimit } from './desk/rate-limit.ts';
import { createRateLimit } from './desk/rate-limit.ts';
import type { RoomKeeper } from './desk/room-keeper.ts';
import { DEMO_RULES, MISSES_EACH, MISSES_MINUTES, OFFICE_RULES } from './desk/rules.ts';
import type { ScenarioBook } from './desk/scenario.ts';
import { createScenario } from './desk/scenario.ts';
import type { SignIns } from './desk/sign-ins.ts';
import { createSignIns } from './desk/sign-ins.ts';
import type { Store } from './desk/store.ts';
import { systemSurroundings } from './desk/surroundings.ts';
import type { VirtualClock } from './desk/virtual-clock.ts';
import { createVirtualClock, roomsInVirtualTime } from './desk/virtual-clock.ts';

/** What every face of the sandbox may be given. */
export interface SandboxOptions {
  /** Rules for demonstrations at any hour instead of office hours; see `desk/rules.ts`. */
  readonly demo?: boolean;
  readonly surroundings?: Surroundings;
  /** Where the API is. */
  readonly basePath?: string;
  /** Requests that one person or station may send in a minute. */
  readonly requestsPerMinute?: number;
  /** Text of `GET /openapi.json`. */
  readonly openapi?: string;
  /** Told of what should not have happened, never of a person. */
  readonly report?: (error: unknown) => void;
}

export interface SandboxParts extends SandboxOptions {
  readonly store: Store;
  readonly rooms: RoomKeeper;
  readonly comuni?: readonly ComuneRecord[];
  /** Where the rooms are, as the browser that sent the request reaches them. */
  readonly wsUrl: (request: Request) => string;
}

/** One back end, before it has a face. */
export interface Sandbox {
  readonly desk: Desk;
  readonly clock: VirtualClock;
  readonly scenario: ScenarioBook;
  readonly people: People;
  readonly signIns: SignIns;
  readonly rateLimit: RateLimit;
  /** How often code and contact did not belong together, for each code that was shown. */
  readonly misses: RateLimit;
  readonly basePath: string;
  readonly openapi: string;
  readonly upSince: number;
  readonly wsUrl: (request: Request) => string;
  readonly report: (error: unknown) => void;
  /** Empties the desk, ends every fault, puts the clock right. Who is signed in stays so. */
  reset(): void;
}

const REQUESTS_PER_MINUTE = 600;

export function createSandbox(parts: SandboxParts): Sandbox {
  const base = parts.surroundings ?? systemSurroundings;
  const clock = createVirtualClock(base);
  const surroundings: Surroundings = { now: clock.now, id: () => base.id(), random: () => base.random() };
  const desk = createDesk({
    store: parts.store,
    comuni: parts.comuni ?? BUILT_IN_COMUNI,
    rules: parts.demo === true ? DEMO_RULES : OFFICE_RULES,
    surroundings,
    rooms: roomsInVirtualTime(parts.rooms, base, clock),
  });
  const people = createPeople(desk.directory);
  const scenario = createScenario();
  const rateLimit = createRateLimit(parts.requestsPerMinute ?? REQUESTS_PER_MINUTE);
  const misses = createRateLimit(MISSES_EACH, MISSES_MINUTES * 60_000);
  return {
    desk,
    clock,
    scenario,
    people,
    signIns: createSignIns(people, surroundings),
    rateLimit,
    misses,
    basePath: parts.basePath ?? '/api/v1',
    openapi: parts.openapi ?? '{}',
    upSince: clock.now(),
    wsUrl: parts.wsUrl,
    report: parts.report ?? ((error) => console.error(error)),
    reset() {
      desk.store.clear();
      scenario.clear();
      rateLimit.reset();
      misses.reset();
      clock.reset();
    },
  };
}
