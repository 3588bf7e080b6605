import type { ComuneRecord } from '../directory/comune-record.ts';
import { italianName } from '../directory/comune-record.ts';
import { localTraits } from '../directory/local-traits.ts';
import { provinceCapital } from '../directory/provinces.ts';
import type { PoleId, ServiceRecord } from '../directory/services.ts';
import { POLES, SERVICES } from '../directory/services.ts';
import type { LocalHoliday } from './calendar.ts';

/** Where officers work: the office of a province, or a national pole. */
export type OfficeRecord =
  | {
      readonly id: string;
      readonly kind: 'office';
      readonly province: string;
      /** The holiday of the city where it stands. */
      readonly holiday?: LocalHoliday;
    }
  | { readonly id: PoleId; readonly kind: 'national-pole' };

/** Comuni, offices and services, and who is competent for whom. */
export interface Directory {
  /** Also by a code that the Comune had before. */
  comune(istat: string): ComuneRecord | undefined;
  /** Those whose name has words that begin like the typed ones; names that begin so come first. */
  comuni(typed: string): readonly ComuneRecord[];
  office(id: string): OfficeRecord | undefined;
  readonly offices: readonly OfficeRecord[];
  service(id: string): ServiceRecord | undefined;
  readonly services: readonly ServiceRecord[];
  competentOffice(comune: ComuneRecord): OfficeRecord;
  /** Who can serve them: who is competent by law comes first. */
  serversOf(service: ServiceRecord, comune: ComuneRecord): readonly OfficeRecord[];
}

export function createDirectory(comuni: readonly ComuneRecord[]): Directory {
  const byIstat = indexByCode(comuni);
  const sorted = [...comuni].sort((a, b) => italianName(a).localeCompare(italianName(b), 'it'));
  const offices = [...officesOf(comuni), ...POLES.map((id) => ({ id, kind: 'national-pole' as const }))];
  const byId = new Map<string, OfficeRecord>(offices.map((office) => [office.id, office]));
  const services = new Map<string, ServiceRecord>(SERVICES.map((service) => [service.id, service]));
  const officeById = (id: string): OfficeRecord => {
    const office = byId.get(id);
    if (office === undefined) throw new Error(`No office ${id} in the directory.`);
    return office;
  };
  return {
    comune: (istat) => byIstat.get(istat),
    comuni: (typed) => search(sorted, typed),
    office: (id) => byId.get(id),
    offices,
    service: (id) => services.get(id),
    services: SERVICES,
    competentOffice: (comune) => officeById(officeId(comune.province)),
    serversOf: ({ servers }, { province }) =>
      servers.map((server) => officeById(server === 'office' ? officeId(province) : server)),
  };
}

function officeId(province: string): string {
  return `office-${province.toLowerCase()}`;
}

function indexByCode(comuni: readonly ComuneRecord[]): ReadonlyMap<string, ComuneRecord> {
  const byCode = new Map<string, ComuneRecord>();
  for (const comune of comuni) for (const code of comune.formerCodes ?? []) byCode.set(code, comune);
  for (const comune of comuni) byCode.set(comune.istat, comune);
  return byCode;
}

function officesOf(comuni: readonly ComuneRecord[]): readonly OfficeRecord[] {
  const provinces = [...new Set(comuni.map(({ province }) => province))].sort();
  return provinces.map((province) => {
    const city = comuni.find((comune) => comune.province === province && isCapital(comune));
    const holiday = city === undefined ? undefined : localTraits(city.istat).holiday;
    const office = { id: officeId(province), kind: 'office' as const, province };
    return holiday === undefined ? office : { ...office, holiday };
  });
}

function isCapital(comune: ComuneRecord): boolean {
  return folded(italianName(comune)) === folded(provinceCapital(comune.province, 'it'));
}

function search(comuni: readonly ComuneRecord[], typed: string): readonly ComuneRecord[] {
  const wanted = folded(typed);
  if (wanted === '') return comuni;
  const begins = (comune: ComuneRecord) => comune.names.some(({ name }) => folded(name).startsWith(wanted));
  const contains = (comune: ComuneRecord) =>
    comune.names.some(({ name }) => folded(name).includes(` ${wanted}`));
  return [...comuni.filter(begins), ...comuni.filter((comune) => !begins(comune) && contains(comune))];
}

/** As people type it: no accents, no apostrophes, small letters. */
function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
