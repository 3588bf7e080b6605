import type { BookingPort } from '@pue/client/booking';
import type { Language, Slot } from '@pue/client/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { INITIAL, transition } from './booking.machine.ts';
import type { BookingEffect, BookingEvent, Handlers } from './booking.messages.ts';
import type { Caller, HostEffect, ReadingPorts, TraceEffect, WriteEffect } from './booking.ports.ts';
import { BookingReads } from './booking.reads.ts';
import type { BookingState } from './booking.state.ts';
import { BROWSER, type Surroundings, Timers } from './booking.surroundings.ts';
import { LazyPart } from './lazy-part.ts';
import type { LaterPart } from './later/later.ts';
import { firstHandlers } from './machine/first.ts';
import { readTraces } from './traces.ts';

/** What the element does for its controller. */
export interface BookingHost extends ReactiveControllerHost {
  readonly ports: ReadingPorts | undefined;
  readonly language: Language;
  /** Fetches all that comes after the choice of a time. */
  loadLater(): Promise<LaterPart>;
  /** Makes ready to draw them. */
  useLater(later: LaterPart): void;
  /** The port that also writes. */
  writingPort(later: LaterPart): BookingPort | undefined;
  perform(effect: HostEffect): void;
}

/** Runs what the machine asks for, and tells it what came of it. */
export class BookingController implements ReactiveController, Caller {
  state: BookingState = INITIAL;
  readonly later: LazyPart<LaterPart>;

  readonly #host: BookingHost;
  readonly #around: Surroundings;
  readonly #reads: BookingReads;
  readonly #timers: Timers;
  #writes: ReturnType<LaterPart['writes']> | undefined;
  #traces: ReturnType<LaterPart['traces']> | undefined;
  #writingPort: (() => BookingPort | undefined) | undefined;
  #handlers: Partial<Handlers> = firstHandlers;
  #queue: readonly BookingEvent[] = [];
  #connected = false;

  constructor(host: BookingHost, around: Surroundings = BROWSER) {
    this.#host = host;
    this.#around = around;
    this.#reads = new BookingReads(this, around);
    this.#timers = new Timers(around);
    this.later = new LazyPart(
      host,
      () => this.#loadLater(),
      (later) => this.#use(later),
    );
    host.addController(this);
  }

  get language(): Language {
    return this.#host.language;
  }

  /** Something was pressed that the part on its way has to answer. */
  get waiting(): boolean {
    return this.#queue.length > 0;
  }

  awaits(type: BookingEvent['type']): boolean {
    return this.#queue.some((event) => event.type === type);
  }

  send(event: BookingEvent): void {
    const next = transition(this.#handlers, this.state, event);
    if (next === undefined) return this.#keep(event);
    const [state, ...effects] = next;
    if (state !== this.state) this.#host.requestUpdate();
    this.state = state;
    for (const effect of effects) this.#run(effect);
    // Before this page there was another one, and a booking on its way.
    if (event.type === 'started' && readTraces(this.#around) !== null) this.later.load();
  }

  /** Keeps a slot on the server: one key for this press of a button. */
  pick(slot: Slot): void {
    this.send({ type: 'slot-picked', slot, key: this.uuid() });
  }

  uuid(): string {
    return this.#around.uuid();
  }

  /** The page woke up or came to the front: time has passed unseen. */
  wake(): void {
    this.send({ type: 'resumed', now: this.#around.now() });
  }

  hostConnected(): void {
    const back = !this.#connected && this.state.step !== 'idle';
    this.#connected = true;
    if (back) this.wake();
  }

  /** Moved in the page, an element is taken out and put back at once: only what stays out is given up. */
  hostDisconnected(): void {
    this.#connected = false;
    queueMicrotask(() => this.#connected || this.#rest());
  }

  /** Writes go on: whether they arrived must be known when the element comes back. */
  #rest(): void {
    this.#reads.stop();
    this.#timers.stop('wake');
    this.#timers.stop('age');
  }

  /** Nobody looks at a page that is not to be seen: its list is read when it is. */
  #age(): void {
    if (!this.#around.hidden()) this.send({ type: 'list-aged', now: this.#around.now() });
  }

  #keep(event: BookingEvent): void {
    this.#queue = [...this.#queue.filter(({ type }) => type !== event.type), event];
    this.#host.requestUpdate();
    this.later.load();
  }

  async #loadLater(): Promise<LaterPart> {
    const later = await this.#host.loadLater();
    this.#traces = later.traces(this.#around);
    const trace = await this.#traces.adopt(this.state.fixed ? comuneIn(this.state) : undefined);
    const keys = { learn: this.uuid(), hold: this.uuid() };
    if (trace !== undefined) this.#queue = [{ type: 'trace-found', trace, keys }, ...this.#queue];
    return later;
  }

  #use(later: LaterPart): void {
    this.#host.useLater(later);
    this.#handlers = { ...firstHandlers, ...later.handlers };
    this.#writes = later.writes(this, this.#around);
    this.#writingPort = () => this.#host.writingPort(later);
    const waiting = this.#queue;
    this.#queue = [];
    for (const event of waiting) this.send(event);
  }

  #run(effect: BookingEffect): void {
    if (isWrite(effect)) return this.#write(effect);
    switch (effect.type) {
      case 'focus':
      case 'announce':
      case 'tell':
        return this.#perform(effect);
      case 'wake':
        return this.#timers.start('wake', Math.max(0, effect.at - this.#around.now()), () =>
          this.send({ type: 'ticked', now: this.#around.now() }),
        );
      case 'age':
        return this.#timers.start('age', effect.ms, () => this.#age());
      case 'wait':
        return this.#timers.start(effect.key, effect.ms, () =>
          this.send({ type: 'try-again', key: effect.key }),
        );
      case 'find-comuni':
      case 'open-comune':
      case 'load-days':
      case 'load-slots':
        return this.#host.ports && this.#reads.run(effect, this.#host.ports);
      case 'leave-trace':
      case 'wipe-trace':
        return this.#trace(effect);
    }
  }

  #perform(effect: HostEffect): void {
    this.#host.perform(effect);
    if (effect.type === 'tell' && effect.fact.fact === 'ready') this.later.load();
  }

  #trace(effect: TraceEffect): void {
    if (effect.type === 'leave-trace') this.#traces?.leave(effect.trace);
    else this.#traces?.wipe(effect.key);
  }

  #write(effect: WriteEffect): void {
    const port = this.#writingPort?.();
    if (port !== undefined) this.#writes?.run(effect, port);
  }
}

function comuneIn(state: BookingState): string | undefined {
  if (state.step === 'opening') return state.istat;
  return 'choice' in state ? state.choice.comune.istat : undefined;
}

/** All of them: a new one does not compile before it is here. */
const WRITES: Readonly<Record<WriteEffect['type'], true>> = {
  hold: true,
  extend: true,
  release: true,
  'give-up': true,
  book: true,
  'look-up': true,
  'open-own': true,
  'read-own': true,
  calendar: true,
  cancel: true,
  move: true,
  'at-counter': true,
};

function isWrite(effect: BookingEffect): effect is WriteEffect {
  return effect.type in WRITES;
}
