import { spawnSync } from 'node:child_process';

/** A browser that calls nobody: no updates, no reports, no experiments. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  // One list only: Chromium keeps the last --disable-features that it reads.
  // mDNS names would hide the loopback address from a room server on this machine.
  '--disable-features=WebRtcHideLocalIpsWithMdns,Translate,MediaRouter,OptimizationHints,AutofillServerCommunication',
];

/** A camera and a microphone made by the browser, granted without a question. */
const FAKE_MEDIA = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'];

export function chromeFlags() {
  return [...QUIET, ...FAKE_MEDIA, '--disable-dev-shm-usage', ...(canSandbox() ? [] : ['--no-sandbox'])];
}

/** Chromium refuses its sandbox as root, and has none where user namespaces are closed (containers). */
function canSandbox() {
  if (process.platform !== 'linux') return true;
  if (process.getuid?.() === 0) return false;
  return spawnSync('unshare', ['--user', 'true'], { stdio: 'ignore' }).status === 0;
}
