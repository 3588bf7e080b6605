import { existsSync } from 'node:fs';

const MISSING = [
  'No Chrome or Chromium was found. Any one of these gives one:',
  '  apt-get install --no-install-recommends chromium      (Debian, Ubuntu: as root)',
  '  CHROME_PATH=/path/to/chrome npm test                  (one that is already somewhere)',
  '  npm install --no-save @sparticuz/chromium@153.0.0     (Linux x64, from the npm registry alone)',
].join('\n');

/** The browser of the tests: named by hand, else installed, else unpacked from a package. */
export async function findChrome() {
  const found = await findChromeIfAny();
  if (found === undefined) throw new Error(MISSING);
  return found;
}

export async function findChromeIfAny() {
  return namedByHand() ?? (await installed()) ?? (await fromPlaywright()) ?? (await fromPackage());
}

function namedByHand() {
  const path = process.env['CHROME_PATH'];
  if (path === undefined || path === '') return undefined;
  if (!existsSync(path)) throw new Error(`CHROME_PATH names ${path}, and there is no such file.`);
  return path;
}

async function installed() {
  const { Launcher } = await import('chrome-launcher');
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined; // chrome-launcher throws where others answer "none"
  }
}

async function fromPlaywright() {
  const playwright = await optional('playwright-core');
  const path = playwright?.chromium?.executablePath();
  return path !== undefined && existsSync(path) ? path : undefined;
}

async function fromPackage() {
  // Without this name the package does not unpack the system libraries that it brings.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const chromium = await optional('@sparticuz/chromium');
  return chromium?.default?.executablePath();
}

async function optional(name) {
  try {
    return await import(name);
  } catch (error) {
    if (error?.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
