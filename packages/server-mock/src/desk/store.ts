import type {
  Beneficiary,
  BookedBy,
  BookingRequest,
  BookingState,
  MeetingState,
  Need,
  Notification,
  OfferChannel,
  OfferReason,
  OfferState,
  Participant,
} from '@pue/client/contract';

/** A slot that somebody keeps or has booked. `free` claims stay on record: they say what an expired hold was for. */
export interface Claim {
  readonly id: string;
  /** The first claim of those that were made together; its own id where it is alone. */
  readonly group: string;
  readonly slotId: string;
  readonly officeId: string;
  readonly serviceId: string;
  readonly start: number;
  readonly end: number;
  /** Subject of the token that made it; empty for the public; the booking that the desk keeps it for. */
  readonly owner: string;
  readonly state: 'held' | 'booked' | 'free';
  readonly expiresAt: number;
  readonly extensionsLeft: number;
  /** What the slot was sought for: alternatives to it fit the same. The Comune is empty where it was not said. */
  readonly needs: readonly Need[];
  readonly istat: string;
}

export interface BookingRecord {
  readonly id: string;
  readonly code: string;
  readonly state: BookingState;
  readonly istat: string;
  readonly officeId: string;
  readonly serviceId: string;
  readonly claimId: string;
  readonly start: number;
  readonly end: number;
  readonly taxCode: string;
  readonly clientReference: string;
  /** Subject of the token that made it; empty for the public. */
  readonly madeBy: string;
  /** In which role: who books is not always who benefits. */
  readonly bookedBy: BookedBy;
  readonly meetingId: string | null;
  /** Grows with every change: entity tag and SEQUENCE of the calendar entry. */
  readonly version: number;
  readonly beneficiary: Beneficiary;
  readonly reason: string;
  readonly needs: BookingRequest['needs'];
  readonly language: BookingRequest['language'];
  /** Who will tell whom, as it was when the start was settled. Nothing is really sent. */
  readonly notifications: readonly Notification[];
  readonly createdAt: number;
}

/** A booking that waits for an earlier day. An office and a service have one line. */
export interface WaitRecord {
  readonly bookingId: string;
  readonly officeId: string;
  readonly serviceId: string;
  /** Place in the line: the smaller comes first, and no two are alike. */
  readonly turn: number;
  /** Only a slot that starts before is of use. */
  readonly until: number;
  /** The first day that was said to be too late. */
  readonly before: string | null;
  readonly askedAt: number;
  /** Offers in this place that were passed over. */
  readonly passes: number;
  /** The offer that awaits an answer. */
  readonly offerId: string | null;
}

/** A freed slot, kept for one booking in the line. */
export interface OfferRecord {
  readonly id: string;
  readonly state: OfferState;
  readonly bookingId: string;
  readonly istat: string;
  /** The claim that keeps the slot meanwhile. */
  readonly claimId: string;
  readonly slotId: string;
  readonly start: number;
  readonly end: number;
  readonly channel: OfferChannel;
  readonly why: OfferReason;
  readonly calledAt: number | null;
  readonly expiresAt: number;
}

export interface MeetingParticipant extends Omit<Participant, 'role' | 'state'> {
  /** Subject of the token: who this is to the server, never shown. */
  readonly sub: string;
  readonly role: 'operator' | 'citizen' | 'officer' | 'station';
  readonly state: 'waiting' | 'admitted' | 'joined' | 'left' | 'denied';
}

export interface MeetingRecord {
  readonly id: string;
  readonly bookingId: string;
  readonly istat: string;
  readonly officeId: string;
  readonly serviceId: string;
  readonly madeBy: string;
  readonly state: MeetingState;
  readonly start: number;
  readonly end: number;
  readonly opensAt: number;
  /** Name of the room: 128 random bits. */
  readonly room: string;
  /** Since when somebody waits; 0 when nobody does. */
  readonly waitingSince: number;
  readonly participants: readonly MeetingParticipant[];
  readonly officerName: string | null;
  readonly outcome: 'resolved' | 'follow-up' | 'no-show' | 'technical-failure' | null;
  /** It goes on by telephone. */
  readonly byPhone: boolean;
}

/** An answer as it was given, to be given again. */
export interface StoredAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

export interface KeyRecord {
  /** Subject, operation and key. */
  readonly scope: string;
  readonly bodyHash: string;
  /** `null` while the first request is under way. */
  readonly answer: StoredAnswer | null;
  readonly createdAt: number;
}

export interface BookingFilter {
  readonly istat?: string;
  readonly officeId?: string;
  readonly madeBy?: string;
  readonly clientReference?: string;
  readonly state?: BookingState;
  /** Starts at or after, and before. */
  readonly from?: number;
  readonly to?: number;
  /** Comes after this one in the order of start and id. */
  readonly after?: { readonly start: number; readonly id: string };
  readonly limit: number;
}

/** A slot of a line, as far as those who wait look at it. */
export interface LineSlot {
  readonly id: string;
  readonly officeId: string;
  readonly serviceId: string;
  readonly start: number;
}

/** The state of the desk inside one transaction. */
export interface Tables {
  readonly claims: {
    /** False when another claim has the slot: at most one that is held or booked, by a unique index. */
    add(claim: Claim): boolean;
    put(claim: Claim): void;
    find(id: string): Claim | undefined;
    /** Slots of a line that are held or booked and start in the period. */
    taken(officeId: string, serviceId: string, from: number, to: number): ReadonlySet<string>;
    /** How many groups of slots somebody holds; one slot alone is a group too. */
    heldBy(owner: string): number;
    /** The held ones of a group, in the order of their start. */
    together(group: string): readonly Claim[];
    /** Frees every hold whose time has come. */
    expire(now: number): void;
  };
  readonly bookings: {
    /** False when another booking has the code. */
    add(booking: BookingRecord): boolean;
    put(booking: BookingRecord): void;
    find(id: string): BookingRecord | undefined;
    byCode(code: string): BookingRecord | undefined;
    /** In the order of start and id. */
    list(filter: BookingFilter): readonly BookingRecord[];
    /** Active and not over, of a person for a service. */
    active(taxCode: string, serviceId: string, now: number): BookingRecord | undefined;
  };
  /** Who waits for an earlier day. */
  readonly line: {
    put(wait: WaitRecord): void;
    find(bookingId: string): WaitRecord | undefined;
    remove(bookingId: string): void;
    /** The last place of a line; 0 when nobody is in it. */
    last(officeId: string, serviceId: string): number;
    /** How many stand before this one and can still be served. */
    ahead(wait: WaitRecord, now: number): number;
    /** Whom a slot is of use to, in the order of the line: without an offer, and never asked about this one. */
    candidates(slot: LineSlot, after: number, limit: number): readonly WaitRecord[];
  };
  readonly offers: {
    /** False when the slot or the booking has an open offer: unique indexes say so. */
    add(offer: OfferRecord): boolean;
    put(offer: OfferRecord): void;
    find(id: string): OfferRecord | undefined;
    /** Those that await an answer, of one Comune or of all, the first to end before the others. */
    open(istat?: string): readonly OfferRecord[];
    /** Those that await an answer and whose deadline has come. */
    due(now: number): readonly OfferRecord[];
    /** The bookings that were ever asked about this slot. */
    asked(slotId: string): readonly string[];
  };
  readonly meetings: {
    add(meeting: MeetingRecord): void;
    put(meeting: MeetingRecord): void;
    find(id: string): MeetingRecord | undefined;
    /** Those of an office in which somebody waits, in the order of start, then of arrival. */
    waiting(officeId: string): readonly MeetingRecord[];
  };
  readonly keys: {
    find(scope: string): KeyRecord | undefined;
    put(key: KeyRecord): void;
    remove(scope: string): void;
    /** Forgets those made before. */
    forget(before: number): void;
  };
}

/** Where the desk keeps its state. All or nothing: what `work` throws undoes what it did. Synchronous on purpose. */
export interface Store {
  transaction<T>(work: (tables: Tables) => T): T;
  /** Empties everything. */
  clear(): void;
  close(): void;
}
