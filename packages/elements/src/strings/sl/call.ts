import { pluralOf } from '../../locale/plural.ts';
import type { call as Italian } from '../it/call.ts';

export { common } from './common.ts';
export { problems } from './problems.ts';

const plural = pluralOf('sl');
const before = (n: number) =>
  plural(n, {
    one: `Pred vami je ${n} oseba.`,
    two: `Pred vami sta ${n} osebi.`,
    few: `Pred vami so ${n} osebe.`,
    other: `Pred vami je ${n} oseb.`,
  });

const troubles: (typeof Italian)['devices']['troubles'] = {
  microphone: {
    denied: {
      what: 'Brskalnik nima dovoljenja za uporabo mikrofona.',
      way: 'Pritisnite znak ob naslovu strani, dovolite mikrofon in pritisnite »Poskusite znova«.',
    },
    missing: {
      what: 'Mikrofona ni.',
      way: 'Priključite mikrofon ali slušalke z mikrofonom in pritisnite »Poskusite znova«.',
    },
    busy: {
      what: 'Mikrofon uporablja drug program.',
      way: 'Zaprite druge programe za videoklice in pritisnite »Poskusite znova«.',
    },
    lost: {
      what: 'Mikrofon ni več priključen.',
      way: 'Preverite kabel in pritisnite »Poskusite znova« ali izberite drug mikrofon.',
    },
  },
  camera: {
    denied: {
      what: 'Brskalnik nima dovoljenja za uporabo kamere.',
      way: 'Pritisnite znak ob naslovu strani, dovolite kamero in pritisnite »Poskusite znova«.',
    },
    missing: { what: 'Kamere ni.', way: 'Priključite kamero in pritisnite »Poskusite znova«.' },
    busy: {
      what: 'Kamero uporablja drug program.',
      way: 'Zaprite druge programe, ki jo uporabljajo, in pritisnite »Poskusite znova«.',
    },
    lost: {
      what: 'Kamera ni več priključena.',
      way: 'Preverite kabel in pritisnite »Poskusite znova« ali izberite drugo kamero.',
    },
  },
};

export const call: typeof Italian = {
  titles: {
    closed: 'Videopogovor z INPS',
    checking: 'Preverjanje kamere in mikrofona',
    waiting: 'Čakalnica',
    call: 'Pogovor poteka',
    ended: 'Konec povezave',
  },
  closed: {
    station: 'Pogovarjali se boste z uradno osebo INPS. Videli in slišali jo boste na tem zaslonu.',
    officer: 'Tukaj sprejmete osebo, ki čaka na točki PUE.',
    permission:
      'Brskalnik bo prosil za dovoljenje za uporabo kamere in mikrofona. Lahko sodelujete tudi brez njiju.',
    unseen: 'Dokler se pogovor ne začne, vas nihče ne vidi in ne sliši.',
    prepare: 'Pripravi povezavo',
    nothing: 'Noben termin ni izbran.',
  },
  opening: 'Trenutek: povezava se pripravlja.',
  notLoaded: {
    what: 'Del programa ni prispel.',
    way: 'Preverite omrežje in poskusite znova. Če to ne zadostuje, ponovno naložite stran.',
  },
  noService: {
    what: 'Tej strani manjka naslov storitve.',
    way: 'Prosimo, sporočite to skrbniku spletnega mesta.',
  },
  devices: {
    picture: 'Vaša slika',
    camera: 'Kamera',
    microphone: 'Mikrofon',
    unnamed: (number) => `Naprava ${number}`,
    states: {
      microphone: {
        off: 'izklopljen',
        asking: 'čaka na dovoljenje',
        live: 'vklopljen',
        muted: 'izklopljen',
        denied: 'ni dovoljen',
        missing: 'ga ni',
        busy: 'zaseden',
        lost: 'ni priključen',
      },
      camera: {
        off: 'izklopljena',
        asking: 'čaka na dovoljenje',
        live: 'vklopljena',
        muted: 'izklopljena',
        denied: 'ni dovoljena',
        missing: 'je ni',
        busy: 'zasedena',
        lost: 'ni priključena',
      },
    },
    pick: 'Izberite',
    pictureOff: 'Kamera je izklopljena.',
    asking:
      'Brskalnik prosi za dovoljenje: v oknu, ki se prikaže, izberite »Dovoli«. Lahko tudi zavrnete in vseeno vstopite.',
    troubles,
  },
  level: {
    listening: 'Povejte kaj: stolpec se premakne.',
    heard: 'Mikrofon sliši vaš glas.',
    silent:
      'Mikrofon je vklopljen, vendar se nič ne sliši. Govorite bliže, preverite tipko na mikrofonu ali izberite drugega.',
  },
  preview: {
    heard: 'Mikrofon je vklopljen.',
    enter: {
      both: 'Vstop v čakalnico',
      'no-camera': 'Vstop brez kamere',
      'no-microphone': 'Vstop brez mikrofona',
      neither: 'Vstop brez kamere in mikrofona',
    },
    enterOfficer: 'Odpri sobo',
    entering: 'Trenutek: vstopate.',
    trying: 'Čez trenutek bomo sami poskusili znova: ni vam treba storiti ničesar.',
    opensAt: (time) => `Čakalnica se odpre ob ${time}.`,
  },
  waiting: {
    known: 'INPS ve, da ste tukaj.',
    place: (position) => (position === 1 ? 'Naslednji na vrsti ste vi.' : before(position - 1)),
    soon: 'Še nekaj minut.',
    atMost: (max) => `Čakanje: največ ${max} min.`,
    minutes: (min, max) =>
      min === max ? `Čakanje: približno ${max} min.` : `Čakanje: od ${min} do ${max} min.`,
    calm: 'Ni vam treba storiti ničesar: ostanite tukaj. Ko boste na vrsti, se stran spremeni sama.',
    unseen: 'Zdaj vas še nihče ne vidi in ne sliši.',
  },
  admission: {
    title: 'Kdo čaka',
    nobody: 'Nihče ne čaka. Kdor pride, se prikaže tukaj.',
    roles: {
      station: 'Točka PUE',
      citizen: 'Občan ali občanka',
      operator: 'Občinska uslužbenka ali uslužbenec',
      officer: 'Uradna oseba INPS',
      unknown: 'Udeleženec',
    },
    arrived: (label) => `Čaka: ${label}.`,
    admit: 'Spusti noter',
    deny: 'Ne zdaj',
    admitName: (label) => `Spusti noter: ${label}`,
    denyName: (label) => `Ne zdaj: ${label}`,
  },
  card: { title: 'Kdo vam odgovarja' },
  appointment: { title: 'Termin', at: (start, end) => `od ${start} do ${end}` },
  stage: {
    picture: { station: 'Slika uradne osebe INPS', officer: 'Slika osebe na točki PUE' },
    connecting: 'Povezujemo vas: še trenutek.',
    alone: {
      station: 'Uradna oseba trenutno ni povezana. Ostanite tukaj.',
      officer: 'Točka PUE trenutno ni povezana.',
    },
    noPicture: {
      station: 'Uradna oseba ima izklopljeno kamero. Glas prihaja.',
      officer: 'Na točki PUE je kamera izklopljena. Glas prihaja.',
    },
    noSound: {
      station: 'Uradna oseba ima izklopljen mikrofon.',
      officer: 'Na točki PUE je mikrofon izklopljen.',
    },
    stalled: {
      both: 'Nekaj sekund že ne prihajata ne glas ne slika. Počakajte: linija si lahko opomore sama.',
      video: 'Slika miruje, glas prihaja. Lahko govorite naprej.',
      audio: 'Glas ne prihaja. Počakajte trenutek, preden spregovorite.',
    },
    soundBlocked: 'Brskalnik ne predvaja zvoka, dokler ne pritisnete gumba.',
    startSound: 'Vklopi zvok',
    live: { station: 'Povezava z INPS je vzpostavljena.', officer: 'Povezava je vzpostavljena.' },
    again: 'Povezava je spet vzpostavljena.',
    lost: {
      signalling: 'Linija do storitve je prekinjena. Sami jo vzpostavljamo znova.',
      media: 'Glas in slika ne prihajata več. Sami vzpostavljamo povezavo znova.',
      'session-expired': 'Povezava je potekla. Sami odpiramo novo.',
      'engine-not-loaded': 'Del programa ni prispel. Zahtevamo ga znova.',
    },
    attempt: (attempt) => `Poskus ${attempt}.`,
    stay: 'Medtem vas nihče ne vidi in ne sliši. Ni vam treba storiti ničesar: ostanite tukaj.',
  },
  phone: {
    offer: {
      station: (number, code) =>
        `Nadaljujete lahko po telefonu. Pokličite ${number} in povejte kodo ${code}. Ta stran medtem poskuša naprej.`,
      officer: (number, code) =>
        `Okence lahko pokliče ${number} s kodo ${code}. Ta stran medtem poskuša naprej.`,
    },
    choose: 'Nadaljujmo po telefonu',
    chosen: (number, code) => `Srečanje se nadaljuje po telefonu: ${number}, koda ${code}.`,
    video: 'Nazaj na video',
  },
  report: {
    title: 'Tehnična pomoč',
    text: 'Če prosite za pomoč, preberite te kode. V poročilu ni imen in ne naslovov.',
    save: 'Shrani poročilo',
    still: 'še traja',
    seconds: (n) =>
      plural(n, {
        one: `${n} sekunda`,
        two: `${n} sekundi`,
        few: `${n} sekunde`,
        other: `${n} sekund`,
      }),
  },
  controls: {
    group: 'Upravljanje pogovora',
    choose: 'Naprave',
    chooseTitle: 'Katera kamera in kateri mikrofon',
    done: 'Končano',
    leave: 'Zapusti',
    leaveTitle: 'Ali želite zapustiti pogovor?',
    leaveText: 'Pogovor ostane odprt: dokler ni končan, se lahko vrnete.',
    leaveYes: 'Da, zapusti',
    leaveNo: 'Ne, ostani',
    conclude: 'Končaj pogovor',
    concludeTitle: 'Kako se je pogovor končal?',
    concludeText: 'Pogovor se konča za vse in ga ni mogoče znova odpreti.',
    concludeMissing: 'Izberite, kako se je pogovor končal.',
    concludeYes: 'Končaj',
    concludeNo: 'Nazaj na pogovor',
    outcomes: {
      resolved: 'Zahteva je rešena',
      'follow-up': 'Potreben je nov stik',
      'no-show': 'Osebe ni bilo',
      'technical-failure': 'Tehnična težava',
    },
  },
  ended: {
    left: {
      what: 'Zapustili ste pogovor.',
      way: 'Kamera in mikrofon sta izklopljena. Če ste odšli pomotoma, se lahko vrnete.',
    },
    'meeting-ended': { what: 'Pogovor je končan.', way: 'Kamera in mikrofon sta izklopljena.' },
    denied: {
      what: 'Uradna oseba vas zdaj ne more sprejeti.',
      way: 'Vprašajte na občini, kdaj lahko poskusite znova.',
    },
    failed: { what: 'Povezava ni uspela.', way: 'Lahko poskusite znova.' },
    results: {
      resolved: 'Uradna oseba je zahtevo označila kot rešeno.',
      'follow-up': 'INPS vas bo znova poiskal: na občini vam lahko povedo, kako.',
      'no-show': 'Pogovor je bil zaprt, ker ni bilo nikogar. Na občini lahko rezervirajo nov termin.',
      'technical-failure':
        'Pogovor je bil zaprt zaradi tehnične težave. Na občini lahko rezervirajo nov termin.',
    },
    officer: 'Izid je zapisan. Kamera in mikrofon sta izklopljena.',
    again: { left: 'Vrni se', denied: 'Vprašaj znova', failed: 'Poskusite znova' },
    signIn: 'Ponovna prijava',
  },
};
