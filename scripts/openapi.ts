import { readFile, writeFile } from 'node:fs/promises';
import { openApiText } from '../packages/client/openapi/document.ts';

/** Writes the OpenAPI document of the contract, beside the contract; with `--check` only says whether it is up to date. */
const file = new URL('../packages/client/openapi.json', import.meta.url);

if (!process.argv.includes('--check')) {
  await writeFile(file, openApiText());
  console.log('packages/client/openapi.json is written.');
} else if ((await readFile(file, 'utf8')) !== openApiText()) {
  console.error('packages/client/openapi.json is not what the contract says: npm run openapi');
  process.exitCode = 1;
}
