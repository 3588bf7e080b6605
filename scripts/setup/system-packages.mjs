import { existsSync } from 'node:fs';
import { findChromeIfAny } from '../find-chrome.mjs';
import { isOnPath, run, SetupStop } from './run.mjs';

/** What the whole test suite needs from the machine, and the name that Debian gives it. */
export async function missingSystemPackages() {
  const missing = [];
  if ((await findChromeIfAny()) === undefined) missing.push('chromium');
  if (!isOnPath('janus')) missing.push('janus');
  return missing;
}

/**
 * Installs what is missing where that is ours to do (root on Debian); else says the one command.
 * Answers what is still missing and can be done without: a real Janus, outside CI.
 */
export async function installSystemPackages() {
  const missing = await missingSystemPackages();
  if (missing.length === 0) return [];
  if (isDebian() && process.getuid?.() === 0) return installWithApt(missing);
  if (isDebian()) throw new SetupStop(`The tests need ${missing.join(' and ')}. ${pleaseInstall(missing)}`);
  if (missing.includes('chromium'))
    throw new SetupStop('The tests need Chrome or Chromium. Please install one, or name it in CHROME_PATH.');
  if (process.env['CI']) throw new SetupStop('In CI every part runs, and there is no Janus on this machine.');
  return missing;
}

function pleaseInstall(missing) {
  const command = aptCommand(missing);
  return isOnPath('sudo')
    ? `Please run this, then try again:\n\n  sudo sh -c '${command}'`
    : `Please run this as root, then try again:\n\n  ${command}`;
}

async function installWithApt(missing) {
  console.log(`Installing ${missing.join(' and ')} with apt (a minute or two, once) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const code = await run('sh', ['-c', aptCommand(missing)], { env });
  if (missing.includes('janus')) await stopJanusService();
  const still = await missingSystemPackages();
  if (code === 0 && still.length === 0) return [];
  throw new SetupStop(
    `apt ended with ${code}, and ${still.join(' and ') || 'nothing'} is missing. The command was:\n\n  ${aptCommand(missing)}`,
  );
}

/** Debian starts a Janus for everybody as soon as it is installed; the tests start their own, on loopback. */
async function stopJanusService() {
  if (existsSync('/run/systemd/system')) await run('systemctl', ['disable', '--now', 'janus']);
}

function aptCommand(names) {
  return `apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`;
}

function isDebian() {
  return process.platform === 'linux' && existsSync('/etc/debian_version') && isOnPath('apt-get');
}
