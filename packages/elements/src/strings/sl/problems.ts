import type { problems as Italian } from '../it/problems.ts';

export const problems: typeof Italian = {
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
  'not-found': {
    what: 'Iskanega ni ali ga ni več.',
    way: 'Vrnite se nazaj in izberite znova.',
  },
  'precondition-required': {
    what: 'Podatki so se medtem spremenili.',
    way: 'Ponovno naložite stran in ponovite spremembo.',
  },
  'precondition-failed': {
    what: 'Te podatke je spremenil nekdo drug.',
    way: 'Oglejte si nove podatke in ponovite spremembo.',
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
