import { pluralOf } from '../../locale/plural.ts';
import type { earlier as Italian } from '../it/earlier.ts';

const plural = pluralOf('sl');

export const earlier: typeof Italian = {
  label: 'Zgodnejši dan',
  askTitle: 'Bi radi prišli prej?',
  askText: 'Če se sprosti zgodnejši dan, vas obvestimo. Do takrat vaš termin velja.',
  bySms: 'Prejmete SMS, v njem piše, do kdaj lahko odgovorite.',
  byEmail: 'Prejmete e-sporočilo, v njem piše, do kdaj lahko odgovorite.',
  byPhone: 'Pokliče vas občina.',
  before: 'Samo pred tem dnem (neobvezno)',
  beforeHint: 'Izpolnite le, če je od tega dne naprej prepozno.',
  ask: 'Obvestite me',
  waitTitle: 'Ste na seznamu za zgodnejši dan',
  ahead: (n) =>
    n === 0
      ? 'Pred vami ni vprašal nihče.'
      : plural(n, {
          one: `Pred vami je vprašala ${n} oseba.`,
          two: `Pred vami sta vprašali ${n} osebi.`,
          few: `Pred vami so vprašale ${n} osebe.`,
          other: `Pred vami je vprašalo ${n} oseb.`,
        }),
  onlyBefore: (day) => `Samo pred tem dnem: ${day}.`,
  order: 'Vsak prosti termin ponudimo eni osebi naenkrat, po vrstnem redu prošenj.',
  withdraw: 'Ne obveščajte me več',
  offerTitle: 'Sprostil se je zgodnejši dan',
  offered: (day, time) => `${day} ob ${time}`,
  why: {
    'first-in-line': 'Na vrsti ste vi.',
    'others-cannot': 'Kdor je vprašal pred vami, tega termina ne more izkoristiti: na vrsti ste vi.',
    'others-passed': 'Kdor je vprašal pred vami, tega termina ni vzel: na vrsti ste vi.',
    unknown: 'Na vrsti ste vi.',
  },
  until: (day, time) => `Termin hranimo za vas. Rok za odgovor: ${day} ob ${time}.`,
  minutesLeft: (n) =>
    plural(n, {
      one: `Čas za odgovor: še ${n} minuta.`,
      two: `Čas za odgovor: še ${n} minuti.`,
      few: `Čas za odgovor: še ${n} minute.`,
      other: `Čas za odgovor: še ${n} minut.`,
    }),
  instead: (day, time) => `Nadomesti vaš sedanji termin: ${day} ob ${time}.`,
  keepsPlace: 'Če zavrnete, obdržite svoj termin in ostanete na seznamu.',
  accept: 'Sprejmem novi termin',
  refuse: 'Ne, obdržim svojega',
  over: 'Čas za odgovor je potekel. Vaš termin še velja.',
  sending: 'Pošiljamo vaš odgovor.',
  asked: 'Urejeno. Če se sprosti zgodnejši dan, vas obvestimo.',
  withdrawn: 'Urejeno. Niste več na seznamu.',
  accepted: (day, time) => `Urejeno. Vaš novi termin: ${day} ob ${time}.`,
  refused: 'V redu. Obdržite svoj termin.',
};
