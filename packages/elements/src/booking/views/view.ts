import type { Comune, ComuneSummary, Language, Slot } from '@pue/client/contract';
import type { BookingEvent } from '../booking.messages.ts';
import type { BookingStrings } from '../booking.strings.ts';
import type { ChoosingStrings } from '../choosing/choosing.strings.ts';

/** What every part of the screen is drawn with: words in, presses out. */
export interface View {
  /** Those of the choosing are there once that part is. */
  readonly words: BookingStrings & Partial<ChoosingStrings>;
  readonly lang: Language;
  /** Level of the step heading on the host page. */
  readonly level: number;
  readonly send: (event: BookingEvent) => void;
  readonly pick: (slot: Slot) => void;
}

/** The name in the reader's language, and the official Italian one where the two differ. */
export function nameOf({ names }: Pick<ComuneSummary, 'names'>, lang: Language): string {
  const italian = names[0]?.name ?? '';
  const own = names.find((name) => name.lang === lang)?.name ?? italian;
  return own === italian
    ? names[1] && lang === 'it'
      ? `${italian} / ${names[1].name}`
      : italian
    : `${own} / ${italian}`;
}

/** The desk where one goes: the PUE in the Comune's premises. */
export function placeOf(comune: Comune, lang: Language): string {
  const desk = comune.desks.find(({ kind }) => kind === 'pue') ?? comune.desks[0];
  return desk === undefined ? nameOf(comune, lang) : `${desk.name}, ${desk.address}`;
}

export function phoneOf(comune: Comune): string | undefined {
  return comune.desks.find(({ phone }) => phone !== undefined)?.phone;
}
