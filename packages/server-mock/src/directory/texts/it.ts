import type { DirectoryTexts } from './directory-texts.ts';

export const it: DirectoryTexts = {
  services: {
    pension: {
      title: 'Pensione: quando e come chiederla',
      summary:
        'Vediamo insieme quando può andare in pensione, quale pensione le spetta e come presentare la domanda.',
      documents: ['Estratto dei contributi, se lo ha'],
      keywords: [
        'andare in pensione',
        'pensione di vecchiaia',
        'pensione anticipata',
        'assegno sociale',
        'reversibilità',
        'vedova',
        'età pensionabile',
      ],
    },
    contributions: {
      title: 'Contributi: controllare l’estratto conto',
      summary: 'Controlliamo i periodi di lavoro registrati e come far correggere quelli che mancano.',
      documents: ['Buste paga o libretto di lavoro dei periodi che mancano'],
      keywords: [
        'estratto conto',
        'anni di lavoro',
        'riscatto laurea',
        'versamenti',
        'buchi',
        'ricongiunzione',
      ],
    },
    unemployment: {
      title: 'Disoccupazione (NASpI)',
      summary:
        'Chi ha perso il lavoro capisce se ha diritto all’indennità, per quanto tempo, e come va la sua domanda.',
      documents: ['Lettera di licenziamento o contratto scaduto', 'IBAN del conto'],
      keywords: [
        'licenziato',
        'licenziamento',
        'lavoro perso',
        'disoccupato',
        'indennità',
        'cassa integrazione',
      ],
    },
    'family-allowance': {
      title: 'Assegno unico per i figli',
      summary:
        'Come chiedere l’assegno, come comunicare una nascita o un cambiamento, perché l’importo è cambiato.',
      documents: ['Codici fiscali dei figli', 'ISEE, se lo ha'],
      keywords: ['assegno unico', 'figli', 'bambino', 'nascita', 'assegni familiari', 'AUU'],
    },
    disability: {
      title: 'Invalidità civile e accompagnamento',
      summary: 'A che punto è la domanda, quando è la visita, quali aiuti spettano dopo il verbale.',
      documents: ['Certificato medico introduttivo o verbale della visita'],
      keywords: [
        'invalido',
        'legge 104',
        'accompagnamento',
        'handicap',
        'visita medica',
        'verbale',
        'commissione',
      ],
    },
    payments: {
      title: 'Pagamenti: conto, indirizzo, Certificazione Unica',
      summary: 'Cambiare il conto o l’indirizzo, avere la Certificazione Unica, capire un pagamento.',
      documents: ['IBAN del nuovo conto, se lo cambia'],
      keywords: ['IBAN', 'cambio conto', 'CU', 'CUD', 'cedolino', 'accredito', 'residenza'],
    },
    'public-severance': {
      title: 'Buonuscita dei dipendenti pubblici (TFS e TFR)',
      summary: 'Quando arriva la liquidazione di chi ha lavorato nel pubblico, e di quanto è.',
      documents: ['Data di fine del servizio e nome dell’amministrazione'],
      keywords: ['TFS', 'TFR', 'liquidazione', 'buonuscita', 'statale', 'insegnante', 'dipendente pubblico'],
    },
    'work-abroad': {
      title: 'Pensione per chi ha lavorato all’estero',
      summary: 'Come si sommano i periodi di lavoro in altri Paesi e dove si presenta la domanda.',
      documents: ['Documenti di lavoro degli altri Paesi'],
      keywords: ['estero', 'Svizzera', 'Germania', 'emigrato', 'frontaliere', 'pensione estera'],
    },
  },
  poles: {
    'pole-contributions': 'Polo nazionale delle posizioni assicurative',
    'pole-public-severance': 'Polo nazionale TFS e TFR',
    'pole-abroad': 'Polo nazionale pensioni internazionali',
  },
  identityDocument: 'Documento di identità valido',
  taxCard: 'Tessera sanitaria o codice fiscale',
  officeName: (city) => `INPS di ${city}`,
  officeReason: (comune) => `È la sede competente per chi abita a ${comune}.`,
  poleReason: 'Per questa prestazione risponde un solo ufficio per tutta l’Italia.',
  officeTooReason: (comune) => `Può rispondere anche la sede più vicina a ${comune}.`,
  poleByLawReason: 'Per legge se ne occupa questo ufficio, uno per tutta l’Italia.',
  poleTooReason: 'Può rispondere anche questo ufficio, che lavora per tutta l’Italia.',
  deskName: (comune) => `Punto Utente Evoluto, municipio di ${comune}`,
  openingHours: 'Dal lunedì al venerdì, dalle 8.30 alle 12.30. Il pomeriggio su appuntamento.',
  closedOn: (day) => ` Chiuso il ${day} (festa locale).`,
  accessibility: {
    office: ['Ingresso senza gradini', 'Servizi igienici accessibili'],
    desk: ['Ingresso senza gradini', 'Posto per chi usa la sedia a rotelle', 'Schermo grande'],
    deskWithSteps: ['Due gradini all’ingresso', 'Schermo grande'],
  },
};
