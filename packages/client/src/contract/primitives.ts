import * as z from 'zod/mini';

/** Opaque identifier. Never parse one: its make-up belongs to the back end. */
export const identifier = z.string().check(z.regex(/^[A-Za-z0-9._~-]{1,96}$/));

/** ISTAT code of a Comune, six digits. */
export const istatCode = z.string().check(z.regex(/^[0-9]{6}$/));

/** Cadastral ("Belfiore") code of a Comune: a letter and three digits. */
export const cadastralCode = z.string().check(z.regex(/^[A-Z][0-9]{3}$/));

/** Instant with its offset, RFC 3339: `2026-11-24T09:20:00+01:00`. */
export const instant = z.iso.datetime({ offset: true });

/** Calendar day without time or zone: `2026-11-24`. */
export const plainDate = z.iso.date();

export const uuid = z.uuid();

/** Appointment code for paper, in an alphabet without look-alikes: `K7Q4-93MT`. */
export const bookingCode = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/));

/** BCP 47 tag of a language that the system speaks. */
export const language = z.enum(['it', 'de', 'fr', 'sl', 'en']);
export type Language = z.infer<typeof language>;

/** Text of at most `max` characters with something other than white space in it. */
export const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max), z.regex(/\S/));

/** Text in an answer: bounded, may be empty. */
export const answerText = (max = 2000) => z.string().check(z.maxLength(max));

/** A whole number from `minimum` to `maximum`. */
export const count = (minimum = 0, maximum = 100_000) =>
  z.int().check(z.minimum(minimum), z.maximum(maximum));

/**
 * A value out of a list that may grow. A value that this release does not know reads as `unknown`, so that
 * an old widget survives a new back end; it is for answers only, requests use `z.enum`.
 */
export const growingEnum = <const V extends readonly [string, ...string[]]>(values: V) =>
  z.catch(z.enum([...values, 'unknown'] as const), 'unknown' as never);

/** How many people come one after the other. */
export const groupSize = count(2, 8);

/** In a query: only slots from which so many can be had back to back. */
export const runQuery = z.optional(z.coerce.number().check(z.int(), z.minimum(2), z.maximum(8)));

/** A list answer. `next_cursor` is absent on the last page. */
export const pageOf = <T extends z.ZodMiniType>(item: T, most = 200) =>
  z.object({
    items: z.array(item).check(z.maxLength(most)),
    next_cursor: z.optional(identifier),
  });
