import * as z from 'zod/mini';
import { operation } from './operation.ts';
import { count, identifier, instant, plainDate, runQuery } from './primitives.ts';

/** A day and how many slots are free in it. A day with `free` above 0 opens on at least one slot. */
export const availableDay = z.object({
  date: plainDate,
  free: count(0, 1000),
  morning: count(0, 1000),
  afternoon: count(0, 1000),
  first_start: z.optional(instant),
});
export type AvailableDay = z.infer<typeof availableDay>;

export const availability = z.object({
  days: z.array(availableDay).check(z.maxLength(31)),
  /** Last bookable day before the days asked for, and first one after them. */
  previous_bookable: z.optional(plainDate),
  next_bookable: z.optional(plainDate),
  valid_until: instant,
  server_time: instant,
});
export type Availability = z.infer<typeof availability>;

/** `from` and `to` are both included and at most 31 days apart. Without them: 31 days from today in Rome. */
export const availabilityQuery = z.strictObject({
  service: identifier,
  office: identifier,
  from: z.optional(plainDate),
  to: z.optional(plainDate),
  run: runQuery,
});

export const readAvailability = operation({
  id: 'Availability',
  summary: 'Days with free slots at an office',
  method: 'GET',
  path: '/availability',
  query: availabilityQuery,
  response: availability,
  status: 200,
  problems: ['office-unreachable', 'validation-failed'],
  roles: ['public'],
});
