import { LitElement, type PropertyValues } from 'lit';
import type { LocaleController } from './locale-controller.ts';

/**
 * An element with words: it draws itself once the words of its language are there.
 *
 * @cssprop [--pue-color-accent=#06c] - Buttons, links and marks; without it the colour of the page's Bootstrap Italia.
 * @cssprop [--pue-color-on-accent=#fff] - Text on them.
 * @cssprop [--pue-color-text=#191919] - Text; without it the colour of the page's Bootstrap Italia.
 * @cssprop [--pue-color-muted=#455a64] - Text that matters less.
 * @cssprop [--pue-color-surface=#fff] - Fields, cards and dialogs.
 * @cssprop [--pue-color-quiet=#f0f5fa] - Quiet backgrounds.
 * @cssprop [--pue-color-line=#5d7083] - Borders of fields and lines.
 * @cssprop [--pue-color-danger=#b3142f] - Errors, and the button that leaves.
 * @cssprop [--pue-color-success=#00633f] - What went well.
 * @cssprop [--pue-color-warning=#8a5300] - What asks for attention.
 * @cssprop [--pue-radius=4px] - Corners; without it those of the page's Bootstrap Italia.
 * @cssprop [--pue-font=inherit] - Font; without it the page's.
 */
export abstract class LocalizedElement<S> extends LitElement {
  protected abstract readonly locale: LocaleController<S>;

  /** Put off as a whole: an update that is refused forgets which properties had changed. */
  protected override async scheduleUpdate(): Promise<void> {
    while (!this.locale.ready) await this.locale.arrived;
    await super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues<this>): void {
    if (this.hasUpdated) unwrapTexts(this.renderRoot);
    super.update(changed);
  }
}

/** The translation of a browser puts a `<font>` where a text was: a text again, it can be written anew. */
function unwrapTexts(root: ParentNode): void {
  for (const font of root.querySelectorAll(':not(font) > font')) font.replaceWith(font.textContent ?? '');
}
