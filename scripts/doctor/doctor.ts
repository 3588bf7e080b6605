import { sayStops, SetupStop } from '../setup/run.mjs';
import { askInfo } from './ask-info.ts';
import { diagnose, type Finding } from './diagnosis.ts';

const SIGNS = { good: '✓', better: '!', bad: '✗' } as const;

await sayStops(async () => {
  const [address = ''] = process.argv.slice(2);
  if (!/^wss?:\/\/\S+$/.test(address))
    throw new SetupStop('Say which Janus to look at: npm run doctor -- wss://janus.example/janus');
  const findings = diagnose(address, await askInfo(address));
  console.log(findings.map(inWords).join('\n'));
  if (findings.some(({ verdict }) => verdict === 'bad')) process.exitCode = 1;
});

function inWords({ verdict, what, way }: Finding): string {
  return way === undefined ? `${SIGNS[verdict]} ${what}` : `${SIGNS[verdict]} ${what}\n    ${way}`;
}
