import type { readingProblems as Italian } from '../it/reading-problems.ts';

export const readingProblems: typeof Italian = {
  offline: {
    what: 'Ni povezave z internetom.',
    way: 'Preverite povezavo. Ko se vrne, nadaljujete tukaj.',
  },
  network: { what: 'Povezava se je prekinila.', way: 'Počakajte trenutek in poskusite znova.' },
  timeout: { what: 'Storitev ni odgovorila pravočasno.', way: 'Počakajte trenutek in poskusite znova.' },
  aborted: { what: 'Postopek je bil prekinjen.', way: 'Lahko poskusite znova.' },
  'invalid-response': {
    what: 'Odgovor storitve ni berljiv.',
    way: 'Poskusite znova čez nekaj minut. Če se ponovi, pokličite občino.',
  },
  'invalid-request': {
    what: 'Storitev ne sprejme poslanih podatkov.',
    way: 'Preverite podatke. Če so pravilni, pokličite občino.',
  },
  malformed: {
    what: 'Storitev ne sprejme zahteve.',
    way: 'Ponovno naložite stran. Če se ponovi, pokličite občino.',
  },
  'validation-failed': {
    what: 'Nekateri podatki niso pravilni.',
    way: 'Popravite navedene podatke in nadaljujte.',
  },
  'not-found': {
    what: 'Iskanega ni ali ga ni več.',
    way: 'Vrnite se nazaj in izberite znova.',
  },
  'rate-limited': { what: 'Trenutno je preveč zahtev.', way: 'Počakajte minuto in poskusite znova.' },
  maintenance: {
    what: 'Storitev zaradi vzdrževanja ne deluje.',
    way: 'Poskusite pozneje ali pokličite občino.',
  },
  'office-unreachable': {
    what: 'Koledar urada INPS ni dosegljiv.',
    way: 'Poskusite znova čez nekaj minut.',
  },
};
