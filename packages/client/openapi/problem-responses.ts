import * as z from 'zod/mini';
import type { ZodOpenApiResponseObject } from 'zod-openapi';
import { problemsOf } from '../src/contract/operation-problems.ts';
import type { Operation } from '../src/contract/operation.ts';
import { problemBase, PROBLEM_BASE, PROBLEMS, type ProblemSlug } from '../src/contract/problem.ts';
import { groupBy } from './group-by.ts';
import { refusalHeaders } from './headers.ts';
import { pascalCase } from './pascal-case.ts';
import { PROBLEM_TEXTS } from './problem-texts.ts';

const SLUGS = Object.keys(PROBLEMS) as ProblemSlug[];
const schemaName = (slug: ProblemSlug) => `${pascalCase(slug)}Problem`;

/** The schema of each problem: the members of RFC 9457, ours, and its own, with its type alone. */
export function problemSchemas(): Readonly<Record<string, z.ZodMiniType>> {
  return Object.fromEntries(SLUGS.map((slug) => [schemaName(slug), problemSchema(slug)]));
}

function problemSchema(slug: ProblemSlug): z.ZodMiniType {
  const own = z.object({
    ...problemBase.shape,
    type: z.literal(PROBLEM_BASE + slug),
    ...PROBLEMS[slug].members.shape,
  });
  return own.register(z.globalRegistry, { description: PROBLEM_TEXTS[slug] });
}

/** Which problems share an answer: those of one operation that have the same status. */
function statusesOf(operation: Operation): ReadonlyMap<number, readonly ProblemSlug[]> {
  return groupBy(
    [...problemsOf(operation)].sort((one, other) => PROBLEMS[one].status - PROBLEMS[other].status),
    (slug) => PROBLEMS[slug].status,
  );
}

const responseName = (slugs: readonly ProblemSlug[]) => [...slugs].sort().map(pascalCase).join('Or');

/** The refusals of an operation, each one a reference. */
export function refusalsOf(operation: Operation): Readonly<Record<string, { readonly $ref: string }>> {
  return Object.fromEntries(
    [...statusesOf(operation)].map(([status, slugs]) => [
      String(status),
      { $ref: `#/components/responses/${responseName(slugs)}` },
    ]),
  );
}

/** Every refusal that some operation gives, once. */
export function refusalComponents(
  operations: readonly Operation[],
): Readonly<Record<string, ZodOpenApiResponseObject>> {
  const all = operations.flatMap((operation) =>
    [...statusesOf(operation)].map(([status, slugs]) => ({ status, slugs, keyed: operation.keyed ?? false })),
  );
  const remembered = new Set(all.filter(({ keyed }) => keyed).map(({ slugs }) => responseName(slugs)));
  const named = all.map(({ status, slugs }) => {
    const name = responseName(slugs);
    return [name, refusal(status, slugs, remembered.has(name))] as const;
  });
  return Object.fromEntries(named.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function refusal(status: number, slugs: readonly ProblemSlug[], keyed: boolean): ZodOpenApiResponseObject {
  const sorted = [...slugs].sort();
  const references = sorted.map((slug) => ({ $ref: `#/components/schemas/${schemaName(slug)}` }));
  const [only] = references;
  const mapping = sorted.map((slug, place) => [PROBLEM_BASE + slug, references[place]?.$ref ?? '']);
  const schema =
    references.length === 1 && only !== undefined
      ? only
      : { oneOf: references, discriminator: { propertyName: 'type', mapping: Object.fromEntries(mapping) } };
  return {
    description: sorted.map((slug) => PROBLEM_TEXTS[slug]).join(' Or: '),
    headers: refusalHeaders(status, slugs, keyed),
    content: { 'application/problem+json': { schema } },
  };
}
