/** The fields of one person, and what may be wrong or odd about them. */
export const person = {
  givenName: 'Nome',
  familyName: 'Cognome',
  taxCode: 'Codice fiscale',
  taxCodeHint: '16 caratteri, come sulla tessera sanitaria. Maiuscole e spazi non contano.',
  birthDate: 'Data di nascita',
  birthDateHint: 'Per esempio: 31 3 1952',
  birthDay: 'Giorno',
  birthMonth: 'Mese',
  birthYear: 'Anno',
  phone: 'Telefono',
  phoneHint: 'Cellulare o fisso, con il prefisso. Per esempio: 347 1234567',
  email: 'E-mail',
  emailHint: 'Per esempio: nome@esempio.it',
  meantEmail: 'Forse voleva scrivere un altro indirizzo.',
  takeEmail: (address: string) => `Usa ${address}`,
  meantSaid: 'Controlli l’indirizzo e-mail: forse c’è un errore.',

  missing: {
    givenName: 'Scriva il nome.',
    familyName: 'Scriva il cognome.',
    taxCode: 'Scriva il codice fiscale.',
    birthDay: 'Scriva il giorno di nascita.',
    birthMonth: 'Scriva il mese di nascita.',
    birthYear: 'Scriva l’anno di nascita.',
    phone: 'Scriva il telefono.',
    email: 'Scriva l’indirizzo e-mail.',
  },
  shape: {
    taxCode: 'Il codice fiscale ha 16 caratteri. Lo copi dalla tessera sanitaria.',
    birthDay: 'Il giorno di nascita è un numero da 1 a 31.',
    birthMonth: 'Il mese di nascita è un numero da 1 a 12.',
    birthYear: 'L’anno di nascita ha quattro cifre. Per esempio: 1952.',
    phone:
      'Questo non è un numero di telefono intero. Per esempio: 0437 123456, 347 1234567 o +43 512 123456.',
    email: 'L’indirizzo e-mail non è giusto. Per esempio: nome@esempio.it.',
  },
  slips: {
    'no-at': 'Nell’indirizzo e-mail manca la chiocciola (@). Per esempio: nome@esempio.it.',
    'no-dot': 'Nell’indirizzo e-mail manca l’ultima parte, come «.it». Per esempio: nome@esempio.it.',
    comma: 'Nell’indirizzo e-mail c’è una virgola. Al suo posto va un punto.',
    space: 'Nell’indirizzo e-mail c’è uno spazio. Lo tolga.',
  },
  taxCodeCheck: 'In questo codice fiscale c’è un carattere sbagliato. Lo confronti con la tessera sanitaria.',
  noSuchDay: 'Questo giorno non esiste. Controlli il giorno e il mese di nascita.',
  inFuture: 'La data di nascita non può essere nel futuro. La controlli.',
  tooLong: 'Il testo è troppo lungo.',
  refused: (field: string) => `Il servizio non accetta questo dato: ${field}. Lo controlli.`,

  oddTitle: 'Controlli, per favore.',
  odd: {
    'tax-code-name-mismatch': 'Il codice fiscale non corrisponde al nome e al cognome.',
    'tax-code-birth-date-mismatch': 'La data di nascita non è quella del codice fiscale.',
    'nobody-told': 'Non ci sono né telefono né e-mail. Nessuno potrà avvisare la persona se qualcosa cambia.',
  },
  oddOther: 'Il servizio chiede di controllare un dato.',
  right: 'Se è giusto così, prosegua: non serve cambiare nulla.',
  goOn: 'Va bene così, avanti',
};

export type PersonStrings = typeof person;
