import type { CallRole, CallState } from '@pue/client/call';
import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../wait-until.fixture.ts';
import '../define/pue-agenda.ts';
import '../define/pue-call.ts';
import { FakeAgenda, found } from '../agenda/agenda.fixture.ts';
import { BookingPage } from '../booking/booking-page.fixture.ts';
import { MAINTENANCE } from '../booking/fake-api.fixture.ts';
import { FakeCall, OFFICER_SCENES, SCENES } from '../call/call.fixture.ts';
import { deepElements, turn } from '../call/call-page.fixture.ts';
import { answerWith, booking, inCall } from './hostile-answers.fixture.ts';
import { ALL_HOSTILE, heard, HOSTILE, overheard, shapeOf, timesShown } from './hostile-text.fixture.ts';

// Several test pages are open at once, and only one of them is in front.
Object.defineProperty(document, 'visibilityState', { get: () => 'visible' });

// Devices would be listed at a moment of their own.
navigator.mediaDevices.enumerateDevices = async () => [];

const HARMLESS = 'Testo';

type Visit = (screen: string, element: Element) => void;

/** What a walk through an element came to: its shape on each screen, and how often the text stood there. */
async function seen(text: string, walk: (text: string, visit: Visit) => Promise<void>) {
  const shapes: Record<string, readonly string[]> = {};
  const times: Record<string, number> = {};
  await walk(text, (screen, element) => {
    shapes[screen] = shapeOf(element);
    times[screen] = timesShown(element, text);
  });
  return { shapes, times };
}

async function walkBooking(text: string, visit: Visit): Promise<void> {
  const page = await BookingPage.open({
    comune: undefined,
    service: undefined,
    prepare: (api) => answerWith(api, text),
  });
  await page.type('comune', 'A');
  await page.pressFirst('form .primary');
  visit('comune', page.element);
  await page.pressFirst('ul button');
  await page.pressFirst('input[type=radio]');
  visit('service', page.element);
  await page.pressFirst('form .primary');
  visit('time', page.element);
  await page.toCheck();
  visit('check', page.element);
  await page.pressFirst('.chosen ~ .actions .primary');
  visit('receipt', page.element);
}

async function walkTrouble(text: string, visit: Visit): Promise<void> {
  const trouble = { ...MAINTENANCE, traceId: text };
  const page = await BookingPage.open({ prepare: (api) => api.plan('comune', trouble) });
  visit('trouble', page.element);
}

async function walkAgenda(text: string, visit: Visit): Promise<void> {
  const port = new FakeAgenda();
  port.dayAnswer = found({ items: [booking(text)] });
  const element = await fixture<Element>(html`<pue-agenda lang="it" .port=${port}></pue-agenda>`);
  await waitUntil(() => deepElements(element).some(({ localName }) => localName === 'li'));
  visit('day', element);
}

function walkCall(role: CallRole, scenes: Readonly<Record<string, CallState>>) {
  return async (text: string, visit: Visit): Promise<void> => {
    const call = new FakeCall(inCall(SCENES.waiting, text));
    const element = await fixture<Element>(
      html`<pue-call lang="it" as=${role} meeting-id="m" label=${text} .session=${call}></pue-call>`,
    );
    await waitUntil(() => deepElements(element).some(({ localName }) => localName.startsWith('pue-call-')));
    for (const [name, state] of Object.entries(scenes)) {
      call.become(inCall(state, text));
      await drawn(element);
      visit(name, element);
    }
  };
}

/** Parts draw their parts in turn: until nothing changes any more. */
async function drawn(element: Element): Promise<void> {
  let before: string | undefined;
  for (let now = ''; now !== before; now = shapeOf(element).join()) {
    before = now;
    await turn();
    await turn();
  }
}

const WALKS = {
  'the booking, from the Comune to the receipt': walkBooking,
  'a read that failed': walkTrouble,
  'the agenda': walkAgenda,
  'the call at the station': walkCall('station', SCENES),
  "the call at the officer's desk": walkCall('officer', OFFICER_SCENES),
};

describe('text of others', () => {
  for (const [name, walk] of Object.entries(WALKS))
    it(`stays text in ${name}: it draws what harmless text draws, to the letter, and nothing runs`, async () => {
      const harmless = await seen(HARMLESS, walk);
      const hostile = await seen(ALL_HOSTILE, walk);
      expect(hostile.shapes).to.deep.equal(harmless.shapes);
      for (const [screen, times] of Object.entries(hostile.times))
        expect(times, screen)
          .to.be.greaterThan(0)
          .and.at.most(harmless.times[screen] ?? 0);
      await overheard();
      expect(heard()).to.equal(0);
    });
});

describe('attributes with something else in them than what belongs there', () => {
  it('are as good as none, or are sent as they are; nothing runs', async () => {
    for (const text of HOSTILE) {
      const page = await BookingPage.open({ comune: text, service: text });
      page.element.setAttribute('heading-level', text);
      page.element.setAttribute('lang', text);
      page.element.setAttribute('notice-version', text);
      await page.quiet();
      page.element.remove();
    }
    await overheard();
    expect(heard()).to.equal(0);
  });

  async function linksFor(privacyUrl: string): Promise<readonly (string | null)[]> {
    const page = await BookingPage.open();
    page.element.setAttribute('privacy-url', privacyUrl);
    await page.toDetails();
    return [...page.root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  }

  for (const address of ['/privacy', 'privacy.html', '?p=1', 'https://comune.example/privacy'])
    it(`lead to the privacy notice at ${address}`, async () => {
      expect(await linksFor(address)).to.deep.equal([address]);
    });

  for (const address of [
    ' javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:alert(1)',
    'blob:https://comune.example/1',
    'file:///etc/passwd',
    'http://[',
    '',
  ])
    it(`lead nowhere with ${JSON.stringify(address)} for the address of the privacy notice`, async () => {
      expect(await linksFor(address)).to.deep.equal([]);
    });
});

describe('the same text as markup', () => {
  it('would be found out: it draws other things, and it runs', async () => {
    // Without those that reach beyond their place in the page of this test.
    const texts = HOSTILE.filter((text) => !/^<(base|meta|link|style|body)/.test(text));
    // Not by `fixture`: for a plain element it waits for a frame, which a tab in the background never gets.
    const element = document.body.appendChild(document.createElement('div'));
    for (const text of texts) element.appendChild(document.createElement('p')).innerHTML = text;
    expect(shapeOf(element).filter((shape) => shape.startsWith('img[')).length).to.be.greaterThan(5);
    expect(timesShown(element, ALL_HOSTILE)).to.equal(0);
    await waitUntil(() => heard() > 5, 'it runs', { timeout: 5000 });
    element.remove();
  });
});
