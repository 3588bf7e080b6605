import type { Catalogue } from '../../locale/locale-controller.ts';
import * as italian from '../../strings/it/booking-later.ts';

export type LaterStrings = Pick<typeof italian, 'later' | 'problems'>;

/** The words from the press of a time on. Other languages have them in the file that is there already. */
export const laterStrings: Catalogue<LaterStrings> = {
  it: italian,
  load: {
    de: () => import('../../strings/de/booking.ts'),
    fr: () => import('../../strings/fr/booking.ts'),
    sl: () => import('../../strings/sl/booking.ts'),
    en: () => import('../../strings/en/booking.ts'),
  },
};
