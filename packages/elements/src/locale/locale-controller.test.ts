import { expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Catalogue, LocaleController } from './locale-controller.ts';

interface Words {
  readonly first: string;
  readonly later?: string;
}

const FIRST = catalogue(
  { first: 'uno' },
  { de: () => Promise.resolve({ first: 'eins' }), fr: () => Promise.resolve({ first: 'un' }) },
);

function catalogue(it: Words, load: Partial<Catalogue<Words>['load']>): Catalogue<Words> {
  const none = (): Promise<Words> => Promise.reject(new Error('cut'));
  return { it, load: { de: none, fr: none, sl: none, en: none, ...load } };
}

async function localeIn(lang: string): Promise<[LocaleController<Words>, HTMLElement]> {
  const element = document.body.appendChild(document.createElement('p'));
  element.lang = lang;
  const host: ReactiveControllerHost = {
    addController: (controller: ReactiveController) => controller.hostConnected?.(),
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  const locale = new LocaleController<Words>(Object.assign(element, host), FIRST);
  await locale.arrived;
  return [locale, element];
}

describe('words that are added later', () => {
  afterEach(() => document.querySelector('p')?.remove());

  it('are there, in the language of the first ones, when the wait for them is over', async () => {
    const [locale] = await localeIn('de');
    const german = { first: 'eins', later: 'zwei' };
    await locale.widen(catalogue({ first: 'uno', later: 'due' }, { de: () => Promise.resolve(german) }));
    expect(locale.strings).to.equal(german);
    expect(locale.ready).to.equal(true);
  });

  it('are the Italian ones where the first words are Italian', async () => {
    const [locale] = await localeIn('it');
    await locale.widen(catalogue({ first: 'uno', later: 'due' }, {}));
    expect(locale.strings.later).to.equal('due');
  });

  it('leave the first ones alone when they cannot be had, and can be asked for again', async () => {
    const [locale] = await localeIn('de');
    const german = { first: 'eins', later: 'zwei' };
    const tries = [Promise.reject(new Error('cut')), Promise.resolve(german)];
    const larger = catalogue({ first: 'uno', later: 'due' }, { de: () => tries.shift() ?? never() });
    const failure: unknown = await locale.widen(larger).catch((error: unknown) => error);
    expect(failure).to.be.an('error');
    expect([locale.lang, locale.strings.first, locale.ready]).to.deep.equal(['de', 'eins', true]);
    await locale.widen(larger);
    expect(locale.strings).to.equal(german);
  });

  it('come with the first ones when the language changes, all in one language', async () => {
    const [locale, element] = await localeIn('it');
    await locale.widen(catalogue({ first: 'uno', later: 'due' }, {}));
    element.lang = 'fr';
    await Promise.resolve();
    await locale.arrived;
    expect([locale.lang, locale.strings]).to.deep.equal(['it', { first: 'uno', later: 'due' }]);
  });

  it('follow a language that changes while they are on their way', async () => {
    const [locale, element] = await localeIn('de');
    const french = { first: 'un', later: 'deux' };
    let arrive = (_words: Words): void => undefined;
    const german = new Promise<Words>((resolve) => (arrive = resolve));
    const widened = locale.widen(
      catalogue({ first: 'uno' }, { de: () => german, fr: () => Promise.resolve(french) }),
    );
    element.lang = 'fr';
    await Promise.resolve();
    arrive({ first: 'eins', later: 'zwei' });
    await widened;
    await locale.arrived;
    expect([locale.lang, locale.strings]).to.deep.equal(['fr', french]);
  });
});

function never(): never {
  throw new Error('asked once too often');
}
