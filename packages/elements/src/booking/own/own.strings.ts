import type { EasyCatalogue } from '../../locale/locale-controller.ts';
import * as italian from '../../strings/it/booking-own.ts';
import { type LaterStrings, laterStrings } from '../later/later.strings.ts';

export type OwnStrings = LaterStrings & Pick<typeof italian, 'own'>;

type Load<S> = () => Promise<S>;

const { load } = laterStrings;

/** The words of before, and those of an appointment that is there already: all in a language, or none. */
export const ownStrings: EasyCatalogue<OwnStrings> = {
  it: { ...laterStrings.it, ...italian },
  load: {
    de: both(load.de, () => import('../../strings/de/booking-own.ts')),
    fr: both(load.fr, () => import('../../strings/fr/booking-own.ts')),
    sl: both(load.sl, () => import('../../strings/sl/booking-own.ts')),
    en: both(load.en, () => import('../../strings/en/booking-own.ts')),
    'it-easy': both(load['it-easy'], () => import('../../strings/it-easy/booking-own.ts')),
    'de-easy': both(load['de-easy'], () => import('../../strings/de-easy/booking-own.ts')),
  },
};

function both(before: Load<LaterStrings>, added: Load<Pick<OwnStrings, 'own'>>): Load<OwnStrings> {
  return async () => {
    const [words, { own }] = await Promise.all([before(), added()]);
    return { ...words, own };
  };
}
