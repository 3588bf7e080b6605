import type { Catalogue } from '../locale/locale-controller.ts';
import * as italian from '../strings/it/agenda.ts';

export type AgendaStrings = typeof italian;

/** The words of the agenda: Italian with the element, each other language in one file of its own. */
export const agendaStrings: Catalogue<AgendaStrings> = {
  it: italian,
  load: {
    de: () => import('../strings/de/agenda.ts'),
    fr: () => import('../strings/fr/agenda.ts'),
    sl: () => import('../strings/sl/agenda.ts'),
    en: () => import('../strings/en/agenda.ts'),
  },
};
