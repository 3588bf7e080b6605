import type { CallRole, CallState } from '@pue/client/call';
import type { Language } from '@pue/client/contract';
import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../wait-until.fixture.ts';
import '../define/pue-call.ts';
import { FakeCall, OFFICER_SCENES, SCENES } from './call.fixture.ts';
import { paintedPerson } from './painted-person.fixture.ts';
import { buttonsIn, deepElements, deepText, headingOf, turn } from './call-page.fixture.ts';

const LANGUAGES: readonly Language[] = ['it', 'de', 'fr', 'sl', 'en'];

const local = paintedPerson('#7a3b3b', '#e6dfd2');
const remote = paintedPerson('#274b7a', '#d9e2ea');

async function shown(call: FakeCall, role: CallRole, lang: Language = 'it'): Promise<Element> {
  const el = await fixture<Element>(
    html`<pue-call lang=${lang} as=${role} meeting-id="m1" label="PUE di Livo" .session=${call}></pue-call>`,
  );
  await waitUntil(() => deepElements(el).some(({ localName }) => localName.startsWith('pue-call-')));
  await turn();
  return el;
}

const scene = (state: CallState, role: CallRole = 'station') =>
  shown(new FakeCall(state, { local, remote }), role);

/** One element through every state of a station. */
async function walk(lang: Language, visit: (el: Element, name: string) => void): Promise<void> {
  const call = new FakeCall(SCENES.asking, { local, remote });
  const el = await shown(call, 'station', lang);
  for (const [name, state] of Object.entries<CallState>(SCENES)) {
    call.become(state);
    await turn();
    visit(el, name);
  }
  el.remove();
}

describe('every state of <pue-call>', () => {
  for (const [name, state] of Object.entries<CallState>(SCENES)) {
    it(`${name}: is accessible and has words`, async () => {
      const el = await scene(state);
      await expect(el).to.be.accessible();
      expect(deepText(el).length).to.be.greaterThan(60);
      expect(headingOf(el).textContent?.trim()).not.to.equal('');
    });
  }

  for (const [name, state] of Object.entries<CallState>(OFFICER_SCENES)) {
    it(`${name}: is accessible to the officer and has words`, async () => {
      const el = await scene(state, 'officer');
      await expect(el).to.be.accessible();
    });
  }

  it('tells each state in the own words of every language', async () => {
    const told = new Map<string, Set<string>>();
    for (const lang of LANGUAGES) {
      await walk(lang, (el, name) => told.set(name, (told.get(name) ?? new Set()).add(deepText(el))));
    }
    expect(told.size).to.equal(Object.keys(SCENES).length);
    for (const [name, texts] of told) expect(texts.size, name).to.equal(LANGUAGES.length);
  });

  it('has targets of 44 pixels at least', async () => {
    await walk('it', (el) => {
      const seen = buttonsIn(el).filter((button) => button.checkVisibility());
      for (const button of seen) expect(button.getBoundingClientRect().height).to.be.at.least(44);
    });
  });

  it('never runs out of a narrow place', async () => {
    const narrow = document.createElement('div');
    narrow.setAttribute('style', 'inline-size: 296px');
    document.body.append(narrow);
    const edge = narrow.getBoundingClientRect().right + 0.5;
    await walk('de', (el, name) => {
      narrow.append(el);
      const shown = deepElements(el).filter((it) => it.checkVisibility() && !it.closest('.visually-hidden'));
      const over = shown.filter((it) => it.getBoundingClientRect().right > edge);
      expect(
        over.map(({ localName }) => localName),
        name,
      ).to.deep.equal([]);
    });
    narrow.remove();
  });

  it('has one live region, and no part speaks beside it', async () => {
    await walk('it', (el) => {
      const live = deepElements(el).filter((it) => it.matches('[role=status], [role=alert], [aria-live]'));
      expect(live.length).to.equal(1);
    });
  });

  it('sets no style attribute, so that a strict policy lets it be', async () => {
    await walk('it', (el) => {
      expect(deepElements(el).filter((it) => it.hasAttribute('style')).length).to.equal(0);
    });
  });
});
