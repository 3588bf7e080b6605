import type { HoldGroup, HoldGroupRequest } from '@pue/client/contract';
import type { AgendaSlot } from './agenda.ts';
import { findLine } from './agenda.ts';
import type { Visit } from './desk.ts';
import { ANY_FIT } from './fit.ts';
import { askedSlot, holdView, newClaim, overLimit } from './holds.ts';
import type { Outcome } from './outcome.ts';
import { done, refusedWith } from './outcome.ts';
import { instantText, toRome } from './rome-time.ts';
import { runFrom } from './runs.ts';
import { alternatives, freeIn } from './slots.ts';
import type { Claim } from './store.ts';

/** Keeps slots back to back, all or none: whoever takes one of them first has the others as well. */
export function makeHoldGroup(visit: Visit, request: HoldGroupRequest): Outcome<HoldGroup> {
  const slot = askedSlot(visit, request);
  if (!slot.ok) return slot;
  const refusal = overLimit(visit);
  if (refusal !== null) return refusal;
  const claims = claimAll(visit, freeRun(visit, slot.value, request.count));
  if (claims === undefined)
    return refusedWith('slot-taken', {
      alternatives: alternatives(visit, slot.value, { ...ANY_FIT, run: request.count }),
    });
  return done({
    holds: claims.map((claim) => holdView(claim, visit.now)),
    server_time: instantText(visit.now),
  });
}

function freeRun(visit: Visit, first: AgendaSlot, count: number): readonly AgendaSlot[] | undefined {
  const line = findLine(visit.desk.directory, first.officeId, first.serviceId);
  if (line === undefined) return undefined;
  const { date } = toRome(first.start);
  const free = freeIn(visit, line, date, date)(date);
  return free.some(({ id }) => id === first.id) ? runFrom(first, free, count) : undefined;
}

/** The unique index has the last word. What it lets through before it refuses one is given back. */
function claimAll(visit: Visit, run: readonly AgendaSlot[] | undefined): readonly Claim[] | undefined {
  if (run === undefined) return undefined;
  const group = visit.desk.surroundings.id();
  const claims = run.map((slot) => ({ ...newClaim(visit, slot), group }));
  const refused = claims.findIndex((claim) => !visit.tables.claims.add(claim));
  if (refused === -1) return claims;
  for (const claim of claims.slice(0, refused)) visit.tables.claims.put({ ...claim, state: 'free' });
  return undefined;
}
