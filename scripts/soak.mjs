import { launch } from './launch.mjs';
import { setUpPackages } from './setup.mjs';

// npm run soak: the simulation with 200,000 seeds, for hours when nobody needs the machine.
await launch(setUpPackages, '../test/simulation/soak.ts');
