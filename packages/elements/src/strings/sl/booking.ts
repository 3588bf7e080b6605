import { pluralOf } from '../../locale/plural.ts';
import type { booking as Italian } from '../it/booking.ts';

export { common } from './common.ts';
export { readingProblems } from './reading-problems.ts';

const plural = pluralOf('sl');

export const booking: typeof Italian = {
  label: 'Naročanje na obisk',
  step: (n, of) => `Korak ${n} od ${of}`,
  steps: ['Storitev', 'Dan in ura', 'Podatki o osebi', 'Pregled'],
  comuneTitle: 'V kateri občini živite?',
  comuneLabel: 'Ime občine',
  comuneHint: 'Občina, v kateri imate stalno ali začasno prebivališče.',
  comuneSearch: 'Išči',
  comuniFound: (n) =>
    n === 0
      ? 'Nobena občina nima tega imena. Preverite, kako je napisano.'
      : plural(n, {
          one: `Najdena je ${n} občina`,
          two: `Najdeni sta ${n} občini`,
          few: `Najdene so ${n} občine`,
          other: `Najdenih je ${n} občin`,
        }),
  serviceTitle: 'Za katero storitev prihajate?',
  serviceMissing: 'Za nadaljevanje izberite storitev.',
  noServices: 'V tej občini se tukaj ni mogoče naročiti na nobeno storitev. Pokličite občino.',
  duration: (minutes) => `Traja približno ${minutes} minut.`,
  competence: {
    office: 'Pristojen je urad INPS:',
    'national-pole': 'Pristojno je državno središče INPS:',
    unknown: 'Pristojen je:',
  },
  comune: 'Občina',
  service: 'Storitev',
  changeComune: 'Spremeni občino',
  changeService: 'Spremeni storitev',
  needsChosen: 'Pomoč',
  noNeeds: 'Brez',
  changeNeeds: 'Spremenite pomoč',
  already: 'Termin že imam',
  moveTitle: 'Izberite nov dan in uro',
  timeTitle: 'Izberite dan in uro',
  timeWhere: (place) => `Osebno pridete sem: ${place}. INPS se vključi prek videa.`,
  timeHint: 'Izberite prosto uro: medtem ko nadaljujete, ostane rezervirana.',
  freeTimes: (n) =>
    plural(n, {
      one: `${n} prost termin`,
      two: `${n} prosta termina`,
      few: `${n} prosti termini`,
      other: `${n} prostih terminov`,
    }),
  morning: 'Dopoldne',
  afternoon: 'Popoldne',
  hour: (hour) => `Od ${hour}. ure`,
  taken: 'pravkar zasedeno',
  noSlots: 'Ta dan ni več prostih terminov. Izberite drug dan.',
  noDays: 'Trenutno ni prostih dni.',
  noDaysWay: 'Poskusite jutri ali pokličite občino.',
  moreDays: 'Prikaži več dni',
  showMonth: 'Izberi v koledarju',
  showList: 'Prikaži prve proste dni',
  monthHint: 'Izberete lahko poudarjene dni.',
  monthBefore: 'Prejšnji mesec',
  monthAfter: 'Naslednji mesec',
  monthEmpty: 'V tem mesecu ni prostih dni.',
  preparing: 'Trenutek: naslednji korak se pripravlja.',
  phone: (number) => `Telefon: ${number}`,
};
