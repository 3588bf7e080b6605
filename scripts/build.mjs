import { launch } from './launch.mjs';
import { setUpPackages } from './setup.mjs';

// npm run build: what is published. `npm run build -- catalogue` makes the catalogue of components.
await launch(setUpPackages, 'build/run-build.mjs');
