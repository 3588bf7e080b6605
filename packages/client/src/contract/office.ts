import * as z from 'zod/mini';
import { operation } from './operation.ts';
import { answerText, growingEnum, identifier, pageOf, plainDate } from './primitives.ts';

/** An INPS local office, or a national pole that is competent for one benefit whatever the Comune. */
export const office = z.object({
  id: identifier,
  kind: growingEnum(['office', 'national-pole']),
  name: answerText(120),
  address: z.optional(answerText(200)),
  phone: z.optional(answerText(30)),
  accessibility: z.array(answerText(200)).check(z.maxLength(10)),
  /** First day with a free slot, where one is known. */
  first_available: z.optional(plainDate),
});
export type Office = z.infer<typeof office>;

export const officesQuery = z.strictObject({
  kind: z.optional(z.enum(['office', 'national-pole'])),
  q: z.optional(z.string().check(z.maxLength(80))),
  cursor: z.optional(identifier),
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200))),
});

export const listOffices = operation({
  id: 'OfficeList',
  summary: 'Local offices and national poles',
  method: 'GET',
  path: '/offices',
  query: officesQuery,
  response: pageOf(office),
  status: 200,
  problems: [],
  roles: ['public'],
});

export const readOffice = operation({
  id: 'Office',
  summary: 'A local office or national pole',
  method: 'GET',
  path: '/offices/{id}',
  response: office,
  status: 200,
  problems: [],
  roles: ['public'],
});
