import * as z from 'zod/mini';
import { operation } from './operation.ts';
import { answerText, count, growingEnum, identifier, instant, istatCode, pageOf } from './primitives.ts';

/** An office that can serve the residents of the Comune that was asked about. */
export const competence = z.object({
  kind: growingEnum(['office', 'national-pole']),
  office_id: identifier,
  office_name: answerText(120),
  /** Why this office, in words. */
  reason: answerText(300),
  /** Its next free time, where it has one. */
  first_available: z.optional(instant),
  /** How many days the middle one of the next people who book there has to wait. */
  median_wait_days: z.optional(count(0, 400)),
});
export type Competence = z.infer<typeof competence>;

/** What an appointment can be about, in the language of the answer. */
export const service = z.object({
  id: identifier,
  title: answerText(120),
  /** What it is for, in plain words. */
  summary: answerText(400),
  duration_minutes: count(5, 240),
  required_documents: z.array(answerText(200)).check(z.maxLength(20)),
  delega_allowed: z.boolean(),
  /** Other words under which people look for it. */
  keywords: z.array(answerText(60)).check(z.maxLength(40)),
  /** Who can serve the residents of the Comune that was asked about: who is competent by law comes first. */
  competence: z.array(competence).check(z.minLength(1), z.maxLength(5)),
});
export type Service = z.infer<typeof service>;

export const servicesQuery = z.strictObject({ comune: istatCode });

export const listServices = operation({
  id: 'ServiceList',
  summary: 'Services that residents of a Comune can book',
  method: 'GET',
  path: '/services',
  query: servicesQuery,
  response: pageOf(service),
  status: 200,
  problems: [],
  roles: ['public'],
});

export const readService = operation({
  id: 'Service',
  summary: 'A service, as the residents of a Comune meet it',
  method: 'GET',
  path: '/services/{id}',
  query: servicesQuery,
  response: service,
  status: 200,
  problems: [],
  roles: ['public'],
});
