import { attempt } from './attempt.ts';
import { pluralOf } from '../../locale/plural.ts';
import type { later as Italian } from '../it/booking-later.ts';

export { person } from './person.ts';
export { telling } from './telling.ts';
export { writingProblems } from './writing-problems.ts';

const plural = pluralOf('sl');

export const later: typeof Italian = {
  attempt,

  holding: (day, time) => `Termin se rezervira: ${day} ob ${time}.`,
  heldUntil: (day, time, until) => `${day} ob ${time}: rezervirano za vas do ${until}.`,
  minutesLeft: (n) =>
    n === 1
      ? 'Ostaja manj kot 1 minuta.'
      : plural(n, {
          one: `Ostaja še ${n} minuta.`,
          two: `Ostajata še ${n} minuti.`,
          few: `Ostajajo še ${n} minute.`,
          other: `Ostaja še ${n} minut.`,
        }),
  expiredSaid: 'Termin ni več rezerviran. Vse, kar ste vpisali, je še tukaj.',
  holdingSaid: 'Termin se rezervira.',
  unresolvedSaid: 'Izida še ni mogoče ugotoviti. Preverjanje se nadaljuje.',
  moreTime: 'Potrebujem več časa',
  moreTimeComing: 'Trenutek: prosimo za več časa.',
  noMoreTime: 'Časa ni več mogoče podaljšati. Če poteče, lahko rezervirate znova: vpisani podatki ostanejo.',
  extended: 'Imate več časa: termin ostaja rezerviran za vas.',
  expired: (day, time) => `Termin ${day} ob ${time} ni več rezerviran.`,
  expiredText: 'Vse, kar ste vpisali, je še tukaj.',
  holdAgain: 'Znova rezerviraj ta termin',
  otherTimes: 'Izberi drug termin',
  keepTime: 'Nadaljuj s tem terminom',
  alternatives: 'Bližnji prosti termini:',
  checking: 'Povezava je počasna. Preverjamo, ali je zahteva prispela. Ničesar vam ni treba ponoviti.',
  waitingNetwork: 'Ni povezave z internetom. Ko se vrne, se zahteva pošlje sama.',
  unresolvedHold: 'Ni mogoče ugotoviti, ali je termin rezerviran. Preverjanje se nadaljuje.',
  unresolvedExtension:
    'Ni mogoče ugotoviti, ali imate več časa. Preverjanje se nadaljuje. Medtem lahko nadaljujete.',
  reference: (reference: string) => `Oznaka zahteve: ${reference}. Povejte jo po telefonu.`,
  unresolvedBooking:
    'Ni še mogoče ugotoviti, ali ste naročeni. Ne naročajte se znova: preverjanje se nadaljuje.',
  unresolvedCall: 'Če se vam mudi, pokličite občino.',
  checkNow: 'Preveri zdaj',

  detailsTitle: 'Za koga je obisk?',
  who: 'Oseba',
  basis: 'Ali oseba živi v tej občini?',
  basisOptions: {
    residence: 'V tej občini ima stalno prebivališče',
    domicile: 'V tej občini ima začasno prebivališče, stalno pa drugje',
  },
  reach: 'Kako jo obvestiti',
  reachHint: 'Samo če se kaj spremeni. Polji lahko pustite prazni.',
  why: 'Razlog',
  reason: 'Razlog obiska',
  reasonHint: 'Zadostuje nekaj besed. Ne pišite zdravstvenih podatkov.',
  privacy: 'Zasebnost',
  privacyText: 'Podatki so namenjeni samo temu obisku.',
  privacyLink: 'Preberite obvestilo o zasebnosti',
  acknowledge: 'Obvestilo o zasebnosti sem prebral/a',

  faults: {
    basis: 'Povejte, ali ima oseba tukaj stalno ali začasno prebivališče.',
    reason: 'Vpišite razlog obiska.',
    acknowledged: 'Preberite obvestilo o zasebnosti in označite polje.',
  },

  checkTitle: 'Preverite in potrdite',
  checkText: 'Če kaj ni prav, izberite »Spremeni«.',
  where: 'Kje',
  when: 'Kdaj',
  whenAt: (day, time) => `${day} ob ${time}`,
  changeTime: 'Spremeni dan in uro',
  changeDetails: 'Spremeni podatke o osebi',
  changeReach: 'Spremeni podatke za stik',
  changeReason: 'Spremeni razlog',
  nobodyTold: 'Brez podatkov za stik: zadostuje koda na papirju.',
  awaitingNote: 'Po oddaji mora občina obisk še potrditi.',
  confirm: 'Potrdi obisk',
  request: 'Pošlji zahtevo',

  sendingTitle: 'Pošiljanje',
  sendingText: 'Naročanje poteka. Ne zapirajte te strani.',
  sendingDoubt: 'Preverjanje',

  confirmedTitle: 'Vaš obisk je potrjen',
  awaitingTitle: 'Vaša zahteva je poslana',
  awaitingText:
    'Termin je rezerviran. Občina mora obisk še potrditi. Da izveste, ali je potrjen, pokličite občino in povejte kodo.',
  code: 'Koda obiska',
  codeHint: 'Prepišite jo na papir ali natisnite ta povzetek: za obisk zadostuje ta koda.',
  goHere: 'Kam pridete',
  video: (office) =>
    `Pri okencu občine se prek videa pogovorite z INPS (${office}). Zaslon je pripravljen in uslužbenec občine vam pomaga.`,
  bring: 'Kaj prinesete s seboj',
  opening: 'Odpiralni čas okenca',
  access: 'Dostopnost',
  print: 'Natisni povzetek',
};
