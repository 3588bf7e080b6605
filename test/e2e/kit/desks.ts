import type { Page } from 'puppeteer-core';
import { find, press } from './hands.ts';

/** Signs in on the sandbox's page as somebody made up, and comes to their desk. */
export async function signIn(page: Page, who: string): Promise<void> {
  await press(page, 'radio', who);
  await press(page, 'button', 'Entra');
  await page.waitForNavigation({ waitUntil: 'load' });
}

/** Opens the only meeting of the day and goes through the check of camera and microphone. */
export async function openMeeting(page: Page, enter: string): Promise<void> {
  const open = await page.waitForSelector('pue-agenda >>> ::-p-text(Apri l’incontro)', { visible: true });
  await open?.click();
  await press(page, 'button', 'Prepara il collegamento');
  await press(page, 'button', enter);
}

export async function meets(page: Page): Promise<void> {
  await find(page, 'heading', 'Incontro in corso');
}
