import { pluralOf } from '../../locale/plural.ts';
import type { earlier as Standard } from '../it/earlier.ts';

const plural = pluralOf('de');

export const earlier: typeof Standard = {
  label: 'Früher kommen',
  askTitle: 'Wollen Sie früher kommen?',
  askText: 'Vielleicht wird ein früherer Tag frei. Dann sagen wir es Ihnen. Ihr Termin bleibt.',
  bySms: 'Sie bekommen eine SMS. Dann haben Sie 2 Stunden für Ja oder Nein.',
  byEmail: 'Sie bekommen eine E-Mail. Dann haben Sie 2 Stunden für Ja oder Nein.',
  byPhone: 'Die Gemeinde ruft Sie an.',
  before: 'Nur vor diesem Tag (wenn Sie wollen)',
  beforeHint: 'Schreiben Sie nur dann einen Tag, wenn es danach zu spät ist.',
  ask: 'Ja, sagen Sie es mir',
  waitTitle: 'Sie sind auf der Liste',
  ahead: (n) =>
    n === 0
      ? 'Sie sind die erste Person auf der Liste.'
      : plural(n, { one: 'Vor Ihnen ist 1 Person.', other: `Vor Ihnen sind ${n} Personen.` }),
  onlyBefore: (day) => `Sie wollen vor diesem Tag kommen: ${day}.`,
  order: 'Wer zuerst fragt, bekommt zuerst ein Angebot.',
  withdraw: 'Ich will keine Nachricht mehr',
  offerTitle: 'Für Sie ist ein früherer Tag frei',
  offered: (day, time) => `${day}, ${time} Uhr`,
  why: {
    'first-in-line': 'Jetzt sind Sie dran.',
    'others-cannot': 'Andere Personen können nicht. Jetzt sind Sie dran.',
    'others-passed': 'Andere Personen wollten nicht. Jetzt sind Sie dran.',
    unknown: 'Jetzt sind Sie dran.',
  },
  until: (day, time) => `Sie können antworten bis: ${day}, ${time} Uhr.`,
  minutesLeft: (n) =>
    plural(n, { one: 'Sie haben nicht einmal 1 Minute.', other: `Sie haben ${n} Minuten.` }),
  instead: (day, time) => `Wenn Sie Ja sagen, gilt dieser Termin nicht mehr: ${day}, ${time} Uhr.`,
  keepsPlace: 'Wenn Sie Nein sagen, bleibt Ihr Termin. Sie bleiben auf der Liste.',
  accept: 'Ja, ich komme früher',
  refuse: 'Nein, mein Termin bleibt',
  over: 'Die Zeit ist um. Ihr Termin bleibt.',
  sending: 'Einen Moment. Wir senden Ihre Antwort.',
  asked: 'Fertig. Wenn ein früherer Tag frei wird, sagen wir es Ihnen.',
  withdrawn: 'Fertig. Sie sind nicht mehr auf der Liste.',
  accepted: (day, time) => `Fertig. Ihr neuer Termin ist: ${day}, ${time} Uhr.`,
  refused: 'Gut. Ihr Termin bleibt.',
};
