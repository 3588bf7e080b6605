import type { DirectoryTexts } from './directory-texts.ts';

export const fr: DirectoryTexts = {
  services: {
    pension: {
      title: 'Retraite : quand et comment la demander',
      summary:
        'Nous voyons ensemble quand vous pouvez partir, à quelle retraite vous avez droit et comment la demander.',
      documents: ['Relevé de cotisations, si vous l’avez'],
      keywords: [
        'partir à la retraite',
        'retraite anticipée',
        'pension de vieillesse',
        'réversion',
        'veuve',
        'allocation sociale',
        'âge de la retraite',
      ],
    },
    contributions: {
      title: 'Cotisations : vérifier le relevé',
      summary: 'Nous vérifions les périodes de travail enregistrées et comment ajouter celles qui manquent.',
      documents: ['Bulletins de paie ou livret de travail des périodes manquantes'],
      keywords: [
        'relevé de carrière',
        'années de travail',
        'rachat d’études',
        'périodes manquantes',
        'trous',
      ],
    },
    unemployment: {
      title: 'Chômage (NASpI)',
      summary:
        'Vous avez perdu votre emploi : avez-vous droit à l’indemnité, pendant combien de temps, où en est la demande ?',
      documents: ['Lettre de licenciement ou contrat expiré', 'IBAN du compte'],
      keywords: ['licencié', 'licenciement', 'sans travail', 'perte d’emploi', 'indemnité'],
    },
    'family-allowance': {
      title: 'Allocation unique pour enfants (Assegno unico)',
      summary:
        'Comment la demander, signaler une naissance ou un changement, comprendre pourquoi le montant a changé.',
      documents: ['Codes fiscaux des enfants', 'ISEE, si vous l’avez'],
      keywords: ['enfants', 'naissance', 'allocations familiales', 'assegno unico'],
    },
    disability: {
      title: 'Invalidité civile et allocation d’accompagnement',
      summary: 'Où en est la demande, quand a lieu la visite, quelles aides suivent la décision.',
      documents: ['Certificat médical initial ou procès-verbal de la visite'],
      keywords: ['handicap', 'loi 104', 'accompagnement', 'invalide', 'visite médicale', 'commission'],
    },
    payments: {
      title: 'Paiements : compte, adresse, attestation fiscale (CU)',
      summary: 'Changer de compte ou d’adresse, obtenir l’attestation fiscale, comprendre un paiement.',
      documents: ['IBAN du nouveau compte, si vous en changez'],
      keywords: ['IBAN', 'changer de compte', 'CU', 'CUD', 'bulletin de pension', 'virement', 'adresse'],
    },
    'public-severance': {
      title: 'Indemnité de fin de service public (TFS et TFR)',
      summary: 'Quand arrive l’indemnité de ceux qui ont travaillé dans le secteur public, et son montant.',
      documents: ['Date de fin de service et nom de l’administration'],
      keywords: ['TFS', 'TFR', 'indemnité de fin de service', 'fonctionnaire', 'enseignant'],
    },
    'work-abroad': {
      title: 'Retraite après un travail à l’étranger',
      summary: 'Comment s’additionnent les périodes de travail dans d’autres pays et où déposer la demande.',
      documents: ['Documents de travail des autres pays'],
      keywords: ['étranger', 'Suisse', 'France', 'frontalier', 'émigré', 'retraite étrangère'],
    },
  },
  poles: {
    'pole-contributions': 'Pôle national des carrières',
    'pole-public-severance': 'Pôle national TFS et TFR',
    'pole-abroad': 'Pôle national des retraites internationales',
  },
  identityDocument: 'Pièce d’identité valable',
  taxCard: 'Carte sanitaire ou code fiscal',
  officeName: (city) => `INPS, bureau de ${city}`,
  officeReason: (comune) => `C’est le bureau compétent pour les habitants de ${comune}.`,
  poleReason: 'Pour cette prestation, un seul bureau répond pour toute l’Italie.',
  officeTooReason: (comune) => `Le bureau le plus proche de ${comune} peut répondre aussi.`,
  poleByLawReason: 'La loi confie cette prestation à ce bureau, un seul pour toute l’Italie.',
  poleTooReason: 'Ce bureau, qui travaille pour toute l’Italie, peut répondre aussi.',
  deskName: (comune) => `Punto Utente Evoluto, mairie de ${comune}`,
  openingHours: 'Du lundi au vendredi, de 8 h 30 à 12 h 30. L’après-midi sur rendez-vous.',
  closedOn: (day) => ` Fermé le ${day} (fête locale).`,
  accessibility: {
    office: ['Entrée sans marches', 'Toilettes accessibles'],
    desk: ['Entrée sans marches', 'Place pour fauteuil roulant', 'Grand écran'],
    deskWithSteps: ['Deux marches à l’entrée', 'Grand écran'],
  },
};
