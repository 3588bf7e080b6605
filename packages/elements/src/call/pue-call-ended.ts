import { html, nothing, type TemplateResult } from 'lit';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { failureNotice } from './call-failure.ts';
import { CallPart } from './call-part.ts';
import type { CallScene } from './call-scene.ts';
import { endSentence, type Of } from './call-sentence.ts';
import { callStyles } from './call.styles.ts';

/**
 * What happened, what comes next, and another try where it makes sense.
 *
 * @summary The end of a call inside `<pue-call>`.
 * @csspart again - The button that opens the call again.
 */
export class PueCallEnded extends CallPart {
  static override readonly styles = [tokens, controls, callStyles];

  protected override render(): TemplateResult | typeof nothing {
    const scene = this.call;
    if (scene?.state.step !== 'ended') return nothing;
    const { strings, lang } = this.locale;
    const { what, way } = endSentence(scene.state, scene.role, strings.call);
    const failure = scene.state.reason === 'failed' ? scene.state.failure : null;
    return html`
      <div class="stack" lang=${lang}>
        <p class="lead name">${what}</p>
        ${failure === null ? html`<p>${way}</p>` : failureNotice(failure, strings, lang)}
        ${this.#renderAgain(scene, scene.state)}
      </div>
    `;
  }

  #renderAgain(scene: CallScene, { reason }: Of<'ended'>): TemplateResult | typeof nothing {
    if (reason === 'meeting-ended') return nothing;
    const label = this.locale.strings.call.ended.again[reason];
    return html`<button type="button" class="primary" part="again" @click=${() => scene.reopen()}>
      ${label}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pue-call-ended': PueCallEnded;
  }
}
