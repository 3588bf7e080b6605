import {
  type AvailableDay,
  type Booking,
  type BookingRequest,
  type Comune,
  type Hold,
  notificationPlan,
  type Office,
  type Service,
  type Slot,
} from '@pue/client/contract';

/** Made-up answers of the API around Monday 23 November 2026, in Rome. */
export const NOW = '2026-11-23T08:00:00+01:00';

export const OFFICE: Office = {
  id: 'belluno',
  kind: 'office',
  name: 'INPS Belluno',
  address: 'Via di Prova 1, Belluno',
  accessibility: [],
};

const POLE: Office = {
  id: 'polo-estero',
  kind: 'national-pole',
  name: 'Polo Pensioni estere',
  accessibility: [],
};

export const COMUNE: Comune = {
  istat: '025001',
  cadastral_code: 'A083',
  names: [{ lang: 'it', name: 'Agordo' }],
  province: 'BL',
  region: 'Veneto',
  inner_area: true,
  minor_island: false,
  confirmation: 'immediate',
  competent_office: OFFICE,
  national_poles: [POLE],
  desks: [
    {
      id: 'agordo-pue',
      kind: 'pue',
      name: 'Municipio di Agordo',
      address: 'Piazza di Prova 2, piano terra',
      phone: '0437 000000',
      opening_hours: 'lunedì e giovedì, ore 9:00–13:00',
      accessibility: ['Ingresso senza gradini'],
    },
  ],
};

export const BOLZANO: Comune = {
  ...COMUNE,
  istat: '021008',
  names: [
    { lang: 'it', name: 'Bolzano' },
    { lang: 'de', name: 'Bozen' },
  ],
  province: 'BZ',
  confirmation: 'by-operator',
};

export const PENSION: Service = {
  id: 'pensione',
  title: 'Pensione: domanda e informazioni',
  summary: 'Per capire quando si può andare in pensione e come fare domanda.',
  duration_minutes: 20,
  required_documents: ['Documento di identità valido', 'Tessera sanitaria'],
  delega_allowed: true,
  keywords: ['andare in pensione', 'vecchiaia', 'reversibilità'],
  competence: [
    {
      kind: 'office',
      office_id: OFFICE.id,
      office_name: OFFICE.name,
      reason: 'È la sede competente per chi abita ad Agordo.',
    },
  ],
};

export const ABROAD: Service = {
  ...PENSION,
  id: 'pensioni-estere',
  title: 'Pensione con lavoro all’estero',
  summary: 'Per chi ha lavorato in Italia e in un altro Paese.',
  duration_minutes: 30,
  keywords: ['estero', 'Svizzera', 'frontaliere'],
  competence: [
    {
      kind: 'national-pole',
      office_id: POLE.id,
      office_name: POLE.name,
      reason: 'Di questa prestazione si occupa un solo polo per tutta l’Italia.',
    },
  ],
};

/** Served by the office and by a pole as well. */
export const WORKS_IN_BOTH: Service = {
  ...PENSION,
  id: 'contributi',
  title: 'Contributi: controllare l’estratto conto',
  summary: 'Per vedere se mancano periodi di lavoro.',
  required_documents: [],
  delega_allowed: false,
  keywords: ['estratto', 'anni di lavoro'],
  competence: [
    {
      kind: 'office',
      office_id: OFFICE.id,
      office_name: OFFICE.name,
      reason: 'È la sede competente per chi abita ad Agordo.',
      first_available: '2026-11-23T09:00:00+01:00',
      median_wait_days: 6,
    },
    {
      kind: 'national-pole',
      office_id: POLE.id,
      office_name: POLE.name,
      reason: 'Anche questo polo può rispondere.',
      first_available: '2026-11-20T10:00:00+01:00',
      median_wait_days: 1,
    },
  ],
};

/** Twenty-minute slots from 9:00, then from 15:00. */
export function slotsOf(date: string, morning: number, afternoon = 0): readonly Slot[] {
  const from = (hour: number, count: number): Slot[] =>
    Array.from({ length: count }, (_, index) => slotAt(date, hour * 60 + index * 20));
  return [...from(9, morning), ...from(15, afternoon)];
}

export function dayOf(date: string, morning: number, afternoon = 0): AvailableDay {
  return { date, free: morning + afternoon, morning, afternoon, first_start: `${date}T09:00:00+01:00` };
}

export function holdOf(slot: Slot, id: string, serverTime: string, minutes = 10): Hold {
  return {
    id,
    slot,
    service_id: PENSION.id,
    server_time: serverTime,
    expires_at: new Date(Date.parse(serverTime) + minutes * 60_000).toISOString(),
    extensions_left: 2,
  };
}

export function bookingOf(
  request: BookingRequest,
  slot: Slot,
  state: Booking['state'] = 'confirmed',
): Booking {
  return {
    id: 'booking-1',
    code: 'K7Q4-93MT',
    state,
    client_reference: request.client_reference,
    service: { id: PENSION.id, title: PENSION.title, required_documents: PENSION.required_documents },
    office: OFFICE,
    comune: COMUNE,
    place: COMUNE.desks[0] ?? missing('desk'),
    start: slot.start,
    end: slot.end,
    beneficiary: {
      given_name: request.beneficiary.given_name,
      family_name: request.beneficiary.family_name,
      tax_code_masked: 'RSSMRA*********H',
      contact: request.beneficiary.contact,
    },
    reason: request.reason,
    needs: request.needs,
    booked_by: 'citizen',
    notifications: notificationPlan({
      contact: request.beneficiary.contact,
      awaiting: state === 'awaiting-operator',
      start: Date.parse(slot.start),
      now: Date.parse(NOW),
    }),
    allowed_actions: ['move', 'cancel', 'calendar'],
    etag: '"1"',
    server_time: NOW,
  };
}

function slotAt(date: string, minute: number): Slot {
  const time = (at: number): string =>
    `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
  return {
    id: `slot-${date}-${time(minute).replace(':', '')}`,
    start: `${date}T${time(minute)}:00+01:00`,
    end: `${date}T${time(minute + 20)}:00+01:00`,
  };
}

function missing(what: string): never {
  throw new Error(`The fixture has no ${what}`);
}
