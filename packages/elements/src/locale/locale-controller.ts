import type { Language } from '@pue/client/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { observeLanguage } from './lang-observer.ts';
import { resolveLanguage } from './language.ts';

/** Where the words of a feature come from: Italian is in the bundle, the others are fetched when asked for. */
export interface Catalogue<S> {
  readonly it: S;
  readonly load: Readonly<Record<Exclude<Language, 'it'>, () => Promise<S>>>;
}

const loaded = new WeakMap<object, Map<Language, unknown>>();

/**
 * The words of a feature in the language of its element. Until another language has arrived `ready` is false
 * and the element waits; where it cannot be had, the words are Italian and `lang` says so.
 */
export class LocaleController<S> implements ReactiveController {
  /** The language of `strings`: put it on the rendered root. */
  lang: Language = 'it';
  strings: S;
  ready = true;
  /** Resolves when the words that are on their way have come, or will not. */
  arrived: Promise<void> = Promise.resolve();

  readonly #host: ReactiveControllerHost & Element;
  #catalogue: Catalogue<S>;
  #stop: (() => void) | undefined;
  #wanted: Language = 'it';

  constructor(host: ReactiveControllerHost & Element, catalogue: Catalogue<S>) {
    this.#host = host;
    this.#catalogue = catalogue;
    this.strings = catalogue.it;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = observeLanguage(() => this.#resolve());
    this.#resolve();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** From now on speaks from a larger catalogue; rejects, and nothing changes, while its words cannot be had. */
  async widen(catalogue: Catalogue<S>): Promise<void> {
    const { lang } = this;
    if (lang !== 'it') remember(catalogue, lang, await catalogue.load[lang]());
    this.#catalogue = catalogue;
    this.#speak(resolveLanguage(this.#host));
  }

  #resolve(): void {
    const wanted = resolveLanguage(this.#host);
    if (wanted !== this.#wanted || !this.ready) this.#speak(wanted);
  }

  #speak(wanted: Language): void {
    this.#wanted = wanted;
    if (wanted === 'it') return this.#use('it', this.#catalogue.it);
    const known = loaded.get(this.#catalogue)?.get(wanted) as S | undefined;
    if (known !== undefined) return this.#use(wanted, known);
    this.ready = false;
    this.arrived = this.#load(wanted);
  }

  async #load(wanted: Exclude<Language, 'it'>): Promise<void> {
    const catalogue = this.#catalogue;
    const strings = await catalogue.load[wanted]().catch(() => undefined);
    if (strings !== undefined) remember(catalogue, wanted, strings);
    if (wanted !== this.#wanted || catalogue !== this.#catalogue) return;
    if (strings === undefined) this.#use('it', catalogue.it);
    else this.#use(wanted, strings);
  }

  #use(lang: Language, strings: S): void {
    const same = this.ready && this.lang === lang && this.strings === strings;
    this.lang = lang;
    this.strings = strings;
    this.ready = true;
    if (!same) this.#host.requestUpdate();
  }
}

function remember(catalogue: object, lang: Language, strings: unknown): void {
  const languages = loaded.get(catalogue) ?? new Map<Language, unknown>();
  languages.set(lang, strings);
  loaded.set(catalogue, languages);
}
