import type { DirectoryTexts } from './directory-texts.ts';

export const sl: DirectoryTexts = {
  services: {
    pension: {
      title: 'Pokojnina: kdaj in kako zaprositi',
      summary:
        'Skupaj pogledamo, kdaj se lahko upokojite, katera pokojnina vam pripada in kako oddate vlogo.',
      documents: ['Izpis prispevkov, če ga imate'],
      keywords: [
        'upokojitev',
        'starostna pokojnina',
        'predčasna pokojnina',
        'vdovska pokojnina',
        'socialni dodatek',
        'starost za upokojitev',
      ],
    },
    contributions: {
      title: 'Prispevki: pregled izpisa',
      summary: 'Pregledamo vpisana obdobja dela in kako se dopolnijo manjkajoča.',
      documents: ['Plačilne liste ali delovna knjižica za manjkajoča obdobja'],
      keywords: ['izpis prispevkov', 'leta dela', 'odkup študija', 'manjkajoča obdobja'],
    },
    unemployment: {
      title: 'Brezposelnost (NASpI)',
      summary: 'Kdor je izgubil delo, izve, ali mu pripada nadomestilo, za koliko časa in kako poteka vloga.',
      documents: ['Odpoved ali potekla pogodba', 'IBAN računa'],
      keywords: ['odpoved', 'izguba dela', 'brezposeln', 'nadomestilo', 'brez službe'],
    },
    'family-allowance': {
      title: 'Enotni otroški dodatek (Assegno unico)',
      summary: 'Kako zaprositi, kako sporočiti rojstvo ali spremembo in zakaj se je znesek spremenil.',
      documents: ['Davčne številke otrok', 'ISEE, če ga imate'],
      keywords: ['otroci', 'rojstvo', 'otroški dodatek', 'assegno unico'],
    },
    disability: {
      title: 'Civilna invalidnost in dodatek za spremstvo',
      summary: 'Kako daleč je vloga, kdaj je pregled in katere pomoči sledijo odločitvi.',
      documents: ['Uvodno zdravniško potrdilo ali zapisnik pregleda'],
      keywords: ['invalid', 'zakon 104', 'spremstvo', 'zdravniški pregled', 'komisija'],
    },
    payments: {
      title: 'Izplačila: račun, naslov, enotno potrdilo (CU)',
      summary: 'Spremenite račun ali naslov, dobite enotno potrdilo, razumete izplačilo.',
      documents: ['IBAN novega računa, če ga menjate'],
      keywords: ['IBAN', 'menjava računa', 'CU', 'CUD', 'nakazilo', 'naslov'],
    },
    'public-severance': {
      title: 'Odpravnina javnih uslužbencev (TFS in TFR)',
      summary: 'Kdaj pride odpravnina za delo v javni upravi in koliko znaša.',
      documents: ['Datum konca službe in ime uprave'],
      keywords: ['TFS', 'TFR', 'odpravnina', 'javni uslužbenec', 'učitelj'],
    },
    'work-abroad': {
      title: 'Pokojnina za delo v tujini',
      summary: 'Kako se seštejejo obdobja dela v drugih državah in kje se odda vloga.',
      documents: ['Dokumenti o delu iz drugih držav'],
      keywords: ['tujina', 'Slovenija', 'Švica', 'Nemčija', 'čezmejni delavec', 'tuja pokojnina'],
    },
  },
  poles: {
    'pole-contributions': 'Državni center za zavarovalne dobe',
    'pole-public-severance': 'Državni center za TFS in TFR',
    'pole-abroad': 'Državni center za mednarodne pokojnine',
  },
  identityDocument: 'Veljaven osebni dokument',
  taxCard: 'Zdravstvena izkaznica ali davčna številka',
  officeName: (city) => `INPS ${city}`,
  officeReason: (comune) => `To je pristojni urad za prebivalce občine ${comune}.`,
  poleReason: 'Za to dajatev odgovarja en sam urad za vso Italijo.',
  officeTooReason: (comune) => `Odgovori lahko tudi urad v bližini občine ${comune}.`,
  poleByLawReason: 'Po zakonu je pristojen ta urad, eden za vso Italijo.',
  poleTooReason: 'Odgovori lahko tudi ta urad, ki dela za vso Italijo.',
  deskName: (comune) => `Punto Utente Evoluto, občina ${comune}`,
  openingHours: 'Od ponedeljka do petka, od 8.30 do 12.30. Popoldne po dogovoru.',
  closedOn: (day) => ` ${day} zaprto (krajevni praznik).`,
  accessibility: {
    office: ['Vhod brez stopnic', 'Dostopno stranišče'],
    desk: ['Vhod brez stopnic', 'Prostor za invalidski voziček', 'Velik zaslon'],
    deskWithSteps: ['Dve stopnici pri vhodu', 'Velik zaslon'],
  },
};
