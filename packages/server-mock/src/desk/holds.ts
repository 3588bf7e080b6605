import type { Hold, HoldRequest } from '@pue/client/contract';
import type { AgendaSlot } from './agenda.ts';
import { subjectOf } from './caller.ts';
import type { Visit } from './desk.ts';
import type { Fit } from './fit.ts';
import { ANY_FIT, readFit } from './fit.ts';
import type { Outcome } from './outcome.ts';
import { done, invalid, refused, refusedWith } from './outcome.ts';
import { instantText } from './rome-time.ts';
import { EXTENSION_MINUTES, EXTENSIONS, HOLD_MINUTES, HOLDS_EACH } from './rules.ts';
import { alternatives, slotView } from './slots.ts';
import type { Claim } from './store.ts';

const MINUTE = 60_000;

/** Keeps a slot. Whether it is free, the unique index of the store says, in the same transaction. */
export function makeHold(visit: Visit, request: HoldRequest): Outcome<Hold> {
  const { desk, tables, now } = visit;
  const slot = askedSlot(visit, request);
  if (!slot.ok) return slot;
  const fit = readFit(desk.directory, { needs: request.needs, istat: request.comune_istat }, '/comune_istat');
  if (!fit.ok) return fit;
  const refusal = overLimit(visit);
  if (refusal !== null) return refusal;
  const claim = newClaim(visit, slot.value, fit.value);
  const free = desk.agenda.bookable(slot.value.id, now) !== undefined && tables.claims.add(claim);
  if (!free) return refusedWith('slot-taken', { alternatives: alternatives(visit, slot.value, fit.value) });
  return done(holdView(claim, now));
}

/** The slot that a request names, taken or not. */
export function askedSlot({ desk }: Visit, request: HoldRequest): Outcome<AgendaSlot> {
  const slot = desk.agenda.slot(request.slot_id);
  if (slot === undefined) return invalid('/slot_id', 'unknown');
  return slot.serviceId === request.service_id ? done(slot) : invalid('/service_id', 'not-of-this-slot');
}

/** Never by address: a town hall is one address. The public has no identity to count by. */
export function overLimit({ tables, caller, now }: Visit): ReturnType<typeof refusedWith> | null {
  tables.claims.expire(now);
  const owner = subjectOf(caller);
  const tooMany = owner !== '' && tables.claims.heldBy(owner) >= HOLDS_EACH;
  return tooMany ? refusedWith('hold-limit', { limit: HOLDS_EACH }) : null;
}

/** Five minutes more, twice at most; with one of a group for all of it. */
export function extendHold(visit: Visit, id: string): Outcome<Hold> {
  const { tables, now } = visit;
  if (ownClaim(visit, id) === undefined) return refused('not-found');
  const held = heldClaim(visit, id);
  if (!held.ok) return held;
  const { expiresAt, extensionsLeft } = held.value;
  if (extensionsLeft === 0) return refusedWith('hold-limit', { limit: EXTENSIONS });
  const longer = {
    expiresAt: expiresAt + EXTENSION_MINUTES * MINUTE,
    extensionsLeft: extensionsLeft - 1,
  };
  for (const claim of tables.claims.together(held.value.group)) tables.claims.put({ ...claim, ...longer });
  return done(holdView({ ...held.value, ...longer }, now));
}

/** Gives a slot back, and with it its group. One that is gone already, or was never the caller's, is gone. */
export function releaseHold(visit: Visit, id: string): Outcome<null> {
  const { claims } = visit.tables;
  const claim = ownClaim(visit, id);
  const given = claim?.state === 'held' ? claims.together(claim.group) : [];
  for (const one of given) claims.put({ ...one, state: 'free' });
  return done(null);
}

/** The caller's hold while it is good; else what else there is near it, for so many people. */
export function heldClaim(visit: Visit, id: string, run = 1): Outcome<Claim> {
  visit.tables.claims.expire(visit.now);
  const claim = ownClaim(visit, id);
  return claim === undefined
    ? refusedWith('hold-expired', { alternatives: [] })
    : stillHeld(visit, claim, run);
}

/** The same, or what the desk keeps for this booking: that belongs to whoever may move the booking. */
export function heldOrOffered(visit: Visit, id: string, bookingId: string): Outcome<Claim> {
  const claim = visit.tables.claims.find(id);
  return claim?.owner === offerOwner(bookingId) ? stillHeld(visit, claim, 1) : heldClaim(visit, id);
}

/** Who keeps the slot that is offered to a booking: no subject of a token has such a name. */
export function offerOwner(bookingId: string): string {
  return `booking:${bookingId}`;
}

function stillHeld(visit: Visit, claim: Claim, run: number): Outcome<Claim> {
  if (claim.state === 'held') return done(claim);
  return refusedWith('hold-expired', {
    alternatives: alternatives(visit, { ...claim, id: claim.slotId }, fitOf(visit, claim, run)),
  });
}

/** A public hold belongs to whoever knows its id, that of a person to that person. */
function ownClaim({ tables, caller }: Visit, id: string): Claim | undefined {
  const claim = tables.claims.find(id);
  return claim?.owner === '' || claim?.owner === subjectOf(caller) ? claim : undefined;
}

/** What a hold was sought for. */
function fitOf({ desk }: Visit, { needs, istat }: Claim, run: number): Fit {
  return { needs, comune: desk.directory.comune(istat), run };
}

export function newClaim({ desk, caller, now }: Visit, slot: AgendaSlot, fit = ANY_FIT): Claim {
  const { id: slotId, ...when } = slot;
  const id = desk.surroundings.id();
  return {
    ...when,
    id,
    group: id,
    slotId,
    owner: subjectOf(caller),
    state: 'held',
    expiresAt: now + HOLD_MINUTES * MINUTE,
    extensionsLeft: EXTENSIONS,
    needs: fit.needs,
    istat: fit.comune?.istat ?? '',
  };
}

export function holdView(claim: Claim, now: number): Hold {
  return {
    id: claim.id,
    slot: slotView({ ...claim, id: claim.slotId }),
    service_id: claim.serviceId,
    expires_at: instantText(claim.expiresAt),
    server_time: instantText(now),
    extensions_left: claim.extensionsLeft,
  };
}
