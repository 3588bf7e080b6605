import * as z from 'zod/mini';
import { hold } from './hold.ts';
import { operation } from './operation.ts';
import { groupSize, identifier, instant } from './primitives.ts';

/** The first slot, and for how many people: the slots that follow it without a pause are taken with it. */
export const holdGroupRequest = z.strictObject({
  slot_id: identifier,
  service_id: identifier,
  count: groupSize,
});
export type HoldGroupRequest = z.infer<typeof holdGroupRequest>;

/** Slots back to back, in the order of their time. What is done to the expiry of one is done to all. */
export const holdGroup = z.object({
  holds: z.array(hold).check(z.minLength(2), z.maxLength(8)),
  server_time: instant,
});
export type HoldGroup = z.infer<typeof holdGroup>;

export const createHoldGroup = operation({
  id: 'HoldGroupCreation',
  summary: 'Keep slots back to back for several people, all or none; it counts as one hold',
  method: 'POST',
  path: '/hold-groups',
  request: holdGroupRequest,
  response: holdGroup,
  status: 201,
  problems: ['slot-taken', 'hold-limit', 'validation-failed'],
  roles: ['operator'],
  keyed: true,
});
