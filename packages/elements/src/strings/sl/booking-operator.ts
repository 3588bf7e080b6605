import { pluralOf } from '../../locale/plural.ts';
import type * as Italian from '../it/booking-operator.ts';

const plural = pluralOf('sl');

export const operator: typeof Italian.operator = {
  areas: 'Okence',
  book: 'Naročanje',
  awaiting: 'Za potrditev',
  people: 'Koliko oseb, ena za drugo?',
  peopleCount: (n) =>
    plural(n, { one: `${n} oseba`, two: `${n} osebi`, few: `${n} osebe`, other: `${n} oseb` }),
  arriving: 'Preverja se vaša prijava.',
  signIn: 'Prijavite se znova',
  kept: 'Kar ste napisali, ostane tukaj.',
  next: 'Naslednja oseba',
  nextHint: 'Ista storitev, isti dan.',

  awaitingTitle: 'Prošnje za potrditev',
  awaitingEmpty: 'Ni prošenj za potrditev.',
  refresh: 'Osveži seznam',
  confirm: 'Potrdi',
  confirmOf: (name, when) => `Potrdi: ${name}, ${when}`,
  confirming: 'Potrjevanje poteka.',
  open: 'Odpri',
  openOf: (name: string, when: string) => `Odpri: ${name}, ${when}`,
  confirmed: (name, when) => `Potrjeno: ${name}, ${when}.`,
  listFresh: 'Spodnji seznam je osvežen.',

  groupTitle: 'Kdo pride?',
  groupHint: 'Naročijo se vsi skupaj: vsi ali nihče.',
  person: (n, when) => `Oseba ${n}, ${when}`,
  forAll: 'Za vse',
  basis: 'Ali oseba živi tukaj?',
  basisOptions: { residence: 'Stalno prebivališče', domicile: 'Začasno prebivališče' },
  acknowledged: 'Oseba je prejela obvestilo o zasebnosti',
  duplicate: 'Ta oseba je za to storitev že naročena ali pa je napisana dvakrat.',
  faultOf: (n, fault) => `Oseba ${n}: ${fault}`,
  oddText: 'Če so pravilni, lahko potrdite.',
  groupCheck: 'Preverite in potrdite za vse',
  time: 'Ura',
  name: 'Ime in priimek',
  code: 'Koda',
  confirmAll: (n) =>
    plural(n, {
      one: `Potrdi ${n} obisk`,
      two: `Potrdi ${n} obiska`,
      few: `Potrdi ${n} obiske`,
      other: `Potrdi ${n} obiskov`,
    }),
  groupSending: 'Vsi se naročajo. Ne zapirajte te strani.',
  unresolved: 'Še ni znano, ali so obiski naročeni. Ne naročajte znova: preverjanje se nadaljuje.',
  groupBooked: (n) =>
    plural(n, {
      one: `${n} obisk potrjen`,
      two: `${n} obiska potrjena`,
      few: `${n} obiski potrjeni`,
      other: `${n} obiskov potrjenih`,
    }),
  groupBookedText: 'Vsaki osebi dajte njeno kodo na papirju.',
  print: 'Natisni list za vsako osebo',
};

export const atCounter: typeof Italian.atCounter = {
  booking: { already: 'Termin že obstaja' },
  own: {
    findingTitle: 'Odprite termin',
    title: 'Termin',
    opensByContact: 'Za prestavitev ali odpoved so potrebni koda in telefon ali e-pošta osebe.',
    told: { resident: 'oseba, s sporočilom ali klicem', operator: 'občina', office: 'urad INPS' },
    residentUntold: 'Oseba ne bo dobila obvestila, ker ni pustila kontakta.',
  },
};
