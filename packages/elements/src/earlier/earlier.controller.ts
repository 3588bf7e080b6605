import type { EarlierSlotPort, HolderOptions, Result } from '@pue/client/booking';
import type { Booking, EarlierSlotOffer } from '@pue/client/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { browserSight, type Sight } from '../agenda/sight.ts';
import { BROWSER, type Surroundings, Timers } from '../booking/booking.surroundings.ts';
import {
  aboutOf,
  type Command,
  type EarlierEffect,
  type EarlierEvent,
  type EarlierState,
  type FocusTarget,
  INITIAL,
  transition,
  type Work,
} from './earlier.machine.ts';

/** What is taken from the page around; a test brings its own. */
export interface EarlierSurroundings extends Surroundings {
  readonly sight: Sight;
}

export const browserEarlier: EarlierSurroundings = { ...BROWSER, sight: browserSight };

export interface EarlierHost extends ReactiveControllerHost {
  readonly earlier: EarlierSlotPort | undefined;
  /** The appointment that waits; without one, all that may be seen are shown. */
  readonly booking?: Booking | undefined;
  /** Whether there is anything to read. */
  readonly awaits: boolean;
  /** Language, and whatever else a call of this host takes. */
  readonly callOptions: Omit<HolderOptions, 'signal'>;
  focusOn(target: FocusTarget): void;
  /** The appointment as it is after a write. */
  changed(booking: Booking): void;
}

/** After so long somebody is told that it takes long. */
const SLOW_MS = 1000;

/** Reads the offers again and again for as long as somebody can see them, and sends what is pressed. */
export class EarlierController implements ReactiveController {
  state: EarlierState = INITIAL;

  readonly #host: EarlierHost;
  readonly #around: EarlierSurroundings;
  readonly #timers: Timers;
  #reading: AbortController | undefined;
  #stopLooking: (() => void) | undefined;

  constructor(host: EarlierHost, around: EarlierSurroundings = browserEarlier) {
    this.#host = host;
    this.#around = around;
    this.#timers = new Timers(around);
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopLooking = this.#around.sight.watch(() => this.look());
    this.look();
  }

  hostDisconnected(): void {
    this.#stopLooking?.();
    this.#rest();
  }

  /** Another way to the offers: what was read through the last one is forgotten. */
  restart(): void {
    this.#rest();
    this.state = INITIAL;
    this.look();
  }

  /** Reads now, if somebody can see it. */
  look(): void {
    if (this.#around.sight.isVisible()) this.send({ type: 'due' });
    else this.#rest();
  }

  press(command: Command): void {
    this.send({ type: 'pressed', command, key: this.#around.uuid() });
  }

  send(event: EarlierEvent): void {
    const [state, ...effects] = transition(this.state, event);
    if (state !== this.state) this.#host.requestUpdate();
    this.state = state;
    for (const effect of effects) this.#run(effect);
  }

  #run(effect: EarlierEffect): void {
    switch (effect.type) {
      case 'read':
        return void this.#read();
      case 'wait':
        return this.#timers.start('wait', effect.ms, () => this.look());
      case 'write':
        return void this.#write(effect.work);
      case 'focus':
        return this.#host.focusOn(effect.target);
    }
  }

  async #read(): Promise<void> {
    const port = this.#host.earlier;
    if (port === undefined || !this.#host.awaits) return;
    this.#rest();
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    const options = { ...this.#host.callOptions, signal };
    const id = this.#host.booking?.id;
    const [offers, booking] = await Promise.all([
      port.offers(options),
      id === undefined ? undefined : port.read(id, options),
    ]);
    if (signal.aborted) return;
    const now = this.#around.now();
    if (booking?.ok) this.#found(booking.value);
    if (offers.ok) this.send({ type: 'read', offers: offers.value.items, now });
    else this.send({ type: 'read-failed', failure: offers.failure, now });
  }

  /** An acceptance whose answer was lost has arrived when the appointment is at the new time. */
  #found(booking: Booking): void {
    this.#host.changed(booking);
    for (const { command, failure } of this.state.works) {
      const arrived = command.act === 'accept' && command.offer.slot.start === booking.start;
      if (failure !== undefined && arrived) this.send({ type: 'written', about: command.offer.id });
    }
  }

  /** Goes on when the element is gone: it must be known what became of it. */
  async #write(work: Work): Promise<void> {
    const port = this.#host.earlier;
    if (port === undefined) return;
    const about = aboutOf(work.command);
    const timer = `slow ${about}`;
    this.#timers.start(timer, SLOW_MS, () => this.send({ type: 'write-slow', about }));
    const options = { ...this.#host.callOptions, signal: new AbortController().signal };
    const answer = await sent(port, work, options);
    this.#timers.stop(timer);
    if (!answer.ok) return this.send({ type: 'write-failed', about, failure: answer.failure });
    if ('etag' in answer.value) this.#host.changed(answer.value);
    this.send({ type: 'written', about });
  }

  #rest(): void {
    this.#timers.stop('wait');
    this.#reading?.abort();
  }
}

function sent(
  port: EarlierSlotPort,
  { command, key }: Work,
  options: HolderOptions,
): Promise<Result<Booking | EarlierSlotOffer>> {
  switch (command.act) {
    case 'ask': {
      const { booking, before } = command;
      return port.ask(booking, before === undefined ? {} : { before }, options);
    }
    case 'withdraw':
      return port.withdraw(command.booking, options);
    case 'accept':
      return port.accept(command.offer, { ...options, key });
    case 'refuse':
      return port.refuse(command.offer.id, options);
    case 'miss':
      return port.missCall(command.offer.id, options);
  }
}
