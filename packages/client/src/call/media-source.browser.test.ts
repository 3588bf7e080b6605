import { expect } from '@open-wc/testing';
import { browserMedia } from './media-source.ts';

const forever = () => new AbortController().signal;

describe('The browser’s own devices', () => {
  const real = navigator.mediaDevices.getUserMedia;

  afterEach(() => {
    navigator.mediaDevices.getUserMedia = real;
  });

  it('open one by one', async () => {
    for (const [kind, expected] of [
      ['audioinput', 'audio'],
      ['videoinput', 'video'],
    ] as const) {
      const opened = await browserMedia.open(kind, null, forever());
      expect(opened.ok && opened.track.kind).to.equal(expected);
      if (opened.ok) opened.track.stop();
    }
  });

  it('are missing when the one that was chosen is not there', async () => {
    const opened = await browserMedia.open('audioinput', 'unplugged', forever());
    expect(opened).to.deep.equal({ ok: false, refusal: 'missing' });
  });

  it('are given back when nobody waits for them any more', async () => {
    const caller = new AbortController();
    const opening = browserMedia.open('videoinput', null, caller.signal);
    caller.abort();
    const opened = await opening;
    expect(opened.ok && opened.track.readyState).to.equal('ended');
  });

  for (const [name, refusal] of [
    ['NotAllowedError', 'denied'],
    ['SecurityError', 'denied'],
    ['NotFoundError', 'missing'],
    ['OverconstrainedError', 'missing'],
    ['NotReadableError', 'busy'],
    ['AbortError', 'busy'],
  ]) {
    it(`are ${refusal} when the browser says ${name}`, async () => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', name));
      expect(await browserMedia.open('audioinput', null, forever())).to.deep.equal({ ok: false, refusal });
    });
  }
});
