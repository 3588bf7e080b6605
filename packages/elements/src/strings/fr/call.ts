import { pluralOf } from '../../locale/plural.ts';
import type { call as Italian } from '../it/call.ts';

export { common } from './common.ts';
export { problems } from './problems.ts';

const plural = pluralOf('fr');
const people = (n: number) => plural(n, { one: 'une personne', other: `${n} personnes` });

const troubles: (typeof Italian)['devices']['troubles'] = {
  microphone: {
    denied: {
      what: 'Le navigateur n’a pas l’autorisation d’utiliser le microphone.',
      way: 'Appuyez sur le symbole à côté de l’adresse de la page, autorisez le microphone, puis appuyez sur « Réessayer ».',
    },
    missing: {
      what: 'Il n’y a pas de microphone.',
      way: 'Branchez un microphone ou un casque, puis appuyez sur « Réessayer ».',
    },
    busy: {
      what: 'Un autre programme utilise le microphone.',
      way: 'Fermez les autres programmes d’appel vidéo, puis appuyez sur « Réessayer ».',
    },
    lost: {
      what: 'Le microphone s’est débranché.',
      way: 'Vérifiez le câble et appuyez sur « Réessayer », ou choisissez un autre microphone.',
    },
  },
  camera: {
    denied: {
      what: 'Le navigateur n’a pas l’autorisation d’utiliser la caméra.',
      way: 'Appuyez sur le symbole à côté de l’adresse de la page, autorisez la caméra, puis appuyez sur « Réessayer ».',
    },
    missing: {
      what: 'Il n’y a pas de caméra.',
      way: 'Branchez une caméra, puis appuyez sur « Réessayer ».',
    },
    busy: {
      what: 'Un autre programme utilise la caméra.',
      way: 'Fermez les autres programmes qui l’utilisent, puis appuyez sur « Réessayer ».',
    },
    lost: {
      what: 'La caméra s’est débranchée.',
      way: 'Vérifiez le câble et appuyez sur « Réessayer », ou choisissez une autre caméra.',
    },
  },
};

const states = {
  asking: 'en attente de l’autorisation',
  missing: 'introuvable',
};

export const call: typeof Italian = {
  titles: {
    closed: 'Entretien vidéo avec l’INPS',
    checking: 'Vérification de la caméra et du microphone',
    waiting: 'Salle d’attente',
    call: 'Entretien en cours',
    ended: 'Fin de la connexion',
  },
  closed: {
    station: 'Vous allez parler à un agent de l’INPS, que vous verrez et entendrez sur cet écran.',
    officer: 'D’ici, vous recevez la personne qui attend au PUE.',
    permission:
      'Le navigateur va demander l’autorisation d’utiliser la caméra et le microphone. Vous pouvez aussi vous en passer.',
    unseen: 'Personne ne vous voit ni ne vous entend avant le début de l’entretien.',
    prepare: 'Préparer la connexion',
    nothing: 'Aucun rendez-vous n’a été choisi.',
  },
  opening: 'Un instant : la connexion se prépare.',
  notLoaded: {
    what: 'Une partie du programme n’est pas arrivée.',
    way: 'Vérifiez le réseau et réessayez. Si cela ne suffit pas, rechargez la page.',
  },
  noService: {
    what: 'Il manque à cette page l’adresse du service.',
    way: 'Veuillez le signaler à la personne qui s’occupe du site.',
  },
  devices: {
    picture: 'Votre image',
    camera: 'Caméra',
    microphone: 'Microphone',
    unnamed: (number) => `Appareil ${number}`,
    states: {
      microphone: {
        ...states,
        off: 'éteint',
        live: 'allumé',
        muted: 'éteint',
        denied: 'non autorisé',
        busy: 'occupé',
        lost: 'débranché',
      },
      camera: {
        ...states,
        off: 'éteinte',
        live: 'allumée',
        muted: 'éteinte',
        denied: 'non autorisée',
        busy: 'occupée',
        lost: 'débranchée',
      },
    },
    pick: 'Choisissez',
    pictureOff: 'La caméra est éteinte.',
    asking:
      'Le navigateur demande l’autorisation : choisissez « Autoriser » dans la fenêtre qui s’affiche. Vous pouvez aussi refuser et entrer quand même.',
    troubles,
  },
  level: {
    listening: 'Dites quelque chose : la barre bouge.',
    heard: 'Le microphone entend votre voix.',
    silent:
      'Le microphone est allumé, mais on n’entend rien. Parlez plus près, vérifiez son bouton ou choisissez-en un autre.',
  },
  preview: {
    heard: 'Le microphone est allumé.',
    enter: {
      both: 'Entrer dans la salle d’attente',
      'no-camera': 'Entrer sans caméra',
      'no-microphone': 'Entrer sans microphone',
      neither: 'Entrer sans caméra ni microphone',
    },
    enterOfficer: 'Ouvrir la salle',
    entering: 'Un instant : vous entrez.',
    trying: 'Un nouvel essai aura lieu tout seul dans un instant : vous n’avez rien à faire.',
    opensAt: (time) => `La salle d’attente ouvre à ${time}.`,
  },
  waiting: {
    known: 'L’INPS sait que vous êtes là.',
    place: (position) =>
      position === 1 ? 'C’est bientôt votre tour.' : `Avant vous : ${people(position - 1)}.`,
    soon: 'Il ne reste que quelques minutes.',
    atMost: (max) => `L’attente est de ${max} minutes au plus.`,
    minutes: (min, max) =>
      min === max ? `L’attente est d’environ ${max} minutes.` : `L’attente est de ${min} à ${max} minutes.`,
    calm: 'Vous n’avez rien à faire : restez ici, la page change toute seule quand c’est votre tour.',
    unseen: 'Personne ne vous voit ni ne vous entend pour l’instant.',
  },
  admission: {
    title: 'Qui attend',
    nobody: 'Personne n’attend. Celui qui arrive s’affiche ici.',
    roles: {
      station: 'Poste PUE',
      citizen: 'Usager',
      operator: 'Agent communal',
      officer: 'Agent de l’INPS',
      unknown: 'Participant',
    },
    arrived: (label) => `Attend : ${label}.`,
    admit: 'Faire entrer',
    deny: 'Pas maintenant',
    admitName: (label) => `Faire entrer : ${label}`,
    denyName: (label) => `Pas maintenant : ${label}`,
  },
  card: { title: 'Qui vous répond' },
  appointment: { title: 'Rendez-vous', at: (start, end) => `de ${start} à ${end}` },
  stage: {
    picture: { station: 'Image de l’agent de l’INPS', officer: 'Image de la personne au PUE' },
    connecting: 'Connexion en cours : encore un instant.',
    alone: {
      station: 'L’agent n’est pas connecté en ce moment. Restez ici.',
      officer: 'Le poste n’est pas connecté en ce moment.',
    },
    noPicture: {
      station: 'La caméra de l’agent est éteinte. La voix arrive.',
      officer: 'La caméra du poste est éteinte. La voix arrive.',
    },
    noSound: {
      station: 'Le microphone de l’agent est éteint.',
      officer: 'Le microphone du poste est éteint.',
    },
    stalled: {
      both: 'Depuis quelques secondes, ni la voix ni l’image n’arrivent. Attendez : la ligne peut se rétablir toute seule.',
      video: 'L’image est figée, la voix arrive. Vous pouvez continuer à parler.',
      audio: 'La voix n’arrive pas. Attendez un instant avant de parler.',
    },
    soundBlocked: 'Le navigateur garde le son coupé tant que vous n’appuyez pas sur un bouton.',
    startSound: 'Activer le son',
    live: { station: 'La connexion avec l’INPS est ouverte.', officer: 'La connexion est ouverte.' },
    again: 'La connexion est rétablie.',
    lost: {
      signalling: 'La ligne avec le service est coupée. Elle va être rétablie toute seule.',
      media: 'La voix et l’image ne passent plus. La connexion va être rétablie toute seule.',
      'session-expired': 'La connexion a expiré. Une autre s’ouvre toute seule.',
      'engine-not-loaded': 'Une partie du programme n’est pas arrivée. Elle est demandée de nouveau.',
    },
    attempt: (attempt) => `Essai ${attempt}.`,
    stay: 'En attendant, personne ne vous voit ni ne vous entend. Vous n’avez rien à faire : restez ici.',
  },
  phone: {
    offer: {
      station: (number, code) =>
        `Vous pouvez continuer au téléphone. Appelez le ${number} et donnez le code ${code}. Pendant ce temps, cette page continue d’essayer.`,
      officer: (number, code) =>
        `Le poste peut appeler le ${number} avec le code ${code}. Pendant ce temps, cette page continue d’essayer.`,
    },
    choose: 'Continuer au téléphone',
    chosen: (number, code) => `La rencontre continue au téléphone : ${number}, code ${code}.`,
    video: 'Revenir à la vidéo',
  },
  report: {
    title: 'Assistance technique',
    text: 'Si vous demandez de l’aide, lisez ces codes. Le rapport ne contient ni noms ni adresses.',
    save: 'Enregistrer le rapport',
    still: 'en cours',
    seconds: (n) => plural(n, { one: '1 seconde', other: `${n} secondes` }),
  },
  controls: {
    group: 'Commandes de l’entretien',
    choose: 'Appareils',
    chooseTitle: 'Caméra et microphone à utiliser',
    done: 'Terminé',
    leave: 'Quitter',
    leaveTitle: 'Voulez-vous quitter l’entretien ?',
    leaveText: 'L’entretien reste ouvert : vous pourrez revenir tant qu’il n’est pas terminé.',
    leaveYes: 'Oui, quitter',
    leaveNo: 'Non, rester',
    conclude: 'Terminer l’entretien',
    concludeTitle: 'Comment l’entretien s’est-il terminé ?',
    concludeText: 'L’entretien se termine pour tous et ne peut pas être rouvert.',
    concludeMissing: 'Choisissez comment l’entretien s’est terminé.',
    concludeYes: 'Terminer',
    concludeNo: 'Revenir à l’entretien',
    outcomes: {
      resolved: 'Demande résolue',
      'follow-up': 'Un autre contact est nécessaire',
      'no-show': 'La personne ne s’est pas présentée',
      'technical-failure': 'Problème technique',
    },
  },
  ended: {
    left: {
      what: 'Vous avez quitté l’entretien.',
      way: 'La caméra et le microphone sont éteints. Si c’était par erreur, vous pouvez revenir.',
    },
    'meeting-ended': { what: 'L’entretien est terminé.', way: 'La caméra et le microphone sont éteints.' },
    denied: {
      what: 'L’agent ne peut pas vous recevoir maintenant.',
      way: 'Demandez à l’agent communal quand réessayer.',
    },
    failed: { what: 'La connexion n’a pas abouti.', way: 'Vous pouvez réessayer.' },
    results: {
      resolved: 'L’agent a noté la demande comme résolue.',
      'follow-up': 'L’INPS vous contactera de nouveau : l’agent communal peut vous dire comment.',
      'no-show':
        'L’entretien a été fermé parce que personne ne s’est présenté. L’agent communal peut en réserver un autre.',
      'technical-failure':
        'L’entretien a été fermé à cause d’un problème technique. L’agent communal peut en réserver un autre.',
    },
    officer: 'Le résultat est enregistré. La caméra et le microphone sont éteints.',
    again: { left: 'Revenir', denied: 'Demander de nouveau', failed: 'Réessayer' },
    signIn: 'Se connecter de nouveau',
  },
};
