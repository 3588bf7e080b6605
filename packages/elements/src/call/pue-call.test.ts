import type { CallState } from '@pue/client/call';
import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../wait-until.fixture.ts';
import { sendKeys } from '@web/test-runner-commands';
import '../define/pue-call.ts';
import { ManualClock } from '../clock/manual-clock.fixture.ts';
import type { CreateCall } from './call-opening.ts';
import { aMeeting, FakeCall, SCENES } from './call.fixture.ts';
import type { PueCall } from './pue-call.ts';
import { buttonIn, hasFocus, deepText, headingOf, statusOf, turn } from './call-page.fixture.ts';

async function closed(createSession?: CreateCall): Promise<PueCall> {
  return fixture<PueCall>(
    html`<pue-call meeting-id="m1" label="PUE di Livo" .createSession=${createSession}></pue-call>`,
  );
}

async function showing(
  state: CallState,
  clock = new ManualClock(),
): Promise<{ el: PueCall; call: FakeCall }> {
  const call = new FakeCall(state);
  const el = document.createElement('pue-call');
  el.announcer.clock = clock;
  el.session = call;
  el.meetingId = 'm1';
  await fixture(html`${el}`);
  await waitUntil(() => call.listeners > 0);
  await settled(el);
  return { el, call };
}

async function settled(el: PueCall): Promise<void> {
  await turn();
  await el.updateComplete;
  await turn();
}

const guests: Element[] = [];

/** An element of the page itself, until the end of the test. */
function placed<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
  const guest = document.createElement(tag);
  guests.push(guest);
  document.body.append(guest);
  return guest;
}

afterEach(() => {
  for (const guest of guests.splice(0)) guest.remove();
});

/** Opens the call and waits for what is fetched then. */
async function opened(el: PueCall, call: FakeCall): Promise<void> {
  buttonIn(el, 'Prepara il collegamento').focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => call.sent.length > 0);
  await settled(el);
}

describe('<pue-call> before it is opened', () => {
  it('says what will happen and asks the browser for nothing', async () => {
    const asked: unknown[] = [];
    const { getUserMedia } = navigator.mediaDevices;
    navigator.mediaDevices.getUserMedia = (wish) => {
      asked.push(wish);
      return Promise.reject(new DOMException('not now', 'NotAllowedError'));
    };
    const el = await closed(async () => new FakeCall({ step: 'idle' }));
    expect(headingOf(el).textContent).to.contain('Incontro in video con INPS');
    expect(deepText(el)).to.contain('Il browser chiederà il permesso');
    expect(asked).to.deep.equal([]);
    expect(el.matches(':state(closed)')).to.equal(true);
    navigator.mediaDevices.getUserMedia = getUserMedia;
  });

  it('opens at a press, with the keyboard, and asks for the devices then', async () => {
    const call = new FakeCall({ step: 'idle' });
    const el = await closed(async () => call);
    await opened(el, call);
    expect(call.sent).to.deep.equal([{ type: 'devices-requested' }]);
  });

  it('tells the service who is here: the side, the meeting and the name of the place', async () => {
    const openings: unknown[] = [];
    const el = await closed(async ({ meetingId, role, label }) => {
      openings.push({ meetingId, role, label });
      return new FakeCall({ step: 'idle' });
    });
    await el.open();
    expect(openings).to.deep.equal([{ meetingId: 'm1', role: 'station', label: 'PUE di Livo' }]);
  });

  it('leaves it to the service to name a place without a label', async () => {
    const labels: (string | undefined)[] = [];
    const el = await closed(async ({ label }) => {
      labels.push(label);
      return new FakeCall({ step: 'idle' });
    });
    el.label = ' ';
    await el.open();
    expect(labels).to.deep.equal([undefined]);
  });

  it('says that a part did not arrive, keeps the focus where it is, and opens at the second try', async () => {
    let tries = 0;
    const warn = console.warn;
    console.warn = () => {};
    const el = await closed(async () => {
      tries += 1;
      if (tries === 1) throw new Error('no such chunk');
      return new FakeCall(SCENES.ready);
    });
    buttonIn(el, 'Prepara il collegamento').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => deepText(el).includes('Riprova'));
    console.warn = warn;
    expect(deepText(el)).to.contain('Una parte del programma non è arrivata.');
    expect(statusOf(el)).to.contain('Una parte del programma non è arrivata.');
    expect(hasFocus(buttonIn(el, 'Riprova'))).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => tries === 2);
    await settled(el);
    expect(headingOf(el).textContent).to.contain('Controllo di telecamera e microfono');
  });

  it('does not open a second call beside one that is under way', async () => {
    let made = 0;
    const el = await closed(async () => {
      made += 1;
      return new FakeCall(SCENES.live);
    });
    await Promise.all([el.open(), el.open()]);
    await el.open();
    expect(made).to.equal(1);
  });

  it('says so when nobody chose an appointment, and when nobody said where the service is', async () => {
    const none = await fixture<PueCall>(html`<pue-call></pue-call>`);
    expect(deepText(none)).to.contain('Nessun appuntamento scelto.');
    const lost = await fixture<PueCall>(html`<pue-call meeting-id="m1"></pue-call>`);
    expect(deepText(lost)).to.contain('A questa pagina manca l’indirizzo del servizio.');
  });

  it('takes an unknown side for the station, and says so once', async () => {
    const warnings: unknown[] = [];
    const warn = console.warn;
    console.warn = (...words: unknown[]) => warnings.push(words);
    const el = await fixture<PueCall>(html`<pue-call meeting-id="m1" as="judge"></pue-call>`);
    console.warn = warn;
    expect(el.matches(':state(invalid)')).to.equal(true);
    expect(warnings.length).to.equal(1);
  });
});

describe('<pue-call> from step to step', () => {
  it('does not take the focus on load', async () => {
    await showing(SCENES.waiting);
    expect(document.activeElement === document.body).to.equal(true);
  });

  it('moves the focus to the heading of each new step, and says the step once', async () => {
    const { el, call } = await showing(SCENES.ready);
    for (const [state, heading] of [
      [SCENES.waiting, 'Sala d’attesa'],
      [SCENES.connecting, 'Incontro in corso'],
      [SCENES.left, 'Fine del collegamento'],
    ] as const) {
      call.become(state);
      await settled(el);
      expect(hasFocus(headingOf(el))).to.equal(true);
      expect(headingOf(el).textContent?.trim()).to.equal(heading);
    }
  });

  it('leaves the focus alone while the line breaks and is mended', async () => {
    const { el, call } = await showing(SCENES.live);
    const microphone = buttonIn(el, 'Microfono');
    microphone.focus();
    for (const state of [SCENES['recovering-media'], SCENES.live, SCENES['all-stalled'], SCENES.live]) {
      call.become(state);
      await settled(el);
      expect(hasFocus(microphone)).to.equal(true);
    }
  });

  it('keeps what was in the way by codes for the help desk, and saves them without names or addresses', async () => {
    const { el, call } = await showing(SCENES.live);
    expect(deepText(el)).not.to.contain('Assistenza tecnica');
    for (const state of [SCENES['recovering-media'], SCENES.live, SCENES['camera-denied']]) {
      call.become(state);
      await settled(el);
    }
    const report = el.renderRoot.querySelector('pue-call-report');
    report?.renderRoot.querySelector('details')?.setAttribute('open', '');
    const shown = deepText(report ?? el);
    expect(shown).to.contain('PUE-LINE-MEDIA-LOST : Voce e immagine non passano più.');
    expect(shown).to.contain(
      'PUE-CAM-DENIED : Il browser non ha il permesso di usare la telecamera. ( in corso )',
    );
    await expect(el).to.be.accessible();
    const saved: Blob[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return '#saved';
    };
    buttonIn(report ?? el, 'Salva il rapporto').click();
    URL.createObjectURL = createObjectURL;
    const text = (await saved[0]?.text()) ?? '';
    expect(JSON.parse(text).barriers.map(({ code }: { code: string }) => code)).to.deep.equal([
      'PUE-LINE-MEDIA-LOST',
      'PUE-CAM-DENIED',
    ]);
    for (const personal of ['Fontana', 'Livo', 'Trento', 'meeting-1', 'http'])
      expect(text).not.to.contain(personal);
  });

  it('does not call away whoever types elsewhere on the page', async () => {
    const { el, call } = await showing(SCENES.waiting);
    const elsewhere = placed('input');
    elsewhere.focus();
    call.become(SCENES.connecting);
    await settled(el);
    expect(document.activeElement === elsewhere).to.equal(true);
    expect(statusOf(el)).to.equal('Ci stiamo collegando: ancora un momento.');
  });

  it('announces the wait at most once a minute, and never the same twice', async () => {
    const clock = new ManualClock();
    const { el, call } = await showing(SCENES.waiting, clock);
    const said = [statusOf(el)];
    for (let second = 1; second <= 180; second += 1) {
      const max_minutes = 20 - Math.floor(second / 10);
      call.become({
        ...SCENES.waiting,
        meeting: aMeeting({ estimated_wait: { min_minutes: 1, max_minutes } }),
      });
      await el.updateComplete;
      clock.advance(1_000);
      await el.updateComplete;
      if (said.at(-1) !== statusOf(el)) said.push(statusOf(el));
    }
    expect(said.length).to.equal(4);
    expect(new Set(said).size).to.equal(4);
  });

  it('says in its states and its events what is so', async () => {
    const { el, call } = await showing(SCENES.connecting);
    const events: string[] = [];
    el.addEventListener('pue-call-joined', () => events.push('joined'));
    el.addEventListener('pue-call-ended', ({ reason }) => events.push(reason));
    call.become(SCENES.live);
    expect(el.matches(':state(live)')).to.equal(true);
    call.become(SCENES['recovering-media']);
    call.become(SCENES.live);
    call.become(SCENES.left);
    expect(el.matches(':state(ended)')).to.equal(true);
    expect(el.matches(':state(live)')).to.equal(false);
    expect(events).to.deep.equal(['joined', 'left']);
  });

  it('opens the same call again after its end', async () => {
    const calls = [new FakeCall({ step: 'idle' }), new FakeCall({ step: 'idle' })];
    const el = await closed(async () => calls.shift() ?? new FakeCall(SCENES.failed));
    const [first, second] = calls;
    await el.open();
    first?.become(SCENES.left);
    await settled(el);
    buttonIn(el, 'Rientra').click();
    await waitUntil(() => second?.sent.length === 1);
    expect(first?.isClosed).to.equal(true);
    expect(second?.sent).to.deep.equal([{ type: 'devices-requested' }]);
  });
});

describe('<pue-call> in a page that changes', () => {
  it('keeps its call when it is moved', async () => {
    const { el, call } = await showing(SCENES.live);
    const elsewhere = placed('div');
    elsewhere.append(el);
    await settled(el);
    expect(call.isClosed).to.equal(false);
    call.become(SCENES.left);
    await settled(el);
    expect(headingOf(el).textContent).to.contain('Fine del collegamento');
  });

  it('leaves and gives the devices back when it is removed', async () => {
    const { el, call } = await showing(SCENES.live);
    el.remove();
    await turn();
    expect(call.sent).to.deep.equal([{ type: 'leave-requested' }]);
    expect(call.isClosed).to.equal(true);
  });

  it('leaves when another meeting is chosen', async () => {
    const call = new FakeCall(SCENES.live);
    const el = await closed(async () => call);
    await el.open();
    el.meetingId = 'm2';
    await settled(el);
    expect(call.isClosed).to.equal(true);
    expect(headingOf(el).textContent).to.contain('Incontro in video con INPS');
  });

  it('leaves when the meeting is taken away, and says that none is chosen', async () => {
    const call = new FakeCall(SCENES.live);
    const el = await closed(async () => call);
    await el.open();
    for (const name of ['meeting-id', 'label', 'heading-level', 'as']) el.removeAttribute(name);
    await settled(el);
    expect(call.isClosed).to.equal(true);
    expect(deepText(el)).to.contain('Nessun appuntamento scelto.');
    expect(deepText(el)).not.to.contain('null');
    expect(headingOf(el).getAttribute('aria-level')).to.equal('2');
  });

  it('takes the level that the page gives its heading, and 2 for one that is none', async () => {
    const el = await closed();
    for (const [given, taken] of [
      ['1', '1'],
      ['4', '4'],
      ['9', '2'],
      ['first', '2'],
    ] as const) {
      el.setAttribute('heading-level', given);
      await el.updateComplete;
      expect(headingOf(el).getAttribute('aria-level')).to.equal(taken);
    }
  });

  it('puts the focus on its heading when the page says so', async () => {
    const el = await closed();
    el.focus();
    expect(hasFocus(headingOf(el))).to.equal(true);
  });

  it('speaks the language around it', async () => {
    const around = placed('div');
    around.lang = 'de';
    const el = document.createElement('pue-call');
    around.append(el);
    await el.updateComplete;
    expect(headingOf(el).textContent).to.contain('Videogespräch mit dem NISF/INPS');
    expect(el.renderRoot.querySelector('section')?.lang).to.equal('de');
  });
});
