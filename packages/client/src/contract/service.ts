import * as z from 'zod/mini';
import { operation } from './operation.ts';
import { answerText, count, growingEnum, identifier, istatCode, pageOf } from './primitives.ts';

/** What an appointment can be about, in the language of the answer. */
export const service = z.object({
  id: identifier,
  title: answerText(120),
  /** What it is for, in plain words. */
  summary: answerText(400),
  duration_minutes: count(5, 240),
  required_documents: z.array(answerText(200)).check(z.maxLength(20)),
  delega_allowed: z.boolean(),
  /** Who is competent for the residents of the Comune that was asked about, and why, in words. */
  competence: z.object({
    kind: growingEnum(['office', 'national-pole']),
    office_id: identifier,
    office_name: answerText(120),
    reason: answerText(300),
  }),
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
