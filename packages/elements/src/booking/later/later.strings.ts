import type { FailureCode } from '@pue/client/booking';
import type { EasyCatalogue } from '../../locale/locale-controller.ts';
import * as italian from '../../strings/it/booking-later.ts';
import type { ProblemWords } from '../../strings/it/reading-problems.ts';
import { type BookingStrings, bookingStrings } from '../booking.strings.ts';

type Added = Pick<typeof italian, 'later' | 'person' | 'telling' | 'writingProblems'>;

export interface LaterStrings extends BookingStrings {
  readonly later: Added['later'];
  readonly person: Added['person'];
  readonly telling: Added['telling'];
  readonly problems: Readonly<Record<FailureCode, ProblemWords>>;
}

const first = bookingStrings.load;

/** The first words and those from the press of a time on: both in a language and register, or neither. */
export const laterStrings: EasyCatalogue<LaterStrings> = {
  it: joined([bookingStrings.it, italian]),
  load: {
    de: async () => joined(await Promise.all([first.de(), import('../../strings/de/booking-later.ts')])),
    fr: async () => joined(await Promise.all([first.fr(), import('../../strings/fr/booking-later.ts')])),
    sl: async () => joined(await Promise.all([first.sl(), import('../../strings/sl/booking-later.ts')])),
    en: async () => joined(await Promise.all([first.en(), import('../../strings/en/booking-later.ts')])),
    'it-easy': async () =>
      joined(await Promise.all([first['it-easy'](), import('../../strings/it-easy/booking-later.ts')])),
    'de-easy': async () =>
      joined(await Promise.all([first['de-easy'](), import('../../strings/de-easy/booking-later.ts')])),
  },
};

function joined([{ booking, common, readingProblems }, added]: readonly [
  BookingStrings,
  Added,
]): LaterStrings {
  const problems = { ...readingProblems, ...added.writingProblems };
  const { later, person, telling } = added;
  return { booking, common, readingProblems, later, person, telling, problems };
}
