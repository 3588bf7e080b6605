import type { EasyCatalogue } from '../locale/locale-controller.ts';
import * as italian from '../strings/it/booking.ts';

export type BookingStrings = Pick<typeof italian, 'booking' | 'common' | 'readingProblems'>;

/** The words until a time is pressed: Italian with the element, each other set in one small file of its own. */
export const bookingStrings: EasyCatalogue<BookingStrings> = {
  it: italian,
  load: {
    de: () => import('../strings/de/booking.ts'),
    fr: () => import('../strings/fr/booking.ts'),
    sl: () => import('../strings/sl/booking.ts'),
    en: () => import('../strings/en/booking.ts'),
    'it-easy': () => import('../strings/it-easy/booking.ts'),
    'de-easy': () => import('../strings/de-easy/booking.ts'),
  },
};
