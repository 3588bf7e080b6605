import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ABROAD, PENSION, WORKS_IN_BOTH } from './booking-data.fixture.ts';
import { BookingPage, type PageOptions } from './booking-page.fixture.ts';
import { notValid } from './fake-api.fixture.ts';

const MANY = [
  PENSION,
  ABROAD,
  WORKS_IN_BOTH,
  ...['a', 'b', 'c'].map((id) => ({ ...PENSION, id, title: `Altro ${id}` })),
];

const openAt = async (prepare: PageOptions['prepare'], service = ''): Promise<BookingPage> => {
  const page = await BookingPage.open({ service, ...(prepare && { prepare }) });
  await page.drawn('fieldset');
  return page;
};

const shown = (page: BookingPage): number => page.root.querySelectorAll('input[name="service"]').length;

describe('<pue-booking> search for a service', () => {
  it('is not there where one can look over all services', async () => {
    const page = await openAt((api) => (api.services = MANY.slice(0, 5)));
    expect(page.root.getElementById('service-search')).to.equal(null);
  });

  it('forgives accents and a slip of the finger, and says how many it found', async () => {
    const page = await openAt((api) => (api.services = MANY));
    await page.type('service-search', 'éstrato');
    expect(shown(page)).to.equal(1);
    expect(page.said).to.equal('Trovato 1 servizio');
    expect(page.root.querySelectorAll('[role="status"]')).to.have.length(1);
    await expect(page.element).to.be.accessible();
  });

  it('has a way out where nothing is found, back in the field', async () => {
    const page = await openAt((api) => (api.services = MANY));
    await page.type('service-search', 'passaporto');
    expect(shown(page)).to.equal(0);
    expect(page.said).to.contain('Nessun servizio ha queste parole');
    expect(page.text).to.contain('0437 000000');
    await page.press('Mostra tutti i servizi');
    expect(shown(page)).to.equal(MANY.length);
    expect(page.focused?.id).to.equal('service-search');
    expect(page.valueOf('service-search')).to.equal('');
  });

  it('keeps the chosen service in sight, and does not go on by the Enter key in the field', async () => {
    const page = await openAt((api) => (api.services = MANY));
    await page.press('Pensione con lavoro all’estero');
    await page.type('service-search', 'estratto');
    expect(shown(page)).to.equal(2);
    page.root.getElementById('service-search')?.focus();
    await sendKeys({ press: 'Enter' });
    await page.quiet();
    expect(page.heading).to.contain('Per quale servizio viene?');
  });
});

describe('<pue-booking> about a service', () => {
  it('says what to bring and whether somebody else may come', async () => {
    const page = await openAt((api) => (api.services = MANY));
    await page.press('Pensione: domanda');
    expect(page.text).to.contain('Che cosa portare: Documento di identità valido');
    expect(page.text).to.contain('Può venire un’altra persona, con una delega.');
    await page.press('Contributi');
    expect(page.text).to.contain('Deve venire la persona stessa');
    expect(page.text).not.to.contain('Che cosa portare');
    await expect(page.element).to.be.accessible();
  });
});

describe('<pue-booking> with needs', () => {
  it('asks once, before the times, folded; says them in the summary and again at the end', async () => {
    const page = await openAt(undefined);
    expect(page.root.querySelector('details')?.open).to.equal(false);
    await page.pressFirst('summary');
    await page.type('need-captions', '');
    await page.press('Pensione: domanda');
    await page.press('Avanti');
    expect(page.text).to.contain('Aiuti Sottotitoli');
    await page.toDetails();
    expect(page.root.getElementById('need-captions')).to.equal(null);
    await page.fill();
    await page.pressFirst('form .primary');
    expect(page.text).to.contain('Aiuti Sottotitoli');
    await page.press('Conferma l’appuntamento');
    expect(page.api.bookings[0]?.needs).to.deep.equal(['captions']);
  });

  it('can be said from the times of a page that is about one service', async () => {
    const page = await BookingPage.open();
    expect(page.text).to.contain('Aiuti Nessuno');
    await page.press('Modifica gli aiuti');
    await page.drawn('details');
    expect(page.root.querySelector('details')?.open).to.equal(true);
    expect(page.focused).to.have.attribute('data-focus', 'needs');
  });

  it('says who is missing where nothing fits, when they are there, and the ways out', async () => {
    const page = await openAt((api) => (api.missing = [{ party: 'sign-language', weekdays: [2, 4] }]));
    await page.type('need-sign-language', '');
    await page.press('Pensione: domanda');
    await page.press('Avanti');
    expect(page.text).to.contain('Nessun orario va bene con gli aiuti scelti.');
    expect(page.text).to.contain('Interprete della lingua dei segni: solo martedì e giovedì.');
    expect(page.text).to.contain('0437 000000');
    await expect(page.element).to.be.accessible();
    await page.press('Cerca senza questi aiuti');
    expect(page.text).to.contain('Aiuti Nessuno');
    expect(page.root.querySelectorAll('button.time')).to.have.length(4);
    expect(page.focused).to.have.attribute('data-focus', 'heading');
  });

  it('shows at the field that the booking was refused for one, and keeps all that was typed', async () => {
    const page = await openAt(undefined);
    await page.type('need-wheelchair', '');
    await page.press('Pensione: domanda');
    await page.press('Avanti');
    await page.toCheck();
    page.api.plan('book', notValid('/needs/0'));
    await page.press('Conferma l’appuntamento');
    await page.drawn('#needs-error');
    expect(page.focused?.textContent).to.contain('manca questo aiuto: Spazio per la sedia a rotelle');
    expect(page.root.getElementById('need-wheelchair')).to.have.attribute('aria-invalid', 'true');
    await expect(page.element).to.be.accessible();
    await page.press('Avanti');
    await page.pressFirst('button.time + button.time');
    expect(page.heading).to.contain('Controlli e confermi');
    expect(page.text).to.contain('D’Incà');
  });
});

describe('<pue-booking> where several can serve', () => {
  const open = async (): Promise<BookingPage> => {
    const page = await BookingPage.open({
      service: WORKS_IN_BOTH.id,
      prepare: (api) => {
        api.services = [WORKS_IN_BOTH];
        api.elsewhere = {
          'polo-estero': [{ date: '2026-11-24', slots: api.days[0]?.slots.slice(0, 2) ?? [] }],
        };
      },
    });
    await page.drawn('.servers');
    return page;
  };

  it('shows them side by side with the reason, the first time, the usual wait, and the soonest of all', async () => {
    const page = await open();
    for (const part of [
      'INPS Belluno',
      'È la sede competente per chi abita ad Agordo.',
      'Primo orario libero: lunedì 23 novembre, ore 9:00.',
      'Di solito si aspettano 6 giorni.',
      'Polo Pensioni estere',
      'Di solito si aspetta 1 giorno.',
      'L’ufficio che è libero prima',
    ])
      expect(page.text).to.contain(part);
    await expect(page.element).to.be.accessible();
  });

  it('is chosen with the arrow keys; the times follow and the focus stays', async () => {
    const page = await open();
    page.root.querySelector<HTMLElement>('input[name="office"]')?.focus();
    await sendKeys({ press: 'ArrowDown' });
    await page.quiet();
    expect(page.root.querySelectorAll('button.time')).to.have.length(2);
    expect(page.focused).to.have.attribute('name', 'office');
  });

  it('is a line where there is one alone', async () => {
    const page = await BookingPage.open();
    expect(page.root.querySelector('.servers')).to.equal(null);
    expect(page.text).to.contain('Se ne occupa la sede INPS: INPS Belluno.');
  });
});
