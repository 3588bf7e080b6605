import type { Catalogue } from '../locale/locale-controller.ts';
import * as italian from '../strings/it/call.ts';

export type CallStrings = typeof italian;

/** The words of the call: Italian with the element, each other language in one file of its own. */
export const callStrings: Catalogue<CallStrings> = {
  it: italian,
  load: {
    de: () => import('../strings/de/call.ts'),
    fr: () => import('../strings/fr/call.ts'),
    sl: () => import('../strings/sl/call.ts'),
    en: () => import('../strings/en/call.ts'),
  },
};
