import type { FieldError, Operation } from '@pue/client/contract';
import { identifier, istatCode } from '@pue/client/contract';
import type * as z from 'zod/mini';
import type { Outcome } from '../desk/outcome.ts';
import { done, refused, refusedWith } from '../desk/outcome.ts';

type Inferred<S, Else> = S extends z.ZodMiniType ? z.infer<S> : Else;

/** What an operation's query and body are once they have been checked. */
export type QueryOf<O extends Operation> = Inferred<O['query'], Readonly<Record<string, never>>>;
export type BodyOf<O extends Operation> = Inferred<O['request'], null>;

export interface Read<O extends Operation> {
  readonly params: Readonly<Record<string, string>>;
  readonly query: QueryOf<O>;
  readonly body: BodyOf<O>;
}

export type RawParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Path, query and body of a request, checked against the contract: what is not in it is an error. */
export async function readRequest<O extends Operation>(
  operation: O,
  request: Request,
  raw: RawParams,
): Promise<Outcome<Read<O>>> {
  const params = readParams(raw);
  if (params === null) return refused('not-found');
  const query = checked(operation.query, queryOf(request));
  if (!query.ok) return query;
  const body = await readBody(operation, request);
  if (!body.ok) return body;
  return done({ params, query: query.value as QueryOf<O>, body: body.value as BodyOf<O> });
}

/** Nothing has an identifier that the contract does not allow. */
function readParams(raw: RawParams): Readonly<Record<string, string>> | null {
  const params: Record<string, string> = {};
  for (const [name, value] of Object.entries(raw)) {
    const schema = name === 'istat' ? istatCode : identifier;
    const read = schema.safeParse(value);
    if (!read.success) return null;
    params[name] = read.data;
  }
  return params;
}

function queryOf(request: Request): Readonly<Record<string, string>> {
  return Object.fromEntries(new URL(request.url).searchParams);
}

async function readBody(operation: Operation, request: Request): Promise<Outcome<unknown>> {
  if (operation.request === undefined) return done(null);
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? ''))
    return refused('malformed');
  const json = parseJson(await request.text());
  return json === undefined ? refused('malformed') : checked(operation.request, json);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checked(schema: z.ZodMiniType | undefined, value: unknown): Outcome<unknown> {
  if (schema === undefined) return done({});
  const read = schema.safeParse(value);
  if (read.success) return done(read.data);
  return refusedWith('validation-failed', { errors: read.error.issues.slice(0, 50).flatMap(fieldErrors) });
}

function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  const names = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
  return names.map((name) => ({
    pointer: pointerTo([...issue.path, ...(name === undefined ? [] : [name])]),
    code: issue.code.replaceAll('_', '-'),
    benign: false,
  }));
}

/** RFC 6901. */
function pointerTo(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`);
  return steps.join('').slice(0, 200);
}
