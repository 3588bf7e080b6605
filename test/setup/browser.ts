import { launch, type Browser } from 'puppeteer-core';
import { chromeFlags } from '../../scripts/chrome-flags.mjs';
import { findChrome } from '../../scripts/find-chrome.mjs';

/** The browser of the tests: quiet, with a camera and a microphone of its own making. */
export async function launchBrowser(extraFlags: readonly string[] = []): Promise<Browser> {
  return launch({ executablePath: await findChrome(), args: [...chromeFlags(), ...extraFlags] });
}
