import { sayStops } from '../setup/run.mjs';
import { build, buildCatalogue } from './build.mjs';

const BUILDS = { packages: build, catalogue: buildCatalogue };
const [wanted = 'packages'] = process.argv.slice(2);

await sayStops(() => BUILDS[wanted](process.execPath));
