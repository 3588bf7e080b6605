/** The areas of the contract, by the first part of the path. */
const AREAS = {
  status: ['service', 'Whether the service works'],
  me: ['who', 'Who the caller is'],
  comuni: ['directory', 'Comuni, offices and services: open to everybody'],
  offices: ['directory', 'Comuni, offices and services: open to everybody'],
  services: ['directory', 'Comuni, offices and services: open to everybody'],
  availability: ['availability', 'Days and times that are free'],
  slots: ['availability', 'Days and times that are free'],
  holds: ['hold', 'A slot, kept while somebody types'],
  'hold-groups': ['hold', 'A slot, kept while somebody types'],
  bookings: ['booking', 'Appointments'],
  'booking-groups': ['booking', 'Appointments'],
  'earlier-slot-offers': ['booking', 'Appointments'],
  meetings: ['meeting', 'Web meetings, from the waiting room to the outcome'],
} as const;

type Area = keyof typeof AREAS;

const isArea = (name: string): name is Area => name in AREAS;

export function tagOf(path: string): string {
  const [, name = ''] = path.split('/');
  if (!isArea(name)) throw new Error(`No area of the contract is called ${name}: name it in tags.ts.`);
  return AREAS[name][0];
}

export const TAGS = [...new Map(Object.values(AREAS)).entries()].map(([name, description]) => ({
  name,
  description,
}));
