import * as z from 'zod/mini';
import { office } from './office.ts';
import { operation } from './operation.ts';
import {
  answerText,
  cadastralCode,
  growingEnum,
  identifier,
  istatCode,
  language,
  pageOf,
} from './primitives.ts';

/** A name of a Comune, and the language in which it is the official one. */
export const comuneName = z.object({ lang: language, name: answerText(120) });

export const comuneSummary = z.object({
  istat: istatCode,
  cadastral_code: cadastralCode,
  /** Italian first; a second one where the Comune has two official names. */
  names: z.array(comuneName).check(z.minLength(1), z.maxLength(3)),
  /** Two-letter sign of the province. */
  province: answerText(2),
  region: answerText(60),
  inner_area: z.boolean(),
  minor_island: z.boolean(),
});
export type ComuneSummary = z.infer<typeof comuneSummary>;

/** A desk in the premises of a Comune: a PUE (web meeting with an officer) or a PCS (staff of the Comune). */
export const desk = z.object({
  id: identifier,
  kind: growingEnum(['pue', 'pcs']),
  name: answerText(120),
  address: answerText(200),
  phone: z.optional(answerText(30)),
  /** In words, in the language of the answer. */
  opening_hours: answerText(300),
  accessibility: z.array(answerText(200)).check(z.maxLength(10)),
});
export type Desk = z.infer<typeof desk>;

export const comune = z.extend(comuneSummary, {
  /** Whether a booking stands at once or awaits the operator. */
  confirmation: growingEnum(['immediate', 'by-operator']),
  competent_office: office,
  national_poles: z.array(office).check(z.maxLength(20)),
  desks: z.array(desk).check(z.maxLength(20)),
});
export type Comune = z.infer<typeof comune>;

export const comuniQuery = z.strictObject({
  q: z.optional(z.string().check(z.maxLength(80))),
  cursor: z.optional(identifier),
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200))),
});

export const listComuni = operation({
  id: 'ComuneList',
  summary: 'Comuni by name',
  method: 'GET',
  path: '/comuni',
  query: comuniQuery,
  response: pageOf(comuneSummary),
  status: 200,
  problems: [],
  roles: ['public'],
});

export const readComune = operation({
  id: 'Comune',
  summary: 'A Comune, its desks, and the offices competent for its residents',
  method: 'GET',
  path: '/comuni/{istat}',
  response: comune,
  status: 200,
  problems: [],
  roles: ['public'],
});
