import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Booking } from '@pue/client/contract';
import { aBooking, CUT } from '../agenda/agenda.fixture.ts';
import { buttonIn, buttonsIn, deepText, hasFocus, statusOf, turn } from '../call/call-page.fixture.ts';
import '../define/pue-earlier-slot.ts';
import { waitUntil } from '../wait-until.fixture.ts';
import { anOffer, FakeEarlier, GONE } from './earlier.fixture.ts';
import type { PueEarlierSlot } from './pue-earlier-slot.ts';

// Several test pages are open at once, and only one of them is in front.
Object.defineProperty(document, 'visibilityState', { get: () => 'visible' });

const LATER: Partial<Booking> = {
  start: '2026-12-04T09:20:00+01:00',
  end: '2026-12-04T09:50:00+01:00',
  allowed_actions: ['request-earlier', 'move', 'cancel'],
};
const WAITING: Partial<Booking> = {
  ...LATER,
  allowed_actions: ['withdraw-earlier', 'move', 'cancel'],
  earlier_slot: { asked_at: '2026-11-24T09:12:00+01:00', ahead: 3 },
};
const OFFER = anOffer('o1', { booking: { ...anOffer('o1').booking, id: 'b1' } });

interface Shown {
  readonly el: PueEarlierSlot;
  readonly port: FakeEarlier;
  /** What the page was told of the appointment. */
  readonly told: Booking[];
}

async function shown(port: FakeEarlier, lang = 'it', register?: string): Promise<Shown> {
  const told: Booking[] = [];
  const el = await fixture<PueEarlierSlot>(
    html`<pue-earlier-slot
      lang=${lang}
      .register=${register}
      .booking=${port.held}
      .port=${port}
      .onBooking=${(booking: Booking) => told.push(booking)}
    ></pue-earlier-slot>`,
  );
  await el.updateComplete;
  await turn();
  return { el, port, told };
}

const asking = (changes: Partial<Booking> = {}) =>
  new FakeEarlier([], aBooking('b1', { ...LATER, ...changes }));
const offered = () => new FakeEarlier([OFFER], aBooking('b1', WAITING));

async function withOffer(lang?: string): Promise<Shown> {
  const page = await shown(offered(), lang);
  await waitUntil(() => statusOf(page.el) !== '');
  return page;
}

describe('<pue-earlier-slot>', () => {
  it('asks with the keyboard alone, and then says how many asked before and by what rule', async () => {
    const { el, port, told } = await shown(asking());
    await expect(el).to.be.accessible();
    el.renderRoot.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(deepText(el)).to.contain('Solo prima di questo giorno (facoltativo)');
    buttonIn(el, 'Avvisatemi').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => deepText(el).includes('Fatto. Se si libera un giorno prima, La avvisiamo.'));
    expect(port.log).to.deep.equal(['ask']);
    expect(deepText(el)).to.contain('3 persone hanno chiesto prima di Lei.');
    expect(deepText(el)).to.contain('Vale l’ordine delle richieste.');
    expect(told.at(-1)?.earlier_slot?.ahead).to.equal(3);
    const done = el.renderRoot.querySelector<HTMLElement>('[data-focus=done]');
    expect(done !== null && hasFocus(done)).to.equal(true);
    await expect(el).to.be.accessible();
  });

  it('asks for a day before one that is too late, from tomorrow to the appointment’s own', async () => {
    const { el, port } = await shown(asking());
    el.renderRoot.querySelector('details')?.setAttribute('open', '');
    const day = el.renderRoot.querySelector<HTMLInputElement>('input[type=date]');
    expect([day?.min, day?.max]).to.deep.equal(['2026-11-25', '2026-12-04']);
    if (day !== null) day.value = '2026-12-01';
    buttonIn(el, 'Avvisatemi').click();
    await waitUntil(() => port.log.length > 0);
    expect(port.log).to.deep.equal(['ask 2026-12-01']);
  });

  it('says how one will be told: a message, an e-mail, or a call of the Comune', async () => {
    const contacts = [{ phone: '347 1234567' }, { email: 'ida@esempio.it' }, { phone: '0437 123456' }, {}];
    const texts: string[] = [];
    for (const contact of contacts) {
      const beneficiary = { ...aBooking('b1').beneficiary, contact };
      texts.push(deepText((await shown(asking({ beneficiary }))).el));
    }
    expect(texts[0]).to.contain('La avvisiamo con un SMS');
    expect(texts[1]).to.contain('La avvisiamo con un’e-mail');
    expect(texts[2]).to.contain('La chiama il Comune.');
    expect(texts[3]).to.contain('La chiama il Comune.');
  });

  it('does not offer to ask where the server does not allow it', async () => {
    const { el } = await shown(asking({ allowed_actions: ['cancel'] }));
    expect(buttonsIn(el)).to.deep.equal([]);
  });

  it('is asked for no longer at a press', async () => {
    const { el, port, told } = await shown(new FakeEarlier([], aBooking('b1', WAITING)));
    buttonIn(el, 'Non avvisatemi più').click();
    await waitUntil(() => deepText(el).includes('Fatto. Non è più nella fila.'));
    expect(port.log).to.deep.equal(['withdraw']);
    expect(told.at(-1)?.earlier_slot).to.equal(undefined);
  });

  it('says aloud and shows what is offered, until when, and what it takes the place of', async () => {
    const { el } = await withOffer();
    expect(statusOf(el)).to.contain('Si è liberato un giorno prima: giovedì 26 novembre alle 10:00.');
    for (const part of [
      'È il Suo turno nella fila.',
      'Lo teniamo per Lei fino a martedì 24 novembre alle 12:30.',
      'Prende il posto dell’appuntamento di venerdì 4 dicembre alle 9:20.',
      'Se rifiuta, tiene il Suo appuntamento e resta nella fila.',
    ])
      expect(deepText(el)).to.contain(part);
    await expect(el).to.be.accessible();
  });

  it('moves the appointment at one press, and tells the page', async () => {
    const { el, port, told } = await withOffer();
    buttonIn(el, 'Accetto il nuovo orario').click();
    await waitUntil(() =>
      deepText(el).includes('Il Suo nuovo appuntamento è giovedì 26 novembre alle 10:00.'),
    );
    expect(port.log[0]).to.match(/^accept o1 [0-9a-f-]{36}$/);
    expect(told.at(-1)?.start).to.equal(OFFER.slot.start);
  });

  it('keeps the appointment of who declines', async () => {
    const { el, port } = await withOffer();
    buttonIn(el, 'No, tengo il mio').click();
    await waitUntil(() => deepText(el).includes('Va bene. Tiene il Suo appuntamento.'));
    expect(port.log).to.deep.equal(['refuse o1']);
    expect(deepText(el)).to.contain('È nella fila per un giorno prima');
  });

  it('says that the offer is gone when the deadline was first, and that the appointment stands', async () => {
    const { el, port } = await withOffer();
    port.failing = { accept: GONE };
    buttonIn(el, 'Accetto il nuovo orario').click();
    await waitUntil(() => el.renderRoot.querySelector('.notice') !== null);
    const message = el.renderRoot.querySelector<HTMLElement>('.notice');
    expect(deepText(message ?? el)).to.contain('Il Suo appuntamento resta valido.');
    expect(deepText(el)).to.not.contain('Riprova');
    expect(message !== null && hasFocus(message)).to.equal(true);
    await expect(el).to.be.accessible();
    port.items = [];
    buttonIn(el, 'Chiudi').click();
    await waitUntil(() => deepText(el).includes('È nella fila per un giorno prima'));
  });

  it('finds out by itself that an acceptance whose answer was lost has arrived', async () => {
    const { el, port, told } = await withOffer();
    port.failing = { accept: { ...CUT, outcomeUnknown: true } };
    port.held = { ...port.held, start: OFFER.slot.start, end: OFFER.slot.end };
    port.items = [];
    buttonIn(el, 'Accetto il nuovo orario').click();
    await waitUntil(() =>
      deepText(el).includes('Il Suo nuovo appuntamento è giovedì 26 novembre alle 10:00.'),
    );
    expect(told.at(-1)?.start).to.equal(OFFER.slot.start);
  });

  it('has words in five languages, and easy ones in Italian and German', async () => {
    const texts = new Set<string>();
    for (const lang of ['it', 'de', 'fr', 'sl', 'en']) texts.add(deepText((await withOffer(lang)).el));
    for (const lang of ['it', 'de']) {
      const { el } = await shown(offered(), lang, 'easy');
      await waitUntil(() => statusOf(el) !== '');
      texts.add(deepText(el));
    }
    expect(texts.size).to.equal(7);
  });
});
