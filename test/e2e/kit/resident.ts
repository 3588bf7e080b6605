import type { Page } from 'puppeteer-core';
import { find, press, pressFirst, reads, write } from './hands.ts';

export interface Resident {
  readonly givenName: string;
  readonly familyName: string;
  readonly taxCode: string;
  readonly reason: string;
  readonly phone?: string;
  readonly email?: string;
}

const SOMEBODY: Resident = {
  givenName: 'Prova',
  familyName: 'D’Esempio',
  taxCode: 'rss mra 80a01 h501u',
  reason: 'Manca un periodo di lavoro',
};

/** Books the first free time on the municipal page, as a resident does; returns the code for paper. */
export async function book(page: Page, who = SOMEBODY): Promise<string> {
  await comeToCheck(page, who);
  await press(page, 'button', 'Conferma l’appuntamento');
  await reads(page, 'Appuntamento confermato');
  return codeOn(page);
}

/** All but the last press. */
export async function comeToCheck(page: Page, who = SOMEBODY): Promise<void> {
  await press(page, 'radio', 'Contributi: controllare l’estratto conto');
  await press(page, 'button', 'Avanti');
  await find(page, 'heading', 'Passo 2 di 4 : Scelga il giorno e l’ora');
  await pressFirst(page, '.times button');
  await find(page, 'heading', 'Passo 3 di 4 : Per chi è l’appuntamento?');
  await write(page, 'Nome', who.givenName);
  await write(page, 'Cognome', who.familyName);
  await write(page, 'Codice fiscale', who.taxCode);
  if (who.phone !== undefined) await write(page, 'Telefono (facoltativo)', who.phone);
  if (who.email !== undefined) await write(page, 'E-mail (facoltativo)', who.email);
  await press(page, 'radio', 'Ha la residenza in questo Comune');
  await write(page, 'Motivo dell’appuntamento', who.reason);
  await press(page, 'checkbox', 'Ho letto l’informativa sulla privacy');
  await press(page, 'button', 'Avanti');
  // Nobody is called like the tax codes of these tests: that is asked about once.
  await press(page, 'button', 'Va bene così, avanti');
  await find(page, 'heading', 'Passo 4 di 4 : Controlli e confermi');
}

async function codeOn(page: Page): Promise<string> {
  const text = await page.$eval('pue-booking', (element) => element.shadowRoot?.textContent ?? '');
  return /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0] ?? '';
}
