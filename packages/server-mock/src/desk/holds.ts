import type { Hold, HoldRequest } from '@pue/client/contract';
import type { AgendaSlot } from './agenda.ts';
import { subjectOf } from './caller.ts';
import type { Visit } from './desk.ts';
import type { Outcome } from './outcome.ts';
import { done, invalid, refused, refusedWith } from './outcome.ts';
import { instantText } from './rome-time.ts';
import { EXTENSION_MINUTES, EXTENSIONS, HOLD_MINUTES, HOLDS_EACH } from './rules.ts';
import { alternatives, slotView } from './slots.ts';
import type { Claim } from './store.ts';

const MINUTE = 60_000;

/** Keeps a slot. Whether it is free, the unique index of the store says, in the same transaction. */
export function makeHold(visit: Visit, request: HoldRequest): Outcome<Hold> {
  const { desk, tables, caller, now } = visit;
  const slot = desk.agenda.slot(request.slot_id);
  if (slot === undefined) return invalid('/slot_id', 'unknown');
  if (slot.serviceId !== request.service_id) return invalid('/service_id', 'not-of-this-slot');
  tables.claims.expire(now);
  const owner = subjectOf(caller);
  // Never by address: a town hall is one address. The public has no identity to count by.
  const tooMany = owner !== '' && tables.claims.heldBy(owner) >= HOLDS_EACH;
  if (tooMany) return refusedWith('hold-limit', { limit: HOLDS_EACH });
  const claim = newClaim(visit, slot, owner);
  const free = desk.agenda.bookable(slot.id, now) !== undefined && tables.claims.add(claim);
  if (!free) return refusedWith('slot-taken', { alternatives: alternatives(visit, slot) });
  return done(holdView(claim, now));
}

/** Five minutes more, twice at most. */
export function extendHold(visit: Visit, id: string): Outcome<Hold> {
  const { tables, now } = visit;
  if (ownClaim(visit, id) === undefined) return refused('not-found');
  const held = heldClaim(visit, id);
  if (!held.ok) return held;
  const { expiresAt, extensionsLeft } = held.value;
  if (extensionsLeft === 0) return refusedWith('hold-limit', { limit: EXTENSIONS });
  const longer: Claim = {
    ...held.value,
    expiresAt: expiresAt + EXTENSION_MINUTES * MINUTE,
    extensionsLeft: extensionsLeft - 1,
  };
  tables.claims.put(longer);
  return done(holdView(longer, now));
}

/** Gives a slot back. One that is gone already, or was never the caller's, is gone. */
export function releaseHold(visit: Visit, id: string): Outcome<null> {
  const claim = ownClaim(visit, id);
  if (claim?.state === 'held') visit.tables.claims.put({ ...claim, state: 'free' });
  return done(null);
}

/** The caller's hold while it is good; else what else there is near it. */
export function heldClaim(visit: Visit, id: string): Outcome<Claim> {
  visit.tables.claims.expire(visit.now);
  const claim = ownClaim(visit, id);
  if (claim === undefined) return refusedWith('hold-expired', { alternatives: [] });
  if (claim.state === 'held') return done(claim);
  return refusedWith('hold-expired', { alternatives: alternatives(visit, { ...claim, id: claim.slotId }) });
}

/** A public hold belongs to whoever knows its id, that of a person to that person. */
function ownClaim({ tables, caller }: Visit, id: string): Claim | undefined {
  const claim = tables.claims.find(id);
  return claim?.owner === '' || claim?.owner === subjectOf(caller) ? claim : undefined;
}

function newClaim({ desk, now }: Visit, slot: AgendaSlot, owner: string): Claim {
  const { id: slotId, ...when } = slot;
  return {
    ...when,
    id: desk.surroundings.id(),
    slotId,
    owner,
    state: 'held',
    expiresAt: now + HOLD_MINUTES * MINUTE,
    extensionsLeft: EXTENSIONS,
  };
}

function holdView(claim: Claim, now: number): Hold {
  return {
    id: claim.id,
    slot: slotView({ ...claim, id: claim.slotId }),
    service_id: claim.serviceId,
    expires_at: instantText(claim.expiresAt),
    server_time: instantText(now),
    extensions_left: claim.extensionsLeft,
  };
}
