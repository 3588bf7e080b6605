import * as z from 'zod/mini';
import { needList } from './need.ts';
import { operation } from './operation.ts';
import { count, growingEnum, identifier, instant, istatCode, plainDate, runQuery } from './primitives.ts';
import { slot } from './slot.ts';

/** A day and how many slots are free in it. A day with `free` above 0 opens on at least one slot. */
export const availableDay = z.object({
  date: plainDate,
  free: count(0, 1000),
  morning: count(0, 1000),
  afternoon: count(0, 1000),
  first_start: z.optional(instant),
});
export type AvailableDay = z.infer<typeof availableDay>;

/** Who would be needed and is not always there; the days of the week on which they are, Monday being 1. */
export const missingParty = z.object({
  party: growingEnum(['desk', 'sign-language', 'captions', 'interpreter']),
  weekdays: z.array(count(1, 7)).check(z.maxLength(7)),
});
export type MissingParty = z.infer<typeof missingParty>;

export const availability = z.object({
  days: z.array(availableDay).check(z.maxLength(31)),
  /** The free times of the first of these days that has any: most people look no further. */
  slots: z.array(slot).check(z.maxLength(200)),
  /** Last bookable day before the days asked for, and first one after them. */
  previous_bookable: z.optional(plainDate),
  next_bookable: z.optional(plainDate),
  /** Why none of these days fits what is needed; empty where one does, or where it is not for that reason. */
  missing: z.array(missingParty).check(z.maxLength(10)),
  /** Never beyond the day in Rome on which this was answered: tomorrow the first day is another one. */
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
  /** Only times that fit all of these count. Whether the desk does depends on the Comune. */
  needs: z.optional(needList),
  comune: z.optional(istatCode),
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
