import { type LaterStrings, laterStrings } from '../booking/later/later.strings.ts';
import type { EasyCatalogue } from '../locale/locale-controller.ts';
import * as italian from '../strings/it/earlier.ts';

type Added = typeof italian;

export type EarlierStrings = Pick<LaterStrings, 'common' | 'problems'> & Added;

const before = laterStrings.load;

/** The words about an earlier day, with those of booking that it shares: all in a language and register, or none. */
export const earlierStrings: EasyCatalogue<EarlierStrings> = {
  it: joined([laterStrings.it, italian]),
  load: {
    de: async () => joined(await Promise.all([before.de(), import('../strings/de/earlier.ts')])),
    fr: async () => joined(await Promise.all([before.fr(), import('../strings/fr/earlier.ts')])),
    sl: async () => joined(await Promise.all([before.sl(), import('../strings/sl/earlier.ts')])),
    en: async () => joined(await Promise.all([before.en(), import('../strings/en/earlier.ts')])),
    'it-easy': async () =>
      joined(await Promise.all([before['it-easy'](), import('../strings/it-easy/earlier.ts')])),
    'de-easy': async () =>
      joined(await Promise.all([before['de-easy'](), import('../strings/de-easy/earlier.ts')])),
  },
};

function joined([{ common, problems }, { earlier }]: readonly [LaterStrings, Added]): EarlierStrings {
  return { common, problems, earlier };
}
