import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { BookingPage } from './booking-page.fixture.ts';

const MOST_TABS = 60;

/** Tab until what has the focus begins with this name or has this id. */
async function tabTo(page: BookingPage, wanted: string): Promise<void> {
  for (let tab = 0; tab < MOST_TABS; tab += 1) {
    const { focused } = page;
    const name = (focused?.getAttribute('aria-label') ?? focused?.textContent ?? '').trim();
    if (focused?.id === wanted || (name !== '' && name.startsWith(wanted))) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`Tab does not lead to ${wanted}`);
}

async function press(page: BookingPage, wanted: string, key = 'Enter'): Promise<void> {
  await tabTo(page, wanted);
  await sendKeys({ press: key });
  await page.quiet();
}

async function type(page: BookingPage, id: string, text: string): Promise<void> {
  await tabTo(page, id);
  await sendKeys({ type: text });
}

describe('<pue-booking> by keyboard alone', () => {
  it('leads from the first tab to the code', async () => {
    const page = await BookingPage.open({ service: undefined });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await page.quiet();
    expect(page.text).to.contain('Se ne occupa la sede INPS:');
    await press(page, 'Avanti');
    await press(page, 'giovedì 26 novembre');
    await press(page, '15:20');
    expect(page.heading).to.contain('Per chi è l’appuntamento?');
    await type(page, 'givenName', 'Anna');
    await type(page, 'familyName', 'D’Incà');
    await type(page, 'taxCode', 'dncnna60a41a083q');
    await press(page, 'basis', 'Space');
    await type(page, 'phone', '0437123456');
    await type(page, 'reason', 'Domanda di pensione');
    await press(page, 'acknowledged', 'Space');
    await press(page, 'Avanti');
    expect(page.heading).to.contain('Controlli e confermi');
    await press(page, 'Conferma');
    expect(page.heading).to.equal('Appuntamento confermato');
    expect(page.focused).to.have.attribute('data-focus', 'heading');
  });
});
