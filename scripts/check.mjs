import { fileURLToPath } from 'node:url';
import { setUpPackages } from './setup.mjs';
import { run, sayStops } from './setup/run.mjs';

/** `npm run check`: everything that needs no browser and no test. Runs itself again on the Node of the packages. */
await sayStops(async () => {
  const node = await setUpPackages();
  process.exitCode = await run(node, [
    fileURLToPath(new URL('check/run-checks.mjs', import.meta.url)),
    ...process.argv.slice(2),
  ]);
});
