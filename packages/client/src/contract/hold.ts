import * as z from 'zod/mini';
import { NEEDS } from './need.ts';
import { operation } from './operation.ts';
import { count, identifier, instant, istatCode } from './primitives.ts';
import { slot } from './slot.ts';

/** A slot kept for somebody while they type. It carries no personal data. */
export const hold = z.object({
  id: identifier,
  slot,
  service_id: identifier,
  expires_at: instant,
  server_time: instant,
  extensions_left: count(0, 2),
});
export type Hold = z.infer<typeof hold>;

export const holdRequest = z.strictObject({
  slot_id: identifier,
  service_id: identifier,
  /** What the slot has to fit, and in which Comune: alternatives to it will fit them too. */
  needs: z.optional(z.array(z.enum(NEEDS)).check(z.maxLength(NEEDS.length))),
  comune_istat: z.optional(istatCode),
});
export type HoldRequest = z.infer<typeof holdRequest>;

export const createHold = operation({
  id: 'HoldCreation',
  summary: 'Keep a slot for ten minutes',
  method: 'POST',
  path: '/holds',
  request: holdRequest,
  response: hold,
  status: 201,
  problems: ['slot-taken', 'hold-limit', 'validation-failed'],
  roles: ['public', 'operator'],
  keyed: true,
});

/** The id of a hold is known to its maker alone, and is what they show. With one of a group goes the whole group. */
export const extendHold = operation({
  id: 'HoldExtension',
  summary: 'Keep a slot five minutes more, twice at most',
  method: 'PUT',
  path: '/holds/{id}/expiry',
  response: hold,
  status: 200,
  problems: ['hold-expired', 'hold-limit'],
  roles: ['public', 'operator'],
  // Each has its effect on top of the last one: sent twice for want of an answer, it must count once.
  keyed: true,
});

export const releaseHold = operation({
  id: 'HoldRelease',
  summary: 'Give a slot back; also answers 204 when it is gone already',
  method: 'DELETE',
  path: '/holds/{id}',
  response: null,
  status: 204,
  problems: [],
  roles: ['public', 'operator'],
});
