import { sayStops, SetupStop } from '../setup/run.mjs';
import { BUILDS } from './build.mjs';

const [wanted = 'packages'] = process.argv.slice(2);

await sayStops(async () => {
  const names = Object.keys(BUILDS);
  if (!names.includes(wanted))
    throw new SetupStop(`There is nothing called ${wanted} to build. There are: ${names.join(', ')}.`);
  await BUILDS[wanted](process.execPath);
});
