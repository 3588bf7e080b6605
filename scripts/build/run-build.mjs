import { sayStops } from '../setup/run.mjs';
import { BUILDS } from './build.mjs';

const [wanted = 'packages'] = process.argv.slice(2);

await sayStops(() => BUILDS[wanted](process.execPath));
