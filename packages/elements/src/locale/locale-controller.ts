import type { Language } from '@pue/client/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { observeLanguage } from './lang-observer.ts';
import { languageOf, resolveLanguage } from './language.ts';

/** A language as it is usually written, or its easy register: short sentences, common words. */
type Wording = Language | `${Language}-easy`;

type Load<S> = () => Promise<S>;

/**
 * Where the words of a feature come from: Italian is in the bundle, the others are fetched when asked for. Easy
 * words are a further set of a language, complete like any other.
 */
export interface Catalogue<S> {
  readonly it: S;
  readonly load: Readonly<
    Record<Exclude<Language, 'it'>, Load<S>> & Partial<Record<`${Language}-easy`, Load<S>>>
  >;
}

/** Of a feature that also speaks easy Italian and easy German. */
export interface EasyCatalogue<S> extends Catalogue<S> {
  readonly load: Catalogue<S>['load'] & Readonly<Record<'it-easy' | 'de-easy', Load<S>>>;
}

/** `register="easy"` asks for easy words; any other, and none, for the usual ones. */
type Host = ReactiveControllerHost & Element & { readonly register?: string | undefined };

const loaded = new WeakMap<object, Map<Wording, unknown>>();

/**
 * The words of a feature in the language and register of its element. Until they have arrived `ready` is false
 * and the element waits. Easy words that cannot be had are the usual ones of the language; those of another
 * language are the Italian ones, and `lang` says so.
 */
export class LocaleController<S> implements ReactiveController {
  /** The language of `strings`: put it on the rendered root. */
  lang: Language = 'it';
  strings: S;
  ready = true;
  /** Resolves when the words that are on their way have come, or will not. */
  arrived: Promise<void> = Promise.resolve();

  readonly #host: Host;
  /** The words of the later ones are added to those of the first. */
  #catalogues: readonly Catalogue<Partial<S>>[];
  #stop: (() => void) | undefined;
  #wanted: Wording = 'it';
  #spoken: Wording = 'it';

  constructor(host: Host, catalogue: Catalogue<S>) {
    this.#host = host;
    this.#catalogues = [catalogue];
    this.strings = catalogue.it;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = observeLanguage(() => this.resolve());
    this.resolve();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** From now on has more words; rejects, and nothing changes, while they cannot be had. */
  async widen(catalogue: Catalogue<Partial<S>>): Promise<void> {
    await words(catalogue, wordingIn([catalogue], this.lang, this.#spoken !== this.lang));
    this.#catalogues = [...this.#catalogues.filter((known) => known !== catalogue), catalogue];
    this.#speak(this.#want());
  }

  /** Looks again at what is wanted: the language around the element, or its register, may have changed. */
  resolve(): void {
    const wanted = this.#want();
    if (wanted !== this.#wanted) this.#speak(wanted);
  }

  #want(): Wording {
    return wordingIn(this.#catalogues, resolveLanguage(this.#host), this.#host.register === 'easy');
  }

  #speak(wanted: Wording): void {
    this.#wanted = wanted;
    const known = joined(this.#catalogues.map((catalogue) => knownWords(catalogue, wanted)));
    if (known !== undefined) return this.#use(wanted, known);
    this.ready = false;
    this.arrived = this.#load(wanted);
  }

  async #load(wanted: Wording): Promise<void> {
    const catalogues = this.#catalogues;
    for (const wording of new Set([wanted, languageOf(wanted) ?? 'it', 'it' as const])) {
      const sets = catalogues.map((catalogue) => words(catalogue, wording));
      const strings = await Promise.all(sets).then(joined<S>, () => undefined);
      if (wanted !== this.#wanted || catalogues !== this.#catalogues) return;
      if (strings !== undefined) return this.#use(wording, strings);
    }
  }

  #use(wording: Wording, strings: S): void {
    const same = this.ready && this.#spoken === wording && this.strings === strings;
    this.#spoken = wording;
    this.lang = languageOf(wording) ?? 'it';
    this.strings = strings;
    this.ready = true;
    if (!same) this.#host.requestUpdate();
  }
}

/** All the words, or none where a set is not there. */
function joined<S>(sets: readonly (Partial<S> | undefined)[]): S | undefined {
  // Together they are whole: the first set has all that must be there, the others what may.
  return sets.includes(undefined) ? undefined : (Object.assign({}, ...sets) as S);
}

/** The easy register where it is asked for and there are easy words for all. */
function wordingIn(catalogues: readonly Catalogue<unknown>[], lang: Language, easy: boolean): Wording {
  const wording = `${lang}-easy` as const;
  return easy && catalogues.every(({ load }) => load[wording]) ? wording : lang;
}

function knownWords<S>(catalogue: Catalogue<S>, wording: Wording): S | undefined {
  return wording === 'it' ? catalogue.it : (loaded.get(catalogue)?.get(wording) as S | undefined);
}

async function words<S>(catalogue: Catalogue<S>, wording: Wording): Promise<S | undefined> {
  const known = knownWords(catalogue, wording);
  if (known !== undefined || wording === 'it') return known;
  const strings = await catalogue.load[wording]?.();
  const wordings = loaded.get(catalogue) ?? new Map<Wording, unknown>();
  loaded.set(catalogue, wordings.set(wording, strings));
  return strings;
}
