import type { Catalogue } from '../locale/locale-controller.ts';
import * as italian from '../strings/it/phone-list.ts';

export type PhoneListStrings = typeof italian;

/** The words of the list of calls: Italian with the element, each other language in one file of its own. */
export const phoneListStrings: Catalogue<PhoneListStrings> = {
  it: italian,
  load: {
    de: () => import('../strings/de/phone-list.ts'),
    fr: () => import('../strings/fr/phone-list.ts'),
    sl: () => import('../strings/sl/phone-list.ts'),
    en: () => import('../strings/en/phone-list.ts'),
  },
};
