import { expect } from '@open-wc/testing';
import { waitUntil } from '../wait-until.fixture.ts';
import { BookingPage } from './booking-page.fixture.ts';
import { CUT } from './fake-api.fixture.ts';
import { fixedParts } from './fixed-parts.fixture.ts';
import { choosingStrings } from './choosing/choosing.strings.ts';
import { ownStrings } from './own/own.strings.ts';

const EASY = { it: 'it-easy', de: 'de-easy' } as const;
type EasyLanguage = keyof typeof EASY;

async function open(lang: EasyLanguage): Promise<BookingPage> {
  const page = await BookingPage.open({ lang, register: 'easy', service: undefined });
  await page.drawn();
  return page;
}

/** What a standard sentence has and no easy one. */
async function usualOnly(lang: EasyLanguage): Promise<readonly string[]> {
  const all = [ownStrings, choosingStrings];
  const usual = await Promise.all(all.map(async ({ it, load }) => (lang === 'it' ? it : load.de())));
  const easy = fixedParts(await Promise.all(all.map(({ load }) => load[EASY[lang]]()))).join('\n');
  return fixedParts(usual).filter((part) => /\p{Letter}{3}/u.test(part) && !easy.includes(part));
}

for (const lang of ['it', 'de'] as const)
  describe(`<pue-booking register="easy"> in ${lang}`, () => {
    it('says nothing in the usual words, from the first step to the code', async () => {
      const usual = await usualOnly(lang);
      expect(usual.length).to.be.greaterThan(80);
      const page = await open(lang);
      const seen: string[] = [];
      const look = (): void => void seen.push(`${page.heading} ${page.said} ${page.text}`);
      look();
      await page.drawn('.actions .primary');
      await page.pressFirst('.actions .primary');
      look();
      await page.pressFirst('input[type="radio"]');
      look();
      await page.pressFirst('.actions .primary');
      look();
      page.api.take('slot-2026-11-23-0920');
      await page.pressFirst('button.time + button.time');
      await page.drawn('[data-focus="message"] button');
      look();
      await page.pressFirst('[data-focus="message"] button');
      look();
      await page.pressFirst('form .primary');
      look();
      await page.fill();
      await page.pass(10 * 60_000);
      look();
      await page.pressFirst('.notice button');
      await page.pressFirst('form .primary');
      look();
      page.api.plan('book', 'lost').plan('find', CUT, CUT);
      await page.pressFirst('.chosen ~ .actions .primary');
      look();
      await page.pass(60_000);
      look();
      expect(page.text).to.contain('K7Q4-93MT');
      look();
      await page.pressFirst('.paper ~ button ~ button');
      look();
      await page.pressFirst('button.time + button.time');
      look();
      page.api.plan('move', 'lost');
      await page.pressFirst('.chosen ~ .actions .primary');
      look();
      await page.pass(60_000);
      look();
      await page.pressFirst('.paper ~ button ~ button ~ button');
      look();
      await page.pressFirst('form .primary');
      look();
      await page.pressFirst('.actions .primary');
      await page.pressFirst('p > .link');
      await page.pressFirst('form .primary');
      look();
      await page.type('own-code', 'AAAA-AAAA');
      await page.type('own-contact', '0437 654321');
      await page.pressFirst('form .primary');
      look();
      for (const text of seen) expect(usual.filter((part) => text.includes(part))).to.deep.equal([]);
    });
  });

describe('<pue-booking register>', () => {
  it('changes at any time and keeps what was typed', async () => {
    const page = await BookingPage.open();
    await page.toDetails();
    await page.fill();
    page.element.setAttribute('register', 'easy');
    await waitUntil(() => page.text.includes('Perché chiede l’appuntamento'));
    expect(page.root.querySelector('section')?.lang).to.equal('it');
    expect([page.valueOf('familyName'), page.valueOf('reason')]).to.deep.equal([
      'D’Incà',
      'Domanda di pensione',
    ]);
    page.element.removeAttribute('register');
    await waitUntil(() => page.text.includes('Motivo dell’appuntamento'));
    expect(page.valueOf('reason')).to.equal('Domanda di pensione');
  });

  it('leaves a language without easy words as it is', async () => {
    const page = await BookingPage.open({ lang: 'fr', register: 'easy' });
    await page.drawn();
    const french = await BookingPage.open({ lang: 'fr' });
    await french.drawn();
    expect(page.text).to.equal(french.text);
  });

  it('says once on the console that there is no such register, and speaks as usual', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (sentence: unknown) => void warnings.push(sentence);
    const page = await BookingPage.open({ register: 'simple' });
    await page.press('9:00');
    console.warn = warn;
    expect(warnings).to.have.length(1);
    expect(String(warnings[0])).to.contain('register="simple"');
    expect(page.element.register).to.equal('simple');
    expect(page.heading).to.contain('Per chi è l’appuntamento?');
    expect(page.text).to.contain('Motivo dell’appuntamento');
  });
});
