import { expect } from '@open-wc/testing';

/** A page with RequireJS, as older municipal portals have it; the library is imported after that. */
describe('janus.js on a page with an AMD loader', () => {
  const mark = { jQuery: true };
  const defined: unknown[] = [];
  const define = Object.assign((factory: unknown) => defined.push(factory), { amd: mark });
  const registered: string[] = [];
  const real = EventTarget.prototype.addEventListener;

  before(() => {
    Reflect.set(globalThis, 'define', define);
    EventTarget.prototype.addEventListener = function (...given: Parameters<typeof real>) {
      if (this === window) registered.push(given[0]);
      return real.apply(this, given);
    };
  });

  after(() => {
    EventTarget.prototype.addEventListener = real;
    Reflect.deleteProperty(globalThis, 'define');
  });

  it('is there all the same, and the loader is as it was', async () => {
    const { janusLibrary } = await import('./janus-library.ts');
    expect(janusLibrary()).to.be.a('function');
    expect(defined).to.deep.equal([]);
    expect(define.amd).to.equal(mark);
  });

  it('does not listen to the page’s unloading, nor to its messages', async () => {
    const { janusLibrary } = await import('./janus-library.ts');
    janusLibrary();
    expect(registered).not.to.include.members(['beforeunload']);
    expect(registered).not.to.include.members(['message']);
    expect(Object.hasOwn(window, 'addEventListener')).to.equal(false);
  });
});
