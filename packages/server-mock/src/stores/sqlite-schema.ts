/** Grows with every change of the tables or of what a `row` holds; a file says which it is of (`user_version`). */
export const SCHEMA_RELEASE = 5;

/**
 * Columns are what rules and lists look at; `row` is the whole record as JSON. The index on `claim` is the rule
 * that a slot is had once, those on `offer` that it is offered to one at a time: no code above them can break it.
 */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS claim (
  id TEXT PRIMARY KEY,
  group_id TEXT NOT NULL,
  slot_id TEXT NOT NULL,
  office_id TEXT NOT NULL,
  service_id TEXT NOT NULL,
  start INTEGER NOT NULL,
  owner TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('held', 'booked', 'free')),
  expires_at INTEGER NOT NULL,
  row TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS slot_once ON claim (slot_id) WHERE state IN ('held', 'booked');
CREATE INDEX IF NOT EXISTS claim_line ON claim (office_id, service_id, start) WHERE state IN ('held', 'booked');
CREATE INDEX IF NOT EXISTS claim_group ON claim (group_id) WHERE state = 'held';
CREATE INDEX IF NOT EXISTS claim_held ON claim (expires_at) WHERE state = 'held';

CREATE TABLE IF NOT EXISTS booking (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  istat TEXT NOT NULL,
  office_id TEXT NOT NULL,
  service_id TEXT NOT NULL,
  made_by TEXT NOT NULL,
  client_reference TEXT NOT NULL,
  tax_code TEXT NOT NULL,
  start INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  row TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS booking_start ON booking (start, id);
CREATE INDEX IF NOT EXISTS booking_person ON booking (tax_code, service_id);
CREATE INDEX IF NOT EXISTS booking_reference ON booking (client_reference);

CREATE TABLE IF NOT EXISTS wait (
  booking_id TEXT PRIMARY KEY,
  office_id TEXT NOT NULL,
  service_id TEXT NOT NULL,
  turn INTEGER NOT NULL,
  until INTEGER NOT NULL,
  offer_id TEXT,
  row TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS wait_line ON wait (office_id, service_id, turn);

CREATE TABLE IF NOT EXISTS offer (
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  booking_id TEXT NOT NULL,
  slot_id TEXT NOT NULL,
  istat TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  row TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS offer_slot_once ON offer (slot_id) WHERE state = 'open';
CREATE UNIQUE INDEX IF NOT EXISTS offer_booking_once ON offer (booking_id) WHERE state = 'open';
CREATE INDEX IF NOT EXISTS offer_end ON offer (expires_at) WHERE state = 'open';
CREATE INDEX IF NOT EXISTS offer_slot ON offer (slot_id, booking_id);

CREATE TABLE IF NOT EXISTS meeting (
  id TEXT PRIMARY KEY,
  office_id TEXT NOT NULL,
  state TEXT NOT NULL,
  start INTEGER NOT NULL,
  waiting_since INTEGER NOT NULL,
  row TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS meeting_queue ON meeting (office_id, start) WHERE state = 'waiting';

CREATE TABLE IF NOT EXISTS idempotency_key (
  scope TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL,
  row TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS key_age ON idempotency_key (created_at);
`;
