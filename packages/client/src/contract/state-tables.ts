/**
 * State machines of the contract as data: from each state, what may be done and where it leads. Client,
 * sandbox, documentation and model tests read these tables.
 */

/** What somebody may do to a booking. */
export const BOOKING_ACTIONS = [
  'confirm',
  'move',
  'cancel',
  'request-earlier',
  'withdraw-earlier',
  'open-meeting',
  'calendar',
] as const;
export type BookingAction = (typeof BOOKING_ACTIONS)[number];

export const BOOKING_STATES = [
  'awaiting-operator',
  'confirmed',
  'cancelled',
  'in-progress',
  'done',
  'no-show',
] as const;
export type BookingState = (typeof BOOKING_STATES)[number];

export const BOOKING_TABLE: Readonly<Record<BookingState, Readonly<Record<string, BookingState>>>> = {
  'awaiting-operator': {
    confirm: 'confirmed',
    move: 'awaiting-operator',
    cancel: 'cancelled',
    'request-earlier': 'awaiting-operator',
    'withdraw-earlier': 'awaiting-operator',
  },
  confirmed: {
    move: 'confirmed',
    cancel: 'cancelled',
    start: 'in-progress',
    absent: 'no-show',
    'request-earlier': 'confirmed',
    'withdraw-earlier': 'confirmed',
  },
  'in-progress': { finish: 'done', absent: 'no-show' },
  cancelled: {},
  done: {},
  'no-show': {},
};

/** What becomes of the offer of an earlier slot. Only an open one has a slot. */
export const OFFER_STATES = ['open', 'accepted', 'refused', 'lapsed', 'withdrawn'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** `lapse` at its deadline; `withdraw` when the booking is cancelled, moved otherwise, or asks no longer. */
export const OFFER_TABLE = {
  open: { accept: 'accepted', refuse: 'refused', lapse: 'lapsed', withdraw: 'withdrawn' },
  accepted: {},
  refused: {},
  lapsed: {},
  withdrawn: {},
} as const satisfies Readonly<Record<OfferState, Readonly<Record<string, OfferState>>>>;

export const MEETING_STATES = ['scheduled', 'waiting', 'in-progress', 'ended', 'no-show', 'failed'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

export const MEETING_TABLE: Readonly<Record<MeetingState, Readonly<Record<string, MeetingState>>>> = {
  scheduled: { 'station-arrived': 'waiting', 'nobody-came': 'no-show', cancel: 'failed' },
  waiting: { admit: 'in-progress', 'station-left': 'scheduled', 'nobody-came': 'no-show', fail: 'failed' },
  'in-progress': { finish: 'ended', 'nobody-came': 'no-show', fail: 'failed' },
  ended: {},
  'no-show': {},
  failed: {},
};

export const PARTICIPANT_STATES = ['waiting', 'admitted', 'joined', 'left', 'denied'] as const;
export type ParticipantState = (typeof PARTICIPANT_STATES)[number];
