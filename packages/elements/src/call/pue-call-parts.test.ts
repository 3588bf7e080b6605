import type { CallRequest, CallRole, CallState } from '@pue/client/call';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../wait-until.fixture.ts';
import { sendKeys } from '@web/test-runner-commands';
import { PueSignInNeededEvent } from '../agenda/agenda.events.ts';
import { defineCallParts } from './call-parts.ts';
import type { CallScene } from './call-scene.ts';
import { FakeCall, OFFICER_SCENES, SCENES } from './call.fixture.ts';
import { buttonIn, buttonsIn, deepElements, deepText, hasFocus, turn } from './call-page.fixture.ts';
import { paintedPerson } from './painted-person.fixture.ts';

defineCallParts();

type Streams = { readonly local?: MediaStream; readonly remote?: MediaStream };

function sceneOf(state: CallState, role: CallRole = 'station', streams: Streams = {}) {
  const call = new FakeCall(state, streams);
  const scene: CallScene = {
    role,
    state,
    localStream: call.localStream,
    remoteStream: call.remoteStream,
    headingLevel: 3,
    send: (request) => call.send(request),
    reopen: () => call.sent.push({ type: 'join-requested' }),
  };
  return { scene, sent: call.sent };
}

type Part =
  | 'pue-call-preview'
  | 'pue-call-waiting'
  | 'pue-call-stage'
  | 'pue-call-controls'
  | 'pue-call-admission'
  | 'pue-call-ended';

async function part(tag: Part, state: CallState, role: CallRole = 'station', streams: Streams = {}) {
  const { scene, sent } = sceneOf(state, role, streams);
  const el = document.createElement(tag);
  el.call = scene;
  await fixture(html`${el}`);
  await el.updateComplete;
  return { el, sent };
}

describe('<pue-call-preview>', () => {
  it('shows who is before the camera, mirrored and without sound', async () => {
    const local = paintedPerson('#7a3b3b', '#e6dfd2');
    const { el } = await part('pue-call-preview', SCENES.ready, 'station', { local });
    // The context of the shell is not here: the part inside is given its scene by hand.
    const self = el.renderRoot.querySelector('pue-call-self');
    if (self === null) throw new Error('no own picture');
    self.call = el.call;
    await self.updateComplete;
    const video = self.renderRoot.querySelector('video');
    expect(video?.muted).to.equal(true);
    expect(video?.hasAttribute('playsinline')).to.equal(true);
    expect(video?.srcObject === local).to.equal(true);
    expect(getComputedStyle(video ?? self).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  });

  it('offers to enter with what there is, and says so on the button', async () => {
    for (const [name, label] of [
      ['ready', 'Entra nella sala d’attesa'],
      ['camera-denied', 'Entra senza telecamera'],
      ['all-denied', 'Entra senza telecamera e microfono'],
    ] as const) {
      const { el, sent } = await part('pue-call-preview', SCENES[name]);
      buttonIn(el, label).click();
      expect(sent).to.deep.equal([{ type: 'join-requested' }]);
    }
  });

  it('helps with each refusal in its own words, and tries again', async () => {
    const texts = new Set<string>();
    for (const name of ['camera-denied', 'all-denied', 'nothing-plugged-in', 'devices-busy'] as const) {
      const { el } = await part('pue-call-preview', SCENES[name]);
      texts.add(deepText(el));
      expect(buttonIn(el, 'Riprova: Telecamera').disabled).to.equal(false);
    }
    expect(texts.size).to.equal(4);
    const { el, sent } = await part('pue-call-preview', SCENES['all-denied']);
    buttonIn(el, 'Riprova: Microfono').click();
    expect(sent).to.deep.equal([{ type: 'microphone-requested', on: true }]);
  });

  it('says when the room opens to who is too early', async () => {
    const { el } = await part('pue-call-preview', SCENES['too-early']);
    expect(deepText(el)).to.contain('La sala d’attesa apre alle 9:05');
  });

  it('offers no second entry while one is under way', async () => {
    const { el } = await part('pue-call-preview', SCENES.entering);
    expect(deepText(el)).to.contain('Un momento: si entra.');
    expect(buttonsIn(el).some(({ textContent }) => textContent?.includes('Entra'))).to.equal(false);
  });
});

describe('<pue-call-devices>', () => {
  it('offers the cameras that there are, shows the one in use, and asks for the other', async () => {
    const local = await navigator.mediaDevices.getUserMedia({ video: true, audio: true });
    const { scene, sent } = sceneOf(SCENES.ready, 'station', { local });
    const el = document.createElement('pue-call-devices');
    el.call = scene;
    await fixture(html`${el}`);
    await waitUntil(() => el.renderRoot.querySelectorAll('select').length === 2);
    const select = el.renderRoot.querySelector<HTMLSelectElement>('#videoinput');
    if (select === null) throw new Error('no choice');
    expect(select.value).to.equal(local.getVideoTracks()[0]?.getSettings().deviceId);
    expect(select.selectedOptions[0]?.label).not.to.equal('');
    await expect(el).to.be.accessible();
    select.dispatchEvent(new Event('change'));
    expect(sent).to.deep.equal([{ type: 'device-chosen', kind: 'videoinput', deviceId: select.value }]);
    for (const track of local.getTracks()) track.stop();
  });

  it('offers nothing for a device that is refused', async () => {
    const { scene } = sceneOf(SCENES['all-denied']);
    const el = document.createElement('pue-call-devices');
    el.call = scene;
    await fixture(html`${el}`);
    await turn();
    expect(el.renderRoot.querySelectorAll('select').length).to.equal(0);
  });
});

describe('<pue-call-controls>', () => {
  const pressed = (el: Element, name: string) => buttonIn(el, name).getAttribute('aria-pressed');

  it('shows what the track says and never what was wished', async () => {
    const { el, sent } = await part('pue-call-controls', SCENES.live);
    expect(pressed(el, 'Microfono')).to.equal('true');
    buttonIn(el, 'Microfono').click();
    await el.updateComplete;
    expect(pressed(el, 'Microfono')).to.equal('true');
    el.call = sceneOf(SCENES['live-muted']).scene;
    await el.updateComplete;
    expect(pressed(el, 'Microfono')).to.equal('false');
    expect(pressed(el, 'Telecamera')).to.equal('false');
    expect(sent).to.deep.equal([{ type: 'microphone-requested', on: false }]);
  });

  it('asks for the camera again when it is off', async () => {
    const { el, sent } = await part('pue-call-controls', SCENES['live-muted']);
    buttonIn(el, 'Telecamera').click();
    buttonIn(el, 'Microfono').click();
    expect(sent).to.deep.equal([
      { type: 'camera-requested', on: true },
      { type: 'microphone-requested', on: true },
    ]);
  });

  it('asks once before leaving: Escape stays, "no" stays, "yes" leaves', async () => {
    const { el, sent } = await part('pue-call-controls', SCENES.live);
    const leave = buttonIn(el, 'Esci');
    const dialog = el.renderRoot.querySelector<HTMLDialogElement>('#leave');
    leave.focus();
    await sendKeys({ press: 'Enter' });
    expect(dialog?.open).to.equal(true);
    expect(hasFocus(buttonIn(el, 'No, resta'))).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => dialog?.open === false);
    expect(hasFocus(leave)).to.equal(true);
    leave.click();
    buttonIn(el, 'No, resta').click();
    expect(dialog?.open).to.equal(false);
    expect(sent).to.deep.equal([]);
    leave.click();
    await expect(el).to.be.accessible();
    buttonIn(el, 'Sì, esci').click();
    expect(sent).to.deep.equal([{ type: 'leave-requested' }]);
  });

  it('can be walked through by Tab, in the order of sight', async () => {
    const { el } = await part('pue-call-controls', SCENES.live);
    buttonIn(el, 'Microfono').focus();
    for (const name of ['Telecamera', 'Dispositivi', 'Esci']) {
      await sendKeys({ press: 'Tab' });
      expect(hasFocus(buttonIn(el, name))).to.equal(true);
    }
  });

  it('lets only the officer end the meeting, and asks how it went before it does', async () => {
    const station = await part('pue-call-controls', SCENES.live);
    expect(buttonsIn(station.el).some(({ textContent }) => textContent?.includes('Concludi'))).to.equal(
      false,
    );
    const { el, sent } = await part('pue-call-controls', OFFICER_SCENES.met, 'officer');
    const outcome = el.renderRoot.querySelector('pue-call-outcome');
    if (outcome === null) throw new Error('no question');
    outcome.call = el.call;
    await outcome.updateComplete;
    buttonIn(el, 'Concludi l’incontro').click();
    await conclude(outcome);
    expect(deepText(outcome)).to.contain('Scelga come si è concluso l’incontro.');
    expect(sent).to.deep.equal([]);
    await expect(el).to.be.accessible();
    outcome.renderRoot.querySelector<HTMLInputElement>('[value=follow-up]')?.click();
    await conclude(outcome);
    const recorded: CallRequest = { type: 'outcome-recorded', outcome: 'follow-up' };
    expect(sent).to.deep.equal([recorded]);
  });

  async function conclude(outcome: Element): Promise<void> {
    const button = buttonsIn(outcome).find(({ value }) => value === 'record');
    button?.click();
    await turn();
  }
});

describe('<pue-call-admission>', () => {
  it('tells the officer who waits, lets in, and says "not now"', async () => {
    const { el, sent } = await part('pue-call-admission', OFFICER_SCENES['somebody-waits'], 'officer');
    expect(deepText(el)).to.contain('PUE di Livo ( Postazione PUE )');
    buttonIn(el, 'Fai entrare: PUE di Livo').click();
    buttonIn(el, 'Non ora: PUE di Livo').click();
    expect(sent).to.deep.equal([
      { type: 'admission-decided', participant: 'station-1', decision: 'admitted' },
      { type: 'admission-decided', participant: 'station-1', decision: 'denied' },
    ]);
  });

  it('says that nobody waits, until somebody is in', async () => {
    const alone = await part('pue-call-admission', OFFICER_SCENES['nobody-waits'], 'officer');
    expect(deepText(alone.el)).to.contain('Non attende nessuno.');
    const met = await part('pue-call-admission', OFFICER_SCENES.met, 'officer');
    expect(deepText(met.el)).to.equal('');
  });

  it('shows a resident nobody who waits', async () => {
    const { el } = await part('pue-call-admission', OFFICER_SCENES['somebody-waits'], 'station');
    expect(deepText(el)).to.equal('');
  });
});

describe('<pue-call-stage>', () => {
  const remote = paintedPerson('#274b7a', '#d9e2ea');
  const { play } = HTMLMediaElement.prototype;

  afterEach(() => {
    HTMLMediaElement.prototype.play = play;
  });

  it('shows the other side, with its sound, and says who it is', async () => {
    const { el } = await part('pue-call-stage', SCENES.live, 'station', { remote });
    const video = el.renderRoot.querySelector<HTMLVideoElement>('.remote');
    expect(video?.srcObject === remote).to.equal(true);
    expect(video?.muted).to.equal(false);
    expect(video?.hasAttribute('playsinline')).to.equal(true);
    expect(deepText(el)).to.contain('Chiara Fontana');
  });

  it('asks for a press when the browser refuses sound, and lets the picture go first', async () => {
    HTMLMediaElement.prototype.play = function refuseSound(this: HTMLMediaElement) {
      return this.muted ? Promise.resolve() : Promise.reject(new DOMException('no', 'NotAllowedError'));
    };
    const { el } = await part('pue-call-stage', SCENES.live, 'station', { remote });
    await waitUntil(() => deepText(el).includes('Attiva l’audio'));
    const video = el.renderRoot.querySelector<HTMLVideoElement>('.remote');
    expect(video?.muted).to.equal(true);
    HTMLMediaElement.prototype.play = () => Promise.resolve();
    buttonIn(el, 'Attiva l’audio').click();
    await waitUntil(() => !deepText(el).includes('Attiva l’audio'));
    expect(video?.muted).to.equal(false);
  });

  it('does not take one stream that gives way to another for a refusal', async () => {
    HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('gone', 'AbortError'));
    const { el } = await part('pue-call-stage', SCENES.live, 'station', { remote });
    await turn();
    expect(deepText(el)).not.to.contain('Attiva l’audio');
  });

  it('puts words in the place of a picture that is not there, and beside one that stands still', async () => {
    const instead = await part('pue-call-stage', SCENES['recovering-media'], 'station', { remote });
    expect(instead.el.renderRoot.querySelector('.instead')?.textContent).to.contain('Tentativo 3.');
    const beside = await part('pue-call-stage', SCENES['picture-stalled'], 'station', { remote });
    expect(beside.el.renderRoot.querySelector('.beside')?.textContent).to.contain('L’immagine è ferma');
    expect(beside.el.renderRoot.querySelector('.remote')?.classList.contains('still')).to.equal(true);
    const moving = await part('pue-call-stage', SCENES['recovering-signalling'], 'station', { remote });
    expect(moving.el.renderRoot.querySelector('.instead')).to.equal(null);
  });

  it('offers another sign-in where that is the way out, and asks the page for it', async () => {
    const { el } = await part('pue-call-ended', SCENES.failed);
    const asked = oneEvent(el, 'pue-sign-in-needed');
    buttonIn(el, 'Accedi di nuovo').click();
    const event: Event = await asked;
    expect(event instanceof PueSignInNeededEvent && event.reason).to.equal('unauthenticated');
    const left = await part('pue-call-ended', SCENES.left);
    expect(deepText(left.el)).not.to.contain('Accedi di nuovo');
  });

  it('keeps the picture of the other side while the line is mended', async () => {
    const { el } = await part('pue-call-stage', SCENES.live, 'station', { remote });
    const before = el.renderRoot.querySelector('.remote');
    el.call = sceneOf(SCENES['recovering-signalling'], 'station', { remote }).scene;
    await el.updateComplete;
    expect(el.renderRoot.querySelector('.remote') === before).to.equal(true);
    expect(deepElements(el).filter(({ localName }) => localName === 'video').length).to.equal(1);
  });

  it('offers the telephone when the way does not come back, and says when it is chosen', async () => {
    const offered = await part('pue-call-stage', SCENES['recovering-long']);
    expect(deepText(offered.el)).to.contain('Chiami 06 5550 0164 e dica il codice 123 456.');
    await expect(offered.el).to.be.accessible();
    buttonIn(offered.el, 'Continuiamo al telefono').click();
    expect(offered.sent).to.deep.equal([{ type: 'telephone-chosen', byPhone: true }]);
    const chosen = await part('pue-call-stage', SCENES['by-telephone'], 'officer');
    expect(deepText(chosen.el)).to.contain('L’incontro continua al telefono: 06 5550 0164, codice 123 456.');
    buttonIn(chosen.el, 'Torniamo al video').click();
    expect(chosen.sent).to.deep.equal([{ type: 'telephone-chosen', byPhone: false }]);
  });
});
