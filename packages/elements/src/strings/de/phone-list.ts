import type { EarlierSlotOffer } from '@pue/client/contract';
import { pluralOf } from '../../locale/plural.ts';

export { agenda } from './agenda.ts';
export { common } from './common.ts';
export { problems } from './problems.ts';

const plural = pluralOf('de');

export const phoneList = {
  title: 'Wen Sie anrufen',
  intro: 'Für diese Personen ist ein früherer Tag frei geworden. Sie lesen keine Nachrichten: Rufen Sie an.',
  loading: 'Die Anrufliste wird geladen.',
  empty: 'Im Moment ist niemand anzurufen.',
  count: (n: number) =>
    plural(n, { one: 'Eine Person ist anzurufen.', other: `${n} Personen sind anzurufen.` }),
  messages: 'Durch eine Nachricht verständigt',
  messagesHint: 'Sie antworten selbst. Die Liste dient nur zur Information.',
  noPhone: 'Es gibt keine Telefonnummer. Bitte erreichen Sie die Person auf andere Weise.',
  offered: (day: string, time: string) => `Frei geworden: ${day} um ${time} Uhr`,
  instead: (day: string, time: string) => `Bisheriger Termin: ${day} um ${time} Uhr`,
  until: (day: string, time: string) => `Antwort möglich bis ${day} um ${time} Uhr.`,
  why: {
    'first-in-line': 'Diese Person wartet am längsten.',
    'others-cannot': 'Wer länger wartet, kann diesen Termin nicht nutzen.',
    'others-passed': 'Wer länger wartet, hat diesen Termin nicht genommen.',
    unknown: 'Der Grund ist nicht bekannt.',
  } satisfies Record<EarlierSlotOffer['why'], string>,
  calledAt: (time: string) => `Anruf um ${time} Uhr: niemand hat abgehoben.`,
  accept: 'Nimmt an',
  refuse: 'Lehnt ab',
  miss: 'Nicht erreicht',
  about: (act: string, name: string) => `${act}: ${name}`,
  sending: 'Die Antwort wird gespeichert.',
  accepted: (name: string, day: string, time: string) =>
    `Erledigt. Der neue Termin von ${name} ist ${day} um ${time} Uhr.`,
  refused: (name: string) =>
    `Gespeichert: ${name} möchte diesen Termin nicht. Er geht an die nächste Person.`,
  missed: (name: string) => `Gespeichert: ${name} wurde nicht erreicht. Sie können noch einmal anrufen.`,
};
