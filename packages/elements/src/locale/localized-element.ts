import { LitElement } from 'lit';
import type { LocaleController } from './locale-controller.ts';

/** An element with words: it draws itself once the words of its language are there. */
export abstract class LocalizedElement<S> extends LitElement {
  protected abstract readonly locale: LocaleController<S>;

  /** Put off as a whole: an update that is refused forgets which properties had changed. */
  protected override async scheduleUpdate(): Promise<void> {
    while (!this.locale.ready) await this.locale.arrived;
    await super.scheduleUpdate();
  }
}
