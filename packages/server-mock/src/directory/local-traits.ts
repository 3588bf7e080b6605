import type { LocalHoliday } from '../desk/calendar.ts';

/** What the archive of Comuni does not say. */
export interface LocalTraits {
  /** The day of the patron saint, or the holiday that is kept in its stead. */
  readonly holiday?: LocalHoliday;
  /** Intermediate, peripheral or ultra-peripheral in the national strategy for inner areas. */
  readonly innerArea?: true;
  readonly minorIsland?: true;
}

const innerArea = true;
const minorIsland = true;
const island = { innerArea, minorIsland } as const;

/** In the Province of Bolzano the Monday after Pentecost is the local holiday of all. */
const ALTO_ADIGE = '021';

const TRAITS: Readonly<Record<string, LocalTraits>> = {
  '001272': { holiday: '06-24' },
  '004078': { holiday: '09-29' },
  '004083': { holiday: '08-15', innerArea },
  '007003': { holiday: '09-07' },
  '007021': { holiday: '02-01', innerArea },
  '007033': { holiday: '06-24', innerArea },
  '010025': { holiday: '06-24' },
  '011015': { holiday: '03-19' },
  '014037': { holiday: '09-08', innerArea },
  '015146': { holiday: '12-07' },
  '016024': { holiday: '08-26' },
  '021077': { innerArea },
  '021091': { innerArea },
  '022039': { holiday: '05-04', innerArea },
  '022205': { holiday: '06-26' },
  '023091': { holiday: '05-21' },
  '025016': { holiday: '05-03', innerArea },
  '027042': { holiday: '04-25' },
  '030107': { holiday: '08-05', innerArea },
  '030129': { holiday: '07-13' },
  '031007': { holiday: '03-16' },
  '032001': { holiday: '08-16' },
  '032004': { holiday: '07-04' },
  '032006': { holiday: '11-03' },
  '034004': { holiday: '10-22', innerArea },
  '034027': { holiday: '01-13' },
  '037006': { holiday: '10-04' },
  '042002': { holiday: '05-04' },
  '043023': { holiday: '08-31' },
  '048017': { holiday: '06-24' },
  '049005': { holiday: '12-06', ...island },
  '052032': { holiday: '12-01' },
  '053012': { holiday: '09-15', ...island },
  '054035': { holiday: '03-21', innerArea },
  '054039': { holiday: '01-29' },
  '057033': { holiday: '02-04', innerArea },
  '057059': { holiday: '12-04' },
  '058091': { holiday: '06-29' },
  '059018': { holiday: '06-20', ...island },
  '059033': { holiday: '09-20', ...island },
  '063014': { holiday: '05-14', minorIsland },
  '063049': { holiday: '09-19' },
  '063061': { holiday: '05-08', minorIsland },
  '066049': { holiday: '06-10' },
  '066093': { holiday: '09-20', innerArea },
  '068028': { holiday: '10-10' },
  '070006': { holiday: '04-23' },
  '071026': { holiday: '08-15', ...island },
  '072006': { holiday: '12-06' },
  '075035': { holiday: '08-26' },
  '076063': { holiday: '05-30' },
  '077002': { holiday: '06-21', innerArea },
  '077014': { holiday: '07-02' },
  '079023': { holiday: '07-16' },
  '080011': { holiday: '05-05', innerArea },
  '080063': { holiday: '04-23' },
  '081009': { holiday: '09-14', ...island },
  '081014': { holiday: '10-16', ...island },
  '082053': { holiday: '07-15' },
  '082075': { holiday: '08-24', ...island },
  '083041': { holiday: '08-24', ...island },
  '084020': { holiday: '09-22', ...island },
  '087015': { holiday: '02-05' },
  '090035': { holiday: '07-22', minorIsland },
  '091051': { holiday: '08-05' },
  '092009': { holiday: '10-30' },
  '094023': { holiday: '05-19' },
  '103072': { holiday: '05-08' },
  '111010': { holiday: '11-04', minorIsland },
};

export function localTraits(istat: string): LocalTraits {
  const own = TRAITS[istat] ?? {};
  return istat.startsWith(ALTO_ADIGE) ? { ...own, holiday: 'pentecost-monday' } : own;
}
