import type { Language } from '@pue/client/contract';

/**
 * The language of second official names, by province, where it is one of the contract's. Ladin ones (Trento)
 * have no place in it.
 */
export const SECOND_LANGUAGE: Readonly<Record<string, Language>> = {
  BZ: 'de',
  AO: 'fr',
  TS: 'sl',
  GO: 'sl',
  UD: 'sl',
};
