import {
  createBookingPort,
  createDirectoryPort,
  createHttp,
  createOperatorPort,
  type BookingPort,
} from '@pue/client/booking';
import type { Booking, Slot } from '@pue/client/contract';
import type { ReactiveController } from 'lit';
import {
  BookingController,
  type BookingHost,
} from '../../packages/elements/src/booking/booking.controller.ts';
import type { BookingEvent } from '../../packages/elements/src/booking/booking.messages.ts';
import type { HostEffect, ReadingPorts } from '../../packages/elements/src/booking/booking.ports.ts';
import type { BookingState } from '../../packages/elements/src/booking/booking.state.ts';
import { laterHandlers } from '../../packages/elements/src/booking/later/handlers.ts';
import type { LaterPart } from '../../packages/elements/src/booking/later/later.ts';
import { TraceBook } from '../../packages/elements/src/booking/later/trace-book.ts';
import { BookingWrites } from '../../packages/elements/src/booking/later/writes.ts';
import { ownHandlers } from '../../packages/elements/src/booking/own/own-handlers.ts';
import { OwnWrites } from '../../packages/elements/src/booking/own/own-writes.ts';
import { operatorHandlers } from '../../packages/elements/src/booking/operator/handlers.ts';
import { getSlots, OperatorWrites } from '../../packages/elements/src/booking/operator/operator.writes.ts';
import type { Chance } from './chance.ts';
import type { Network } from './network.ts';
import type { SimClock } from './sim-clock.ts';
import type { Tab } from './tab.ts';

export interface PageParts {
  readonly who: string;
  readonly clock: SimClock;
  readonly chance: Chance;
  readonly network: Network;
  readonly tab: Tab;
  /** The person's token, where they are signed in. */
  readonly token: (() => Promise<string>) | undefined;
  /** How wrong the clock of the device is. */
  readonly clockError: number;
  /** In the mode of the operator. */
  readonly atCounter?: boolean;
  /** What the page says of a write. */
  readonly hear: (news: News) => void;
}

/** What the person is told for certain. */
export type News =
  | { readonly told: 'held'; readonly slot: Slot }
  | { readonly told: 'booked' | 'moved' | 'cancelled'; readonly booking: Booking }
  | { readonly told: 'failed'; readonly code: string }
  /** Of what was on its way before the page was loaded anew. */
  | { readonly told: 'not booked' };

/** What comes after the choice of a time, without its screens. */
const HEADLESS = {
  handlers: { ...laterHandlers, ...ownHandlers },
  writes: (caller, around, getSlots) =>
    new OwnWrites(new BookingWrites(caller, around, getSlots), caller, around),
  traces: (around) => new TraceBook(around),
} as Pick<LaterPart, 'handlers' | 'writes' | 'traces'> as LaterPart;

/** The same with what an operator has besides. */
const HEADLESS_COUNTER = {
  ...HEADLESS,
  handlers: { ...HEADLESS.handlers, ...operatorHandlers },
  writes: (caller, around) => new OperatorWrites(HEADLESS.writes(caller, around, getSlots), caller),
} as Pick<LaterPart, 'handlers' | 'writes' | 'traces'> as LaterPart;

/** The element in a page, without a screen: the controller, the machine and the HTTP layer are the real ones. */
export class Page implements BookingHost {
  readonly language = 'it';
  readonly updateComplete = Promise.resolve(true);
  readonly ports: ReadingPorts;
  readonly controller: BookingController;
  online = true;
  readonly #booking: BookingPort;
  readonly #parts: PageParts;
  #open = true;

  constructor(parts: PageParts) {
    this.#parts = parts;
    const { clock, chance, network, tab, who, token, clockError } = parts;
    const isThere = (): boolean => this.#open;
    const after = (ms: number, callback: () => void): (() => void) =>
      clock.after(ms, () => isThere() && callback());
    const now = (): number => clock.now() + clockError;
    const http = createHttp({
      baseUrl: 'http://desk.invalid/api/v1',
      fetch: network.fetchFor(who, isThere),
      clock: { now, after },
      random: chance.next,
      online: () => this.online,
      ...(token === undefined ? {} : { token }),
    });
    this.#booking =
      parts.atCounter === true
        ? { ...createBookingPort(http), ...createOperatorPort(http) }
        : createBookingPort(http);
    this.ports = { directory: createDirectoryPort(http), booking: this.#booking };
    this.controller = new BookingController(this, {
      now,
      uuid: chance.uuid,
      hidden: () => false,
      after,
      storage: tab.storage,
      lock: tab.lock,
    });
    this.controller.hostConnected();
  }

  get isOpen(): boolean {
    return this.#open;
  }

  get state(): BookingState {
    return this.controller.state;
  }

  send(event: BookingEvent): void {
    this.controller.send(event);
  }

  goOffline(): void {
    this.online = false;
    this.send({ type: 'went-offline' });
  }

  goOnline(): void {
    this.online = true;
    this.send({ type: 'came-online' });
  }

  /** The page is closed or loaded anew: whatever is on its way is heard by nobody. */
  close(): void {
    this.#open = false;
    this.#parts.tab.unload();
  }

  addController(_controller: ReactiveController): void {}
  removeController(_controller: ReactiveController): void {}
  requestUpdate(): void {}
  useLater(_later: LaterPart): void {}
  loadLater = (): Promise<LaterPart> =>
    Promise.resolve(this.#parts.atCounter === true ? HEADLESS_COUNTER : HEADLESS);
  writingPort = (): BookingPort => this.#booking;

  perform(effect: HostEffect): void {
    if (effect.type === 'announce' && effect.announcement.what === 'not-booked')
      this.#parts.hear({ told: 'not booked' });
    if (effect.type !== 'tell') return;
    const { fact } = effect;
    if (fact.fact === 'held') this.#parts.hear({ told: 'held', slot: fact.hold.slot });
    if ('booking' in fact) this.#parts.hear({ told: fact.fact, booking: fact.booking });
    if (fact.fact === 'failed') this.#parts.hear({ told: 'failed', code: fact.failure.code });
  }
}
