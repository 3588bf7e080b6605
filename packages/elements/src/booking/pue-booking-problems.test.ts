import { expect } from '@open-wc/testing';
import type { FailureCode } from '@pue/client/booking';
import { createBooking, createHold, problemsOf, type ProblemSlug } from '@pue/client/contract';
import { problems as german } from '../strings/de/problems.ts';
import { problems as english } from '../strings/en/problems.ts';
import { problems as french } from '../strings/fr/problems.ts';
import { problems as italian } from '../strings/it/problems.ts';
import type { ProblemWords } from '../strings/it/reading-problems.ts';
import { problems as slovene } from '../strings/sl/problems.ts';
import { slotsOf } from './booking-data.fixture.ts';
import { BookingPage } from './booking-page.fixture.ts';
import { anyProblem } from './fake-api.fixture.ts';

type Words = Readonly<Record<FailureCode, ProblemWords>>;

const LANGUAGES: readonly (readonly [string, Words])[] = [
  ['it', italian],
  ['de', german],
  ['fr', french],
  ['sl', slovene],
  ['en', english],
];
const NEAR = slotsOf('2026-11-26', 3);

/** The server is still at it: nothing is said to have failed. */
const isTold = (slug: ProblemSlug): boolean => slug !== 'idempotency-in-progress';

/** What took the focus, and a way on that is there to be pressed. */
function shown(page: BookingPage): { readonly focus: string | null | undefined; readonly ways: number } {
  const ways = [...page.root.querySelectorAll('button')].filter((button) => button.checkVisibility());
  return { focus: page.focused?.getAttribute('data-focus'), ways: ways.length };
}

for (const [lang, words] of LANGUAGES) {
  describe(`<pue-booking lang="${lang}"> when a time cannot be kept`, () => {
    for (const code of problemsOf(createHold).filter(isTold))
      it(`${code}: says what and what now, and takes the focus there`, async () => {
        const page = await BookingPage.open({ lang });
        await page.drawn('button.time');
        page.api.plan('hold', anyProblem(code, { alternatives: NEAR }));
        await page.pressFirst('button.time');
        await page.drawn('[data-focus=message]');
        expect(page.text).to.contain(words[code].what).and.to.contain(words[code].way);
        expect(shown(page).focus).to.equal('message');
        expect(shown(page).ways).to.be.greaterThan(0);
      });
  });

  describe(`<pue-booking lang="${lang}"> when an appointment cannot be booked`, () => {
    for (const code of problemsOf(createBooking).filter(isTold))
      it(`${code}: says what and what now, keeps what was typed, and takes the focus there`, async () => {
        const page = await BookingPage.open({ lang });
        await page.drawn('button.time');
        await page.toCheck();
        page.api.plan('book', anyProblem(code, { alternatives: NEAR }));
        await page.pressFirst('.chosen ~ .actions .primary');
        const { focus, ways } = shown(page);
        expect(focus).to.be.oneOf(['message', 'faults']);
        if (focus === 'message')
          expect(page.text).to.contain(words[code].what).and.to.contain(words[code].way);
        expect(ways).to.be.greaterThan(0);
        const isForm = page.root.getElementById('familyName') !== null;
        expect(isForm ? page.valueOf('familyName') : page.text).to.contain('D’Incà');
      });
  });
}
