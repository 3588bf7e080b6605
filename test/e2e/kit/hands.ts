import type { ElementHandle, Page } from 'puppeteer-core';

/** What a person does to a page: finds things by their role and name, through every shadow root. */

const PATIENCE = { timeout: 30_000, visible: true } as const;

export function find(page: Page, role: string, name: string): Promise<ElementHandle | null> {
  return page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, PATIENCE);
}

export async function press(page: Page, role: string, name: string): Promise<void> {
  const target = await find(page, role, name);
  if (target === null) throw new Error(`There is no ${role} called ${name}.`);
  await target.click();
}

export async function write(page: Page, name: string, text: string): Promise<void> {
  const field = await find(page, 'textbox', name);
  if (field === null) throw new Error(`There is no field called ${name}.`);
  await field.type(text);
}

/** Resolves once the text stands somewhere on the page. */
export async function reads(page: Page, text: string): Promise<void> {
  await page.waitForSelector(`::-p-text(${text})`, PATIENCE);
}

/** The first thing of its kind inside an element's shadow root. */
export async function pressFirst(page: Page, selector: string): Promise<void> {
  const target = await page.waitForSelector(`>>> ${selector}`, PATIENCE);
  if (target === null) throw new Error(`There is no ${selector}.`);
  await target.click();
}
