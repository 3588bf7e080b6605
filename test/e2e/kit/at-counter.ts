import { signIn } from './desks.ts';
import { reads } from './hands.ts';
import { Keys } from './keys.ts';
import type { World } from './world.ts';

/** From nothing to a confirmed booking of a resident whom the operator knows. */
export const MOST_KEYS = 40;

/**
 * An operator books at the station without a mouse, from the heading above the element on. Answers how many keys
 * that took beside the typed data.
 */
export async function keysToBook(world: World): Promise<number> {
  const { page } = await world.person('/examples/accesso/?ritorno=/examples/station/');
  await signIn(page, 'Marta Prova – operatore del Comune di Senales');
  await page.waitForSelector('pue-booking >>> input[name=service]', { visible: true });
  await page.$eval('pue-booking', ({ previousElementSibling: heading }) => {
    if (!(heading instanceof HTMLElement)) throw new Error('There is no heading above the element.');
    heading.tabIndex = -1;
    heading.focus();
  });
  const keys = await Keys.of(page);
  await keys.choose('Contributi: controllare l’estratto conto');
  await keys.press('Enter');
  await keys.rests('Scelga il giorno e l’ora');
  await keys.use('button', /^\d\d?:\d\d ?, /);
  await keys.rests('Per chi è l’appuntamento?');
  await keys.type('Nome', 'Mario');
  await keys.type('Cognome', 'Rossi');
  await keys.type('Codice fiscale', 'rss mra 80a01 h501u');
  await keys.choose('Ha la residenza in questo Comune');
  await keys.type('Telefono (facoltativo)', '0473 555 0199');
  await keys.type('Motivo dell’appuntamento', 'Manca un periodo di lavoro');
  await keys.use('checkbox', 'Ho letto l’informativa sulla privacy', 'Space');
  await keys.press('Enter');
  await keys.rests('Controlli e confermi');
  await keys.use('button', 'Conferma l’appuntamento');
  await reads(page, 'Appuntamento confermato');
  return keys.presses;
}
