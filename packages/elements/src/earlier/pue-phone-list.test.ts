import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { CIRCUMSTANCES, CUT } from '../agenda/agenda.fixture.ts';
import {
  buttonIn,
  buttonsIn,
  deepText,
  hasFocus,
  headingOf,
  statusOf,
  turn,
} from '../call/call-page.fixture.ts';
import '../define/pue-phone-list.ts';
import { waitUntil } from '../wait-until.fixture.ts';
import { FakeEarlier, GONE } from './earlier.fixture.ts';
import type { PuePhoneList } from './pue-phone-list.ts';

// Several test pages are open at once, and only one of them is in front.
Object.defineProperty(document, 'visibilityState', { get: () => 'visible' });

async function phoneList(port: FakeEarlier, lang = 'it'): Promise<PuePhoneList> {
  const el = await fixture<PuePhoneList>(html`<pue-phone-list lang=${lang} .port=${port}></pue-phone-list>`);
  await waitUntil(() => statusOf(el) !== '');
  await turn();
  return el;
}

const lines = (el: PuePhoneList) => [...el.renderRoot.querySelectorAll('li')].map((line) => deepText(line));

describe('<pue-phone-list>', () => {
  it('says whom to call, about which time, until when and why, and who is told by a message', async () => {
    const el = await phoneList(new FakeEarlier());
    expect(headingOf(el).textContent?.trim()).to.equal('Chi chiamare');
    const [first = '', second = '', third = ''] = lines(el);
    for (const part of [
      'Ida Zanon',
      'Posto libero: giovedì 26 novembre alle 10:00',
      'Appuntamento attuale: venerdì 4 dicembre alle 9:20',
      'Si può rispondere fino a martedì 24 novembre alle 12:30.',
      'È la prima persona della fila.',
    ])
      expect(first).to.contain(part);
    expect(el.renderRoot.querySelector('a')?.href).to.equal('tel:0461123456');
    expect(second).to.contain('Non c’è un numero di telefono.');
    expect(second).to.contain('Chiamata delle 8:40: nessuna risposta.');
    expect(second).to.contain('Chi aspetta da più tempo non ha preso questo orario.');
    expect(third).to.contain('Bruno Dalpiaz');
    expect(buttonsIn(el).length).to.equal(6);
    expect(statusOf(el)).to.equal('Ci sono 2 persone da chiamare.');
    await expect(el).to.be.accessible();
  });

  it('moves the appointment of who accepts, with one press, and says so where the focus is', async () => {
    const port = new FakeEarlier();
    const el = await phoneList(port);
    buttonIn(el, 'Accetta: Ida Zanon').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => deepText(el).includes('Fatto.'));
    expect(port.log[0]).to.match(/^accept o1 [0-9a-f-]{36}$/);
    const done = el.renderRoot.querySelector<HTMLElement>('[data-focus=done]');
    expect(deepText(done ?? document)).to.equal(
      'Fatto. Il nuovo appuntamento di Ida Zanon è giovedì 26 novembre alle 10:00.',
    );
    expect(done !== null && hasFocus(done)).to.equal(true);
    await waitUntil(() => lines(el).length === 2);
    await expect(el).to.be.accessible();
  });

  it('leaves the time to the next person when somebody declines', async () => {
    const port = new FakeEarlier();
    const el = await phoneList(port);
    buttonIn(el, 'Rifiuta: Karl Gruber').click();
    await waitUntil(() => deepText(el).includes('Il posto passa a un’altra persona.'));
    expect(port.log).to.deep.equal(['refuse o2']);
    expect(lines(el).join()).not.to.contain('Karl Gruber');
  });

  it('notes that nobody answers, and leaves the person on the list', async () => {
    const port = new FakeEarlier();
    const el = await phoneList(port);
    buttonIn(el, 'Non risponde: Ida Zanon').click();
    await waitUntil(() => deepText(el).includes('Chiamata delle 9:15: nessuna risposta.'));
    expect(lines(el)[0]).to.contain('Ida Zanon');
    expect(deepText(el)).to.contain('Registrato: Ida Zanon non risponde. Può chiamare di nuovo.');
  });

  it('says that the time is gone when the deadline was first, and lets one close the message', async () => {
    const port = new FakeEarlier();
    port.failing = { accept: GONE };
    const el = await phoneList(port);
    buttonIn(el, 'Accetta: Ida Zanon').click();
    await waitUntil(() => el.renderRoot.querySelector('.notice.problem') !== null);
    const message = el.renderRoot.querySelector<HTMLElement>('.notice.problem');
    expect(message !== null && hasFocus(message)).to.equal(true);
    await expect(el).to.be.accessible();
    port.items = [];
    buttonIn(el, 'Chiudi').click();
    await waitUntil(() => deepText(el).includes('Ora non c’è nessuno da chiamare.'));
  });

  it('sends an answer again under the same key after a cut', async () => {
    const port = new FakeEarlier();
    port.failing = { accept: { ...CUT, outcomeUnknown: true } };
    const el = await phoneList(port);
    buttonIn(el, 'Accetta: Ida Zanon').click();
    await waitUntil(() => el.renderRoot.querySelector('.notice.problem') !== null);
    port.failing = {};
    buttonIn(el, 'Riprova').click();
    await waitUntil(() => deepText(el).includes('Fatto.'));
    expect(port.log.length).to.equal(2);
    expect(port.log[1]).to.equal(port.log[0]);
  });

  it('says that there is nobody to call', async () => {
    const el = await phoneList(new FakeEarlier([]));
    expect(deepText(el)).to.contain('Ora non c’è nessuno da chiamare.');
    await expect(el).to.be.accessible();
  });

  it('keeps the list after a cut, says so, and reads at a press', async () => {
    const port = new FakeEarlier();
    const el = await phoneList(port);
    port.failing = { offers: CUT };
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => deepText(el).includes('Il collegamento si è interrotto.'));
    expect(lines(el).length).to.equal(3);
    port.failing = {};
    buttonIn(el, 'Riprova').click();
    await waitUntil(() => !deepText(el).includes('Il collegamento si è interrotto.'));
  });

  it('shows nobody’s name when the sign-in is over, and asks to sign in at a press', async () => {
    const port = new FakeEarlier();
    port.failing = { offers: { code: 'unauthenticated', status: 401, ...CIRCUMSTANCES } };
    const el = await phoneList(port);
    const reasons: string[] = [];
    el.addEventListener('pue-sign-in-needed', ({ reason }) => reasons.push(reason));
    expect(lines(el)).to.deep.equal([]);
    buttonIn(el, 'Accedi di nuovo').click();
    expect(reasons).to.deep.equal(['unauthenticated']);
  });

  it('has words in five languages', async () => {
    const texts = new Set<string>();
    for (const lang of ['it', 'de', 'fr', 'sl', 'en'])
      texts.add(
        deepText((await phoneList(new FakeEarlier(), lang)).renderRoot.querySelector('section') ?? document),
      );
    expect(texts.size).to.equal(5);
  });
});
