import type { Failure } from '@pue/client';
import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../wait-until.fixture.ts';
import { sendKeys } from '@web/test-runner-commands';
import '../define/pue-agenda.ts';
import {
  buttonIn,
  buttonsIn,
  deepElements,
  deepText,
  hasFocus,
  headingOf,
  statusOf,
  turn,
} from '../call/call-page.fixture.ts';
import { CIRCUMSTANCES, CUT, FakeAgenda } from './agenda.fixture.ts';
import type { PueAgenda } from './pue-agenda.ts';

// Several test pages are open at once, and only one of them is in front.
Object.defineProperty(document, 'visibilityState', { get: () => 'visible' });

async function agenda(port: FakeAgenda, lang = 'it'): Promise<PueAgenda> {
  const el = await fixture<PueAgenda>(html`<pue-agenda lang=${lang} .port=${port}></pue-agenda>`);
  await waitUntil(() => !deepText(el).includes('Si leggono'));
  await turn();
  return el;
}

function refusing(
  code: 'unauthenticated' | 'assurance-too-low' | 'profile-missing' | 'grant-expired',
): FakeAgenda {
  const failures: Record<typeof code, Failure> = {
    unauthenticated: { code: 'unauthenticated', status: 401, ...CIRCUMSTANCES },
    'assurance-too-low': {
      code: 'assurance-too-low',
      status: 403,
      required_acr: 'https://www.spid.gov.it/SpidL2',
      ...CIRCUMSTANCES,
    },
    'profile-missing': { code: 'profile-missing', status: 403, ...CIRCUMSTANCES },
    'grant-expired': {
      code: 'grant-expired',
      status: 403,
      expired_at: '2026-11-24T09:00:00+01:00',
      ...CIRCUMSTANCES,
    },
  };
  const port = new FakeAgenda();
  port.fail(failures[code]);
  return port;
}

describe('<pue-agenda>', () => {
  it('lists who comes today, in the order of time, in the time of Rome', async () => {
    const el = await agenda(new FakeAgenda());
    expect(headingOf(el).textContent?.trim()).to.equal('Appuntamenti di martedì 24 novembre');
    const lines = [...el.renderRoot.querySelectorAll('li')].map((line) => deepText(line));
    expect(lines).to.deep.equal([
      '8:40 Bruno Dalpiaz Pensione di reversibilità Concluso',
      '9:20 Ida Zanon Pensione di reversibilità Confermato Apri l’incontro',
      '11:00 Karl Gruber Assegno unico e universale Da confermare',
    ]);
    await expect(el).to.be.accessible();
  });

  it('opens a meeting with one press, where that is allowed', async () => {
    const el = await agenda(new FakeAgenda());
    const opened: string[] = [];
    el.addEventListener('pue-meeting-opened', ({ meetingId }) => opened.push(meetingId));
    expect(buttonsIn(el).length).to.equal(1);
    buttonIn(el, 'Apri l’incontro delle 9:20: Ida Zanon').focus();
    await sendKeys({ press: 'Enter' });
    expect(opened).to.deep.equal(['meeting-b2']);
  });

  it('keeps the focus on the line where it is when the list is read again', async () => {
    const el = await agenda(new FakeAgenda());
    const button = buttonIn(el, 'Apri l’incontro');
    button.focus();
    window.dispatchEvent(new Event('online'));
    await turn();
    await el.updateComplete;
    expect(hasFocus(button)).to.equal(true);
    expect(button.isConnected).to.equal(true);
  });

  it('says that there is nobody today', async () => {
    const port = new FakeAgenda();
    port.recover([]);
    const el = await agenda(port);
    expect(deepText(el)).to.contain('Oggi non ci sono appuntamenti.');
    await expect(el).to.be.accessible();
  });

  it('says since when it is no longer fresh, and keeps what it knew', async () => {
    const port = new FakeAgenda();
    const el = await agenda(port);
    port.fail(CUT);
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => deepText(el).includes('L’elenco è quello delle 9:12'));
    expect(el.renderRoot.querySelectorAll('li').length).to.equal(3);
    expect(statusOf(el)).to.contain('L’elenco è quello delle 9:12');
    await expect(el).to.be.accessible();
  });

  it('says what happened when nothing could be read, and reads at a press', async () => {
    const port = new FakeAgenda();
    port.fail(CUT);
    const el = await agenda(port);
    expect(deepText(el)).to.contain('Il collegamento si è interrotto.');
    await expect(el).to.be.accessible();
    port.recover();
    buttonIn(el, 'Riprova').click();
    await waitUntil(() => el.renderRoot.querySelectorAll('li').length === 3);
  });

  for (const code of ['unauthenticated', 'assurance-too-low', 'profile-missing', 'grant-expired'] as const) {
    it(`tells ${code} in words, with the way out, and shows nobody’s name`, async () => {
      const el = await agenda(refusing(code));
      const reasons: string[] = [];
      el.addEventListener('pue-sign-in-needed', ({ reason }) => reasons.push(reason));
      expect(statusOf(el).length).to.be.greaterThan(30);
      expect(deepElements(el).some(({ localName }) => localName === 'li')).to.equal(false);
      expect(reasons).to.deep.equal([]);
      buttonIn(el, 'Accedi di nuovo').click();
      expect(reasons).to.deep.equal([code]);
      await expect(el).to.be.accessible();
    });
  }

  it('says so when the page does not say where the service is', async () => {
    const el = await fixture<PueAgenda>(html`<pue-agenda></pue-agenda>`);
    expect(deepText(el)).to.contain('A questa pagina manca l’indirizzo del servizio.');
  });

  it('has words in five languages', async () => {
    const texts = new Set<string>();
    for (const lang of ['it', 'de', 'fr', 'sl', 'en']) {
      texts.add(
        deepText((await agenda(new FakeAgenda(), lang)).renderRoot.querySelector('section') ?? document),
      );
    }
    expect(texts.size).to.equal(5);
  });

  it('tells the number of appointments once, however often it is read', async () => {
    const el = await agenda(new FakeAgenda());
    const said: string[] = [];
    const region = el.renderRoot.querySelector('[role=status]');
    if (region === null) throw new Error('no live region');
    new MutationObserver(() => said.push(statusOf(el))).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    expect(statusOf(el)).to.equal('Oggi ci sono 3 appuntamenti.');
    for (let i = 0; i < 3; i += 1) {
      window.dispatchEvent(new Event('online'));
      await turn();
    }
    expect(said).to.deep.equal([]);
  });
});
