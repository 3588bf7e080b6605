import type { ProblemMembers, ProblemSlug } from '@pue/client/contract';

/** A problem of the contract with the members that it carries. */
export type Refusal = {
  readonly [S in ProblemSlug]: { readonly slug: S; readonly members: ProblemMembers<S> };
}[ProblemSlug];

/** What a rule answers: a value, or why not. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** Problems that need not carry anything. */
type Bare = {
  [S in ProblemSlug]: Readonly<Record<string, never>> extends ProblemMembers<S> ? S : never;
}[ProblemSlug];

/** Refuses with a problem that carries nothing. */
export function refused(slug: Bare): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { slug, members: {} } as Refusal };
}

/** Refuses with a problem and what it carries. */
export function refusedWith<S extends ProblemSlug>(
  slug: S,
  members: ProblemMembers<S>,
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { slug, members } as Refusal };
}

/** Refuses one member of the request. */
export function invalid(pointer: string, code: string): { readonly ok: false; readonly refusal: Refusal } {
  return refusedWith('validation-failed', { errors: [{ pointer, code, benign: false }] });
}
