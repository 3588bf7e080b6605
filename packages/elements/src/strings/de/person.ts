import type { PersonStrings } from '../it/person.ts';

/** The fields of one person, and what may be wrong or odd about them. */
export const person: PersonStrings = {
  givenName: 'Vorname',
  familyName: 'Nachname',
  taxCode: 'Steuernummer',
  taxCodeHint:
    '16 Zeichen, wie auf der Gesundheitskarte (codice fiscale). Großschreibung und Leerzeichen spielen keine Rolle.',
  birthDate: 'Geburtsdatum',
  birthDateHint: 'Zum Beispiel: 31 3 1952',
  birthDay: 'Tag',
  birthMonth: 'Monat',
  birthYear: 'Jahr',
  phone: 'Telefon',
  phoneHint: 'Handy oder Festnetz, mit Vorwahl. Zum Beispiel: 347 1234567',
  email: 'E-Mail',
  emailHint: 'Zum Beispiel: name@beispiel.it',
  meantEmail: 'Vielleicht meinten Sie eine andere Adresse.',
  takeEmail: (address) => `${address} verwenden`,
  meantSaid: 'Prüfen Sie bitte die E-Mail-Adresse: Vielleicht ist ein Fehler darin.',

  missing: {
    givenName: 'Schreiben Sie den Vornamen.',
    familyName: 'Schreiben Sie den Nachnamen.',
    taxCode: 'Schreiben Sie die Steuernummer.',
    birthDay: 'Schreiben Sie den Tag der Geburt.',
    birthMonth: 'Schreiben Sie den Monat der Geburt.',
    birthYear: 'Schreiben Sie das Jahr der Geburt.',
    phone: 'Schreiben Sie die Telefonnummer.',
    email: 'Schreiben Sie die E-Mail-Adresse.',
  },
  shape: {
    taxCode: 'Die Steuernummer hat 16 Zeichen. Schreiben Sie sie von der Gesundheitskarte ab.',
    birthDay: 'Der Tag der Geburt ist eine Zahl von 1 bis 31.',
    birthMonth: 'Der Monat der Geburt ist eine Zahl von 1 bis 12.',
    birthYear: 'Das Jahr der Geburt hat vier Ziffern. Zum Beispiel: 1952.',
    phone: 'Das ist keine ganze Telefonnummer. Zum Beispiel: 0471 123456, 347 1234567 oder +43 512 123456.',
    email: 'Die E-Mail-Adresse stimmt nicht. Zum Beispiel: name@beispiel.it.',
  },
  slips: {
    'no-at': 'In der E-Mail-Adresse fehlt das Zeichen @. Zum Beispiel: name@beispiel.it.',
    'no-dot': 'In der E-Mail-Adresse fehlt der letzte Teil, etwa «.it». Zum Beispiel: name@beispiel.it.',
    comma: 'In der E-Mail-Adresse steht ein Komma. Dort gehört ein Punkt hin.',
    space: 'In der E-Mail-Adresse ist ein Leerzeichen. Löschen Sie es.',
  },
  taxCodeCheck:
    'In dieser Steuernummer ist ein Zeichen falsch. Vergleichen Sie sie mit der Gesundheitskarte.',
  noSuchDay: 'Diesen Tag gibt es nicht. Prüfen Sie Tag und Monat der Geburt.',
  inFuture: 'Das Geburtsdatum kann nicht in der Zukunft liegen. Bitte prüfen Sie es.',
  tooLong: 'Der Text ist zu lang.',
  refused: (field) => `Der Dienst nimmt diese Angabe nicht an: ${field}. Bitte prüfen Sie sie.`,

  oddTitle: 'Bitte prüfen Sie das.',
  odd: {
    'tax-code-name-mismatch': 'Die Steuernummer passt nicht zum Namen.',
    'tax-code-birth-date-mismatch': 'Das Geburtsdatum ist nicht das der Steuernummer.',
    'nobody-told':
      'Es gibt weder Telefon noch E-Mail. Niemand kann die Person benachrichtigen, wenn sich etwas ändert.',
  },
  oddOther: 'Der Dienst bittet, eine Angabe zu prüfen.',
  right: 'Wenn alles stimmt, fahren Sie fort: Sie müssen nichts ändern.',
  goOn: 'Das stimmt so, weiter',
};
