import type { DirectoryTexts } from './directory-texts.ts';

export const it: DirectoryTexts = {
  services: {
    pension: {
      title: 'Pensione: quando e come chiederla',
      summary:
        'Vediamo insieme quando può andare in pensione, quale pensione le spetta e come presentare la domanda.',
      documents: ['Estratto dei contributi, se lo ha'],
    },
    contributions: {
      title: 'Contributi: controllare l’estratto conto',
      summary: 'Controlliamo i periodi di lavoro registrati e come far correggere quelli che mancano.',
      documents: ['Buste paga o libretto di lavoro dei periodi che mancano'],
    },
    unemployment: {
      title: 'Disoccupazione (NASpI)',
      summary:
        'Chi ha perso il lavoro capisce se ha diritto all’indennità, per quanto tempo, e come va la sua domanda.',
      documents: ['Lettera di licenziamento o contratto scaduto', 'IBAN del conto'],
    },
    'family-allowance': {
      title: 'Assegno unico per i figli',
      summary:
        'Come chiedere l’assegno, come comunicare una nascita o un cambiamento, perché l’importo è cambiato.',
      documents: ['Codici fiscali dei figli', 'ISEE, se lo ha'],
    },
    disability: {
      title: 'Invalidità civile e accompagnamento',
      summary: 'A che punto è la domanda, quando è la visita, quali aiuti spettano dopo il verbale.',
      documents: ['Certificato medico introduttivo o verbale della visita'],
    },
    payments: {
      title: 'Pagamenti: conto, indirizzo, Certificazione Unica',
      summary: 'Cambiare il conto o l’indirizzo, avere la Certificazione Unica, capire un pagamento.',
      documents: ['IBAN del nuovo conto, se lo cambia'],
    },
    'public-severance': {
      title: 'Buonuscita dei dipendenti pubblici (TFS e TFR)',
      summary: 'Quando arriva la liquidazione di chi ha lavorato nel pubblico, e di quanto è.',
      documents: ['Data di fine del servizio e nome dell’amministrazione'],
    },
    'work-abroad': {
      title: 'Pensione per chi ha lavorato all’estero',
      summary: 'Come si sommano i periodi di lavoro in altri Paesi e dove si presenta la domanda.',
      documents: ['Documenti di lavoro degli altri Paesi'],
    },
  },
  poles: {
    'pole-public-severance': 'Polo nazionale TFS e TFR',
    'pole-abroad': 'Polo nazionale pensioni internazionali',
  },
  identityDocument: 'Documento di identità valido',
  taxCard: 'Tessera sanitaria o codice fiscale',
  officeName: (city) => `INPS di ${city}`,
  officeReason: (comune) => `È la sede competente per chi abita a ${comune}.`,
  poleReason: 'Per questa prestazione risponde un solo ufficio per tutta l’Italia.',
  deskName: (comune) => `Punto Utente Evoluto, municipio di ${comune}`,
  openingHours: 'Dal lunedì al venerdì, dalle 8.30 alle 12.30. Il pomeriggio su appuntamento.',
  closedOn: (day) => ` Chiuso il ${day} (festa locale).`,
  accessibility: {
    office: ['Ingresso senza gradini', 'Servizi igienici accessibili'],
    desk: ['Ingresso senza gradini', 'Posto per chi usa la sedia a rotelle', 'Sottotitoli sullo schermo'],
  },
};
