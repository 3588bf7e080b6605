import { at, type Json, members } from './italian-rules.ts';

/**
 * Whether a value satisfies a schema, by the words of JSON Schema that our document uses and no others: a second
 * opinion on what zod says. References must have been followed.
 */
export function satisfies(schema: Json | undefined, value: unknown): boolean {
  if (schema === undefined || mayGrow(schema)) return true;
  const allowed = at(schema, 'enum');
  if (Array.isArray(allowed) && !allowed.some((it) => it === value)) return false;
  const type = at(schema, 'type');
  if (type === 'string') return typeof value === 'string' && isString(schema, value);
  if (type === 'integer')
    return Number.isSafeInteger(value) && isBetween(schema, Number(value), 'minimum', 'maximum');
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'array') return Array.isArray(value) && isArray(schema, value);
  if (type === 'object') return typeof value === 'object' && value !== null && isObject(schema, value);
  throw new Error(`The check does not know the type ${JSON.stringify(type)}.`);
}

function isString(schema: Json, value: string): boolean {
  const pattern = at(schema, 'pattern');
  const matches = typeof pattern !== 'string' || new RegExp(pattern, 'u').test(value);
  return matches && isBetween(schema, value.length, 'minLength', 'maxLength');
}

function isArray(schema: Json, value: readonly unknown[]): boolean {
  return (
    isBetween(schema, value.length, 'minItems', 'maxItems') &&
    value.every((it) => satisfies(at(schema, 'items'), it))
  );
}

function isObject(schema: Json, value: object): boolean {
  if (Array.isArray(value)) return false;
  const known = members(at(schema, 'properties'));
  const names = known.map(([name]) => name);
  const required = at(schema, 'required');
  const strange = Object.keys(value).some((name) => !names.includes(name));
  if (strange && at(schema, 'additionalProperties') === false) return false;
  return known.every(([name, member]) => {
    if (Object.hasOwn(value, name)) return satisfies(member, Reflect.get(value, name));
    return !(Array.isArray(required) && required.includes(name)) || mayGrow(member);
  });
}

/** Readers make `unknown` of a value that they do not know, and of none: the document is stricter, on purpose. */
function mayGrow(schema: Json): boolean {
  return at(schema, 'x-extensible-enum') !== undefined;
}

function isBetween(schema: Json, size: number, least: string, most: string): boolean {
  return size >= Number(at(schema, least) ?? -Infinity) && size <= Number(at(schema, most) ?? Infinity);
}
