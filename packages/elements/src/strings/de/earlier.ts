import { pluralOf } from '../../locale/plural.ts';
import type { earlier as Italian } from '../it/earlier.ts';

const plural = pluralOf('de');

export const earlier: typeof Italian = {
  label: 'Ein früherer Tag',
  askTitle: 'Möchten Sie früher kommen?',
  askText: 'Wenn ein früherer Tag frei wird, geben wir Ihnen Bescheid. Bis dahin bleibt Ihr Termin gültig.',
  bySms: 'Sie bekommen eine SMS. Darin steht, bis wann Sie antworten können.',
  byEmail: 'Sie bekommen eine E-Mail. Darin steht, bis wann Sie antworten können.',
  byPhone: 'Die Gemeinde ruft Sie an.',
  before: 'Nur vor diesem Tag (freiwillig)',
  beforeHint: 'Nur ausfüllen, wenn es ab diesem Tag zu spät ist.',
  ask: 'Bescheid geben',
  waitTitle: 'Sie stehen auf der Liste für einen früheren Tag',
  ahead: (n) =>
    n === 0
      ? 'Niemand hat vor Ihnen gefragt.'
      : plural(n, {
          one: '1 Person hat vor Ihnen gefragt.',
          other: `${n} Personen haben vor Ihnen gefragt.`,
        }),
  onlyBefore: (day) => `Nur vor ${day}.`,
  order: 'Jeder freie Termin wird einer Person nach der anderen angeboten, in der Reihenfolge der Anfragen.',
  withdraw: 'Keinen Bescheid mehr geben',
  offerTitle: 'Ein früherer Tag ist frei geworden',
  offered: (day, time) => `${day} um ${time} Uhr`,
  why: {
    'first-in-line': 'Sie sind an der Reihe.',
    'others-cannot': 'Wer vor Ihnen gefragt hat, kann diesen Termin nicht nutzen: Sie sind an der Reihe.',
    'others-passed': 'Wer vor Ihnen gefragt hat, hat diesen Termin nicht genommen: Sie sind an der Reihe.',
    unknown: 'Sie sind an der Reihe.',
  },
  until: (day, time) => `Wir halten den Termin für Sie frei bis ${day} um ${time} Uhr.`,
  minutesLeft: (n) =>
    plural(n, { one: 'Sie haben weniger als 1 Minute.', other: `Sie haben noch ${n} Minuten.` }),
  instead: (day, time) => `Er ersetzt Ihren Termin: ${day} um ${time} Uhr.`,
  keepsPlace: 'Wenn Sie ablehnen, behalten Sie Ihren Termin und bleiben auf der Liste.',
  accept: 'Neuen Termin annehmen',
  refuse: 'Nein, meinen behalten',
  over: 'Die Zeit für die Antwort ist vorbei. Ihr Termin bleibt gültig.',
  sending: 'Ihre Antwort wird gesendet.',
  asked: 'Erledigt. Wenn ein früherer Tag frei wird, geben wir Bescheid.',
  withdrawn: 'Erledigt. Sie stehen nicht mehr auf der Liste.',
  accepted: (day, time) => `Erledigt. Ihr neuer Termin ist ${day} um ${time} Uhr.`,
  refused: 'In Ordnung. Sie behalten Ihren Termin.',
};
