import { pluralOf } from '../../locale/plural.ts';
import type { earlier as Italian } from '../it/earlier.ts';

const plural = pluralOf('fr');

export const earlier: typeof Italian = {
  label: 'Un jour plus tôt',
  askTitle: 'Souhaitez-vous venir plus tôt ?',
  askText:
    'Si un jour plus tôt se libère, nous vous prévenons. En attendant, votre rendez-vous reste valable.',
  bySms: 'Vous recevez un SMS qui dit jusqu’à quand répondre.',
  byEmail: 'Vous recevez un e-mail qui dit jusqu’à quand répondre.',
  byPhone: 'La commune vous appelle.',
  before: 'Seulement avant ce jour (facultatif)',
  beforeHint: 'À remplir seulement si, à partir de ce jour, il est trop tard.',
  ask: 'Me prévenir',
  waitTitle: 'Vous êtes sur la liste pour un jour plus tôt',
  ahead: (n) =>
    n === 0
      ? 'Personne n’a demandé avant vous.'
      : plural(n, {
          one: `${n} personne a demandé avant vous.`,
          other: `${n} personnes ont demandé avant vous.`,
        }),
  onlyBefore: (day) => `Seulement avant le ${day}.`,
  order: 'Chaque horaire libre est proposé à une personne à la fois, dans l’ordre des demandes.',
  withdraw: 'Ne plus me prévenir',
  offerTitle: 'Un jour plus tôt s’est libéré',
  offered: (day, time) => `${day} à ${time}`,
  why: {
    'first-in-line': 'C’est votre tour dans la file.',
    'others-cannot': 'Ceux qui ont demandé avant vous ne peuvent pas prendre cette heure : c’est votre tour.',
    'others-passed': 'Ceux qui ont demandé avant vous n’ont pas pris cette heure : c’est votre tour.',
    unknown: 'C’est votre tour dans la file.',
  },
  until: (day, time) => `Nous le gardons pour vous jusqu’au ${day} à ${time}.`,
  minutesLeft: (n) => plural(n, { one: 'Il reste moins d’une minute.', other: `Il reste ${n} minutes.` }),
  instead: (day, time) => `Il remplace votre rendez-vous du ${day} à ${time}.`,
  keepsPlace: 'Si vous refusez, vous gardez votre rendez-vous et restez sur la liste.',
  accept: 'J’accepte le nouvel horaire',
  refuse: 'Non, je garde le mien',
  over: 'Le temps pour répondre est écoulé. Votre rendez-vous reste valable.',
  sending: 'Envoi de votre réponse.',
  asked: 'C’est fait. Si un jour plus tôt se libère, nous vous prévenons.',
  withdrawn: 'C’est fait. Vous n’êtes plus sur la liste.',
  accepted: (day, time) => `C’est fait. Votre nouveau rendez-vous est le ${day} à ${time}.`,
  refused: 'D’accord. Vous gardez votre rendez-vous.',
};
