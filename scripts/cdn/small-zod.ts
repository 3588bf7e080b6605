import { regexes } from 'zod/v4/core';

/**
 * What the contract uses of `zod/mini`, for the page scripts: the same verdicts and values in a fifth of the bytes,
 * because nobody there asks what was wrong with a value, or how. Types come from zod: the build puts this file in
 * its place. What is missing here stops the build; add it, and the test beside this file holds it against zod.
 */

const REFUSED = Symbol('refused');

/** Makes what is read of a value, or `REFUSED`. */
type Read = (value: unknown) => unknown;
type Check = Schema | ((value: unknown) => boolean);
type Shape = Readonly<Record<string, Schema>>;

class Schema {
  readonly read: Read;
  /** Whether the member of an object that has this schema may be absent. */
  readonly mayMiss: boolean;
  readonly shape: Shape;

  constructor(read: Read, mayMiss = false, shape: Shape = {}) {
    this.read = read;
    this.mayMiss = mayMiss;
    this.shape = shape;
  }

  check(...checks: readonly Check[]): Schema {
    return new Schema((value) => {
      const it = this.read(value);
      return it !== REFUSED && checks.every((check) => holds(check, it)) ? it : REFUSED;
    }, this.mayMiss);
  }

  safeParse(value: unknown): { readonly success: boolean; readonly data?: unknown } {
    const data = this.read(value);
    return data === REFUSED ? { success: false } : { success: true, data };
  }
}

function holds(check: Check, value: unknown): boolean {
  return check instanceof Schema ? check.read(value) !== REFUSED : check(value);
}

/* @__NO_SIDE_EFFECTS__ */
function only(accepts: (value: unknown) => boolean): Schema {
  return new Schema((value) => (accepts(value) ? value : REFUSED));
}

const isText = (value: unknown): value is string => typeof value === 'string';
const matches = (pattern: RegExp) => (value: unknown) => isText(value) && pattern.test(value);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/* @__NO_SIDE_EFFECTS__ */
export const string = () => only(isText);
/* @__NO_SIDE_EFFECTS__ */
export const number = () => only(Number.isFinite);
/* @__NO_SIDE_EFFECTS__ */
export const int = () => only(Number.isSafeInteger);
/* @__NO_SIDE_EFFECTS__ */
export const boolean = () => only((value) => typeof value === 'boolean');
/* @__NO_SIDE_EFFECTS__ */
export const unknown = () => only(() => true);
/* @__NO_SIDE_EFFECTS__ */
export const uuid = () => only(matches(regexes.uuid()));
/* @__NO_SIDE_EFFECTS__ */
export const email = () => only(matches(regexes.email));
export const iso = {
  date: /* @__NO_SIDE_EFFECTS__ */ () => only(matches(regexes.date)),
  datetime: /* @__NO_SIDE_EFFECTS__ */ (options: { readonly offset: boolean }) =>
    only(matches(regexes.datetime(options))),
};
export const coerce = {
  number: /* @__NO_SIDE_EFFECTS__ */ () =>
    new Schema((value) => {
      const it = Number(value);
      return Number.isFinite(it) ? it : REFUSED;
    }),
};

/* @__NO_SIDE_EFFECTS__ */
function anyOf(values: readonly string[]): Schema {
  return only((value) => isText(value) && values.includes(value));
}
export { anyOf as enum };

/* @__NO_SIDE_EFFECTS__ */
export function array(element: Schema): Schema {
  return new Schema((value) => {
    const items = Array.isArray(value) ? value.map((item: unknown) => element.read(item)) : [REFUSED];
    return items.includes(REFUSED) ? REFUSED : items;
  });
}

/** Reads the members of its shape and no others. */
/* @__NO_SIDE_EFFECTS__ */
export function object(shape: Shape): Schema {
  return new Schema((value) => (isRecord(value) ? readMembers(shape, value) : REFUSED), false, shape);
}

/* @__NO_SIDE_EFFECTS__ */
export function strictObject(shape: Shape): Schema {
  const isKnown = (value: unknown) => Object.keys(Object(value)).every((key) => Object.hasOwn(shape, key));
  const { read } = object(shape);
  return new Schema((value) => (isKnown(value) ? read(value) : REFUSED), false, shape);
}

/* @__NO_SIDE_EFFECTS__ */
export function extend({ shape }: Schema, more: Shape): Schema {
  return object({ ...shape, ...more });
}

function readMembers(shape: Shape, value: Readonly<Record<string, unknown>>): unknown {
  const members: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(shape)) {
    const isThere = name in value;
    const member = isThere || schema.mayMiss ? schema.read(value[name]) : REFUSED;
    if (member === REFUSED) return REFUSED;
    if (isThere || member !== undefined) members[name] = member;
  }
  return members;
}

/* @__NO_SIDE_EFFECTS__ */
export function record(key: Schema, element: Schema): Schema {
  return new Schema((value) => {
    const pairs = isRecord(value) ? Object.entries(value) : [[REFUSED, REFUSED]];
    const read = pairs.map(([name, member]) => [key.read(name), element.read(member)] as const);
    return read.some((pair) => pair.includes(REFUSED)) ? REFUSED : Object.fromEntries(read);
  });
}

/* @__NO_SIDE_EFFECTS__ */
export function union(schemas: readonly Schema[]): Schema {
  return new Schema((value) => {
    for (const schema of schemas) {
      const it = schema.read(value);
      if (it !== REFUSED) return it;
    }
    return REFUSED;
  });
}

/* @__NO_SIDE_EFFECTS__ */
export function optional(schema: Schema): Schema {
  return new Schema((value) => (value === undefined ? value : schema.read(value)), true);
}

/** What cannot be read becomes `fallback`. */
/* @__NO_SIDE_EFFECTS__ */
function orElse(schema: Schema, fallback: unknown): Schema {
  return new Schema((value) => {
    const it = schema.read(value);
    return it === REFUSED ? fallback : it;
  }, true);
}
export { orElse as catch };

/* @__NO_SIDE_EFFECTS__ */
export const regex = (pattern: RegExp): Check => matches(pattern);
/* @__NO_SIDE_EFFECTS__ */
export const minLength = (least: number): Check => (value) => lengthOf(value) >= least;
/* @__NO_SIDE_EFFECTS__ */
export const maxLength = (most: number): Check => (value) => lengthOf(value) <= most;
/* @__NO_SIDE_EFFECTS__ */
export const gte = (least: number): Check => (value) => Number(value) >= least;
/* @__NO_SIDE_EFFECTS__ */
export const lte = (most: number): Check => (value) => Number(value) <= most;
export { gte as minimum, lte as maximum };

/** Of a text in characters, as JSON Schema counts them: not in the halves that UTF-16 makes of some. */
function lengthOf(value: unknown): number {
  if (isText(value)) return [...value].length;
  return Array.isArray(value) ? value.length : 0;
}

export const safeParse = (schema: Schema, value: unknown) => schema.safeParse(value);
