import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { cutText } from '../setup/cut-text.ts';
import { sidewaysOverflow } from '../setup/overflow.ts';
import {
  book,
  OFFICER,
  openAndReturn,
  openMeeting,
  OPERATOR,
  signIn,
  walkerAt,
  type Walk,
} from './kit/walker.ts';
import { startWorld, type World } from './kit/world.ts';

/** WCAG 1.4.4: twice the size. */
const DOUBLED = 'html { font-size: 200% !important }';

/** WCAG 1.4.12, also where inheritance does not reach: in buttons and fields. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

describe('320 px wide, nothing is cut and nothing sticks out', () => {
  let world: World;

  before(async () => {
    world = await startWorld('embedded');
  });

  after(() => world?.stop());

  test('on the way from the municipal page to the end of the call', async () => {
    const walk: Walk = { language: 'de', width: 320, look: keepsEverything };
    await book(await walkerAt(world, '/examples/comune/', walk));

    const station = await walkerAt(world, '/examples/accesso/?ritorno=/examples/station/', walk);
    await signIn(station, OPERATOR);
    await station.page.waitForSelector('pue-agenda >>> li');
    await station.look('agenda');
    await openMeeting(station, 'station');

    const officer = await walkerAt(world, '/examples/accesso/?ritorno=/examples/officer/', walk);
    await signIn(officer, OFFICER);
    await openMeeting(officer, 'officer');
    await officer.keys.use('button', officer.words.admit);
    await station.stands(station.words.live);
    await officer.stands(officer.words.live);
    await openAndReturn(officer, officer.words.conclude, officer.words.goBack);
    await officer.keys.use('button', officer.words.conclude);
    await officer.keys.choose(officer.words.resolved);
    await officer.keys.use('button', officer.words.record);
    await officer.stands(officer.words.ended);
    await station.stands(station.words.ended);
  });
});

async function keepsEverything(page: Page, screen: string): Promise<void> {
  for (const rule of [DOUBLED, SPACED]) {
    const sheet = await page.evaluateHandle(apply, rule);
    assert.deepEqual([...(await sidewaysOverflow(page)), ...(await cutText(page))], [], `${screen}: ${rule}`);
    await page.evaluate((it) => it.replaceSync(''), sheet);
  }
}

/** Runs in the page. A constructed sheet is what the content policy lets in. */
function apply(rule: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  const adopt = (root: Document | ShadowRoot): void => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot !== null) adopt(shadowRoot);
  };
  adopt(document);
  return sheet;
}
