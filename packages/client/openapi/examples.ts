import type { Availability } from '../src/contract/availability.ts';
import type { Booking, BookingRequest } from '../src/contract/booking.ts';
import type { Comune, ComuneSummary, Desk } from '../src/contract/comune.ts';
import type { EarlierSlotOffer, EarlierSlotRequest } from '../src/contract/earlier-slot.ts';
import type { Hold, HoldRequest } from '../src/contract/hold.ts';
import type { Identity } from '../src/contract/identity.ts';
import type {
  AdmissionRequest,
  AttendanceRequest,
  CredentialRenewal,
  JoinCredentials,
  Meeting,
  OutcomeRequest,
} from '../src/contract/meeting.ts';
import type { Office } from '../src/contract/office.ts';
import type { ServiceStatus } from '../src/contract/service-status.ts';
import type { Service } from '../src/contract/service.ts';
import type { Slot } from '../src/contract/slot.ts';

/** Made-up people at made-up times: what the document shows, and what the tests start from. */

const SERVER_TIME = '2026-11-23T09:00:00+01:00';
const CLIENT_REFERENCE = '7c5f2a9e-3b1d-4c86-9f70-2d8e6a41b0c3';

const office: Office = {
  id: 'office-rieti',
  kind: 'office',
  name: 'INPS di Rieti',
  address: 'Via Cintia 42, Rieti',
  phone: '0746 000000',
  accessibility: ['Ingresso senza gradini'],
  first_available: '2026-11-24',
};

const desk: Desk = {
  id: 'desk-amatrice',
  kind: 'pue',
  name: 'Punto Utente Evoluto di Amatrice',
  address: 'Corso Umberto I 1, Amatrice (RI)',
  opening_hours: 'martedì e giovedì, 9:00–12:00',
  accessibility: ['Rampa', 'Anello a induzione magnetica'],
};

const comuneSummary: ComuneSummary = {
  istat: '057002',
  cadastral_code: 'A258',
  names: [{ lang: 'it', name: 'Amatrice' }],
  province: 'RI',
  region: 'Lazio',
  inner_area: true,
  minor_island: false,
};

const comune: Comune = {
  ...comuneSummary,
  confirmation: 'by-operator',
  competent_office: office,
  national_poles: [],
  desks: [desk],
};

const service: Service = {
  id: 'pension-status',
  title: 'Stato della domanda di pensione',
  summary: 'A che punto è la domanda e che cosa manca.',
  duration_minutes: 20,
  required_documents: ['Documento di identità', 'Codice fiscale'],
  delega_allowed: true,
  keywords: ['a che punto', 'domanda inviata'],
  competence: [
    {
      kind: 'office',
      office_id: office.id,
      office_name: office.name,
      reason: 'È la sede competente per chi risiede ad Amatrice.',
      first_available: '2026-11-24T09:20:00+01:00',
      median_wait_days: 3,
    },
  ],
};

const slot: Slot = {
  id: 'slot-20261124-0920',
  start: '2026-11-24T09:20:00+01:00',
  end: '2026-11-24T09:40:00+01:00',
};

const availability: Availability = {
  days: [{ date: '2026-11-24', free: 6, morning: 6, afternoon: 0, first_start: slot.start }],
  slots: [slot],
  next_bookable: '2027-01-07',
  missing: [],
  valid_until: '2026-11-23T09:00:30+01:00',
  server_time: SERVER_TIME,
};

const hold: Hold = {
  id: 'hold-5Zt0cV',
  slot,
  service_id: service.id,
  expires_at: '2026-11-23T09:10:00+01:00',
  server_time: SERVER_TIME,
  extensions_left: 2,
};

const nextHold: Hold = {
  ...hold,
  id: 'hold-5Zt0cW',
  slot: {
    id: 'slot-20261124-0940',
    start: '2026-11-24T09:40:00+01:00',
    end: '2026-11-24T10:00:00+01:00',
  },
};

const booking: Booking = {
  id: 'booking-9QkX2',
  code: 'K7Q4-93MT',
  state: 'confirmed',
  client_reference: CLIENT_REFERENCE,
  service: { id: service.id, title: service.title, required_documents: service.required_documents },
  office,
  comune: { istat: comune.istat, names: comune.names },
  place: desk,
  start: slot.start,
  end: slot.end,
  beneficiary: {
    given_name: 'Ada',
    family_name: 'Esempio',
    tax_code_masked: 'SMPDAA*********D',
    contact: { phone: '+39 000 0000000' },
  },
  reason: 'Vorrei sapere a che punto è la domanda.',
  needs: ['captions'],
  booked_by: 'operator',
  notifications: [
    { who: 'resident', what: 'confirmation', when: 'at-once', channels: ['paper-code'] },
    { who: 'resident', what: 'change', when: 'when-it-happens', channels: ['phone-call'] },
    { who: 'operator', what: 'confirmation', when: 'at-once', channels: ['agenda'] },
    { who: 'operator', what: 'change', when: 'when-it-happens', channels: ['agenda'] },
  ],
  meeting_id: 'meeting-4fT8',
  allowed_actions: ['move', 'cancel', 'calendar'],
  etag: '"3"',
  server_time: SERVER_TIME,
};

const nextBooking: Booking = {
  ...booking,
  id: 'booking-9QkX3',
  code: 'M2D8-51PW',
  client_reference: '2b9e1c74-5a0f-4d63-8c17-9f3a6e2d7b08',
  start: nextHold.slot.start,
  end: nextHold.slot.end,
  beneficiary: { ...booking.beneficiary, given_name: 'Ugo', tax_code_masked: 'SMPGUO*********A' },
  meeting_id: 'meeting-4fT9',
};

const waiting: Booking = {
  ...booking,
  earlier_slot: { before: '2026-11-24', asked_at: SERVER_TIME, ahead: 3 },
  allowed_actions: ['move', 'cancel', 'withdraw-earlier', 'calendar'],
};

const offer: EarlierSlotOffer = {
  id: 'offer-7Lm3',
  state: 'open',
  booking: {
    id: booking.id,
    code: booking.code,
    start: booking.start,
    service_title: service.title,
    etag: booking.etag,
    person: { given_name: 'Ada', family_name: 'Esempio', phone: '0000 000000' },
  },
  slot: {
    id: 'slot-20261123-1100',
    start: '2026-11-23T11:00:00+01:00',
    end: '2026-11-23T11:20:00+01:00',
  },
  hold_id: 'hold-2Hx8',
  channel: 'phone-call',
  why: 'first-in-line',
  called_at: '2026-11-23T08:50:00+01:00',
  expires_at: '2026-11-23T10:00:00+01:00',
  server_time: SERVER_TIME,
};

const meeting: Meeting = {
  id: 'meeting-4fT8',
  booking_id: booking.id,
  state: 'waiting',
  service_title: service.title,
  place_name: desk.name,
  start: slot.start,
  end: slot.end,
  opens_at: '2026-11-24T09:05:00+01:00',
  participants: [{ id: 'p-1', role: 'station', display_label: 'Amatrice', state: 'waiting' }],
  me: 'p-1',
  queue_position: 1,
  estimated_wait: { min_minutes: 2, max_minutes: 6 },
  officer: { display_name: 'Dott.ssa Prova', office_name: office.name, role: 'Pensioni' },
  server_time: '2026-11-24T09:16:00+01:00',
};

const identity: Identity = {
  sub: 'person-71',
  display_name: 'Ugo Campione',
  roles: ['operator'],
  istat: comune.istat,
  acr: 'https://www.spid.gov.it/SpidL2',
  server_time: SERVER_TIME,
};

const status: ServiceStatus = {
  title: 'OK',
  status: 200,
  version: '0.1.0',
  up_since: '2026-11-20T06:00:00Z',
  server_time: SERVER_TIME,
};

const joinCredentials: JoinCredentials = {
  ws_url: 'wss://rooms.pue.example/janus',
  session_token: 'session-token',
  session_expires_at: '2026-11-24T09:25:00+01:00',
  room: 'room-1f0c9d',
  join_token: 'join-token',
  join_expires_at: '2026-11-24T09:21:00+01:00',
  feed: 'station-8a1',
  ice_servers: [{ urls: ['turns:turn.pue.example:443'], username: '1795508400', credential: 'turn-secret' }],
  ice_transport_policy: 'relay',
  server_time: '2026-11-24T09:20:00+01:00',
};

const credentialRenewal: CredentialRenewal = {
  session_token: 'session-token-2',
  session_expires_at: '2026-11-24T09:29:00+01:00',
  server_time: '2026-11-24T09:24:00+01:00',
};

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//PUE//Reference contract//IT',
  'METHOD:PUBLISH',
  'BEGIN:VEVENT',
  `UID:${booking.id}@pue.example`,
  'SEQUENCE:0',
  'DTSTAMP:20261123T080000Z',
  'DTSTART:20261124T082000Z',
  'DTEND:20261124T084000Z',
  'SUMMARY:Appuntamento in Comune con INPS',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

/** The answer of each operation, by its id. */
export const ANSWERS: Readonly<Record<string, unknown>> = {
  ServiceStatus: status,
  Identity: identity,
  ComuneList: { items: [comuneSummary] },
  Comune: comune,
  OfficeList: { items: [office] },
  Office: office,
  ServiceList: { items: [service] },
  Service: service,
  Availability: availability,
  SlotList: { items: [slot] },
  HoldCreation: hold,
  HoldExtension: { ...hold, expires_at: '2026-11-23T09:15:00+01:00', extensions_left: 1 },
  HoldRelease: null,
  HoldGroupCreation: { holds: [hold, nextHold], server_time: SERVER_TIME },
  BookingCreation: booking,
  BookingGroupCreation: { items: [booking, nextBooking] },
  BookingList: { items: [booking] },
  Booking: booking,
  BookingConfirmation: booking,
  BookingMove: booking,
  BookingCancellation: { ...booking, state: 'cancelled', allowed_actions: [] },
  BookingCalendar: calendar,
  EarlierSlotRequest: waiting,
  EarlierSlotWithdrawal: booking,
  EarlierSlotOfferList: { items: [offer] },
  EarlierSlotRefusal: { ...offer, state: 'refused' },
  EarlierSlotMissedCall: offer,
  Meeting: meeting,
  MeetingEvents: `id: 7\nevent: meeting\ndata: ${JSON.stringify(meeting)}\n\n`,
  MeetingAttendance: meeting,
  MeetingAdmission: { ...meeting, state: 'in-progress' },
  JoinCredentials: joinCredentials,
  CredentialRenewal: credentialRenewal,
  MeetingPhoneFallback: { ...meeting, by_phone: true },
  MeetingOutcome: { ...meeting, state: 'ended', outcome: 'resolved' },
};

const holdRequest: HoldRequest = {
  slot_id: slot.id,
  service_id: service.id,
  needs: ['captions'],
  comune_istat: comune.istat,
};

const bookingRequest: BookingRequest = {
  hold_id: hold.id,
  comune_istat: comune.istat,
  basis: 'residence',
  beneficiary: {
    given_name: 'Ada',
    family_name: 'Esempio',
    // Born on the 31st of February: nobody can have it.
    tax_code: 'SMPDAA80B71Z999D',
    contact: { phone: '+39 000 0000000' },
  },
  reason: booking.reason,
  needs: ['captions'],
  language: 'it',
  notice_version: '2026-01',
  client_reference: CLIENT_REFERENCE,
};

const nextBookingRequest: BookingRequest = {
  ...bookingRequest,
  hold_id: nextHold.id,
  beneficiary: { ...bookingRequest.beneficiary, given_name: 'Ugo', tax_code: 'SMPGUO80B31Z999A' },
  client_reference: nextBooking.client_reference,
};

const earlierSlotRequest: EarlierSlotRequest = { before: '2026-11-24' };

const attendanceRequest: AttendanceRequest = {
  role: 'station',
  display_label: 'Amatrice',
  presence: 'here',
  device_check: { microphone: 'working', camera: 'working' },
  link_class: 'B',
};

const admissionRequest: AdmissionRequest = { decision: 'admitted' };
const outcomeRequest: OutcomeRequest = { outcome: 'resolved' };

/** The body of each operation that has one, by its id. */
export const REQUESTS: Readonly<Record<string, unknown>> = {
  HoldCreation: holdRequest,
  HoldGroupCreation: { slot_id: slot.id, service_id: service.id, count: 2 },
  BookingCreation: bookingRequest,
  BookingGroupCreation: { bookings: [bookingRequest, nextBookingRequest] },
  BookingMove: { hold_id: hold.id },
  BookingCancellation: { reason: 'Non posso venire.', asked_by: 'citizen' },
  EarlierSlotRequest: earlierSlotRequest,
  MeetingAttendance: attendanceRequest,
  MeetingAdmission: admissionRequest,
  MeetingPhoneFallback: { by_phone: true },
  MeetingOutcome: outcomeRequest,
};
