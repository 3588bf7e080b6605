import { expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Catalogue, LocaleController } from './locale-controller.ts';

interface Words {
  readonly first: string;
  readonly later?: string;
  readonly last?: string;
}

const FIRST = catalogue(
  { first: 'uno' },
  { de: () => Promise.resolve({ first: 'eins' }), fr: () => Promise.resolve({ first: 'un' }) },
);

function catalogue<W = Words>(it: W, load: Partial<Catalogue<W>['load']>): Catalogue<W> {
  const none = (): Promise<W> => Promise.reject(new Error('cut'));
  return { it, load: { de: none, fr: none, sl: none, en: none, ...load } };
}

async function localeIn(
  lang: string,
  { register, words = FIRST }: { register?: string; words?: Catalogue<Words> } = {},
): Promise<[LocaleController<Words>, HTMLElement & { register?: string }]> {
  const element = Object.assign(
    document.body.appendChild(document.createElement('p')),
    register && { register },
  );
  element.lang = lang;
  const host: ReactiveControllerHost = {
    addController: (controller: ReactiveController) => controller.hostConnected?.(),
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  const locale = new LocaleController<Words>(Object.assign(element, host), words);
  await locale.arrived;
  return [locale, element];
}

describe('words that are added later', () => {
  afterEach(() => document.querySelector('p')?.remove());

  it('are there, in the language of the first ones, when the wait for them is over', async () => {
    const [locale] = await localeIn('de');
    const german = { first: 'eins', later: 'zwei' };
    await locale.widen(catalogue({ first: 'uno', later: 'due' }, { de: () => Promise.resolve(german) }));
    expect(locale.strings).to.deep.equal(german);
    expect(locale.ready).to.equal(true);
  });

  it('come from several places, and each keeps what the others have brought', async () => {
    const [locale, element] = await localeIn('it');
    const later = catalogue(
      { first: 'uno', later: 'due' },
      { de: () => Promise.resolve({ first: 'eins', later: 'zwei' }) },
    );
    const last = catalogue<Partial<Words>>({ last: 'tre' }, { de: () => Promise.resolve({ last: 'drei' }) });
    await locale.widen(later);
    await locale.widen(last);
    expect(locale.strings).to.deep.equal({ first: 'uno', later: 'due', last: 'tre' });
    element.lang = 'de';
    await Promise.resolve();
    await locale.arrived;
    expect(locale.strings).to.deep.equal({ first: 'eins', later: 'zwei', last: 'drei' });
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
    expect(locale.strings).to.deep.equal(german);
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

describe('easy words', () => {
  afterEach(() => document.querySelector('p')?.remove());

  const EASY = catalogue(
    { first: 'uno' },
    {
      de: () => Promise.resolve({ first: 'eins' }),
      fr: () => Promise.resolve({ first: 'un' }),
      'it-easy': () => Promise.resolve({ first: 'il primo' }),
      'de-easy': () => Promise.resolve({ first: 'das erste' }),
    },
  );

  it('are said where they are asked for, and their language is Italian or German', async () => {
    for (const [lang, first] of Object.entries({ it: 'il primo', de: 'das erste' })) {
      const [locale] = await localeIn(lang, { register: 'easy', words: EASY });
      expect([locale.lang, locale.strings.first]).to.deep.equal([lang, first]);
    }
  });

  it('are the usual ones in a language that has none, and in a register that there is not', async () => {
    const [french] = await localeIn('fr', { register: 'easy', words: EASY });
    expect([french.lang, french.strings.first]).to.deep.equal(['fr', 'un']);
    const [italian] = await localeIn('it', { register: 'simple', words: EASY });
    expect(italian.strings.first).to.equal('uno');
  });

  it('come and go at any time', async () => {
    const [locale, element] = await localeIn('de', { words: EASY });
    element.register = 'easy';
    locale.resolve();
    await locale.arrived;
    expect(locale.strings.first).to.equal('das erste');
    element.register = '';
    locale.resolve();
    expect([locale.ready, locale.strings.first]).to.deep.equal([true, 'eins']);
  });

  it('are the usual ones of the same language when they cannot be had', async () => {
    const cut = (): Promise<Words> => Promise.reject(new Error('cut'));
    const german = { de: () => Promise.resolve({ first: 'eins' }), 'de-easy': cut };
    const words = catalogue({ first: 'uno' }, { ...german, 'it-easy': cut });
    const [locale, element] = await localeIn('de', { register: 'easy', words });
    expect([locale.lang, locale.strings.first]).to.deep.equal(['de', 'eins']);
    element.lang = 'it';
    locale.resolve();
    await locale.arrived;
    expect([locale.lang, locale.strings.first]).to.deep.equal(['it', 'uno']);
  });

  it('stay easy when words are added later', async () => {
    const [locale] = await localeIn('de', { register: 'easy', words: EASY });
    const easy = { first: 'das erste', later: 'das zweite' };
    await locale.widen(catalogue({ first: 'uno', later: 'due' }, { 'de-easy': () => Promise.resolve(easy) }));
    expect([locale.lang, locale.ready, locale.strings]).to.deep.equal(['de', true, easy]);
  });

  it('give way to the usual ones when what is added later has none', async () => {
    const [locale] = await localeIn('de', { register: 'easy', words: EASY });
    const german: Words = { first: 'eins', later: 'zwei' };
    const italian: Words = { first: 'uno' };
    await locale.widen(catalogue(italian, { de: () => Promise.resolve(german) }));
    expect([locale.lang, locale.strings]).to.deep.equal(['de', german]);
  });
});

function never(): never {
  throw new Error('asked once too often');
}
