import type { EarlierSlotOffer } from '@pue/client/contract';
import { pluralOf } from '../../locale/plural.ts';

export { agenda } from './agenda.ts';
export { common } from './common.ts';
export { problems } from './problems.ts';

const plural = pluralOf('sl');

export const phoneList = {
  title: 'Koga poklicati',
  intro: 'Za te osebe se je sprostil zgodnejši dan. Sporočil ne berejo: pokličite jih.',
  loading: 'Seznam klicev se nalaga.',
  empty: 'Trenutno ni treba poklicati nikogar.',
  count: (n: number) =>
    plural(n, {
      one: `Poklicati je treba ${n} osebo.`,
      two: `Poklicati je treba ${n} osebi.`,
      few: `Poklicati je treba ${n} osebe.`,
      other: `Poklicati je treba ${n} oseb.`,
    }),
  messages: 'Obveščeni s sporočilom',
  messagesHint: 'Odgovorijo sami. Seznam je tu samo v vednost.',
  noPhone: 'Telefonske številke ni. Osebo poiščite drugače.',
  offered: (day: string, time: string) => `Prosti termin: ${day} ob ${time}`,
  instead: (day: string, time: string) => `Sedanji termin: ${day} ob ${time}`,
  until: (day: string, time: string) => `Rok za odgovor: ${day} ob ${time}.`,
  why: {
    'first-in-line': 'Ta oseba čaka najdlje.',
    'others-cannot': 'Kdor čaka dlje, tega termina ne more uporabiti.',
    'others-passed': 'Kdor čaka dlje, tega termina ni sprejel.',
    unknown: 'Razlog ni znan.',
  } satisfies Record<EarlierSlotOffer['why'], string>,
  calledAt: (time: string) => `Klic ob ${time}: ni odgovora.`,
  accept: 'Sprejme',
  refuse: 'Zavrne',
  miss: 'Se ne oglasi',
  about: (act: string, name: string) => `${act}: ${name}`,
  sending: 'Odgovor se shranjuje.',
  accepted: (name: string, day: string, time: string) =>
    `Urejeno. Novi termin za osebo ${name}: ${day} ob ${time}.`,
  refused: (name: string) => `Shranjeno: ${name} ne želi tega termina. Ponujen bo drugi osebi.`,
  missed: (name: string) => `Shranjeno: ${name} se ne oglasi. Lahko pokličete znova.`,
};
