import type { DirectoryTexts } from './directory-texts.ts';

export const de: DirectoryTexts = {
  services: {
    pension: {
      title: 'Rente: wann und wie man sie beantragt',
      summary:
        'Wir sehen gemeinsam, ab wann Sie in Rente gehen können, welche Rente Ihnen zusteht und wie Sie sie beantragen.',
      documents: ['Versicherungsauszug, falls vorhanden'],
      keywords: [
        'in Rente gehen',
        'Altersrente',
        'Frührente',
        'Witwenrente',
        'Hinterbliebenenrente',
        'Sozialgeld',
        'Rentenalter',
      ],
    },
    contributions: {
      title: 'Beiträge: den Versicherungsauszug prüfen',
      summary: 'Wir prüfen die eingetragenen Arbeitszeiten und wie fehlende Zeiten nachgetragen werden.',
      documents: ['Lohnzettel oder Arbeitsbuch der fehlenden Zeiten'],
      keywords: ['Versicherungsauszug', 'Arbeitsjahre', 'Nachkauf des Studiums', 'Lücken', 'Zusammenlegung'],
    },
    unemployment: {
      title: 'Arbeitslosengeld (NASpI)',
      summary:
        'Wer die Arbeit verloren hat, erfährt, ob und wie lange Arbeitslosengeld zusteht und wie es um den Antrag steht.',
      documents: ['Kündigungsschreiben oder ausgelaufener Vertrag', 'IBAN des Kontos'],
      keywords: ['gekündigt', 'Kündigung', 'arbeitslos', 'Arbeit verloren', 'Lohnausgleich'],
    },
    'family-allowance': {
      title: 'Einheitliches Kindergeld (Assegno unico)',
      summary:
        'Wie man es beantragt, wie man eine Geburt oder Änderung meldet und warum sich der Betrag geändert hat.',
      documents: ['Steuernummern der Kinder', 'ISEE, falls vorhanden'],
      keywords: ['Kindergeld', 'Kinder', 'Geburt', 'Familiengeld', 'Assegno unico'],
    },
    disability: {
      title: 'Zivilinvalidität und Begleitgeld',
      summary:
        'Wie weit der Antrag ist, wann die Untersuchung stattfindet und welche Hilfen danach zustehen.',
      documents: ['Ärztliches Einführungszeugnis oder Befund der Untersuchung'],
      keywords: ['Behinderung', 'Gesetz 104', 'Begleitgeld', 'Invalide', 'Pflege', 'ärztliche Untersuchung'],
    },
    payments: {
      title: 'Zahlungen: Konto, Adresse, Einheitliche Bescheinigung (CU)',
      summary: 'Konto oder Adresse ändern, die Einheitliche Bescheinigung erhalten, eine Zahlung verstehen.',
      documents: ['IBAN des neuen Kontos, wenn Sie es wechseln'],
      keywords: ['IBAN', 'Konto wechseln', 'CU', 'CUD', 'Rentenabrechnung', 'Überweisung', 'Adresse'],
    },
    'public-severance': {
      title: 'Abfertigung im öffentlichen Dienst (TFS und TFR)',
      summary: 'Wann die Abfertigung für Beschäftigte des öffentlichen Dienstes kommt und wie hoch sie ist.',
      documents: ['Datum des Dienstendes und Name der Verwaltung'],
      keywords: ['TFS', 'TFR', 'Abfertigung', 'Lehrer', 'öffentlicher Dienst', 'Beamte'],
    },
    'work-abroad': {
      title: 'Rente nach Arbeit im Ausland',
      summary: 'Wie Arbeitszeiten in anderen Ländern zusammenzählen und wo der Antrag gestellt wird.',
      documents: ['Arbeitsunterlagen der anderen Länder'],
      keywords: ['Ausland', 'Schweiz', 'Deutschland', 'Österreich', 'Grenzgänger', 'ausländische Rente'],
    },
  },
  poles: {
    'pole-contributions': 'Nationale Stelle für Versicherungszeiten',
    'pole-public-severance': 'Nationale Stelle für TFS und TFR',
    'pole-abroad': 'Nationale Stelle für internationale Renten',
  },
  identityDocument: 'Gültiger Ausweis',
  taxCard: 'Gesundheitskarte oder Steuernummer',
  officeName: (city) => `NISF/INPS ${city}`,
  officeReason: (comune) => `Dieser Sitz ist für alle zuständig, die in ${comune} wohnen.`,
  poleReason: 'Für diese Leistung ist ein einziges Amt in ganz Italien zuständig.',
  officeTooReason: (comune) => `Auch der Sitz in der Nähe von ${comune} kann antworten.`,
  poleByLawReason: 'Zuständig ist nach dem Gesetz dieses Amt, eines für ganz Italien.',
  poleTooReason: 'Auch dieses Amt kann antworten. Es arbeitet für ganz Italien.',
  deskName: (comune) => `Punto Utente Evoluto, Rathaus ${comune}`,
  openingHours: 'Montag bis Freitag, 8.30 bis 12.30 Uhr. Am Nachmittag nach Vereinbarung.',
  closedOn: (day) => ` Am ${day} geschlossen (örtlicher Feiertag).`,
  accessibility: {
    office: ['Eingang ohne Stufen', 'Barrierefreie Toilette'],
    desk: ['Eingang ohne Stufen', 'Platz für Rollstuhl', 'Großer Bildschirm'],
    deskWithSteps: ['Zwei Stufen am Eingang', 'Großer Bildschirm'],
  },
};
