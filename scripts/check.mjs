import { launch } from './launch.mjs';
import { setUpPackages } from './setup.mjs';

// npm run check: everything that needs no browser. `npm run check -- lint` runs one of them.
await launch(setUpPackages, 'check/run-checks.mjs');
