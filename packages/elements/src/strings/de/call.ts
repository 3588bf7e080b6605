import { pluralOf } from '../../locale/plural.ts';
import type { call as Italian } from '../it/call.ts';

export { common } from './common.ts';
export { problems } from './problems.ts';

const plural = pluralOf('de');
const people = (n: number) => plural(n, { one: 'eine Person', other: `${n} Personen` });

const troubles: (typeof Italian)['devices']['troubles'] = {
  microphone: {
    denied: {
      what: 'Der Browser darf das Mikrofon nicht verwenden.',
      way: 'Drücken Sie auf das Zeichen neben der Adresse der Seite, erlauben Sie das Mikrofon und drücken Sie «Nochmals versuchen».',
    },
    missing: {
      what: 'Es ist kein Mikrofon da.',
      way: 'Schließen Sie ein Mikrofon oder Kopfhörer mit Mikrofon an und drücken Sie «Nochmals versuchen».',
    },
    busy: {
      what: 'Ein anderes Programm verwendet das Mikrofon.',
      way: 'Schließen Sie andere Programme für Videogespräche und drücken Sie «Nochmals versuchen».',
    },
    lost: {
      what: 'Das Mikrofon ist nicht mehr angeschlossen.',
      way: 'Prüfen Sie das Kabel und drücken Sie «Nochmals versuchen», oder wählen Sie ein anderes Mikrofon.',
    },
  },
  camera: {
    denied: {
      what: 'Der Browser darf die Kamera nicht verwenden.',
      way: 'Drücken Sie auf das Zeichen neben der Adresse der Seite, erlauben Sie die Kamera und drücken Sie «Nochmals versuchen».',
    },
    missing: {
      what: 'Es ist keine Kamera da.',
      way: 'Schließen Sie eine Kamera an und drücken Sie «Nochmals versuchen».',
    },
    busy: {
      what: 'Ein anderes Programm verwendet die Kamera.',
      way: 'Schließen Sie dieses Programm und drücken Sie «Nochmals versuchen».',
    },
    lost: {
      what: 'Die Kamera ist nicht mehr angeschlossen.',
      way: 'Prüfen Sie das Kabel und drücken Sie «Nochmals versuchen», oder wählen Sie eine andere Kamera.',
    },
  },
};

const states = {
  off: 'ausgeschaltet',
  asking: 'wartet auf Erlaubnis',
  live: 'eingeschaltet',
  muted: 'ausgeschaltet',
  denied: 'nicht erlaubt',
  missing: 'nicht da',
  busy: 'anderswo in Gebrauch',
  lost: 'nicht angeschlossen',
};

export const call: typeof Italian = {
  titles: {
    closed: 'Videogespräch mit dem NISF/INPS',
    checking: 'Kamera und Mikrofon prüfen',
    waiting: 'Warteraum',
    call: 'Gespräch',
    ended: 'Ende der Verbindung',
  },
  closed: {
    station: 'Sie sprechen mit einer Fachkraft des NISF/INPS. Sie sehen und hören sie auf diesem Bildschirm.',
    officer: 'Hier empfangen Sie die Person, die am PUE wartet.',
    permission:
      'Der Browser fragt, ob er Kamera und Mikrofon verwenden darf. Sie können auch ohne sie teilnehmen.',
    unseen: 'Niemand sieht oder hört Sie, bevor das Gespräch beginnt.',
    prepare: 'Verbindung vorbereiten',
    nothing: 'Es ist kein Termin ausgewählt.',
  },
  opening: 'Einen Augenblick: Die Verbindung wird vorbereitet.',
  notLoaded: {
    what: 'Ein Teil des Programms ist nicht angekommen.',
    way: 'Prüfen Sie das Netz und versuchen Sie es nochmals. Wenn das nicht genügt, laden Sie die Seite neu.',
  },
  noService: {
    what: 'Dieser Seite fehlt die Adresse des Dienstes.',
    way: 'Sagen Sie es der Person, die diese Website betreut.',
  },
  devices: {
    picture: 'Ihr Bild',
    camera: 'Kamera',
    microphone: 'Mikrofon',
    unnamed: (number) => `Gerät ${number}`,
    states: { microphone: states, camera: states },
    pick: 'Bitte wählen',
    pictureOff: 'Die Kamera ist ausgeschaltet.',
    asking:
      'Der Browser bittet um Erlaubnis: Wählen Sie «Zulassen» im Fenster, das erscheint. Sie können auch ablehnen und trotzdem teilnehmen.',
    troubles,
  },
  level: {
    listening: 'Sagen Sie etwas: Der Balken bewegt sich.',
    heard: 'Das Mikrofon hört Ihre Stimme.',
    silent:
      'Das Mikrofon ist an, aber es ist nichts zu hören. Sprechen Sie näher, prüfen Sie die Taste am Mikrofon oder wählen Sie ein anderes.',
  },
  preview: {
    heard: 'Das Mikrofon ist eingeschaltet.',
    enter: {
      both: 'In den Warteraum',
      'no-camera': 'Ohne Kamera eintreten',
      'no-microphone': 'Ohne Mikrofon eintreten',
      neither: 'Ohne Kamera und Mikrofon eintreten',
    },
    enterOfficer: 'Raum öffnen',
    entering: 'Einen Augenblick: Sie treten ein.',
    trying: 'Wir versuchen es gleich von selbst wieder: Sie müssen nichts tun.',
    opensAt: (time) => `Der Warteraum öffnet um ${time} Uhr.`,
  },
  waiting: {
    known: 'Das NISF/INPS weiß, dass Sie da sind.',
    place: (position) =>
      position === 1 ? 'Sie sind als Nächstes an der Reihe.' : `Vor Ihnen: ${people(position - 1)}.`,
    soon: 'Es dauert nur noch wenige Minuten.',
    atMost: (max) => `Die Wartezeit beträgt höchstens ${max} Minuten.`,
    minutes: (min, max) =>
      min === max
        ? `Die Wartezeit beträgt etwa ${max} Minuten.`
        : `Die Wartezeit beträgt ${min} bis ${max} Minuten.`,
    calm: 'Sie müssen nichts tun: Bleiben Sie hier. Die Seite wechselt von selbst, wenn Sie an der Reihe sind.',
    unseen: 'Noch sieht und hört Sie niemand.',
  },
  admission: {
    title: 'Wer wartet',
    nobody: 'Es wartet niemand. Wer kommt, erscheint hier.',
    roles: {
      station: 'PUE-Arbeitsplatz',
      citizen: 'Bürgerin oder Bürger',
      operator: 'Gemeindebedienstete',
      officer: 'Fachkraft des NISF/INPS',
      unknown: 'Teilnehmende Person',
    },
    arrived: (label) => `Es wartet: ${label}.`,
    admit: 'Eintreten lassen',
    deny: 'Nicht jetzt',
    admitName: (label) => `Eintreten lassen: ${label}`,
    denyName: (label) => `Nicht jetzt: ${label}`,
  },
  card: { title: 'Mit wem Sie sprechen' },
  appointment: {
    title: 'Termin',
    at: (start, end) => `von ${start} bis ${end} Uhr`,
  },
  stage: {
    picture: { station: 'Bild der Fachkraft des NISF/INPS', officer: 'Bild der Person am PUE' },
    connecting: 'Wir verbinden Sie: noch einen Augenblick.',
    alone: {
      station: 'Die Fachkraft ist im Augenblick nicht verbunden. Bleiben Sie hier.',
      officer: 'Der Arbeitsplatz ist im Augenblick nicht verbunden.',
    },
    noPicture: {
      station: 'Die Fachkraft hat die Kamera ausgeschaltet. Die Stimme kommt an.',
      officer: 'Am Arbeitsplatz ist die Kamera ausgeschaltet. Die Stimme kommt an.',
    },
    noSound: {
      station: 'Die Fachkraft hat das Mikrofon ausgeschaltet.',
      officer: 'Am Arbeitsplatz ist das Mikrofon ausgeschaltet.',
    },
    stalled: {
      both: 'Seit einigen Sekunden kommen weder Stimme noch Bild an. Warten Sie: Die Leitung kann sich von selbst erholen.',
      video: 'Das Bild steht still, die Stimme kommt an. Sie können weitersprechen.',
      audio: 'Die Stimme kommt nicht an. Warten Sie einen Augenblick, bevor Sie sprechen.',
    },
    soundBlocked: 'Der Browser gibt den Ton erst wieder, wenn Sie eine Taste drücken.',
    startSound: 'Ton einschalten',
    live: {
      station: 'Die Verbindung mit dem NISF/INPS steht.',
      officer: 'Die Verbindung steht.',
    },
    again: 'Die Verbindung ist wieder da.',
    lost: {
      signalling: 'Die Leitung zum Dienst ist unterbrochen. Wir stellen sie von selbst wieder her.',
      media: 'Stimme und Bild kommen nicht mehr durch. Wir stellen die Verbindung von selbst wieder her.',
      'session-expired': 'Die Verbindung ist abgelaufen. Wir öffnen von selbst eine neue.',
      'engine-not-loaded': 'Ein Teil des Programms ist nicht angekommen. Wir holen ihn nochmals.',
    },
    attempt: (attempt) => `${attempt}. Versuch.`,
    stay: 'Inzwischen sieht und hört Sie niemand. Sie müssen nichts tun: Bleiben Sie hier.',
  },
  phone: {
    offer: {
      station: (number, code) =>
        `Sie können am Telefon weitermachen. Rufen Sie ${number} an und sagen Sie den Code ${code}. Diese Seite versucht es inzwischen weiter.`,
      officer: (number, code) =>
        `Der Schalter kann ${number} mit dem Code ${code} anrufen. Diese Seite versucht es inzwischen weiter.`,
    },
    choose: 'Am Telefon weitermachen',
    chosen: (number, code) => `Das Treffen geht am Telefon weiter: ${number}, Code ${code}.`,
    video: 'Zurück zum Video',
  },
  report: {
    title: 'Technische Hilfe',
    text: 'Wenn Sie um Hilfe bitten, lesen Sie diese Codes vor. Im Bericht stehen keine Namen und keine Adressen.',
    save: 'Bericht speichern',
    still: 'dauert an',
    seconds: (n) => plural(n, { one: '1 Sekunde', other: `${n} Sekunden` }),
  },
  controls: {
    group: 'Tasten für das Gespräch',
    choose: 'Geräte',
    chooseTitle: 'Welche Kamera und welches Mikrofon?',
    done: 'Fertig',
    leave: 'Verlassen',
    leaveTitle: 'Möchten Sie das Gespräch verlassen?',
    leaveText: 'Das Gespräch bleibt offen: Sie können zurückkommen, solange es nicht beendet ist.',
    leaveYes: 'Ja, verlassen',
    leaveNo: 'Nein, bleiben',
    conclude: 'Gespräch beenden',
    concludeTitle: 'Wie ist das Gespräch ausgegangen?',
    concludeText: 'Das Gespräch endet für alle und lässt sich nicht wieder öffnen.',
    concludeMissing: 'Wählen Sie, wie das Gespräch ausgegangen ist.',
    concludeYes: 'Beenden',
    concludeNo: 'Zurück zum Gespräch',
    outcomes: {
      resolved: 'Anliegen erledigt',
      'follow-up': 'Ein weiterer Kontakt ist nötig',
      'no-show': 'Die Person ist nicht erschienen',
      'technical-failure': 'Technische Störung',
    },
  },
  ended: {
    left: {
      what: 'Sie haben das Gespräch verlassen.',
      way: 'Kamera und Mikrofon sind ausgeschaltet. Wenn es ein Versehen war, können Sie zurückkehren.',
    },
    'meeting-ended': { what: 'Das Gespräch ist beendet.', way: 'Kamera und Mikrofon sind ausgeschaltet.' },
    denied: {
      what: 'Die Fachkraft kann Sie jetzt nicht empfangen.',
      way: 'Fragen Sie in der Gemeinde, wann Sie es wieder versuchen können.',
    },
    failed: { what: 'Die Verbindung ist nicht gelungen.', way: 'Sie können es nochmals versuchen.' },
    results: {
      resolved: 'Die Fachkraft hat das Anliegen als erledigt vermerkt.',
      'follow-up': 'Das NISF/INPS meldet sich wieder bei Ihnen: Die Gemeinde kann Ihnen sagen, wie.',
      'no-show':
        'Das Gespräch wurde geschlossen, weil niemand erschienen ist. Die Gemeinde kann einen neuen Termin buchen.',
      'technical-failure':
        'Das Gespräch wurde wegen einer technischen Störung geschlossen. Die Gemeinde kann einen neuen Termin buchen.',
    },
    officer: 'Das Ergebnis ist vermerkt. Kamera und Mikrofon sind ausgeschaltet.',
    again: { left: 'Zurückkehren', denied: 'Nochmals anfragen', failed: 'Nochmals versuchen' },
    signIn: 'Neu anmelden',
  },
};
