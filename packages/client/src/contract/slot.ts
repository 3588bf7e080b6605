import * as z from 'zod/mini';
import { needList } from './need.ts';
import { operation } from './operation.ts';
import { identifier, instant, istatCode, pageOf, plainDate, runQuery } from './primitives.ts';

/** A time at which an officer is free. One slot, one appointment. */
export const slot = z.object({ id: identifier, start: instant, end: instant });
export type Slot = z.infer<typeof slot>;

export const slotsQuery = z.strictObject({
  service: identifier,
  office: identifier,
  date: plainDate,
  /** As for the availability. */
  needs: z.optional(needList),
  comune: z.optional(istatCode),
  run: runQuery,
});
export const slotPage = pageOf(slot);

export const listSlots = operation({
  id: 'SlotList',
  summary: 'Free slots of a day at an office',
  method: 'GET',
  path: '/slots',
  query: slotsQuery,
  response: slotPage,
  status: 200,
  problems: ['office-unreachable', 'validation-failed'],
  roles: ['public'],
});
