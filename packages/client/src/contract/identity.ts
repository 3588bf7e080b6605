import * as z from 'zod/mini';
import { operation } from './operation.ts';
import { answerText, growingEnum, identifier, instant, istatCode } from './primitives.ts';

/** Roles that a token may carry. */
export const SIGNED_IN_ROLES = [
  'citizen',
  'operator',
  'user-administrator',
  'officer',
  'referent',
  'anci',
  'patronato-operator',
  'station',
] as const;

/** Who the bearer of the token is to this API. */
export const identity = z.object({
  sub: identifier,
  display_name: answerText(120),
  roles: z.array(growingEnum(SIGNED_IN_ROLES)).check(z.maxLength(10)),
  /** The Comune that an operator or user administrator works for. */
  istat: z.optional(istatCode),
  /** The office or national pole that an officer works at. */
  office_id: z.optional(identifier),
  /** Level of assurance of the sign-in: `https://www.spid.gov.it/SpidL2`, `…/CIE`, `…/CNS`. */
  acr: answerText(100),
  grant_expires_at: z.optional(instant),
  server_time: instant,
});
export type Identity = z.infer<typeof identity>;

export const readIdentity = operation({
  id: 'Identity',
  summary: 'Who the bearer of the token is',
  method: 'GET',
  path: '/me',
  response: identity,
  status: 200,
  problems: [],
  roles: SIGNED_IN_ROLES,
});
