import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../wait-until.fixture.ts';
import { sendKeys } from '@web/test-runner-commands';
import { BookingPage } from './booking-page.fixture.ts';
import { BOLZANO, COMUNE } from './booking-data.fixture.ts';
import { CUT, holdExpired, MAINTENANCE, oddToService, slotTaken } from './fake-api.fixture.ts';

const MINUTE = 60_000;

function daysOf(page: BookingPage): readonly HTMLButtonElement[] {
  return [...(page.root.querySelector('calendar-month')?.shadowRoot?.querySelectorAll('button') ?? [])];
}

function tableOf({ root }: BookingPage): readonly (readonly string[])[] {
  const words = ({ textContent }: Element): string => textContent.replace(/\s+/g, ' ').trim();
  return [...(root.querySelector('table')?.rows ?? [])].map(({ cells }) => [...cells].map(words));
}

describe('<pue-booking> before it is ready', () => {
  it('shows what the page wrote inside it', async () => {
    const element = await fixture(html`<pue-booking comune="025001"><p>0437 000000</p></pue-booking>`);
    expect(element.shadowRoot?.querySelector('slot')?.assignedElements()).to.have.length(1);
  });

  it('shows it again, with the reason, when the first answer cannot be had', async () => {
    const page = await BookingPage.open({ prepare: (api) => api.plan('comune', MAINTENANCE) });
    expect(page.text).to.contain('Il servizio è fermo per manutenzione.');
    expect(page.text).to.contain('trace-1');
    expect(page.root.querySelector('slot')?.assignedElements()).to.have.length(1);
    await expect(page.element).to.be.accessible();
    await page.press('Riprova');
    expect(page.heading).to.contain('Scelga il giorno e l’ora');
    expect(page.root.querySelector('slot')).to.equal(null);
  });

  it('shows the shape of what comes, and after a while that it takes long', async () => {
    const page = await BookingPage.open({ prepare: (api) => api.plan('availability', 'never') });
    expect(page.root.querySelector('.skeleton')).to.not.equal(null);
    await page.pass(4000);
    expect(page.said).to.contain('Ci vuole più tempo del solito');
  });
});

describe('<pue-booking> where and what', () => {
  it('finds a Comune by its name where the page has none', async () => {
    const page = await BookingPage.open({ comune: undefined, service: undefined });
    await page.type('comune', 'Bol');
    await page.press('Cerca');
    await expect(page.element).to.be.accessible();
    expect(page.said).to.equal('Trovato 1 Comune');
    await page.press('Bolzano / Bozen (BZ)');
    expect(page.heading).to.contain('Per quale servizio viene?');
    expect(page.focused).to.have.attribute('data-focus', 'heading');
  });

  it('says who is competent for the chosen service, and why', async () => {
    const page = await BookingPage.open({ service: undefined });
    await page.press('Avanti');
    expect(page.focused?.textContent.trim()).to.equal('Scelga un servizio per andare avanti.');
    await page.press('Pensione con lavoro all’estero');
    expect(page.text).to.contain('Se ne occupa un polo nazionale INPS: Polo Pensioni estere.');
    expect(page.text).to.contain('Di questa prestazione si occupa un solo polo');
    await expect(page.element).to.be.accessible();
  });

  it('has headings of the second level where the page asks for none that there is', async () => {
    const page = await BookingPage.open();
    const headingName = (): string | undefined =>
      page.root.querySelector('[data-focus="heading"]')?.localName;
    for (const [level, name] of Object.entries({ x: 'h2', '0': 'h2', '2.5': 'h2', '4': 'h4', '9': 'h6' })) {
      page.element.setAttribute('heading-level', level);
      await page.quiet();
      expect(headingName(), level).to.equal(name);
    }
  });

  it('does not take the focus when it is loaded', async () => {
    const page = await BookingPage.open();
    expect(page.focused).to.equal(null);
  });
});

describe('<pue-booking> day and time', () => {
  it('shows the first days that have room, and the times of the first', async () => {
    const page = await BookingPage.open();
    expect(page.root.querySelectorAll('[aria-expanded]')).to.have.length(5);
    expect(page.root.querySelectorAll('button.time')).to.have.length(4);
    await expect(page.element).to.be.accessible();
  });

  it('names each time by its day and place', async () => {
    const page = await BookingPage.open();
    const [first] = page.root.querySelectorAll('button.time');
    expect(first?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      '9:00, lunedì 23 novembre, Municipio di Agordo, Piazza di Prova 2, piano terra',
    );
  });

  it('shows more days and puts the focus on the first new one', async () => {
    const page = await BookingPage.open();
    await page.press('Mostra altri giorni');
    expect(page.root.querySelectorAll('[aria-expanded]')).to.have.length(7);
    expect(page.focused?.textContent).to.contain('giovedì 10 dicembre');
  });

  it('shows a month in which only days with room can be chosen, and its buttons by name', async () => {
    const page = await BookingPage.open();
    await page.press('Scelga dal calendario');
    await waitUntil(() => daysOf(page).some((day) => day.part.contains('free')));
    const free = daysOf(page).filter((day) => !day.disabled && day.getAttribute('aria-disabled') !== 'true');
    expect(free.map((day) => day.textContent)).to.deep.equal(['23', '26', '30']);
    expect(page.text).to.contain('Mese successivo');
    free[1]?.click();
    await page.quiet();
    expect(page.root.querySelectorAll('button.time')).to.have.length(9);
    await expect(page.element).to.be.accessible();
  });

  it('says what to do when there is no room at all', async () => {
    const page = await BookingPage.open({ prepare: (api) => (api.days = []) });
    expect(page.text).to.contain('Al momento non ci sono giorni liberi.');
    expect(page.text).to.contain('0437 000000');
  });
});

describe('<pue-booking> with a slot that somebody else has taken', () => {
  it('says so, marks it, offers others, and takes two presses to a new hold', async () => {
    const page = await BookingPage.open({ prepare: (api) => api.take('slot-2026-11-26-0900') });
    page.api.take('slot-2026-11-23-0920');
    await page.press('9:20');
    expect(page.text).to.contain('Questo orario è appena stato preso da un’altra persona.');
    expect(page.root.querySelector('.taken')?.textContent).to.contain('9:20');
    expect(page.root.querySelectorAll('[data-focus=message] li button').length).to.equal(3);
    expect(page.focused).to.have.attribute('data-focus', 'message');
    await expect(page.element).to.be.accessible();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await page.quiet();
    expect(page.heading).to.contain('Per chi è l’appuntamento?');
  });

  it('tells the page nothing personal', async () => {
    const page = await BookingPage.open();
    const told: Event[] = [];
    for (const type of ['pue-slot-held', 'pue-booking-failed', 'pue-booked'])
      page.element.addEventListener(type, (event) => told.push(event));
    page.api.plan('hold', slotTaken());
    await page.press('9:00');
    await page.toCheck();
    await page.press('Conferma l’appuntamento');
    expect(told.map(({ type }) => type)).to.deep.equal(['pue-booking-failed', 'pue-slot-held', 'pue-booked']);
    expect(JSON.stringify(told.map((event) => ({ ...event })))).to.not.match(/Anna|Incà|DNC|K7Q4|0437/);
  });
});

describe('<pue-booking> who and why', () => {
  it('checks nothing while one types, and then lists what is to be corrected', async () => {
    const page = await BookingPage.open();
    await page.toDetails();
    await page.type('taxCode', 'DNCNNA60A41A083Z');
    expect(page.root.querySelector('[aria-invalid]')).to.equal(null);
    await page.press('Avanti');
    expect(page.focused).to.have.attribute('data-focus', 'faults');
    expect(page.text).to.contain('Ci sono 6 dati da correggere');
    await expect(page.element).to.be.accessible();
    await page.press('In questo codice fiscale c’è un carattere sbagliato.');
    expect(page.focused?.id).to.equal('taxCode');
    expect(page.focused).to.have.attribute('aria-describedby', 'taxCode-error taxCode-hint');
  });

  it('warns once when nobody can be reached, and then goes on', async () => {
    const page = await BookingPage.open();
    await page.toDetails();
    await page.fill();
    await page.type('phone', '');
    await page.press('Avanti');
    expect(page.focused).to.have.attribute('data-focus', 'warning');
    expect(page.focused?.textContent).to.contain('Nessuno potrà avvisare la persona');
    await expect(page.element).to.be.accessible();
    await page.press('Va bene così, avanti');
    expect(page.heading).to.contain('Controlli e confermi');
    expect(page.text).to.contain('Nessuno avvisa la persona se qualcosa cambia.');
    await page.press('Conferma l’appuntamento');
    expect(page.heading).to.equal('Appuntamento confermato');
    expect(page.text).to.contain('nessuno avvisa');
    expect(page.api.asked.map(({ acknowledged }) => acknowledged)).to.deep.equal([['nobody-told']]);
  });

  it('asks once whether a tax code of another name and another birth is right, and never blocks', async () => {
    const page = await BookingPage.open();
    await page.toDetails();
    await page.fill();
    await page.type('givenName', 'Maria');
    await page.type('birthDay', '2');
    await page.type('birthMonth', '1');
    await page.type('birthYear', '1960');
    await page.press('Avanti');
    expect(page.focused).to.have.attribute('data-focus', 'warning');
    await page.press('La data di nascita non è quella del codice fiscale.');
    expect(page.focused?.id).to.equal('birthDay');
    await page.type('birthDay', '1');
    expect(page.text).to.not.contain('La data di nascita non è quella');
    await page.press('Va bene così, avanti');
    expect(page.heading).to.contain('Controlli e confermi');
    expect(page.text).to.contain('Data di nascita: 1 gennaio 1960');
    await page.press('Conferma l’appuntamento');
    const [sent] = page.api.asked;
    expect(sent?.acknowledged).to.deep.equal(['tax-code-name-mismatch']);
    expect(sent?.beneficiary.birth_date).to.equal('1960-01-01');
  });

  it('asks what only the service finds odd', async () => {
    const page = await BookingPage.open();
    await page.toCheck();
    page.api.plan('book', oddToService('moved-away'));
    await page.press('Conferma l’appuntamento');
    expect(page.focused).to.have.attribute('data-focus', 'warning');
    expect(page.text).to.contain('Il servizio chiede di controllare un dato.');
    await page.press('Va bene così, avanti');
    await page.press('Conferma l’appuntamento');
    expect(page.heading).to.equal('Appuntamento confermato');
    expect(page.api.asked.at(-1)?.acknowledged).to.deep.equal(['moved-away']);
  });

  it('tells at the right part that a date of birth cannot be', async () => {
    const page = await BookingPage.open();
    await page.toDetails();
    await page.fill();
    await page.type('birthDay', '31');
    await page.type('birthMonth', '4');
    await page.type('birthYear', '1952');
    await page.press('Avanti');
    await expect(page.element).to.be.accessible();
    await page.press('Questo giorno non esiste.');
    expect(page.focused?.id).to.equal('birthDay');
    expect(page.focused).to.have.attribute('aria-describedby', 'birthDay-error');
    expect(page.root.getElementById('birthYear')).to.not.have.attribute('aria-invalid');
  });

  it('offers the e-mail address that was perhaps meant, and takes it with one press', async () => {
    const page = await BookingPage.open();
    await page.toDetails();
    await page.type('email', 'anna@gmial.com');
    page.root.getElementById('email')?.dispatchEvent(new Event('change', { bubbles: true }));
    await page.quiet();
    expect(page.said).to.contain('forse c’è un errore');
    await expect(page.element).to.be.accessible();
    await page.press('Usa anna@gmail.com');
    expect(page.valueOf('email')).to.equal('anna@gmail.com');
    expect(page.focused?.id).to.equal('email');
    expect(page.text).to.not.contain('Forse voleva scrivere');
  });

  it('counts the characters that are left for the reason', async () => {
    const page = await BookingPage.open();
    await page.toDetails();
    await page.type('reason', 'a'.repeat(199));
    expect(page.text).to.contain('Resta ancora 1 carattere');
  });

  it('keeps what is typed when the language changes', async () => {
    const page = await BookingPage.open();
    await page.toDetails();
    await page.fill();
    page.element.lang = 'de';
    await waitUntil(() => page.heading.includes('Schritt'));
    expect(page.heading).to.contain('Für wen ist der Termin?');
    expect(page.valueOf('familyName')).to.equal('D’Incà');
    await expect(page.element).to.be.accessible();
  });

  it('keeps what is typed when it is moved in the page', async () => {
    const page = await BookingPage.open();
    await page.toDetails();
    await page.fill();
    const elsewhere = document.createElement('div');
    page.element.after(elsewhere);
    elsewhere.append(page.element);
    await page.quiet();
    expect(page.valueOf('reason')).to.equal('Domanda di pensione');
  });

  it('does not send the form that the page put it in', async () => {
    const form = document.createElement('form');
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    const page = await BookingPage.open({ around: form });
    await page.toDetails();
    page.root.getElementById('givenName')?.focus();
    await sendKeys({ press: 'Enter' });
    await page.quiet();
    expect(sent).to.equal(0);
    expect(page.focused).to.have.attribute('data-focus', 'faults');
  });
});

describe('<pue-booking> while a slot is kept', () => {
  it('says until when, in words, and announces the end', async () => {
    const page = await BookingPage.open();
    await page.toDetails();
    expect(page.text).to.contain(
      'lunedì 23 novembre, ore 9:20: riservato a Lei fino alle 8:10. Restano 10 minuti.',
    );
    await page.pass(5 * MINUTE);
    expect(page.said).to.equal('Restano 5 minuti.');
    await page.pass(3 * MINUTE);
    expect(page.said).to.equal('Restano 2 minuti.');
    await page.pass(MINUTE);
    expect(page.said).to.equal('Resta meno di 1 minuto.');
    await page.press('Ho bisogno di più tempo');
    expect(page.text).to.contain('Restano 6 minuti.');
    expect(page.focused).to.have.attribute('data-focus', 'hold');
    await page.press('Ho bisogno di più tempo');
    expect(page.text).to.contain('Altro tempo non si può chiedere.');
  });

  for (const hours of [-2, 2])
    it(`goes by the clock of the server where that of the device is ${hours} hours off`, async () => {
      const page = await BookingPage.open({ serverAhead: -hours * 60 * MINUTE });
      await page.toDetails();
      expect(page.text).to.contain('Restano 10 minuti.');
      await page.pass(5 * MINUTE);
      expect(page.said).to.equal('Restano 5 minuti.');
      await page.pass(5 * MINUTE);
      expect(page.text).to.contain('non è più riservato');
    });

  it('keeps all that was typed when its time is over, and one press keeps it again', async () => {
    const page = await BookingPage.open();
    await page.toDetails();
    await page.fill();
    await page.pass(10 * MINUTE);
    expect(page.text).to.contain('non è più riservato');
    await expect(page.element).to.be.accessible();
    await page.press('Riserva di nuovo questo orario');
    expect(page.text).to.contain('Restano 10 minuti.');
    expect(page.valueOf('givenName')).to.equal('Anna');
  });
});

describe('<pue-booking> at the end', () => {
  it('shows all that will be sent, each part with its own way back', async () => {
    const page = await BookingPage.open();
    await page.toCheck();
    await expect(page.element).to.be.accessible();
    for (const part of [
      'Municipio di Agordo',
      'INPS Belluno',
      'ore 9:20',
      'DNCNNA60A41A083Q',
      '0437 123456',
      'Chi avvisa chi',
    ])
      expect(page.text).to.contain(part);
    await page.press('Modifica il motivo');
    expect(page.valueOf('reason')).to.equal('Domanda di pensione');
  });

  it('says who will hear what, when and how, and that the operator calls where there is only a landline', async () => {
    const page = await BookingPage.open();
    await page.toCheck();
    expect(tableOf(page)).to.deep.equal([
      ['Avviso', 'Come arriva'],
      ['Alla persona'],
      ['Conferma, subito', 'codice su carta'],
      ['Spostamento o annullamento, appena succede', 'telefonata dell’operatore'],
      ['All’operatore del Comune'],
      ['Conferma, subito', 'agenda'],
      ['Spostamento o annullamento, appena succede', 'agenda'],
      ['All’ufficio INPS'],
      ['Conferma, subito', 'agenda'],
      ['Spostamento o annullamento, appena succede', 'agenda'],
    ]);
    expect(page.text).to.contain('il numero è nel suo elenco delle telefonate');
    const planned = tableOf(page);
    await page.press('Conferma l’appuntamento');
    expect(tableOf(page)).to.deep.equal(planned);
  });

  it('says that the operator of the Comune has booked it', async () => {
    const page = await BookingPage.open({ prepare: (api) => (api.bookedBy = 'operator') });
    await page.toCheck();
    await page.press('Conferma l’appuntamento');
    expect(page.text).to.contain('Prenotato dall’operatore del Comune per Anna D’Incà.');
  });

  it('shows the code, and the place before the video', async () => {
    const page = await BookingPage.open();
    await page.toCheck();
    await page.press('Conferma l’appuntamento');
    expect(page.heading).to.equal('Appuntamento confermato');
    expect(page.root.querySelector('.code')?.textContent).to.equal('K7Q4-93MT');
    expect(page.text.indexOf('Municipio di Agordo')).to.be.lessThan(page.text.indexOf('in video'));
    await expect(page.element).to.be.accessible();
  });

  it('says that the operator has still to confirm, where the Comune wants it', async () => {
    const page = await BookingPage.open({
      prepare: (api) => (api.comune = { ...COMUNE, confirmation: BOLZANO.confirmation }),
    });
    await page.toCheck();
    await page.press('Invia la richiesta');
    expect(page.heading).to.equal('Richiesta inviata');
    expect(page.text).to.contain('Un operatore del Comune deve ancora confermare');
  });

  it('never says that it failed while nobody knows, and finds the booking in the end', async () => {
    const page = await BookingPage.open();
    await page.toCheck();
    page.api.plan('book', 'lost').plan('find', CUT, CUT);
    await page.press('Conferma l’appuntamento');
    expect(page.heading).to.equal('Controllo in corso');
    expect(page.said).to.contain('Si sta controllando');
    await expect(page.element).to.be.accessible();
    await page.pass(MINUTE);
    expect(page.heading).to.equal('Appuntamento confermato');
    expect(page.said).to.equal('');
    expect(page.api.bookings).to.have.length(1);
  });

  it('offers other times when the slot ended while it was sent', async () => {
    const page = await BookingPage.open();
    await page.toCheck();
    page.api.plan('book', holdExpired([...(page.api.days[1]?.slots.slice(0, 2) ?? [])]));
    await page.press('Conferma l’appuntamento');
    expect(page.focused).to.have.attribute('data-focus', 'message');
    await page.press('giovedì 26 novembre, ore 9:00');
    expect(page.text).to.contain('Restano 10 minuti.');
    expect(page.text).to.contain('DNCNNA60A41A083Q');
  });
});

describe('two <pue-booking> on one page', () => {
  it('do not know of each other', async () => {
    const one = await BookingPage.open();
    const two = await BookingPage.open({ lang: 'it', service: undefined });
    await one.toDetails();
    await two.press('Pensione: domanda');
    expect(one.heading).to.contain('Per chi è l’appuntamento?');
    expect(two.heading).to.contain('Per quale servizio viene?');
  });
});
