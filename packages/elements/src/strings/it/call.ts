import type { DeviceState, EndReason, LossCause } from '@pue/client/call';
import { pluralOf } from '../../locale/plural.ts';

export { common } from './common.ts';
export { problems } from './problems.ts';

type Trouble = Extract<DeviceState, 'denied' | 'missing' | 'busy' | 'lost'>;
/** What happened, and the way out of it. */
interface Words {
  readonly what: string;
  readonly way: string;
}
type Outcome = 'resolved' | 'follow-up' | 'no-show' | 'technical-failure';

const plural = pluralOf('it');
const people = (n: number) => plural(n, { one: 'una persona', other: `${n} persone` });

const troubles = {
  microphone: {
    denied: {
      what: 'Il browser non ha il permesso di usare il microfono.',
      way: 'Prema il simbolo accanto all’indirizzo della pagina, consenta il microfono e prema «Riprova».',
    },
    missing: {
      what: 'Non c’è nessun microfono.',
      way: 'Colleghi un microfono o delle cuffie e prema «Riprova».',
    },
    busy: {
      what: 'Il microfono è occupato da un altro programma.',
      way: 'Chiuda gli altri programmi di videochiamata e prema «Riprova».',
    },
    lost: {
      what: 'Il microfono si è scollegato.',
      way: 'Controlli il cavo e prema «Riprova», oppure scelga un altro microfono.',
    },
  },
  camera: {
    denied: {
      what: 'Il browser non ha il permesso di usare la telecamera.',
      way: 'Prema il simbolo accanto all’indirizzo della pagina, consenta la telecamera e prema «Riprova».',
    },
    missing: { what: 'Non c’è nessuna telecamera.', way: 'Colleghi una telecamera e prema «Riprova».' },
    busy: {
      what: 'La telecamera è occupata da un altro programma.',
      way: 'Chiuda gli altri programmi che la usano e prema «Riprova».',
    },
    lost: {
      what: 'La telecamera si è scollegata.',
      way: 'Controlli il cavo e prema «Riprova», oppure scelga un’altra telecamera.',
    },
  },
} satisfies Record<'microphone' | 'camera', Record<Trouble, Words>>;

const lost = {
  signalling: 'La linea con il servizio si è interrotta. La riprendiamo da soli.',
  media: 'Voce e immagine non passano più. Riprendiamo il collegamento da soli.',
  'session-expired': 'Il collegamento è scaduto. Ne apriamo un altro da soli.',
  'engine-not-loaded': 'Una parte del programma non è arrivata. La chiediamo di nuovo.',
} satisfies Record<LossCause, string>;

const ended = {
  left: {
    what: 'Ha lasciato l’incontro.',
    way: 'Telecamera e microfono sono spenti. Se è uscito per sbaglio, può rientrare.',
  },
  'meeting-ended': { what: 'L’incontro è concluso.', way: 'Telecamera e microfono sono spenti.' },
  denied: {
    what: 'Il funzionario non può riceverLa adesso.',
    way: 'Chieda all’operatore del Comune quando riprovare.',
  },
  failed: { what: 'Il collegamento non è riuscito.', way: 'Può riprovare.' },
} satisfies Record<EndReason, Words>;

const outcomes = {
  resolved: 'Richiesta risolta',
  'follow-up': 'Serve un altro contatto',
  'no-show': 'La persona non si è presentata',
  'technical-failure': 'Problema tecnico',
} satisfies Record<Outcome, string>;

/** How the meeting ended, to the person at the station. */
const results = {
  resolved: 'Il funzionario ha segnato la richiesta come risolta.',
  'follow-up': 'INPS La contatterà di nuovo: l’operatore del Comune può dirLe come.',
  'no-show': 'L’incontro è stato chiuso perché nessuno si è presentato. L’operatore può prenotarne un altro.',
  'technical-failure':
    'L’incontro è stato chiuso per un problema tecnico. L’operatore può prenotarne un altro.',
} satisfies Record<Outcome, string>;

export const call = {
  titles: {
    closed: 'Incontro in video con INPS',
    checking: 'Controllo di telecamera e microfono',
    waiting: 'Sala d’attesa',
    call: 'Incontro in corso',
    ended: 'Fine del collegamento',
  },
  closed: {
    station: 'Parlerà con un funzionario INPS, che vedrà e sentirà da questo schermo.',
    officer: 'Da qui riceve la persona che attende al Punto Utente Evoluto.',
    permission: 'Il browser chiederà il permesso di usare telecamera e microfono. Può anche farne a meno.',
    unseen: 'Nessuno La vede e nessuno La sente finché l’incontro non comincia.',
    prepare: 'Prepara il collegamento',
    nothing: 'Nessun appuntamento scelto.',
  },
  opening: 'Un momento: il collegamento si prepara.',
  notLoaded: {
    what: 'Una parte del programma non è arrivata.',
    way: 'Controlli la rete e riprovi. Se non basta, ricarichi la pagina.',
  },
  noService: {
    what: 'A questa pagina manca l’indirizzo del servizio.',
    way: 'Lo dica a chi cura il sito.',
  },
  devices: {
    picture: 'La Sua immagine',
    camera: 'Telecamera',
    microphone: 'Microfono',
    /** A device that the browser gives no name. */
    unnamed: (number: number) => `Dispositivo ${number}`,
    states: {
      microphone: {
        off: 'spento',
        asking: 'in attesa del permesso',
        live: 'acceso',
        muted: 'spento',
        denied: 'non permesso',
        missing: 'assente',
        busy: 'occupato',
        lost: 'scollegato',
      },
      camera: {
        off: 'spenta',
        asking: 'in attesa del permesso',
        live: 'accesa',
        muted: 'spenta',
        denied: 'non permessa',
        missing: 'assente',
        busy: 'occupata',
        lost: 'scollegata',
      },
    } satisfies Record<'microphone' | 'camera', Record<DeviceState, string>>,
    pick: 'Scelga',
    pictureOff: 'La telecamera è spenta.',
    asking:
      'Il browser chiede il permesso: risponda «Consenti» nel riquadro che appare. Può anche rifiutare ed entrare lo stesso.',
    troubles,
  },
  level: {
    listening: 'Dica qualcosa: la barra si muove.',
    heard: 'Il microfono sente la Sua voce.',
    silent:
      'Il microfono è acceso, ma non si sente niente. Parli più vicino, controlli il tasto sul microfono, oppure ne scelga un altro.',
  },
  preview: {
    heard: 'Il microfono è acceso.',
    enter: {
      both: 'Entra nella sala d’attesa',
      'no-camera': 'Entra senza telecamera',
      'no-microphone': 'Entra senza microfono',
      neither: 'Entra senza telecamera e microfono',
    },
    enterOfficer: 'Apri la sala',
    entering: 'Un momento: si entra.',
    trying: 'Riproviamo da soli tra poco: non deve fare niente.',
    opensAt: (time: string) => `La sala d’attesa apre alle ${time}.`,
  },
  waiting: {
    known: 'INPS sa che Lei è qui.',
    place: (position: number) =>
      position === 1 ? 'Il prossimo turno è il Suo.' : `Prima di Lei: ${people(position - 1)}.`,
    soon: 'Mancano pochi minuti.',
    atMost: (max: number) => `L’attesa è al massimo di ${max} minuti.`,
    minutes: (min: number, max: number) =>
      min === max ? `L’attesa è di circa ${max} minuti.` : `L’attesa è tra ${min} e ${max} minuti.`,
    calm: 'Non deve fare niente: resti qui, la pagina cambia da sola quando tocca a Lei.',
    unseen: 'Nessuno La vede e nessuno La sente ancora.',
  },
  admission: {
    title: 'Chi attende',
    nobody: 'Non attende nessuno. Quando qualcuno arriva, compare qui.',
    roles: {
      station: 'Postazione PUE',
      citizen: 'Cittadino',
      operator: 'Operatore comunale',
      officer: 'Funzionario INPS',
      unknown: 'Partecipante',
    },
    arrived: (label: string) => `Attende: ${label}.`,
    admit: 'Fai entrare',
    deny: 'Non ora',
    admitName: (label: string) => `Fai entrare: ${label}`,
    denyName: (label: string) => `Non ora: ${label}`,
  },
  card: { title: 'Chi Le risponde' },
  appointment: {
    title: 'Appuntamento',
    at: (start: string, end: string) => `dalle ${start} alle ${end}`,
  },
  stage: {
    picture: { station: 'Immagine del funzionario INPS', officer: 'Immagine della persona al PUE' },
    connecting: 'Ci stiamo collegando: ancora un momento.',
    alone: {
      station: 'In questo momento il funzionario non è collegato. Resti qui.',
      officer: 'In questo momento la postazione non è collegata.',
    },
    noPicture: {
      station: 'Il funzionario ha la telecamera spenta. La voce arriva.',
      officer: 'La postazione ha la telecamera spenta. La voce arriva.',
    },
    noSound: {
      station: 'Il funzionario ha il microfono spento.',
      officer: 'La postazione ha il microfono spento.',
    },
    stalled: {
      both: 'Da qualche secondo non arrivano né voce né immagine. Attenda: la linea può riprendersi da sola.',
      video: 'L’immagine è ferma, la voce arriva. Può continuare a parlare.',
      audio: 'La voce non arriva. Attenda un momento prima di parlare.',
    },
    soundBlocked: 'Il browser tiene spento l’audio finché Lei non preme un pulsante.',
    startSound: 'Attiva l’audio',
    live: { station: 'Il collegamento con INPS è aperto.', officer: 'Il collegamento è aperto.' },
    again: 'Il collegamento è ripreso.',
    lost,
    attempt: (attempt: number) => `Tentativo ${attempt}.`,
    stay: 'Intanto nessuno La vede e nessuno La sente. Non deve fare niente: resti qui.',
  },
  phone: {
    offer: {
      station: (number: string, code: string) =>
        `Si può continuare al telefono. Chiami ${number} e dica il codice ${code}. Intanto questa pagina continua a provare.`,
      officer: (number: string, code: string) =>
        `La postazione può chiamare ${number} con il codice ${code}. Intanto questa pagina continua a provare.`,
    },
    choose: 'Continuiamo al telefono',
    chosen: (number: string, code: string) => `L’incontro continua al telefono: ${number}, codice ${code}.`,
    video: 'Torniamo al video',
  },
  report: {
    title: 'Assistenza tecnica',
    text: 'Se chiede aiuto, legga questi codici. Nel rapporto non ci sono nomi né indirizzi.',
    save: 'Salva il rapporto',
    still: 'in corso',
    seconds: (n: number) => plural(n, { one: '1 secondo', other: `${n} secondi` }),
  },
  controls: {
    group: 'Comandi dell’incontro',
    choose: 'Dispositivi',
    chooseTitle: 'Telecamera e microfono da usare',
    done: 'Fatto',
    leave: 'Esci',
    leaveTitle: 'Vuole uscire dall’incontro?',
    leaveText: 'L’incontro resta aperto: potrà rientrare finché non è concluso.',
    leaveYes: 'Sì, esci',
    leaveNo: 'No, resta',
    conclude: 'Concludi l’incontro',
    concludeTitle: 'Come si è concluso l’incontro?',
    concludeText: 'L’incontro si chiude per tutti e non si riapre.',
    concludeMissing: 'Scelga come si è concluso l’incontro.',
    concludeYes: 'Concludi',
    concludeNo: 'Torna all’incontro',
    outcomes,
  },
  ended: {
    ...ended,
    results,
    officer: 'L’esito è registrato. Telecamera e microfono sono spenti.',
    again: { left: 'Rientra', denied: 'Chiedi di nuovo', failed: 'Riprova' },
    signIn: 'Accedi di nuovo',
  },
};
