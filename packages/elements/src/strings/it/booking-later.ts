import { attempt } from './attempt.ts';
import { pluralOf } from '../../locale/plural.ts';

export { person } from './person.ts';
export { telling } from './telling.ts';
export { writingProblems } from './writing-problems.ts';

const plural = pluralOf('it');

/** From the press of a time to the code on paper. */
export const later = {
  attempt,

  holding: (day: string, time: string) => `Si sta riservando l’orario: ${day}, ore ${time}.`,
  heldUntil: (day: string, time: string, until: string) =>
    `${day}, ore ${time}: riservato a Lei fino alle ${until}.`,
  minutesLeft: (n: number) => plural(n, { one: 'Resta meno di 1 minuto.', other: `Restano ${n} minuti.` }),
  expiredSaid: 'L’orario non è più riservato. Tutto ciò che ha scritto è ancora qui.',
  holdingSaid: 'Si sta riservando l’orario.',
  unresolvedSaid: 'Non si riesce ancora a sapere com’è andata. Si continua a controllare.',
  moreTime: 'Ho bisogno di più tempo',
  moreTimeComing: 'Un momento: si chiede altro tempo.',
  noMoreTime: 'Altro tempo non si può chiedere. Se finisce, può riservare di nuovo: i dati scritti restano.',
  extended: 'C’è più tempo: l’orario resta riservato a Lei.',
  expired: (day: string, time: string) => `L’orario ${day}, ore ${time}, non è più riservato.`,
  expiredText: 'Tutto ciò che ha scritto è ancora qui.',
  holdAgain: 'Riserva di nuovo questo orario',
  otherTimes: 'Scelga un altro orario',
  keepTime: 'Continua con questo orario',
  alternatives: 'Orari vicini ancora liberi:',
  checking:
    'Il collegamento è lento. Si sta controllando se la richiesta è arrivata. Non serve rifare nulla.',
  waitingNetwork: 'Manca il collegamento a Internet. La richiesta parte da sola appena torna.',
  unresolvedHold: 'Non si riesce a sapere se l’orario è riservato. Si continua a controllare.',
  unresolvedExtension:
    'Non si riesce a sapere se c’è più tempo. Si continua a controllare. Intanto può andare avanti.',
  reference: (reference: string) => `Riferimento della richiesta: ${reference}. Lo dica al telefono.`,
  unresolvedBooking:
    'Non si riesce ancora a sapere se l’appuntamento è prenotato. Non prenoti di nuovo: si continua a controllare.',
  unresolvedCall: 'Se ha fretta, chiami il Comune.',
  checkNow: 'Controlla adesso',

  detailsTitle: 'Per chi è l’appuntamento?',
  who: 'La persona',
  basis: 'Abita in questo Comune?',
  basisOptions: {
    residence: 'Ha la residenza in questo Comune',
    domicile: 'Ha il domicilio in questo Comune, la residenza è altrove',
  },
  reach: 'Come avvisarla',
  reachHint: 'Serve solo se qualcosa cambia. Si può anche lasciare in bianco.',
  why: 'Il motivo',
  reason: 'Motivo dell’appuntamento',
  reasonHint: 'Poche parole bastano. Non scriva dati sulla salute.',
  privacy: 'Privacy',
  privacyText: 'I dati servono solo per questo appuntamento.',
  privacyLink: 'Legga l’informativa sulla privacy',
  acknowledge: 'Ho letto l’informativa sulla privacy',

  faults: {
    basis: 'Dica se la persona ha qui la residenza o il domicilio.',
    reason: 'Scriva il motivo dell’appuntamento.',
    acknowledged: 'Legga l’informativa sulla privacy e spunti la casella.',
  },

  checkTitle: 'Controlli e confermi',
  checkText: 'Se qualcosa non va bene, prema «Modifica».',
  where: 'Dove',
  when: 'Quando',
  whenAt: (day: string, time: string) => `${day}, ore ${time}`,
  changeTime: 'Modifica il giorno e l’ora',
  changeDetails: 'Modifica i dati della persona',
  changeReach: 'Modifica i recapiti',
  changeReason: 'Modifica il motivo',
  nobodyTold: 'Nessun recapito: basta il codice su carta.',
  awaitingNote: 'Dopo l’invio un operatore del Comune deve confermare l’appuntamento.',
  confirm: 'Conferma l’appuntamento',
  request: 'Invia la richiesta',

  sendingTitle: 'Invio in corso',
  sendingText: 'Si sta prenotando. Non chiuda questa pagina.',
  sendingDoubt: 'Controllo in corso',

  confirmedTitle: 'Appuntamento confermato',
  awaitingTitle: 'Richiesta inviata',
  awaitingText:
    'L’orario è riservato. Un operatore del Comune deve ancora confermare l’appuntamento. Per sapere se è confermato, chiami il Comune e dica il codice.',
  code: 'Codice dell’appuntamento',
  codeHint: 'Lo copi su carta o stampi questo riepilogo: per venire basta questo codice.',
  goHere: 'Dove andare',
  video: (office: string) =>
    `Allo sportello del Comune parla in video con INPS (${office}). Lo schermo è già pronto e un operatore del Comune La aiuta.`,
  bring: 'Che cosa portare',
  opening: 'Orari dello sportello',
  access: 'Accessibilità',
  print: 'Stampa il riepilogo',
};
