import { LitElement } from 'lit';
import type { LocaleController } from './locale-controller.ts';

/** An element with words: it draws itself once the words of its language are there. */
export abstract class LocalizedElement<S> extends LitElement {
  protected abstract readonly locale: LocaleController<S>;

  protected override shouldUpdate(): boolean {
    return this.locale.ready;
  }
}
