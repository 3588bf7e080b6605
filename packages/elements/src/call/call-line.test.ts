import type { JoinCredentials, Meeting } from '@pue/client/contract';
import type { Result } from '@pue/client';
import type { MeetingPort } from '@pue/client/meeting';
import { createInPageRooms, officerSocket, type InPageRooms } from '@pue/server-mock/officer';
import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../wait-until.fixture.ts';
import { setupWorker } from 'msw/browser';
import '../define/pue-call.ts';
import { aMeeting, OFFICER, STATION } from './call.fixture.ts';
import { buttonIn, deepElements, deepText, headingOf } from './call-page.fixture.ts';
import type { PueCall } from './pue-call.ts';

const ADDRESS = 'ws://rooms.invalid/janus';
const ROOM = 'room-1';

const given = <T>(value: T): Result<T> => ({ ok: true, value, replayed: false });

/** A meeting in the page: its officer lets in when the test says so. */
class PageMeeting implements MeetingPort {
  readonly attended: string[] = [];
  readonly outcomes: string[] = [];
  readonly #rooms: InPageRooms;
  #meeting: Meeting = aMeeting();
  #changed: () => void = () => {};

  constructor(rooms: InPageRooms) {
    this.#rooms = rooms;
  }

  become(changes: Partial<Meeting>): void {
    this.#meeting = { ...this.#meeting, ...changes };
    this.#changed();
  }

  read(): Promise<Result<Meeting>> {
    return Promise.resolve(given(this.#meeting));
  }

  async *watch(_id: string, { signal }: { readonly signal: AbortSignal }): AsyncIterable<Result<Meeting>> {
    while (!signal.aborted) {
      yield given(this.#meeting);
      await new Promise<void>((resolve) => {
        this.#changed = resolve;
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
    }
  }

  attend(_id: string, { presence }: { readonly presence: string }): Promise<Result<Meeting>> {
    this.attended.push(presence);
    return this.read();
  }

  admit(): Promise<Result<Meeting>> {
    return this.read();
  }

  chooseTelephone(): Promise<Result<Meeting>> {
    return this.read();
  }

  async joinCredentials(): Promise<Result<JoinCredentials>> {
    const session = this.#rooms.keeper.sessionToken();
    const entry = await this.#rooms.keeper.admit(ROOM, 'station-1');
    const inAMinute = new Date(Date.now() + 60_000).toISOString();
    return given({
      ws_url: ADDRESS,
      session_token: session.token,
      session_expires_at: inAMinute,
      room: ROOM,
      join_token: entry.token,
      join_expires_at: inAMinute,
      feed: 'station-1',
      ice_servers: [],
      ice_transport_policy: 'all',
      server_time: new Date().toISOString(),
    });
  }

  renewCredentials(): ReturnType<MeetingPort['renewCredentials']> {
    const { token, expiresAt } = this.#rooms.keeper.sessionToken();
    const session_expires_at = new Date(expiresAt).toISOString();
    return Promise.resolve(
      given({ session_token: token, session_expires_at, server_time: new Date().toISOString() }),
    );
  }

  recordOutcome(_id: string, { outcome }: { readonly outcome: string }): Promise<Result<Meeting>> {
    this.outcomes.push(outcome);
    return this.read();
  }
}

describe('A call with the real engine and the officer inside the page', () => {
  const worker = setupWorker();
  let rooms: InPageRooms;

  before(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
  after(() => worker.stop());

  beforeEach(async () => {
    rooms = createInPageRooms();
    worker.use(officerSocket(rooms, ADDRESS));
    await rooms.keeper.open(ROOM, 2);
  });

  afterEach(() => {
    rooms.stop();
    worker.resetHandlers();
  });

  async function opened(meeting: PageMeeting): Promise<PueCall> {
    const el = await fixture<PueCall>(
      html`<pue-call meeting-id="meeting-1" label="PUE di Livo" .port=${meeting}></pue-call>`,
    );
    buttonIn(el, 'Prepara il collegamento').click();
    await waitUntil(
      () => deepText(el).includes('Entra nella sala d’attesa'),
      'camera and microphone are live',
      WAIT,
    );
    return el;
  }

  const WAIT = { timeout: 8_000 };

  it('goes from the preview through the waiting room to the officer’s face, and ends', async () => {
    const meeting = new PageMeeting(rooms);
    const el = await opened(meeting);
    const events: string[] = [];
    el.addEventListener('pue-call-joined', () => events.push('joined'));
    el.addEventListener('pue-call-ended', ({ reason }) => events.push(reason));

    expect(ownPicture(el)?.srcObject).to.be.instanceOf(MediaStream);
    buttonIn(el, 'Entra nella sala d’attesa').click();
    await waitUntil(
      () => deepText(el).includes('Prima di Lei: una persona.'),
      'the place in the queue is told',
      WAIT,
    );
    expect(meeting.attended).to.deep.equal(['here']);

    meeting.become({ state: 'in-progress', participants: [{ ...STATION, state: 'admitted' }, OFFICER] });
    await waitUntil(() => el.matches(':state(live)'), 'the room is joined', WAIT);
    await waitUntil(() => otherPicture(el)?.videoWidth === 640, 'the officer is seen', WAIT);
    expect(otherPicture(el)?.muted).to.equal(false);

    const held = heldTracks(el);
    expect(held.length).to.equal(2);
    buttonIn(el, 'Microfono').click();
    await waitUntil(
      () => buttonIn(el, 'Microfono').getAttribute('aria-pressed') === 'false',
      'it is muted',
      WAIT,
    );
    buttonIn(el, 'Telecamera').click();
    await waitUntil(
      () => buttonIn(el, 'Telecamera').getAttribute('aria-pressed') === 'false',
      'it is off',
      WAIT,
    );

    meeting.become({ state: 'ended', outcome: 'resolved' });
    await waitUntil(() => deepText(el).includes('L’incontro è concluso.'), 'the end is told', WAIT);
    expect(deepText(el)).to.contain('segnato la richiesta come risolta');
    expect(events).to.deep.equal(['joined', 'meeting-ended']);
    expect(held.every(({ readyState }) => readyState === 'ended')).to.equal(true);
  });

  it('tells the service when one leaves, and lets one come back', async () => {
    const meeting = new PageMeeting(rooms);
    const el = await opened(meeting);
    buttonIn(el, 'Entra nella sala d’attesa').click();
    await waitUntil(() => deepText(el).includes('Prima di Lei'), 'one waits', WAIT);
    buttonIn(el, 'Esci').click();
    buttonIn(el, 'Sì, esci').click();
    await waitUntil(() => deepText(el).includes('Ha lasciato l’incontro.'), 'the end is told', WAIT);
    await waitUntil(() => meeting.attended.at(-1) === 'left', 'the service knows', WAIT);
    buttonIn(el, 'Rientra').click();
    await waitUntil(() => deepText(el).includes('Entra nella sala d’attesa'), 'the preview is back', WAIT);
    expect(headingOf(el).textContent).to.contain('Controllo di telecamera e microfono');
  });

  it('enters without a camera where the browser refuses it, and says how to allow it', async () => {
    const { getUserMedia } = navigator.mediaDevices;
    navigator.mediaDevices.getUserMedia = (wish) =>
      wish?.video
        ? Promise.reject(new DOMException('refused', 'NotAllowedError'))
        : getUserMedia.call(navigator.mediaDevices, wish);
    const el = await fixture<PueCall>(
      html`<pue-call meeting-id="meeting-1" .port=${new PageMeeting(rooms)}></pue-call>`,
    );
    buttonIn(el, 'Prepara il collegamento').click();
    await waitUntil(() => deepText(el).includes('Entra senza telecamera'), 'the refusal is told', WAIT);
    navigator.mediaDevices.getUserMedia = getUserMedia;
    expect(deepText(el)).to.contain('Il browser non ha il permesso di usare la telecamera.');
    buttonIn(el, 'Riprova: Telecamera').click();
    await waitUntil(
      () => deepText(el).includes('Entra nella sala d’attesa'),
      'allowed at the second try',
      WAIT,
    );
  });

  it('turns the camera off when the element leaves the page', async () => {
    const el = await opened(new PageMeeting(rooms));
    const own = ownPicture(el)?.srcObject;
    el.remove();
    if (!(own instanceof MediaStream)) throw new Error('no own picture');
    const tracks = own.getTracks();
    await waitUntil(
      () => tracks.every(({ readyState }) => readyState === 'ended'),
      'the lights are out',
      WAIT,
    );
  });

  function pictures(el: Element): readonly HTMLVideoElement[] {
    return deepElements(el).filter((it) => it instanceof HTMLVideoElement);
  }

  /** What the own picture is made of, as long as it is shown. */
  function heldTracks(el: Element): readonly MediaStreamTrack[] {
    const stream = ownPicture(el)?.srcObject;
    return stream instanceof MediaStream ? stream.getTracks() : [];
  }

  const ownPicture = (el: Element) => pictures(el).find((it) => !it.classList.contains('remote'));
  const otherPicture = (el: Element) => pictures(el).find((it) => it.classList.contains('remote'));
});
