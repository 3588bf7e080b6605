import type { DirectoryTexts } from './directory-texts.ts';

export const sl: DirectoryTexts = {
  services: {
    pension: {
      title: 'Pokojnina: kdaj in kako zaprositi',
      summary:
        'Skupaj pogledamo, kdaj se lahko upokojite, katera pokojnina vam pripada in kako oddate vlogo.',
      documents: ['Izpis prispevkov, če ga imate'],
    },
    contributions: {
      title: 'Prispevki: pregled izpisa',
      summary: 'Pregledamo vpisana obdobja dela in kako se dopolnijo manjkajoča.',
      documents: ['Plačilne liste ali delovna knjižica za manjkajoča obdobja'],
    },
    unemployment: {
      title: 'Brezposelnost (NASpI)',
      summary: 'Kdor je izgubil delo, izve, ali mu pripada nadomestilo, za koliko časa in kako poteka vloga.',
      documents: ['Odpoved ali potekla pogodba', 'IBAN računa'],
    },
    'family-allowance': {
      title: 'Enotni otroški dodatek (Assegno unico)',
      summary: 'Kako zaprositi, kako sporočiti rojstvo ali spremembo in zakaj se je znesek spremenil.',
      documents: ['Davčne številke otrok', 'ISEE, če ga imate'],
    },
    disability: {
      title: 'Civilna invalidnost in dodatek za spremstvo',
      summary: 'Kako daleč je vloga, kdaj je pregled in katere pomoči sledijo odločitvi.',
      documents: ['Uvodno zdravniško potrdilo ali zapisnik pregleda'],
    },
    payments: {
      title: 'Izplačila: račun, naslov, enotno potrdilo (CU)',
      summary: 'Spremenite račun ali naslov, dobite enotno potrdilo, razumete izplačilo.',
      documents: ['IBAN novega računa, če ga menjate'],
    },
    'public-severance': {
      title: 'Odpravnina javnih uslužbencev (TFS in TFR)',
      summary: 'Kdaj pride odpravnina za delo v javni upravi in koliko znaša.',
      documents: ['Datum konca službe in ime uprave'],
    },
    'work-abroad': {
      title: 'Pokojnina za delo v tujini',
      summary: 'Kako se seštejejo obdobja dela v drugih državah in kje se odda vloga.',
      documents: ['Dokumenti o delu iz drugih držav'],
    },
  },
  poles: {
    'pole-public-severance': 'Državni center za TFS in TFR',
    'pole-abroad': 'Državni center za mednarodne pokojnine',
  },
  identityDocument: 'Veljaven osebni dokument',
  taxCard: 'Zdravstvena izkaznica ali davčna številka',
  officeName: (city) => `INPS ${city}`,
  officeReason: (comune) => `To je pristojni urad za prebivalce občine ${comune}.`,
  poleReason: 'Za to dajatev odgovarja en sam urad za vso Italijo.',
  deskName: (comune) => `Punto Utente Evoluto, občina ${comune}`,
  openingHours: 'Od ponedeljka do petka, od 8.30 do 12.30. Popoldne po dogovoru.',
  closedOn: (day) => ` ${day} zaprto (krajevni praznik).`,
  accessibility: {
    office: ['Vhod brez stopnic', 'Dostopno stranišče'],
    desk: ['Vhod brez stopnic', 'Prostor za invalidski voziček', 'Podnapisi na zaslonu'],
  },
};
