import { expect, fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { ManualClock } from '../clock/manual-clock.fixture.ts';
import { BOTH_ON, FakeCall, SCENES } from './call.fixture.ts';
import { defineCallParts } from './call-parts.ts';
import type { CallScene } from './call-scene.ts';
import type { Ears } from './ears.ts';
import { browserEars } from './ears.ts';
import type { PueCallLevel } from './pue-call-level.ts';

defineCallParts();

/** A tone, without a microphone. */
function tone(): { readonly stream: MediaStream; readonly end: () => Promise<void> } {
  const context = new AudioContext();
  const source = new OscillatorNode(context, { frequency: 440 });
  const out = context.createMediaStreamDestination();
  source.connect(out);
  source.start();
  return { stream: out.stream, end: () => context.close() };
}

interface Listener {
  readonly el: PueCallLevel;
  readonly clock: ManualClock;
  rms: number | null;
  readonly open: () => number;
}

async function listening(stream: MediaStream): Promise<Listener> {
  let open = 0;
  const clock = new ManualClock();
  const el = document.createElement('pue-call-level');
  const listener: Listener = { el, clock, rms: 0, open: () => open };
  const ears = (): Ears => {
    open += 1;
    return { hear: () => listener.rms, close: () => void (open -= 1) };
  };
  Object.assign(el, { clock, ears });
  el.call = sceneWith(stream, 'live');
  await fixture(html`${el}`);
  await el.updateComplete;
  return listener;
}

function sceneWith(stream: MediaStream, microphone: 'live' | 'muted'): CallScene {
  const call = new FakeCall(SCENES.ready, { local: stream });
  return {
    role: 'station',
    state: { step: 'checking', devices: { ...BOTH_ON, microphone }, failure: null },
    localStream: call.localStream,
    remoteStream: null,
    headingLevel: 3,
    send: () => {},
    reopen: () => {},
  };
}

async function pass({ el, clock }: Listener, ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 100) {
    clock.advance(100);
    await el.updateComplete;
  }
}

const said = ({ el }: Listener) => el.renderRoot.querySelector('[role=status]')?.textContent?.trim();
const shown = ({ el }: Listener) => el.renderRoot.querySelector('meter')?.value;

describe('<pue-call-level>', () => {
  it('moves with the voice, says that it is heard, and that nothing comes when nothing does', async () => {
    const { stream, end } = tone();
    const listener = await listening(stream);
    expect(said(listener)).to.equal('Dica qualcosa: la barra si muove.');
    listener.rms = 0.1;
    await pass(listener, 200);
    expect(said(listener)).to.equal('Il microfono sente la Sua voce.');
    expect(shown(listener)).to.be.greaterThan(0.5);
    await expect(listener.el).to.be.accessible();
    listener.rms = 0;
    await pass(listener, 5000);
    expect(said(listener)).to.contain('Il microfono è acceso, ma non si sente niente.');
    expect(shown(listener)).to.equal(0);
    await expect(listener.el).to.be.accessible();
    await end();
  });

  it('stops listening when the microphone is muted, and when it is gone from the page', async () => {
    const { stream, end } = tone();
    const listener = await listening(stream);
    expect(listener.open()).to.equal(1);
    listener.el.call = sceneWith(stream, 'muted');
    await listener.el.updateComplete;
    expect(listener.open()).to.equal(0);
    expect(said(listener)).to.equal(undefined);
    listener.el.call = sceneWith(stream, 'live');
    await listener.el.updateComplete;
    expect(listener.open()).to.equal(1);
    listener.el.remove();
    expect(listener.open()).to.equal(0);
    expect(listener.clock.pending).to.equal(0);
    await end();
  });

  it('hears by the browser’s own audio', async () => {
    // Sound is for pages that somebody has touched.
    await sendMouse({ type: 'click', position: [5, 5] });
    const { stream, end } = tone();
    const ears = browserEars(stream);
    const deadline = Date.now() + 8000;
    let heard = ears.hear() ?? 0;
    while (heard < 0.1 && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      heard = ears.hear() ?? 0;
    }
    ears.close();
    await end();
    expect(heard).to.be.greaterThan(0.1);
  });
});
