import { pluralOf } from '../../locale/plural.ts';
import type { choosing as Italian } from '../it/choosing.ts';

const plural = pluralOf('sl');

export const choosing: typeof Italian = {
  search: 'Poiščite storitev',
  searchHint: 'Na primer: otroci, IBAN, odpoved.',
  servicesFound: (n) =>
    plural(n, {
      one: `Najdena ${n} storitev`,
      two: `Najdeni ${n} storitvi`,
      few: `Najdene ${n} storitve`,
      other: `Najdenih ${n} storitev`,
    }),
  noneFound: 'Nobena storitev nima teh besed. Poskusite s preprostejšo besedo.',
  showAll: 'Pokaži vse storitve',
  bring: 'Prinesite:',
  delegaAllowed: 'S pooblastilom lahko pride kdo drug.',
  delegaNotAllowed: 'Priti mora oseba sama: pooblastilo tu ne velja.',

  needs: 'Potrebujete posebno pomoč?',
  needsHint: 'Vidite samo ure, ko je ta pomoč na voljo.',
  needsOptions: {
    'sign-language': 'Tolmač za znakovni jezik (LIS)',
    captions: 'Podnapisi',
    interpreter: 'Tolmač za drug jezik',
    wheelchair: 'Prostor za invalidski voziček',
    unknown: 'Drugo',
  },
  needNotMet: (needs) =>
    `Ob izbrani uri te pomoči ni: ${needs}. Nadaljujte in izberite drugo uro ali pomoč umaknite.`,

  noFit: 'Nobena ura ne ustreza izbrani pomoči.',
  parties: {
    desk: 'Vhod brez stopnic na občini',
    'sign-language': 'Tolmač za znakovni jezik',
    captions: 'Pisec podnapisov',
    interpreter: 'Tolmač za drug jezik',
    unknown: 'Potrebna oseba',
  },
  never: (party) => `${party}: tukaj nikoli.`,
  onlyOn: (party, days) => `${party}: samo ${days}.`,
  withoutNeeds: 'Iščite brez te pomoči',

  servers: 'Kdo lahko odgovori?',
  first: (day, time) => `Prva prosta ura: ${day} ob ${time}.`,
  noFirst: 'Zdaj ni prostih ur.',
  wait: (days) =>
    days === 0
      ? 'Navadno ste na vrsti še isti dan.'
      : plural(days, {
          one: `Navadno se čaka ${days} dan.`,
          two: `Navadno se čaka ${days} dneva.`,
          few: `Navadno se čaka ${days} dni.`,
          other: `Navadno se čaka ${days} dni.`,
        }),
  soonest: 'Urad, ki je prost prej',
};
