import * as z from 'zod/mini';
import type { ZodOpenApiOverride } from 'zod-openapi';
import * as contract from '../src/contract/index.ts';
import { pascalCase } from './pascal-case.ts';

/** Helpers of other schemas, which stand in each place with bounds of their own. */
const INLINE = ['slotPage', 'problemBase'];

/** The schemas that the contract exports, by the name that they have in the document. */
export function schemaComponents(): Readonly<Record<string, z.ZodMiniType>> {
  const named = Object.entries(contract).flatMap(([name, value]) =>
    value instanceof z.ZodMiniType && !INLINE.includes(name) && !name.endsWith('Query')
      ? [[pascalCase(name), value] as const]
      : [],
  );
  return Object.fromEntries(named.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** How long a string can be that the contract bounds by its pattern or format. */
const LONGEST_OF_FORMAT: Readonly<Record<string, number>> = { 'date-time': 40, date: 10, uuid: 36 };
const LONGEST_OF_PATTERN: readonly (readonly [schema: unknown, longest: number])[] = [
  [contract.identifier, 96],
  [contract.istatCode, 6],
  [contract.cadastralCode, 4],
  [contract.bookingCode, 9],
  [contract.needList, 60],
  [contract.beneficiary.shape.tax_code, 16],
  [contract.contact.shape.phone.def.innerType, 20],
  [contract.joinCredentials.shape.ws_url, 260],
];

/**
 * What zod does not write: the format of integers, bounds everywhere, and answers and lists that may grow.
 * Arrays get a `minItems` and strings a `maxLength` because the guidelines ask for both bounds of everything.
 */
export const completeSchema: ZodOpenApiOverride = ({ jsonSchema, zodSchema }) => {
  const { def } = zodSchema._zod;
  if (jsonSchema.type === 'integer') jsonSchema.format ??= 'int32';
  if (jsonSchema.type === 'array') jsonSchema.minItems ??= 0;
  const longest =
    LONGEST_OF_FORMAT[jsonSchema.format ?? ''] ??
    LONGEST_OF_PATTERN.find(([schema]) => schema === zodSchema)?.[1];
  if (longest !== undefined) jsonSchema.maxLength ??= longest;
  if (def.type === 'literal') onlyOne(jsonSchema);
  if (def.type === 'catch') grow(jsonSchema);
  // Requests are closed, answers stay open: a new member must not break an old reader.
  if (def.type === 'object' && !('catchall' in def && def.catchall !== undefined)) {
    delete jsonSchema.additionalProperties;
  }
};

type JsonSchema = Parameters<ZodOpenApiOverride>[0]['jsonSchema'];

/** As a list of one: more readers know `enum` than `const`. */
function onlyOne(jsonSchema: JsonSchema): void {
  jsonSchema.enum = [jsonSchema.const ?? null];
  delete jsonSchema.const;
}

/** `unknown` is what a reader makes of a value that it does not know: nobody sends it. */
function grow(jsonSchema: JsonSchema): void {
  const known = (jsonSchema.enum ?? []).filter((value) => value !== 'unknown');
  delete jsonSchema.enum;
  delete jsonSchema.default;
  Object.assign(jsonSchema, {
    type: 'string',
    maxLength: 60,
    pattern: '^[a-z]+(-[a-z]+)*$',
    description: `One of ${known.join(', ')}; the list may grow, and readers bear with a value that they do not know.`,
    'x-extensible-enum': known,
  });
}
