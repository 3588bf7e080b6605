import { expect } from '@open-wc/testing';
import type { Failure } from '@pue/client/booking';
import type { PueSignInNeededEvent } from '../../agenda/agenda.events.ts';
import { BookingPage, type PageOptions } from '../booking-page.fixture.ts';
import { CUT, holdExpired, MAINTENANCE, slotTaken } from '../fake-api.fixture.ts';
import { requestOf } from './fake-counter.fixture.ts';
import { atCounter, countPeople, fillGroup, toGroupCheck, toGroupEnd } from './operator-person.fixture.ts';

const UNAUTHENTICATED: Failure = {
  code: 'unauthenticated',
  status: 401,
  attempts: 1,
  outcomeUnknown: false,
};
const STALE: Failure = {
  code: 'precondition-failed',
  status: 412,
  current_etag: '"2"',
  attempts: 1,
  outcomeUnknown: false,
};

async function open(options: PageOptions = {}): Promise<BookingPage> {
  const page = await BookingPage.open({ mode: 'operator', comune: undefined, ...options });
  await atCounter(page);
  return page;
}

function signInAsked(page: BookingPage): Promise<PueSignInNeededEvent> {
  return new Promise((resolve) =>
    page.element.addEventListener('pue-sign-in-needed', resolve, { once: true }),
  );
}

describe('<pue-booking mode="operator">', () => {
  it('knows its Comune from the sign-in, and asks for nothing that it knows', async () => {
    const page = await open({ service: undefined });
    expect(page.heading).to.contain('Per quale servizio viene?');
    expect(page.text).to.contain('Agordo');
    expect(page.text).to.not.contain('Modifica il Comune');
    expect(page.focused).to.equal(null);
    await expect(page.element).to.be.accessible();
  });

  it('books for somebody else as a resident would', async () => {
    const page = await open();
    await page.toEnd();
    expect(page.heading).to.equal('Appuntamento confermato');
    await expect(page.element).to.be.accessible();
  });

  it('starts the next person with the same service and the same day, and with an empty form', async () => {
    const page = await open();
    await page.press('giovedì 26 novembre');
    await page.press('15:20');
    await page.drawn('#givenName');
    await page.fill();
    await page.pressFirst('form .primary');
    await page.pressFirst('.chosen ~ .actions .primary');
    await page.press('Prossima persona');
    expect(page.heading).to.contain('Scelga il giorno e l’ora');
    const open_ = [...page.root.querySelectorAll('[aria-expanded="true"]')];
    expect(open_.map((day) => day.textContent.includes('26 novembre'))).to.deep.equal([true]);
    await page.pressFirst('button.time');
    await page.drawn('#givenName');
    expect(page.valueOf('givenName')).to.equal('');
    expect(page.valueOf('taxCode')).to.equal('');
  });

  it('is not loaded for a resident', async () => {
    const page = await BookingPage.open();
    await page.toDetails();
    expect(page.root.querySelector('.areas, #people')).to.equal(null);
  });

  for (const [code, words] of [
    ['unauthenticated', 'L’accesso non è più valido.'],
    ['profile-missing', 'Il Suo profilo non è abilitato a questa operazione.'],
    ['grant-expired', 'La Sua abilitazione è scaduta.'],
    ['assurance-too-low', 'Per questo servizio serve un accesso più sicuro.'],
  ] as const)
    it(`says in words that the sign-in does not do (${code}), and asks the page for another`, async () => {
      const failure = {
        code,
        status: 403,
        attempts: 1,
        outcomeUnknown: false,
        required_acr: '',
        expired_at: '',
      };
      const page = await open({ prepare: (api) => api.plan('identity', failure as Failure) });
      expect(page.text).to.contain(words);
      await expect(page.element).to.be.accessible();
      const asked = signInAsked(page);
      await page.press('Accedi di nuovo');
      expect((await asked).reason).to.equal(code);
      await page.press('Riprova');
      expect(page.heading).to.contain('Scelga il giorno e l’ora');
    });

  it('turns somebody away who is no operator', async () => {
    const page = await open({ prepare: (api) => (api.role = 'officer') });
    expect(page.text).to.contain('Il Suo profilo non è abilitato a questa operazione.');
  });

  it('says when it cannot find out whose counter it is', async () => {
    const page = await open({ prepare: (api) => api.plan('identity', MAINTENANCE) });
    expect(page.text).to.contain('Il servizio è fermo per manutenzione.');
    await page.press('Riprova');
    expect(page.heading).to.contain('Scelga il giorno e l’ora');
  });

  it('keeps what was typed when the sign-in ends before one confirms', async () => {
    const page = await open({ prepare: (api) => api.plan('book', UNAUTHENTICATED) });
    await page.toEnd();
    expect(page.text).to.contain('L’accesso non è più valido.');
    const asked = signInAsked(page);
    await page.press('Accedi di nuovo');
    expect((await asked).reason).to.equal('unauthenticated');
    expect(page.text).to.contain('D’Incà');
    await page.pressFirst('.chosen ~ .actions .primary');
    expect(page.heading).to.equal('Appuntamento confermato');
  });
});

describe('<pue-booking mode="operator"> for several people', () => {
  it('offers only the times from which all fit', async () => {
    const page = await open();
    await countPeople(page, 3);
    expect(page.root.querySelectorAll('button.time')).to.have.length(2);
    await countPeople(page, 8);
    expect(page.text).to.contain('lunedì 30 novembre');
    expect(page.text).to.not.contain('lunedì 23 novembre');
    await expect(page.element).to.be.accessible();
  });

  it('books all of them at once and gives each a code', async () => {
    const page = await open();
    await toGroupCheck(page);
    expect(page.heading).to.contain('Controlli e confermi per tutti');
    await expect(page.element).to.be.accessible();
    await page.press('Conferma 2 appuntamenti');
    expect(page.heading).to.equal('2 appuntamenti confermati');
    expect(page.focused).to.have.attribute('data-focus', 'heading');
    expect(page.text).to.contain('K7Q4-93M0').and.to.contain('K7Q4-93M1');
    expect(page.api.groups.size).to.equal(1);
    await expect(page.element).to.be.accessible();
    await page.press('Prossima persona');
    expect(page.heading).to.contain('Scelga il giorno e l’ora');
  });

  it('says of each person what is missing, and leads to the field', async () => {
    const page = await open();
    await fillGroup(page);
    await page.type('p1-taxCode', 'VRDLGU70A01H501A');
    await page.type('reason', '');
    await page.pressFirst('form .primary');
    expect(page.focused).to.have.attribute('data-focus', 'faults');
    await expect(page.element).to.be.accessible();
    await page.press('Persona 2: In questo codice fiscale');
    expect(page.focused?.id).to.equal('p1-taxCode');
    expect(page.valueOf('p0-givenName')).to.equal('Anna');
  });

  it('shows what the server finds wrong at the person whom it is about, and books nobody', async () => {
    const pointer = '/bookings/1/beneficiary/tax_code';
    const duplicate: Failure = {
      code: 'duplicate-booking',
      status: 409,
      pointer,
      attempts: 1,
      outcomeUnknown: false,
    };
    const page = await open({ prepare: (api) => api.plan('bookGroup', duplicate) });
    await toGroupEnd(page);
    expect(page.focused).to.have.attribute('data-focus', 'faults');
    expect(page.text).to.contain('Persona 2: Questa persona ha già un appuntamento');
    expect(page.root.getElementById('p1-taxCode')).to.have.attribute('aria-invalid', 'true');
    expect(page.valueOf('p0-taxCode')).to.equal('DNCNNA60A41A083Q');
    expect(page.api.groups.size).to.equal(0);
  });

  it('warns that somebody cannot be told, and books when one confirms all the same', async () => {
    const page = await open();
    await fillGroup(page);
    await page.type('p1-phone', '');
    await page.pressFirst('form .primary');
    expect(page.text).to.contain('Persona 2: Non ci sono né telefono né e-mail.');
    const told = [...page.root.querySelectorAll('tbody tr')].map((row) =>
      row.children[4]?.textContent.trim(),
    );
    expect(told).to.deep.equal(['SMS', 'nessuno avvisa']);
    await page.press('Conferma 2 appuntamenti');
    expect(page.heading).to.equal('2 appuntamenti confermati');
  });

  it('offers other times for all when one of the times is gone', async () => {
    const page = await open();
    await countPeople(page, 2);
    page.api.plan('holdGroup', slotTaken([]));
    await page.pressFirst('button.time');
    await page.drawn('[data-focus="message"]');
    expect(page.text).to.contain('Questo orario è appena stato preso');
    expect(page.focused).to.have.attribute('data-focus', 'message');
  });

  it('keeps all that was typed when the time runs out', async () => {
    const page = await open({ prepare: (api) => api.plan('bookGroup', holdExpired()) });
    await toGroupEnd(page);
    await page.press('Riserva di nuovo questo orario');
    expect(page.text).to.contain('Verdi');
    await page.press('Conferma 2 appuntamenti');
    expect(page.heading).to.equal('2 appuntamenti confermati');
  });

  it('finds out by its key whether a group is booked whose answer was lost', async () => {
    const page = await open({ prepare: (api) => api.plan('bookGroup', 'lost') });
    await toGroupEnd(page);
    expect(page.text).to.contain('Si sta controllando se la richiesta è arrivata');
    await page.pass(2000);
    expect(page.heading).to.equal('2 appuntamenti confermati');
    expect(page.api.groups.size).to.equal(1);
  });

  it('says that it goes on checking when nobody can tell for a minute', async () => {
    const cuts = Array.from({ length: 30 }, () => CUT);
    const page = await open({ prepare: (api) => api.plan('bookGroup', ...cuts) });
    await toGroupEnd(page);
    await page.pass(61_000);
    expect(page.text).to.contain('Non si riesce ancora a sapere se gli appuntamenti sono prenotati');
    await expect(page.element).to.be.accessible();
  });
});

function labels(page: BookingPage): readonly string[] {
  return [...page.root.querySelectorAll('.actions button')]
    .map(({ textContent }) => textContent.trim())
    .filter((label) => label !== 'Aggiorna l’elenco');
}

describe('<pue-booking mode="operator"> what awaits confirmation', () => {
  const withRequests: PageOptions = {
    prepare: (api) => (api.requests = [requestOf('Anna', 0), requestOf('Luigi', 1)]),
  };

  async function openList(options: PageOptions): Promise<BookingPage> {
    const page = await open(options);
    await page.press('Da confermare');
    return page;
  }

  it('lists it, with the focus on the heading', async () => {
    const page = await openList(withRequests);
    expect(page.focused?.textContent).to.contain('Richieste da confermare');
    expect(page.root.querySelectorAll('.awaiting li')).to.have.length(2);
    await expect(page.element).to.be.accessible();
  });

  it('says that there is nothing to confirm', async () => {
    const page = await openList({});
    expect(page.text).to.contain('Non ci sono richieste da confermare.');
    await expect(page.element).to.be.accessible();
  });

  it('confirms with one press, says so, and reads the list again', async () => {
    const page = await openList(withRequests);
    await page.press('Conferma: Anna Prova');
    expect(page.focused?.textContent).to.contain('Confermato: Anna Prova');
    expect(page.root.querySelectorAll('.awaiting li')).to.have.length(1);
    expect(page.api.calls.filter(({ operation }) => operation === 'awaiting')).to.have.length(2);
  });

  it('says when somebody else changed it meanwhile, and shows the list as it is now', async () => {
    const page = await openList(withRequests);
    page.api.plan('confirm', STALE);
    page.api.requests = [requestOf('Luigi', 1)];
    await page.press('Conferma: Anna Prova');
    expect(page.focused?.textContent).to.contain('Qualcun altro ha modificato questi dati.');
    expect(page.root.querySelectorAll('.awaiting li')).to.have.length(1);
  });

  it('offers no press that the server does not allow', async () => {
    const held = { ...requestOf('Anna', 0), allowed_actions: [] };
    const page = await openList({ prepare: (api) => (api.requests = [held]) });
    expect(labels(page)).to.deep.equal(['Apri']);
    await page.press('Apri: Anna Prova');
    expect(labels(page)).to.not.include('Sposta l’appuntamento');
    expect(labels(page)).to.not.include('Annulla l’appuntamento');
  });

  it('opens one to move it or to cancel it, as a resident would, and comes back to the list', async () => {
    const asked = requestOf('Anna', 0);
    const page = await openList({
      prepare: (api) => {
        api.requests = [asked];
        api.add(asked, '0437 123456');
      },
    });
    await page.press('Apri: Anna Prova');
    expect(page.focused).to.have.attribute('data-focus', 'heading');
    await expect(page.element).to.be.accessible();
    await page.press('Annulla l’appuntamento');
    await page.press('Sì, annulla l’appuntamento');
    expect(page.heading).to.equal('Appuntamento annullato');
    page.api.requests = [];
    await page.press('Da confermare');
    expect(page.text).to.contain('Non ci sono richieste da confermare.');
  });

  it('reads again when asked to, when the network is back, and keeps what it shows when that fails', async () => {
    const page = await openList(withRequests);
    page.api.requests = [...page.api.requests, requestOf('Nives', 2)];
    await page.press('Aggiorna l’elenco');
    expect(page.root.querySelectorAll('.awaiting li')).to.have.length(3);
    page.api.requests = [];
    window.dispatchEvent(new Event('online'));
    await page.quiet();
    expect(page.text).to.contain('Non ci sono richieste da confermare.');
    page.api.plan('awaiting', MAINTENANCE);
    await page.press('Aggiorna l’elenco');
    expect(page.text).to.contain('Il servizio è fermo per manutenzione.');
    expect(page.text).to.contain('Non ci sono richieste da confermare.');
  });

  it('leads back to booking', async () => {
    const page = await openList(withRequests);
    await page.press('Prenota');
    expect(page.heading).to.contain('Scelga il giorno e l’ora');
    expect(page.focused).to.have.attribute('data-focus', 'heading');
  });
});
