import { expect } from '@open-wc/testing';
import type { Booking } from '@pue/client/contract';
import { buttonIn, deepText } from '../call/call-page.fixture.ts';
import { waitUntil } from '../wait-until.fixture.ts';
import { BookingPage, type PageOptions } from './booking-page.fixture.ts';
import { anOffer, FakeEarlier } from '../earlier/earlier.fixture.ts';
import { changedMeanwhile, CUT, MAINTENANCE, plainProblem } from './fake-api.fixture.ts';
import { OWNED } from './machine-walk.fixture.ts';

// Several test pages are open at once, and only one of them is in front: offers are read where they are seen.
Object.defineProperty(document, 'visibilityState', { get: () => 'visible' });

const MINUTE = 60_000;
const CONTACT = '0437 123456';

/** Somebody who has an appointment, on the page where one books. */
async function withAppointment(options: PageOptions = {}): Promise<BookingPage> {
  const page = await BookingPage.open({ ...options, prepare: (api) => api.add(OWNED, CONTACT) });
  await page.pressFirst('p > .link');
  await page.drawn('#own-code');
  return page;
}

async function open(page: BookingPage, code = 'k7q4 93mt', contact = CONTACT): Promise<void> {
  await page.type('own-code', code);
  await page.type('own-contact', contact);
  await page.pressFirst('form .primary');
}

async function opened(options: PageOptions = {}): Promise<BookingPage> {
  const page = await withAppointment(options);
  await open(page);
  return page;
}

function buttons(page: BookingPage): readonly string[] {
  return [...page.root.querySelectorAll('.actions button')].map(({ textContent }) => textContent.trim());
}

describe('<pue-booking> for somebody who has an appointment', () => {
  it('opens it by the code, as people write it, and by what they left to be reached by', async () => {
    const page = await withAppointment();
    expect(page.focused).to.have.attribute('data-focus', 'heading');
    await expect(page.element).to.be.accessible();
    await open(page);
    expect(page.heading).to.equal('Il Suo appuntamento');
    expect(page.text).to.contain('Municipio di Agordo');
    await expect(page.element).to.be.accessible();
  });

  it('can be reached from each first screen', async () => {
    const fixed = await BookingPage.open({ service: undefined });
    await fixed.press('Ho già un appuntamento');
    expect(fixed.heading).to.equal('Apra il Suo appuntamento');
    await fixed.press('Indietro');
    expect(fixed.heading).to.contain('Per quale servizio viene?');
    const free = await BookingPage.open({ comune: undefined, service: undefined });
    await free.press('Ho già un appuntamento');
    expect(free.heading).to.equal('Apra il Suo appuntamento');
  });

  it('says so when the way there cannot be fetched, and goes there in the end', async () => {
    const page = await BookingPage.open({ service: undefined });
    const load = page.element.loadLater.bind(page.element);
    page.element.loadLater = () => Promise.reject(new Error('cut'));
    await page.press('Ho già un appuntamento');
    expect(page.text).to.contain('Riprova');
    await expect(page.element).to.be.accessible();
    page.element.loadLater = load;
    await page.press('Riprova');
    await page.drawn('#own-code');
    expect(page.heading).to.equal('Apra il Suo appuntamento');
  });

  it('says what is missing before it asks the server', async () => {
    const page = await withAppointment();
    await open(page, 'K7', '');
    expect(page.focused).to.have.attribute('data-focus', 'faults');
    expect(page.text).to.contain('Ci sono 2 dati da correggere');
    expect(page.api.calls.some(({ operation }) => operation === 'open')).to.equal(false);
    await expect(page.element).to.be.accessible();
    await page.press('Il codice ha 8');
    expect(page.focused?.id).to.equal('own-code');
  });

  it('says the same whichever of the two is wrong', async () => {
    const page = await withAppointment();
    await open(page, 'K7Q4-93MT', '0437 654321');
    const wrongContact = page.focused?.textContent;
    await open(page, 'AAAA-AAAA', CONTACT);
    expect(page.focused?.textContent).to.equal(wrongContact);
    expect(wrongContact).to.contain('Con questi dati non c’è nessun appuntamento.');
    await open(page);
    expect(page.heading).to.equal('Il Suo appuntamento');
  });

  it('says when too many have been tried', async () => {
    const page = await withAppointment();
    page.api.plan('open', plainProblem('rate-limited'));
    await open(page);
    expect(page.focused).to.have.attribute('data-focus', 'message');
    expect(page.focused?.textContent).to.not.contain('nessun appuntamento');
  });

  it('says after a second that it takes long', async () => {
    const page = await withAppointment();
    page.api.plan('open', 'never');
    await open(page);
    await page.pass(1000);
    expect(page.said).to.contain('Ci vuole più tempo del solito');
  });

  it('has the buttons that the server allows, and no other', async () => {
    const page = await opened();
    expect(buttons(page)).to.deep.equal([
      'Stampa il riepilogo',
      'Aggiungi al calendario',
      'Sposta l’appuntamento',
      'Annulla l’appuntamento',
      'Chiudi questo appuntamento',
    ]);
    page.api.change(OWNED.id, { allowed_actions: [] });
    page.element.lang = 'en';
    await page.drawn('[lang="en"]');
    expect(buttons(page)).to.deep.equal(['Print the summary', 'Close this appointment']);
  });

  it('leaves nothing behind on the screen or in the browser when it is closed', async () => {
    const page = await opened();
    await page.press('Chiudi questo appuntamento');
    expect(page.heading).to.contain('Scelga il giorno e l’ora');
    await page.press('Ho già un appuntamento');
    expect(page.valueOf('own-code')).to.equal('');
    expect(page.valueOf('own-contact')).to.equal('');
    const stores = [...Object.values(localStorage), ...Object.values(sessionStorage)];
    expect(`${stores.join()}${document.cookie}${location.href}`).to.not.match(/K7Q4|123456/);
  });
});

describe('<pue-booking> moving an appointment', () => {
  it('shows from when to when before it moves, and then the new time', async () => {
    const page = await opened();
    await page.press('Sposta l’appuntamento');
    expect(page.heading).to.contain('Scelga il nuovo giorno e la nuova ora');
    expect(page.text).to.contain('Ora l’appuntamento è: lunedì 23 novembre 2026, ore 9:00.');
    expect(page.text).to.not.contain('Ho già un appuntamento');
    await expect(page.element).to.be.accessible();
    await page.press('9:40');
    expect(page.heading).to.equal('Confermi il nuovo orario');
    expect(page.root.querySelector('.chosen')?.textContent.replace(/\s+/g, ' ')).to.contain(
      'Prima lunedì 23 novembre 2026, ore 9:00 Nuovo lunedì 23 novembre 2026, ore 9:40',
    );
    await expect(page.element).to.be.accessible();
    await page.press('Sposta a questo orario');
    expect(page.heading).to.equal('Appuntamento spostato');
    expect(page.root.querySelector('.when')?.textContent).to.contain('ore 9:40');
    expect(page.focused).to.have.attribute('data-focus', 'heading');
  });

  it('tells the page that it was moved, and nothing personal', async () => {
    const page = await opened();
    const told: Event[] = [];
    for (const type of ['pue-booking-moved', 'pue-booking-cancelled'])
      page.element.addEventListener(type, (event) => told.push(event));
    await page.press('Sposta l’appuntamento');
    await page.press('9:40');
    await page.press('Sposta a questo orario');
    await page.press('Annulla l’appuntamento');
    await page.press('Sì, annulla l’appuntamento');
    expect(told.map(({ type }) => type)).to.deep.equal(['pue-booking-moved', 'pue-booking-cancelled']);
    expect(JSON.stringify(told.map((event) => ({ ...event })))).to.not.match(/Anna|Incà|DNC|K7Q4|0437/);
  });

  it('finds out whether it was moved when the answer is cut off', async () => {
    const page = await opened();
    await page.press('Sposta l’appuntamento');
    await page.press('9:40');
    page.api.plan('move', 'lost');
    await page.press('Sposta a questo orario');
    expect(page.heading).to.equal('Controllo in corso');
    await expect(page.element).to.be.accessible();
    await page.pass(MINUTE);
    expect(page.heading).to.equal('Appuntamento spostato');
    expect(page.api.bookings).to.have.length(1);
    expect(
      new Set(page.api.calls.filter(({ operation }) => operation === 'move').map(({ key }) => key)).size,
    ).to.equal(1);
  });

  it('shows how it stands when somebody else has moved it meanwhile', async () => {
    const page = await opened();
    await page.press('Sposta l’appuntamento');
    await page.press('9:40');
    page.api.change(OWNED.id, { start: '2026-11-26T09:20:00+01:00', end: '2026-11-26T09:40:00+01:00' });
    await page.press('Sposta a questo orario');
    expect(page.focused?.textContent).to.contain('Qualcun altro ha modificato questi dati.');
    expect(page.root.querySelector('.when')?.textContent).to.contain('giovedì 26 novembre 2026, ore 9:20');
    await expect(page.element).to.be.accessible();
  });

  it('offers other times when the new one ran out or was taken', async () => {
    const page = await opened();
    await page.press('Sposta l’appuntamento');
    await page.press('9:40');
    await page.pass(10 * MINUTE);
    expect(page.text).to.contain('non è più riservato');
    page.api.take('slot-2026-11-23-0940');
    await page.press('Riserva di nuovo questo orario');
    expect(page.focused).to.have.attribute('data-focus', 'message');
    await page.press('lunedì 23 novembre, ore 9:20');
    await page.press('Sposta a questo orario');
    expect(page.root.querySelector('.when')?.textContent).to.contain('ore 9:20');
  });

  it('leaves all as it was when one goes back', async () => {
    const page = await opened();
    await page.press('Sposta l’appuntamento');
    await page.press('Indietro');
    expect(page.heading).to.equal('Il Suo appuntamento');
    expect(page.api.bookings[0]?.start).to.equal(OWNED.start);
  });
});

describe('<pue-booking> cancelling an appointment', () => {
  it('asks once, says who will know, and then offers to book again', async () => {
    const page = await opened();
    await page.press('Annulla l’appuntamento');
    expect(page.heading).to.equal('Vuole annullare l’appuntamento?');
    expect(page.text).to.contain('lo sapranno: il Comune e la sede INPS.');
    expect(page.text).to.contain('A Lei non arriva nessun avviso');
    await expect(page.element).to.be.accessible();
    await page.type('own-reason', 'Malattia');
    await page.press('Sì, annulla l’appuntamento');
    expect(page.heading).to.equal('Appuntamento annullato');
    expect(page.api.calls.find(({ operation }) => operation === 'cancel')?.what).to.equal('Malattia');
    expect(buttons(page)).to.deep.equal([
      'Prenota un nuovo appuntamento',
      'Togli dal calendario',
      'Chiudi questo appuntamento',
    ]);
    await expect(page.element).to.be.accessible();
    await page.press('Prenota un nuovo appuntamento');
    expect(page.heading).to.contain('Scelga il giorno e l’ora');
    expect(page.focused).to.have.attribute('data-focus', 'heading');
  });

  it('says to whom a message goes, where there is somebody to be told', async () => {
    const page = await BookingPage.open();
    await page.toEnd();
    await page.press('Annulla l’appuntamento');
    expect(page.text).to.contain(
      'lo sapranno: Lei, con un messaggio o una telefonata, il Comune e la sede INPS.',
    );
  });

  it('finds out whether it was cancelled when the answer is cut off', async () => {
    const page = await opened();
    page.api.plan('cancel', 'lost').plan('read', CUT);
    await page.press('Annulla l’appuntamento');
    await page.press('Sì, annulla l’appuntamento');
    expect(page.heading).to.equal('Controllo in corso');
    await page.pass(MINUTE);
    expect(page.heading).to.equal('Appuntamento annullato');
  });

  it('shows how it stands when it cannot be cancelled as it was', async () => {
    const page = await opened();
    page.api.plan('cancel', changedMeanwhile('"9"'));
    await page.press('Annulla l’appuntamento');
    await page.press('Sì, annulla l’appuntamento');
    expect(page.focused?.textContent).to.contain('Qualcun altro ha modificato questi dati.');
    expect(page.heading).to.equal('Il Suo appuntamento');
  });
});

describe('<pue-booking> and the calendar', () => {
  it('saves the appointment as a file, with nothing secret in an address', async () => {
    const page = await opened();
    const saved: HTMLAnchorElement[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this);
    };
    await page.press('Aggiungi al calendario');
    HTMLAnchorElement.prototype.click = click;
    const [link] = saved;
    expect(link?.download).to.equal('pue.ics');
    expect(link?.href).to.match(/^blob:/);
    const file = await (await fetch(link?.href ?? '')).text();
    expect(file).to.contain('BEGIN:VCALENDAR');
  });

  it('says so when the file cannot be had', async () => {
    const page = await opened();
    page.api.plan('calendar', MAINTENANCE);
    await page.press('Aggiungi al calendario');
    expect(page.focused?.textContent).to.contain('Il servizio è fermo per manutenzione.');
  });
});

describe('<pue-booking> printing an appointment', () => {
  it('prints the sheet alone, which is gone with the appointment', async () => {
    const page = await opened();
    const frame = page.root.querySelector('iframe');
    const paper = frame?.contentDocument;
    let printed = '';
    const print = (): string => (printed = paper?.body.textContent ?? '');
    Object.assign(frame?.contentWindow ?? {}, { print });
    await page.press('Stampa il riepilogo');
    await waitUntil(() => printed !== '');
    expect(printed).to.contain('K7Q4-93MT');
    expect(printed).to.not.contain('DNC');
    expect(paper?.title).to.equal('Prenotazione di un appuntamento');
    await page.press('Chiudi questo appuntamento');
    expect(page.root.querySelector('iframe')).to.equal(null);
  });
});

describe('<pue-booking> right after a booking', () => {
  it('shows the same view, from which the appointment can be moved at once', async () => {
    const page = await BookingPage.open();
    await page.toEnd();
    expect(page.heading).to.equal('Appuntamento confermato');
    await page.press('Sposta l’appuntamento');
    await page.press('9:40');
    await page.press('Sposta a questo orario');
    expect(page.heading).to.equal('Appuntamento spostato');
    expect(page.api.bookings).to.have.length(1);
  });

  it('offers to ask for an earlier day, and moves the appointment when an offer is accepted', async () => {
    const waiting: Booking = {
      ...OWNED,
      allowed_actions: ['move', 'cancel', 'withdraw-earlier'],
      earlier_slot: { asked_at: OWNED.server_time, ahead: 0 },
    };
    const offer = anOffer('o1', { booking: { ...anOffer('o1').booking, id: OWNED.id } });
    const earlier = new FakeEarlier([offer], waiting);
    const page = await BookingPage.open({
      prepare: (api) => {
        api.add(waiting, CONTACT);
        api.earlier = earlier;
      },
    });
    const moved: string[] = [];
    page.element.addEventListener('pue-booking-moved', ({ start }) => moved.push(start));
    await page.pressFirst('p > .link');
    await page.drawn('#own-code');
    await open(page);
    await page.drawn('pue-earlier-slot');
    const slot = page.root.querySelector('pue-earlier-slot');
    await waitUntil(() => deepText(slot ?? document).includes('Si è liberato un giorno prima'));
    expect(earlier.holder).to.deep.equal({ code: 'K7Q4-93MT', contact: CONTACT });
    buttonIn(slot ?? document, 'Accetto il nuovo orario').click();
    await waitUntil(() => page.heading === 'Appuntamento spostato');
    expect(page.text).to.contain('26 novembre');
    expect(moved).to.deep.equal([offer.slot.start]);
  });
});
