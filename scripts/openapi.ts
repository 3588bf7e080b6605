import { writeFile } from 'node:fs/promises';
import { openApiText } from '../packages/client/openapi/document.ts';

/** Writes the OpenAPI document of the contract, beside the contract. */
const file = new URL('../packages/client/openapi.json', import.meta.url);
await writeFile(file, openApiText());
console.log('packages/client/openapi.json is written.');
