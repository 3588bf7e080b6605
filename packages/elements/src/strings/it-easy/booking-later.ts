import { attempt } from './attempt.ts';
import { pluralOf } from '../../locale/plural.ts';
import type { later as Standard } from '../it/booking-later.ts';

export { person } from './person.ts';
export { telling } from './telling.ts';
export { writingProblems } from './writing-problems.ts';

const plural = pluralOf('it');

export const later: typeof Standard = {
  attempt,

  holding: (day, time) => `Un momento. Teniamo per Lei questo orario: ${day}, ore ${time}.`,
  heldUntil: (day, time, until) => `${day}, ore ${time}: questo orario è Suo fino alle ${until}.`,
  minutesLeft: (n) => plural(n, { one: 'Ha meno di 1 minuto.', other: `Ha ancora ${n} minuti.` }),
  expiredSaid: 'Questo orario non è più Suo. I dati scritti sono ancora qui.',
  holdingSaid: 'Un momento. Teniamo per Lei questo orario.',
  unresolvedSaid: 'Non sappiamo ancora come è andata. Controlliamo ancora.',
  moreTime: 'Mi serve più tempo',
  moreTimeComing: 'Un momento. Chiediamo altro tempo.',
  noMoreTime:
    'Non può avere altro tempo. Se il tempo finisce, può chiedere di nuovo l’orario. I dati restano.',
  extended: 'Adesso ha più tempo. Questo orario è ancora Suo.',
  expired: (day, time) => `Questo orario non è più Suo: ${day}, ore ${time}.`,
  expiredText: 'I dati scritti sono ancora qui.',
  holdAgain: 'Chiedi di nuovo questo orario',
  otherTimes: 'Scelga un altro orario',
  keepTime: 'Vai avanti con questo orario',
  alternatives: 'Questi orari sono vicini e liberi:',
  checking: 'Internet è lento. Guardiamo se la richiesta è arrivata. Lei non deve rifare nulla.',
  waitingNetwork: 'Internet non funziona. Quando Internet torna, la richiesta parte da sola.',
  unresolvedHold: 'Non sappiamo se questo orario è Suo. Controlliamo ancora.',
  unresolvedExtension: 'Non sappiamo se ha più tempo. Controlliamo ancora. Lei può andare avanti.',
  reference: (reference) => `Il numero della Sua richiesta è ${reference}. Lo dica al telefono.`,
  unresolvedBooking:
    'Non sappiamo ancora se ha l’appuntamento. Non prenoti un’altra volta. Controlliamo ancora.',
  unresolvedCall: 'Se ha fretta, chiami il Comune.',
  checkNow: 'Controlla adesso',

  detailsTitle: 'Per chi è l’appuntamento?',
  who: 'La persona',
  basis: 'Abita in questo Comune?',
  basisOptions: {
    residence: 'Sì, la sua residenza è in questo Comune',
    domicile: 'Sì, ma la sua residenza è in un altro Comune',
  },
  reach: 'Come possiamo avvisarla',
  reachHint: 'La chiamiamo solo se qualcosa cambia. Può anche non scrivere niente.',
  why: 'Il motivo',
  reason: 'Perché chiede l’appuntamento',
  reasonHint: 'Bastano poche parole. Non scriva niente sulla Sua salute.',
  privacy: 'Privacy',
  privacyText: 'Usiamo i dati solo per questo appuntamento.',
  privacyLink: 'Legga le regole sulla privacy',
  acknowledge: 'Ho letto le regole sulla privacy',

  faults: {
    basis: 'Dica se la persona ha la residenza qui.',
    reason: 'Scriva perché chiede l’appuntamento.',
    acknowledged: 'Legga le regole sulla privacy. Poi metta il segno nel quadrato.',
  },

  checkTitle: 'Controlli e confermi',
  checkText: 'C’è un errore? Prema «Cambia».',
  where: 'Dove',
  when: 'Quando',
  whenAt: (day, time) => `${day}, ore ${time}`,
  changeTime: 'Cambia il giorno e l’ora',
  changeDetails: 'Cambia i dati della persona',
  changeReach: 'Cambia telefono ed e-mail',
  changeReason: 'Cambia il motivo',
  nobodyTold: 'Non ha scritto né telefono né e-mail. Basta il codice su carta.',
  awaitingNote: 'Lei manda la richiesta. Poi il Comune deve dire di sì.',
  confirm: 'Conferma l’appuntamento',
  request: 'Manda la richiesta',

  sendingTitle: 'Un momento',
  sendingText: 'Stiamo prenotando. Non chiuda questa pagina.',
  sendingDoubt: 'Stiamo controllando',

  confirmedTitle: 'Ha l’appuntamento',
  awaitingTitle: 'La richiesta è partita',
  awaitingText:
    'Questo orario è Suo. Ma il Comune deve ancora dire di sì. Tra qualche giorno chiami il Comune. Dica il codice e chieda se va bene.',
  code: 'Codice dell’appuntamento',
  codeHint: 'Scriva il codice su carta. Oppure stampi questa pagina. Per venire basta il codice.',
  goHere: 'Dove andare',
  video: (office) =>
    `Lei viene in Comune. Lì parla in video con INPS (${office}). Lo schermo è pronto. Una persona del Comune La aiuta.`,
  bring: 'Che cosa portare',
  opening: 'Quando è aperto',
  access: 'Aiuti per chi ha una disabilità',
  print: 'Stampa questa pagina',
};
