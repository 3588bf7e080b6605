import { pluralOf } from '../../locale/plural.ts';

const plural = pluralOf('it');

/** What only an operator at the counter reads. */
export const operator = {
  areas: 'Sportello',
  book: 'Prenota',
  awaiting: 'Da confermare',
  people: 'Quante persone, una dopo l’altra?',
  peopleCount: (n: number) => plural(n, { one: '1 persona', other: `${n} persone` }),
  arriving: 'Si controlla il Suo accesso.',
  signIn: 'Accedi di nuovo',
  kept: 'Ciò che ha scritto resta qui.',
  next: 'Prossima persona',
  nextHint: 'Stesso servizio, stesso giorno.',

  awaitingTitle: 'Richieste da confermare',
  awaitingEmpty: 'Non ci sono richieste da confermare.',
  refresh: 'Aggiorna l’elenco',
  confirm: 'Conferma',
  confirmOf: (name: string, when: string) => `Conferma: ${name}, ${when}`,
  confirming: 'Si sta confermando.',
  open: 'Apri',
  openOf: (name: string, when: string) => `Apri: ${name}, ${when}`,
  confirmed: (name: string, when: string) => `Confermato: ${name}, ${when}.`,
  listFresh: 'L’elenco qui sotto è aggiornato.',

  groupTitle: 'Chi viene?',
  groupHint: 'Si prenota per tutti insieme: o tutti o nessuno.',
  person: (n: number, when: string) => `Persona ${n}, ${when}`,
  forAll: 'Per tutti',
  basis: 'Abita qui?',
  basisOptions: { residence: 'Residenza', domicile: 'Domicilio' },
  acknowledged: 'La persona ha ricevuto l’informativa sulla privacy',
  duplicate: 'Questa persona ha già un appuntamento per questo servizio, o è scritta due volte.',
  faultOf: (n: number, fault: string) => `Persona ${n}: ${fault}`,
  oddText: 'Se sono giusti, può confermare.',
  groupCheck: 'Controlli e confermi per tutti',
  time: 'Ora',
  name: 'Nome e cognome',
  code: 'Codice',
  confirmAll: (n: number) => `Conferma ${n} appuntamenti`,
  groupSending: 'Si prenota per tutti. Non chiuda questa pagina.',
  unresolved:
    'Non si riesce ancora a sapere se gli appuntamenti sono prenotati. Non prenoti di nuovo: si continua a controllare.',
  groupBooked: (n: number) => `${n} appuntamenti confermati`,
  groupBookedText: 'Dia a ogni persona il suo codice su carta.',
  print: 'Stampa un foglio per ogni persona',
};

/** Said in place of what a resident is told: whom it is about is somebody else. */
export const atCounter = {
  booking: { already: 'C’è già un appuntamento' },
  own: {
    findingTitle: 'Apra un appuntamento',
    title: 'L’appuntamento',
    opensByContact: 'Per spostarlo o annullarlo servono il codice e il telefono o l’e-mail della persona.',
    told: {
      resident: 'la persona, con un messaggio o una telefonata',
      operator: 'il Comune',
      office: 'la sede INPS',
    },
    residentUntold: 'Alla persona non arriva nessun avviso, perché non c’è un recapito.',
  },
};
