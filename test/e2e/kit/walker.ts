import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { Keys } from './keys.ts';
import { WORDS, type Words } from './words.ts';
import type { Desk, World } from './world.ts';

export interface Walk {
  readonly language: 'it' | 'de';
  readonly width: number;
  /** What is asked of every screen as it stands. */
  look(page: Page, screen: string): Promise<void>;
}

/** A person at a page without a mouse. */
export interface Walker extends Desk {
  readonly keys: Keys;
  readonly words: Words;
  /** Waits for the focus to rest on this heading or notice, and looks at the screen. */
  stands(text: string): Promise<void>;
  look(screen: string): Promise<void>;
}

export async function walkerAt(world: World, path: string, walk: Walk): Promise<Walker> {
  const desk = await world.person(path);
  const { page } = desk;
  await page.setViewport({ width: walk.width, height: 720 });
  const keys = await Keys.of(page);
  const words = WORDS[walk.language];
  await keys.use('button', words.language);
  const look = (screen: string) => walk.look(page, screen);
  return {
    ...desk,
    keys,
    words,
    look,
    async stands(text) {
      await keys.rests(text);
      await look(text);
    },
  };
}

export async function book(resident: Walker): Promise<void> {
  const { keys, words, stands } = resident;
  await chooseTime(resident);
  await writeDetails(resident);
  await keys.use('button', words.confirm);
  await stands(words.confirmed);
}

async function chooseTime({ keys, words, stands, look }: Walker): Promise<void> {
  await keys.use('button', words.next);
  await stands(words.serviceMissing);
  await keys.choose(words.service);
  await keys.use('button', words.next);
  await stands(words.time);
  await keys.use('button', words.calendar);
  await keys.tabTo('button', words.list);
  await look(words.calendar);
  await keys.press('Enter');
  await keys.use('button', /^\d\d?:\d\d ?, /);
  await stands(words.details);
}

/** Sends an empty form, goes from the summary to the first field, and fills in what was missing. */
async function writeDetails({ page, keys, words, stands }: Walker): Promise<void> {
  await keys.use('button', words.next);
  await stands(words.faults);
  await keys.use('button', words.givenNameMissing);
  assert.deepEqual(await keys.focused(), { role: 'textbox', name: words.givenName });
  await page.keyboard.type('Prova');
  await keys.type(words.familyName, 'D’Esempio');
  await keys.type(words.taxCode, 'rss mra 80a01 h501u');
  await keys.choose(words.residence);
  await keys.type(words.reason, 'Manca un periodo di lavoro');
  await keys.use('checkbox', words.privacy, 'Space');
  await keys.use('button', words.next);
  await stands(words.odd);
  await keys.use('button', words.goOn);
  await stands(words.check);
}

export async function signIn({ page, keys, words, look }: Walker, who: string): Promise<void> {
  await look(who);
  await keys.choose(who);
  const arrived = page.waitForNavigation({ waitUntil: 'load' });
  await keys.use('button', words.signIn);
  await arrived;
}

/** From the list of the day to the door of the waiting room, and through it. */
export async function openMeeting({ keys, words, stands }: Walker, as: 'station' | 'officer'): Promise<void> {
  await keys.tabTo('button', words.open);
  await keys.press('Enter');
  await stands(words.door);
  await keys.use('button', words.prepare);
  await stands(words.preview);
  await keys.use('button', words.enter[as]);
  await stands(as === 'station' ? words.waiting : words.live);
}

/** Opens a dialog, and comes back to the button that opened it. */
export async function openAndReturn(
  { page, keys, look }: Walker,
  button: string,
  back: string,
): Promise<void> {
  await keys.use('button', button);
  await page.waitForSelector('>>> dialog[open]');
  await look(button);
  await keys.use('button', back);
  assert.deepEqual(await keys.focused(), { role: 'button', name: button });
}

export const OPERATOR = 'Marta Prova – operatore del Comune di Senales';
export const OFFICER = 'Heidi Bozza – funzionario, INPS di Bolzano';
