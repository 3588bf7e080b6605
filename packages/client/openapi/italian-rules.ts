import { openApi } from './document.ts';

/**
 * The rules of the Italian guidelines' full set (severities error and warning) that a document without PATCH,
 * OAuth and arrays at the top can break, as a test can read them. The set itself is not part of this project.
 */

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Members = { [name: string]: Json };

export interface Rule {
  readonly name: string;
  /** Where the document breaks it. */
  readonly breaches: (document: Json) => readonly string[];
  /** Breaks it, to see that it can be broken. */
  readonly spoil: (document: Json) => void;
}

/** A document to spoil, with its references followed. */
export function freshDocument(): Json {
  return follow(JSON.parse(JSON.stringify(openApi())));
}

const isMembers = (value: Json | undefined): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts what is referred to in the place of each reference. */
function follow(document: Json): Json {
  const walk = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isMembers(value)) return value;
    const reference = value['$ref'];
    if (typeof reference === 'string') return walk(at(document, ...reference.split('/').slice(1)) ?? null);
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, walk(member)]));
  };
  return walk(document);
}

/** What stands at a place in the document. */
export function at(document: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (value, name) => (isMembers(value) ? value[name] : undefined),
    document,
  );
}

export function members(value: Json | undefined): readonly (readonly [name: string, value: Json])[] {
  return isMembers(value) ? Object.entries(value) : [];
}

/** Sets or takes out what stands at a place. */
export function put(document: Json, path: readonly string[], value?: Json): void {
  const parent = at(document, ...path.slice(0, -1));
  const name = path.at(-1);
  if (!isMembers(parent) || name === undefined) throw new Error(`There is nothing at ${path.join('/')}.`);
  if (value === undefined) delete parent[name];
  else parent[name] = value;
}

/** Every object of the document and the path to it. */
export function* objects(value: Json, path = '$'): Generator<readonly [path: string, object: Members]> {
  if (Array.isArray(value))
    for (const [place, item] of value.entries()) yield* objects(item, `${path}.${place}`);
  if (!isMembers(value)) return;
  yield [path, value];
  for (const [name, member] of Object.entries(value)) yield* objects(member, `${path}.${name}`);
}

export interface OperationAt {
  readonly where: string;
  readonly path: string;
  readonly method: string;
  readonly operation: Json;
}

export function operations(document: Json): readonly OperationAt[] {
  return members(at(document, 'paths')).flatMap(([path, item]) =>
    members(item).map(([method, operation]) => ({ where: `${method} ${path}`, path, method, operation })),
  );
}

export interface ResponseAt extends OperationAt {
  readonly status: string;
  readonly response: Json;
}

export function responses(document: Json): readonly ResponseAt[] {
  return operations(document).flatMap((it) =>
    members(at(it.operation, 'responses')).map(([status, response]) => ({
      ...it,
      where: `${it.where} ${status}`,
      status,
      response,
    })),
  );
}

/** The parameters of every operation, as `in name`. */
export function parameters(
  document: Json,
): readonly (readonly [where: string, kind: string, name: string])[] {
  return operations(document).flatMap(({ where, operation }) => {
    const list = at(operation, 'parameters');
    return (Array.isArray(list) ? list : []).map(
      (parameter) => [where, String(at(parameter, 'in')), String(at(parameter, 'name'))] as const,
    );
  });
}
