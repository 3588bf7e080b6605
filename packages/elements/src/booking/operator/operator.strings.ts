import type { EasyCatalogue } from '../../locale/locale-controller.ts';
import * as italian from '../../strings/it/booking-operator.ts';
import { type OwnStrings, ownStrings } from '../own/own.strings.ts';

type Added = Pick<typeof italian, 'operator' | 'atCounter'>;

/** Those of a resident, and what is only said at the counter. */
export type OperatorStrings = OwnStrings & Pick<Added, 'operator'>;

const before = ownStrings.load;

export const operatorStrings: EasyCatalogue<OperatorStrings> = {
  it: joined([ownStrings.it, italian]),
  load: {
    de: async () => joined(await Promise.all([before.de(), import('../../strings/de/booking-operator.ts')])),
    fr: async () => joined(await Promise.all([before.fr(), import('../../strings/fr/booking-operator.ts')])),
    sl: async () => joined(await Promise.all([before.sl(), import('../../strings/sl/booking-operator.ts')])),
    en: async () => joined(await Promise.all([before.en(), import('../../strings/en/booking-operator.ts')])),
    // Operators' own words are plain already: what they read to residents is the easy part.
    'it-easy': async () => joined([await before['it-easy'](), italian]),
    'de-easy': async () =>
      joined(await Promise.all([before['de-easy'](), import('../../strings/de/booking-operator.ts')])),
  },
};

function joined([words, { operator, atCounter }]: readonly [OwnStrings, Added]): OperatorStrings {
  const booking = { ...words.booking, ...atCounter.booking };
  const own = { ...words.own, ...atCounter.own };
  return { ...words, booking, own, operator };
}
