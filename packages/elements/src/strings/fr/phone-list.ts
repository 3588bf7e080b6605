import type { EarlierSlotOffer } from '@pue/client/contract';
import { pluralOf } from '../../locale/plural.ts';

export { agenda } from './agenda.ts';
export { common } from './common.ts';
export { problems } from './problems.ts';

const plural = pluralOf('fr');

export const phoneList = {
  title: 'Qui appeler',
  intro: 'Un jour plus tôt s’est libéré pour ces personnes. Elles ne lisent pas de messages : appelez-les.',
  loading: 'Lecture de la liste d’appels.',
  empty: 'Il n’y a personne à appeler pour le moment.',
  count: (n: number) =>
    plural(n, { one: 'Il y a une personne à appeler.', other: `Il y a ${n} personnes à appeler.` }),
  messages: 'Prévenus par un message',
  messagesHint: 'Ils répondent eux-mêmes. La liste est donnée pour information.',
  noPhone: 'Il n’y a pas de numéro de téléphone. Joignez la personne d’une autre façon.',
  offered: (day: string, time: string) => `Place libre : ${day} à ${time}`,
  instead: (day: string, time: string) => `Rendez-vous actuel : ${day} à ${time}`,
  until: (day: string, time: string) => `Réponse possible jusqu’au ${day} à ${time}.`,
  why: {
    'first-in-line': 'C’est la personne qui attend depuis le plus longtemps.',
    'others-cannot': 'Ceux qui attendent depuis plus longtemps ne peuvent pas prendre cet horaire.',
    'others-passed': 'Ceux qui attendent depuis plus longtemps n’ont pas pris cet horaire.',
    unknown: 'Le motif n’est pas connu.',
  } satisfies Record<EarlierSlotOffer['why'], string>,
  calledAt: (time: string) => `Appel de ${time} : pas de réponse.`,
  accept: 'Accepte',
  refuse: 'Refuse',
  miss: 'Ne répond pas',
  about: (act: string, name: string) => `${act} : ${name}`,
  sending: 'Enregistrement de la réponse.',
  accepted: (name: string, day: string, time: string) =>
    `C’est fait. Le nouveau rendez-vous de ${name} est ${day} à ${time}.`,
  refused: (name: string) =>
    `Enregistré : ${name} ne veut pas cet horaire. La place passe à une autre personne.`,
  missed: (name: string) => `Enregistré : ${name} ne répond pas. Vous pouvez rappeler.`,
};
