import type {
  AvailabilityPort,
  BookingPort,
  DirectoryPort,
  EarlierSlotPort,
  Failure,
} from '@pue/client/booking';
import type { Language } from '@pue/client/contract';
import type { BookingEffect, BookingEvent } from './booking.messages.ts';
import type { OwnEffect } from './own/own.messages.ts';

/** What booking needs of the API. */
export interface BookingPorts {
  readonly directory: DirectoryPort;
  readonly booking: BookingPort;
  /** Of an earlier day; without one the provider's way is taken. */
  readonly earlier?: EarlierSlotPort;
}

/** What it needs until the first times are on the screen. */
export interface ReadingPorts {
  readonly directory: DirectoryPort;
  readonly booking: AvailabilityPort;
}

/** Who asks for calls and hears what came of them. */
export interface Caller {
  readonly language: Language;
  send(event: BookingEvent): void;
}

export type EffectOf<T extends BookingEffect['type']> = Extract<BookingEffect, { type: T }>;
export type HostEffect = EffectOf<'focus' | 'announce' | 'tell'>;
export type ReadEffect = EffectOf<'find-comuni' | 'open-comune' | 'load-days' | 'load-slots'>;
export type WriteEffect =
  EffectOf<'hold' | 'extend' | 'release' | 'give-up' | 'book' | 'look-up' | 'at-counter'> | OwnEffect;
export type TraceEffect = EffectOf<'leave-trace' | 'wipe-trace'>;

export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };
