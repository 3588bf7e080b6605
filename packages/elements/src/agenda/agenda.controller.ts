import type { Clock } from '@pue/client';
import type { AgendaPort } from '@pue/client/booking';
import type { Language } from '@pue/client/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dateInRome } from '../booking/rome.ts';
import { browserClock } from '../clock/browser-clock.ts';
import {
  INITIAL,
  transition,
  type AgendaEffect,
  type AgendaEvent,
  type AgendaState,
} from './agenda.machine.ts';
import { browserSight, type Sight } from './sight.ts';

/** What the agenda takes from the page around it; a test brings its own. */
export interface AgendaSurroundings {
  readonly clock: Clock;
  readonly sight: Sight;
  /** From 0 to below 1: so that the desks of a whole country do not ask in the same second. */
  readonly random: () => number;
}

export const browserAgenda: AgendaSurroundings = {
  clock: browserClock,
  sight: browserSight,
  random: Math.random,
};

export interface AgendaHost extends ReactiveControllerHost {
  readonly agenda: AgendaPort | undefined;
  readonly language: Language;
}

/** Reads the day again and again, for as long as somebody can see it. */
export class AgendaController implements ReactiveController {
  state: AgendaState = INITIAL;

  readonly #host: AgendaHost;
  readonly #around: AgendaSurroundings;
  #reading: AbortController | undefined;
  #callOff: (() => void) | undefined;
  #stopLooking: (() => void) | undefined;

  constructor(host: AgendaHost, around: AgendaSurroundings = browserAgenda) {
    this.#host = host;
    this.#around = around;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopLooking = this.#around.sight.watch(() => this.#looked());
    this.#looked();
  }

  hostDisconnected(): void {
    this.#stopLooking?.();
    this.#rest();
  }

  /** Another port, or the first: what was read through the last one is forgotten. */
  restart(): void {
    this.#rest();
    this.#become(INITIAL);
    this.#looked();
  }

  send(event: AgendaEvent): void {
    const [state, ...effects] = transition(this.state, event);
    this.#become(state);
    for (const effect of effects) this.#run(effect);
  }

  #looked(): void {
    if (this.#around.sight.isVisible()) this.send({ type: 'due' });
    else this.#rest();
  }

  #run(effect: AgendaEffect): void {
    switch (effect.type) {
      case 'read':
        return void this.#read();
      case 'wait':
        return this.#wait(effect.milliseconds);
    }
  }

  #wait(milliseconds: number): void {
    const pause = milliseconds * (1 + 0.2 * this.#around.random());
    this.#callOff = this.#around.clock.after(pause, () => this.send({ type: 'due' }));
  }

  async #read(): Promise<void> {
    const port = this.#host.agenda;
    if (port === undefined) return;
    this.#rest();
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    const event = await readToday(port, { signal, lang: this.#host.language });
    if (!signal.aborted) this.send(event);
  }

  #rest(): void {
    this.#callOff?.();
    this.#reading?.abort();
  }

  #become(state: AgendaState): void {
    if (state === this.state) return;
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** "Today" is the server's day in Rome, whatever the device's clock and zone say. */
async function readToday(
  port: AgendaPort,
  options: { readonly signal: AbortSignal; readonly lang: Language },
): Promise<AgendaEvent> {
  const now = await port.now(options);
  if (!now.ok) return { type: 'failed', failure: now.failure };
  const day = dateInRome(now.value);
  const list = await port.day({ from: day, to: day }, options);
  if (!list.ok) return { type: 'failed', failure: list.failure };
  return { type: 'read', reading: { day, readAt: now.value, items: list.value.items } };
}
