import type { PersonStrings } from '../it/person.ts';

/** The fields of one person, and what may be wrong or odd about them. */
export const person: PersonStrings = {
  givenName: 'Ime',
  familyName: 'Priimek',
  taxCode: 'Davčna številka',
  taxCodeHint:
    '16 znakov, kot na zdravstveni izkaznici (codice fiscale). Velike črke in presledki niso pomembni.',
  birthDate: 'Datum rojstva',
  birthDateHint: 'Na primer: 31 3 1952',
  birthDay: 'Dan',
  birthMonth: 'Mesec',
  birthYear: 'Leto',
  phone: 'Telefon',
  phoneHint: 'Mobilni ali stacionarni, s predpono. Na primer: 347 1234567',
  email: 'E-pošta',
  emailHint: 'Na primer: ime@primer.it',
  meantEmail: 'Morda ste mislili drug naslov.',
  takeEmail: (address) => `Uporabi ${address}`,
  meantSaid: 'Preverite e-poštni naslov: morda je v njem napaka.',

  missing: {
    givenName: 'Vpišite ime.',
    familyName: 'Vpišite priimek.',
    taxCode: 'Vpišite davčno številko.',
    birthDay: 'Vpišite dan rojstva.',
    birthMonth: 'Vpišite mesec rojstva.',
    birthYear: 'Vpišite leto rojstva.',
    phone: 'Vpišite telefonsko številko.',
    email: 'Vpišite e-poštni naslov.',
  },
  shape: {
    taxCode: 'Davčna številka ima 16 znakov. Prepišite jo z zdravstvene izkaznice.',
    birthDay: 'Dan rojstva je število od 1 do 31.',
    birthMonth: 'Mesec rojstva je število od 1 do 12.',
    birthYear: 'Leto rojstva ima štiri števke. Na primer: 1952.',
    phone: 'To ni cela telefonska številka. Na primer: 0481 123456, 347 1234567 ali +386 5 123 45 67.',
    email: 'E-poštni naslov ni pravilen. Na primer: ime@primer.it.',
  },
  slips: {
    'no-at': 'V e-poštnem naslovu manjka znak @. Na primer: ime@primer.it.',
    'no-dot': 'V e-poštnem naslovu manjka zadnji del, na primer ».it«. Na primer: ime@primer.it.',
    comma: 'V e-poštnem naslovu je vejica. Namesto nje napišite piko.',
    space: 'V e-poštnem naslovu je presledek. Izbrišite ga.',
  },
  taxCodeCheck: 'V tej davčni številki je en znak napačen. Primerjajte jo z zdravstveno izkaznico.',
  noSuchDay: 'Tega dne ni. Preverite dan in mesec rojstva.',
  inFuture: 'Datum rojstva ne more biti v prihodnosti. Preverite ga.',
  tooLong: 'Besedilo je predolgo.',
  refused: (field) => `Storitev ne sprejme tega podatka: ${field}. Preverite ga.`,

  oddTitle: 'Prosimo, preverite.',
  odd: {
    'tax-code-name-mismatch': 'Davčna številka se ne ujema z imenom in priimkom.',
    'tax-code-birth-date-mismatch': 'Datum rojstva ni tisti iz davčne številke.',
    'nobody-told': 'Ni ne telefona ne e-pošte. Nihče ne bo mogel obvestiti osebe, če se kaj spremeni.',
  },
  oddOther: 'Storitev prosi, da preverite podatek.',
  right: 'Če je vse prav, nadaljujte: ničesar ni treba spremeniti.',
  goOn: 'Tako je prav, naprej',
};
