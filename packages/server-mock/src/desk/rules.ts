/** What differs between a desk as it is meant and one for demonstrations. */
export interface Rules {
  /** How long before its start a slot can still be booked. */
  readonly leadMinutes: number;
  /** How many days ahead one can book. */
  readonly horizonDays: number;
  /** From now on, whatever the day and hour, officers are there for so long. 0: at office hours only. */
  readonly alwaysOpenMinutes: number;
  /** Share of the slots that other Comuni have taken already. */
  readonly takenElsewhere: number;
  /** From when one may take part in a meeting. */
  readonly meetingOpens: { readonly minutesBefore: number } | 'when-booked';
}

export const OFFICE_RULES: Rules = {
  leadMinutes: 60,
  horizonDays: 90,
  alwaysOpenMinutes: 0,
  takenElsewhere: 0.4,
  meetingOpens: { minutesBefore: 15 },
};

/**
 * For demonstrations at any hour, a Sunday night too: besides office hours, officers are there for the next three
 * hours, so that the first slot is minutes away; and a meeting is open from the moment when it is booked.
 */
export const DEMO_RULES: Rules = {
  ...OFFICE_RULES,
  leadMinutes: 2,
  alwaysOpenMinutes: 180,
  meetingOpens: 'when-booked',
};

/** A hold lasts this long, and may be made longer. */
export const HOLD_MINUTES = 10;
export const EXTENSION_MINUTES = 5;
export const EXTENSIONS = 2;
/** How long somebody has to answer the offer of an earlier slot, and the least that is worth asking. */
export const ANSWER_MINUTES = 120;
export const LEAST_ANSWER_MINUTES = 30;
/** Offers that one may pass over before one's place in the line goes to the end. */
export const PASSES = 3;
/** Wrong guesses at the contact of one code, and how long they are remembered. */
export const MISSES_EACH = 5;
export const MISSES_MINUTES = 10;
/** Slots that one known person may hold at once. */
export const HOLDS_EACH = 3;
