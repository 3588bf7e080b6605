import type { Booking, BookingAction, Language, Operation } from '@pue/client/contract';
import {
  attendMeeting,
  cancelBooking,
  confirmBooking,
  maskTaxCode,
  moveBooking,
  readBookingCalendar,
  requestEarlierSlot,
  withdrawEarlierSlot,
} from '@pue/client/contract';
import type { ComuneRecord } from '../directory/comune-record.ts';
import type { ServiceRecord } from '../directory/services.ts';
import type { Caller } from './caller.ts';
import type { Directory, OfficeRecord } from './directory.ts';
import { deskView, officeView, requiredDocuments, serviceTitle } from './directory-view.ts';
import { nextBookingState } from './meeting-life.ts';
import { barred, sees } from './policy.ts';
import { instantText, toRome } from './rome-time.ts';
import type { BookingRecord, MeetingRecord, WaitRecord } from './store.ts';

/** What a booking points at. */
export interface BookingPlace {
  readonly comune: ComuneRecord;
  readonly office: OfficeRecord;
  readonly service: ServiceRecord;
}

export function placeOf(directory: Directory, booking: BookingRecord): BookingPlace {
  const comune = directory.comune(booking.istat);
  const office = directory.office(booking.officeId);
  const service = directory.service(booking.serviceId);
  if (comune === undefined || office === undefined || service === undefined) {
    throw new Error('A booking points at a place that is not in the directory.');
  }
  return { comune, office, service };
}

/** A place in the line for an earlier day. */
export interface Waiting {
  readonly wait: WaitRecord;
  readonly ahead: number;
}

/** A booking, and what else there is about it. */
export interface Circumstances {
  readonly booking: BookingRecord;
  readonly meeting: MeetingRecord | undefined;
  readonly waiting: Waiting | undefined;
}

export interface BookingReader {
  readonly caller: Caller;
  readonly lang: Language;
  readonly now: number;
}

/** A booking as this reader may see it. */
export function bookingView(
  circumstances: Circumstances,
  { comune, office, service }: BookingPlace,
  reader: BookingReader,
): Booking {
  const { booking, waiting } = circumstances;
  const { lang, now } = reader;
  const { beneficiary } = booking;
  return {
    id: booking.id,
    code: booking.code,
    state: booking.state,
    client_reference: booking.clientReference,
    service: {
      id: service.id,
      title: serviceTitle(service, lang),
      required_documents: requiredDocuments(service, lang),
    },
    office: officeView(office, lang),
    comune: { istat: comune.istat, names: [...comune.names] },
    place: deskView(comune, lang, Number(toRome(now).date.slice(0, 4))),
    start: instantText(booking.start),
    end: instantText(booking.end),
    beneficiary: {
      given_name: beneficiary.given_name,
      family_name: beneficiary.family_name,
      tax_code_masked: maskTaxCode(beneficiary.tax_code),
      contact: { ...beneficiary.contact },
    },
    reason: booking.reason,
    needs: [...booking.needs],
    booked_by: booking.bookedBy,
    notifications: booking.notifications.map((row) => ({ ...row, channels: [...row.channels] })),
    ...(booking.meetingId === null ? {} : { meeting_id: booking.meetingId }),
    ...(waiting === undefined ? {} : { earlier_slot: waitingView(waiting) }),
    allowed_actions: allowedActions(circumstances, reader),
    etag: etagOf(booking),
    server_time: instantText(now),
  };
}

function waitingView({ wait, ahead }: Waiting): NonNullable<Booking['earlier_slot']> {
  const before = wait.before === null ? {} : { before: wait.before };
  return { ...before, asked_at: instantText(wait.askedAt), ahead };
}

export function etagOf(booking: BookingRecord): string {
  return `"${booking.id.slice(0, 8)}.${booking.version}"`;
}

/** What the contract's table allows, while it is not too late: what is over stays as it is. */
export function isStillPossible(booking: BookingRecord, action: string, now: number): boolean {
  return nextBookingState(booking.state, action) !== undefined && now < booking.end;
}

const ACTIONS: readonly { readonly action: BookingAction; readonly operation: Operation }[] = [
  { action: 'confirm', operation: confirmBooking },
  { action: 'move', operation: moveBooking },
  { action: 'cancel', operation: cancelBooking },
  { action: 'request-earlier', operation: requestEarlierSlot },
  { action: 'withdraw-earlier', operation: withdrawEarlierSlot },
  { action: 'open-meeting', operation: attendMeeting },
  { action: 'calendar', operation: readBookingCalendar },
];

/** What the state allows and the role may do, both from the contract's tables. */
function allowedActions(state: Circumstances, { caller, now }: BookingReader): BookingAction[] {
  return ACTIONS.filter(({ action }) => isPossible(action, state, now))
    .filter(
      ({ operation }) => barred(operation, caller, now) === null && sees(operation, caller, state.booking),
    )
    .map(({ action }) => action);
}

function isPossible(
  action: BookingAction,
  { booking, meeting, waiting }: Circumstances,
  now: number,
): boolean {
  switch (action) {
    case 'confirm':
    case 'move':
    case 'cancel':
      return isStillPossible(booking, action, now);
    case 'request-earlier':
      return waiting === undefined && mayWait(booking, now);
    case 'withdraw-earlier':
      return waiting !== undefined && nextBookingState(booking.state, action) !== undefined;
    case 'open-meeting':
      return meeting !== undefined && meeting.opensAt <= now && isOpenable(meeting);
    case 'calendar':
      // Of a cancelled one too: that is how it goes out of a calendar.
      return true;
  }
}

/** Whether there is an earlier day at all. */
export function mayWait({ state, start }: BookingRecord, now: number): boolean {
  return nextBookingState(state, 'request-earlier') !== undefined && toRome(start).date > toRome(now).date;
}

function isOpenable(meeting: MeetingRecord): boolean {
  return meeting.state === 'scheduled' || meeting.state === 'waiting' || meeting.state === 'in-progress';
}
