import type { ComuneRecord } from '../directory/comune-record.ts';
import { italianName } from '../directory/comune-record.ts';
import type { Claims } from './caller.ts';
import type { Directory, OfficeRecord } from './directory.ts';
import { officeView } from './directory-view.ts';
import { hashed } from './hash.ts';

/** Somebody who does not exist, to sign in as. */
export interface Person extends Omit<Claims, 'acr' | 'sub'> {
  readonly id: string;
  /** Who this is, in Italian. */
  readonly description: string;
  /** The identity provider vouches for them at level 1 only. */
  readonly level1?: true;
}

const GIVEN_NAMES = [
  'Anna',
  'Bruno',
  'Carla',
  'Dario',
  'Elena',
  'Franco',
  'Giulia',
  'Heidi',
  'Irene',
  'Luca',
  'Marta',
  'Nives',
];
/** Surnames that say what they are. */
const SURNAMES = ['Prova', 'Esempio', 'Campione', 'Modello', 'Bozza', 'Scena', 'Ipotesi', 'Finzione'];
/** The Comune of the example pages first. */
const SHOWN = ['021091', '058091', '084020', '032006', '007003'];
const EXPIRED = Date.UTC(2025, 11, 31, 23);

/** Everybody is made out of an id, so that each of 7,900 Comuni has its people. */
export interface People {
  find(id: string): Person | undefined;
  /** Those of a Comune and of the office competent for it; or, without one, those of some Comuni. */
  list(istat?: string): readonly Person[];
}

export function createPeople(directory: Directory): People {
  const ofComune = (istat: string): readonly Person[] => {
    const comune = directory.comune(istat);
    if (comune === undefined) return [];
    return [operator(comune), station(comune), officer(directory.competentOffice(comune)), citizen(comune)];
  };
  const list: People['list'] = (istat) => {
    if (istat !== undefined) return ofComune(istat);
    const comuni = SHOWN.flatMap((code) => directory.comune(code) ?? []);
    const [first] = comuni;
    return [
      ...comuni.flatMap((comune) => [operator(comune), officer(directory.competentOffice(comune))]),
      ...directory.offices.filter(({ kind }) => kind === 'national-pole').map(officer),
      ...(first === undefined ? [] : [station(first), citizen(first), ...unfit(first)]),
    ];
  };
  const find: People['find'] = (id) => {
    const officeId = /^officer-(.+)$/.exec(id)?.[1];
    const office = officeId === undefined ? undefined : directory.office(officeId);
    if (office !== undefined) return officer(office);
    const comune = directory.comune(/-([0-9]{6})(-|$)/.exec(id)?.[1] ?? '');
    if (comune === undefined) return undefined;
    return [operator(comune), station(comune), citizen(comune), ...unfit(comune)].find(
      (person) => person.id === id,
    );
  };
  return { find, list };
}

function operator(comune: ComuneRecord): Person {
  const id = `operator-${comune.istat}`;
  const description = `operatore del Comune di ${italianName(comune)}`;
  return { id, displayName: nameOf(id), roles: ['operator'], istat: comune.istat, description };
}

function station(comune: ComuneRecord): Person {
  const id = `station-${comune.istat}`;
  const description = `postazione PUE del Comune di ${italianName(comune)}`;
  return {
    id,
    displayName: `PUE ${italianName(comune)}`,
    roles: ['station'],
    istat: comune.istat,
    description,
  };
}

function citizen(comune: ComuneRecord): Person {
  const id = `citizen-${comune.istat}`;
  return { id, displayName: nameOf(id), roles: ['citizen'], description: `abita a ${italianName(comune)}` };
}

function officer(office: OfficeRecord): Person {
  const id = `officer-${office.id}`;
  const description = `funzionario, ${officeView(office, 'it').name}`;
  return { id, displayName: nameOf(id), roles: ['officer'], officeId: office.id, description };
}

/** Operators whom the desk must turn away, each for another reason. */
function unfit(comune: ComuneRecord): readonly Person[] {
  const whose = `del Comune di ${italianName(comune)}`;
  const person = (why: string) => {
    const id = `operator-${comune.istat}-${why}`;
    return { ...operator(comune), id, displayName: nameOf(id) };
  };
  return [
    {
      ...person('expired'),
      grantExpiresAt: EXPIRED,
      description: `operatore ${whose}, abilitazione scaduta`,
    },
    { ...person('no-profile'), roles: [], description: `dipendente ${whose}, senza profilo` },
    { ...person('level-1'), level1: true, description: `operatore ${whose}, con SPID di livello 1` },
  ];
}

function nameOf(id: string): string {
  const given = GIVEN_NAMES[hashed(`given ${id}`, GIVEN_NAMES.length)] ?? '';
  return `${given} ${SURNAMES[hashed(`family ${id}`, SURNAMES.length)] ?? ''}`;
}
