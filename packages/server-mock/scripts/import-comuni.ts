import { readFileSync, writeFileSync } from 'node:fs';
import { readAnprArchive } from '../src/directory/anpr-archive.ts';

// Makes the file that `startSandbox({ comuni })` reads out of the archive of Comuni that ANPR publishes (CC BY 4.0).
const [archive, output] = process.argv.slice(2);

if (archive === undefined || output === undefined) {
  process.stderr.write('Usage: import-comuni.ts <archive.csv> <output.json>\n');
  process.exitCode = 2;
} else {
  const file = readAnprArchive(readFileSync(archive, 'utf8'));
  writeFileSync(output, JSON.stringify(file));
  process.stdout.write(
    `${file.comuni.length} Comuni written to ${output}. Source: ${file.source}, ${file.licence}.\n`,
  );
}
