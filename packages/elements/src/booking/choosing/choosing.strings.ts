import type { EasyCatalogue } from '../../locale/locale-controller.ts';
import * as italian from '../../strings/it/choosing.ts';

export type ChoosingStrings = Pick<typeof italian, 'choosing'>;

/** The words of the choice of a service, of who serves, and of what one needs. */
export const choosingStrings: EasyCatalogue<ChoosingStrings> = {
  it: italian,
  load: {
    de: () => import('../../strings/de/choosing.ts'),
    fr: () => import('../../strings/fr/choosing.ts'),
    sl: () => import('../../strings/sl/choosing.ts'),
    en: () => import('../../strings/en/choosing.ts'),
    'it-easy': () => import('../../strings/it-easy/choosing.ts'),
    'de-easy': () => import('../../strings/de-easy/choosing.ts'),
  },
};
