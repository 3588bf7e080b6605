import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { axeViolations } from '../setup/axe.ts';
import { sidewaysOverflow } from '../setup/overflow.ts';
import { seesAndHears } from './kit/media.ts';
import {
  book,
  OFFICER,
  openAndReturn,
  openMeeting,
  OPERATOR,
  signIn,
  walkerAt,
  type Walk,
  type Walker,
} from './kit/walker.ts';
import { startWorld, type World } from './kit/world.ts';

const SIGN_IN = '/examples/accesso/';

for (const language of ['de', 'it'] as const)
  describe(`the whole line by keyboard alone, 320 px wide (${language})`, () => {
    const walk: Walk = { language, width: 320, look: hasNoBarrier };
    let world: World;
    let station: Walker;
    let officer: Walker;

    before(async () => {
      world = await startWorld('embedded');
    });

    after(() => world?.stop());

    test('a resident books on the municipal page', async () => {
      const resident = await walkerAt(world, '/examples/comune/', walk);
      await book(resident);
      behavesItself(resident);
    });

    test('operator and officer sign in and come to their day, their devices and the waiting room', async () => {
      station = await walkerAt(world, '/examples/accesso/?ritorno=/examples/station/', walk);
      await signIn(station, OPERATOR);
      await openMeeting(station, 'station');
      officer = await walkerAt(world, '/examples/accesso/?ritorno=/examples/officer/', walk);
      await signIn(officer, OFFICER);
      await openMeeting(officer, 'officer');
    });

    test('the officer lets the station in, and they see and hear each other', async () => {
      await officer.keys.use('button', officer.words.admit);
      await station.stands(station.words.live);
      await officer.stands(officer.words.live);
      await bothSeeAndHear(station, officer);
    });

    test('the microphone goes off and on again, and the focus stays where it was', async () => {
      const { keys, page, words } = station;
      await keys.tabTo('button', words.microphone);
      for (const pressed of ['false', 'true']) {
        await keys.press('Space');
        await page.waitForSelector(`>>> [aria-pressed=${pressed}] ::-p-text(${words.microphone})`);
        assert.deepEqual(await keys.focused(), { role: 'button', name: words.microphone });
      }
    });

    test('each dialog gives the focus back to the button that opened it', async () => {
      const { words } = station;
      await openAndReturn(station, words.devices, words.done);
      await openAndReturn(station, words.leave, words.stay);
      await openAndReturn(officer, words.conclude, words.goBack);
    });

    test('the station leaves by mistake, comes back, and is let in again', async () => {
      const { keys, words, stands } = station;
      await keys.use('button', words.leave);
      await keys.use('button', words.leaveYes);
      await stands(words.ended);
      await keys.use('button', words.again);
      await keys.rests(words.preview);
      await keys.use('button', words.enter.station);
      await officer.keys.use('button', officer.words.admit);
      await keys.rests(words.live);
      await bothSeeAndHear(station, officer);
    });

    test('the officer ends it with an outcome, which is asked for until it is there', async () => {
      const { keys, page, words, stands, look } = officer;
      await keys.use('button', words.conclude);
      await keys.use('button', words.record);
      await page.waitForSelector(`>>> ::-p-text(${words.outcomeMissing})`);
      await look(words.outcomeMissing);
      await keys.choose(words.resolved);
      await keys.use('button', words.record);
      await stands(words.ended);
      await station.stands(words.ended);
      await keys.use('button', words.toDay);
      await stands(words.day);
    });

    test('the station signs out, and is asked to sign in when it comes back', async () => {
      const { keys, page, words } = station;
      const gone = page.waitForNavigation({ waitUntil: 'load' });
      await keys.use('button', words.signOut);
      await gone;
      assert.equal(new URL(page.url()).pathname, SIGN_IN);
      await page.goto(`${world.sandbox.url}/examples/station/`, { waitUntil: 'load' });
      await page.waitForSelector(`pue-agenda >>> ::-p-text(${words.signInAgain})`);
      const sent = page.waitForNavigation({ waitUntil: 'load' });
      await keys.use('button', words.signInAgain);
      await sent;
      assert.equal(new URL(page.url()).pathname, SIGN_IN);
      behavesItself(station);
      behavesItself(officer);
    });
  });

async function hasNoBarrier(page: Page, screen: string): Promise<void> {
  assert.deepEqual(await axeViolations(page), [], screen);
  assert.deepEqual(await sidewaysOverflow(page), [], screen);
}

async function bothSeeAndHear(one: Walker, other: Walker): Promise<void> {
  await Promise.all([seesAndHears(one.page), seesAndHears(other.page)]);
}

/** A violation of the content policy or of Trusted Types is an error on the console too. */
function behavesItself({ watch }: Walker): void {
  assert.deepEqual(watch, { errors: [], strangers: [] });
}
