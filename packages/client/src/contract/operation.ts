import type * as z from 'zod/mini';
import type { ProblemSlug } from './problem.ts';

/** Who may call an operation. `public` needs no token; `holder` shows the appointment's code and a contact instead. */
export type Role =
  | 'public'
  | 'holder'
  | 'citizen'
  | 'operator'
  | 'user-administrator'
  | 'officer'
  | 'referent'
  | 'anci'
  | 'patronato-operator'
  | 'station';

/** One operation of the reference contract, as data: client, sandbox and OpenAPI document read the same. */
export interface Operation {
  /** PascalCase, without the name of the method. */
  readonly id: string;
  readonly summary: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path under the API's base, with `{name}` for its parameters. */
  readonly path: `/${string}`;
  readonly query?: z.ZodMiniObject;
  readonly request?: z.ZodMiniType;
  /** `null` where the answer has no body; `'calendar'` and `'events'` where it is not JSON. */
  readonly response: z.ZodMiniType | null | 'calendar' | 'events';
  readonly status: 200 | 201 | 204;
  /** Problems of its own, beside the common ones. */
  readonly problems: readonly ProblemSlug[];
  readonly roles: readonly Role[];
  /** Needs an `Idempotency-Key`. */
  readonly keyed?: true;
  /** Needs `If-Match`. */
  readonly matched?: true;
}

/** Declares an operation and keeps its literal types. */
/* @__NO_SIDE_EFFECTS__ */
export function operation<const O extends Operation>(it: O): O {
  return it;
}
