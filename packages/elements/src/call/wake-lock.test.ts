import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../wait-until.fixture.ts';
import '../define/pue-call.ts';
import { FakeCall, SCENES } from './call.fixture.ts';

// Several test pages are open at once, and only one of them is in front.
Object.defineProperty(document, 'visibilityState', { get: () => 'visible' });

/** Locks that were taken, and whether they are held. */
function watchLocks(refusal?: DOMException): { readonly held: boolean }[] {
  const locks: { held: boolean }[] = [];
  const request = async () => {
    if (refusal !== undefined) throw refusal;
    const lock = { held: true, release: async () => void (lock.held = false) };
    locks.push(lock);
    return lock;
  };
  Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
  return locks;
}

async function showing(call: FakeCall): Promise<Element> {
  return fixture(html`<pue-call meeting-id="m1" .session=${call}></pue-call>`);
}

describe('the screen during a meeting', () => {
  it('stays on from the waiting room to the end', async () => {
    const locks = watchLocks();
    const call = new FakeCall(SCENES.ready);
    await showing(call);
    await waitUntil(() => call.listeners > 0);
    expect(locks.length).to.equal(0);
    call.become(SCENES.waiting);
    await waitUntil(() => locks.length === 1);
    call.become(SCENES.live);
    call.become(SCENES['recovering-media']);
    call.become(SCENES.left);
    await waitUntil(() => locks[0]?.held === false);
    expect(locks.length).to.equal(1);
  });

  it('stays on again when the page comes back to the front', async () => {
    const locks = watchLocks();
    await showing(new FakeCall(SCENES.live));
    await waitUntil(() => locks.length === 1);
    document.dispatchEvent(new Event('visibilitychange'));
    await waitUntil(() => locks.length === 2);
    expect(locks[0]?.held).to.equal(false);
  });

  it('does what it always does where the browser refuses, and when the element is gone', async () => {
    watchLocks(new DOMException('low battery', 'NotAllowedError'));
    const call = new FakeCall(SCENES.live);
    const el = await showing(call);
    await waitUntil(() => call.listeners > 0);
    el.remove();
    const locks = watchLocks();
    const other = await showing(new FakeCall(SCENES.live));
    await waitUntil(() => locks.length === 1);
    other.remove();
    await waitUntil(() => locks[0]?.held === false);
  });
});
