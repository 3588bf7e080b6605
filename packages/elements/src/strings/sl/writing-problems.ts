import type { writingProblems as Italian } from '../it/writing-problems.ts';

export const writingProblems: typeof Italian = {
  'idempotency-key-missing': {
    what: 'Storitev ne sprejme zahteve.',
    way: 'Ponovno naložite stran. Če se ponovi, pokličite občino.',
  },
  'idempotency-key-reused': {
    what: 'Ta zahteva je bila že poslana z drugimi podatki.',
    way: 'Preverite podatke in jih znova potrdite.',
  },
  'idempotency-in-progress': {
    what: 'Zahteva je že v obdelavi.',
    way: 'Počakajte: odgovor bo prišel sam.',
  },
  unauthenticated: { what: 'Vaša prijava ne velja več.', way: 'Prijavite se znova in nadaljujte tukaj.' },
  'assurance-too-low': {
    what: 'Za to storitev je potrebna varnejša prijava.',
    way: 'Prijavite se s SPID druge stopnje, CIE ali CNS.',
  },
  'profile-missing': {
    what: 'Vaš profil nima dovoljenja za ta postopek.',
    way: 'Obrnite se na skrbnika uporabnikov na občini.',
  },
  'grant-expired': {
    what: 'Vaše dovoljenje je poteklo.',
    way: 'Obrnite se na skrbnika uporabnikov na občini.',
  },
  'precondition-required': {
    what: 'Podatki so se medtem spremenili.',
    way: 'Ponovno naložite stran in ponovite spremembo.',
  },
  'precondition-failed': {
    what: 'Te podatke je spremenil nekdo drug.',
    way: 'Oglejte si nove podatke in ponovite spremembo.',
  },
  'slot-taken': {
    what: 'Ta termin je pravkar zasedel nekdo drug.',
    way: 'Izberite drug termin. Vpisani podatki ostanejo.',
  },
  'hold-limit': {
    what: 'Rezerviranih je že preveč terminov.',
    way: 'Počakajte nekaj minut in poskusite znova.',
  },
  'hold-expired': {
    what: 'Čas, za katerega je bil termin rezerviran, je potekel.',
    way: 'Lahko ga rezervirate znova. Vpisani podatki ostanejo.',
  },
  'duplicate-booking': {
    what: 'Za to osebo in to storitev že obstaja naročilo.',
    way: 'Poiščite potrdilo, ki ste ga prejeli, ali pokličite občino.',
  },
  'consent-missing': {
    what: 'Manjka seznanitev z obvestilom o zasebnosti.',
    way: 'Vrnite se k svojim podatkom in označite polje.',
  },
  'delega-missing': {
    what: 'Za ta obisk je potrebno pooblastilo.',
    way: 'Za predložitev pooblastila se obrnite na občino.',
  },
  'booking-state': {
    what: 'Naročilo tega postopka ne dovoljuje več.',
    way: 'Ponovno naložite stran in preverite trenutno stanje.',
  },
  'meeting-not-open': {
    what: 'Srečanje še ni odprto.',
    way: 'Vrnite se malo pred uro svojega obiska.',
  },
  'meeting-ended': { what: 'Srečanje se je že končalo.', way: 'Po potrebi se naročite znova.' },
  'meeting-full': {
    what: 'Na srečanju so že vsi predvideni udeleženci.',
    way: 'Zaprite druga okna srečanja in poskusite znova.',
  },
  'not-admitted': {
    what: 'INPS tega mesta še ni spustil v srečanje.',
    way: 'Počakajte, da vas pokličejo.',
  },
  'credential-used': {
    what: 'Ta vstop je bil že uporabljen.',
    way: 'Poskusite znova: pripravi se nov vstop.',
  },
};
