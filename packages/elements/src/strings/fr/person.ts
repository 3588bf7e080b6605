import type { PersonStrings } from '../it/person.ts';

/** The fields of one person, and what may be wrong or odd about them. */
export const person: PersonStrings = {
  givenName: 'Prénom',
  familyName: 'Nom',
  taxCode: 'Code fiscal',
  taxCodeHint: '16 caractères, comme sur la carte sanitaire. Majuscules et espaces ne comptent pas.',
  birthDate: 'Date de naissance',
  birthDateHint: 'Par exemple : 31 3 1952',
  birthDay: 'Jour',
  birthMonth: 'Mois',
  birthYear: 'Année',
  phone: 'Téléphone',
  phoneHint: 'Portable ou fixe, avec l’indicatif. Par exemple : 347 1234567',
  email: 'E-mail',
  emailHint: 'Par exemple : nom@exemple.it',
  meantEmail: 'Vous vouliez peut-être écrire une autre adresse.',
  takeEmail: (address) => `Utiliser ${address}`,
  meantSaid: 'Vérifiez l’adresse e-mail : il y a peut-être une erreur.',

  missing: {
    givenName: 'Écrivez le prénom.',
    familyName: 'Écrivez le nom.',
    taxCode: 'Écrivez le code fiscal.',
    birthDay: 'Écrivez le jour de naissance.',
    birthMonth: 'Écrivez le mois de naissance.',
    birthYear: 'Écrivez l’année de naissance.',
    phone: 'Écrivez le numéro de téléphone.',
    email: 'Écrivez l’adresse e-mail.',
  },
  shape: {
    taxCode: 'Le code fiscal a 16 caractères. Recopiez-le de la carte sanitaire.',
    birthDay: 'Le jour de naissance est un nombre de 1 à 31.',
    birthMonth: 'Le mois de naissance est un nombre de 1 à 12.',
    birthYear: 'L’année de naissance a quatre chiffres. Par exemple : 1952.',
    phone:
      'Ce n’est pas un numéro de téléphone entier. Par exemple : 0165 123456, 347 1234567 ou +33 4 50 12 34 56.',
    email: 'L’adresse e-mail n’est pas correcte. Par exemple : nom@exemple.it.',
  },
  slips: {
    'no-at': 'Dans l’adresse e-mail, il manque le signe @. Par exemple : nom@exemple.it.',
    'no-dot':
      'Dans l’adresse e-mail, il manque la dernière partie, comme « .it ». Par exemple : nom@exemple.it.',
    comma: 'Dans l’adresse e-mail, il y a une virgule. Mettez un point à la place.',
    space: 'Dans l’adresse e-mail, il y a une espace. Effacez-la.',
  },
  taxCodeCheck: 'Un caractère de ce code fiscal est faux. Comparez-le avec la carte sanitaire.',
  noSuchDay: 'Ce jour n’existe pas. Vérifiez le jour et le mois de naissance.',
  inFuture: 'La date de naissance ne peut pas être dans l’avenir. Vérifiez-la.',
  tooLong: 'Le texte est trop long.',
  refused: (field) => `Le service n’accepte pas cette information : ${field}. Vérifiez-la.`,

  oddTitle: 'Vérifiez, s’il vous plaît.',
  odd: {
    'tax-code-name-mismatch': 'Le code fiscal ne correspond pas au nom et au prénom.',
    'tax-code-birth-date-mismatch': 'La date de naissance n’est pas celle du code fiscal.',
    'nobody-told':
      'Il n’y a ni téléphone ni e-mail. Personne ne pourra prévenir la personne si quelque chose change.',
  },
  oddOther: 'Le service demande de vérifier une information.',
  right: 'Si tout est juste, continuez : il ne faut rien changer.',
  goOn: 'C’est juste, continuer',
};
