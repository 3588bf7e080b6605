import type { Failure } from '@pue/client';
import { html, nothing, type TemplateResult } from 'lit';
import { PueSignInNeededEvent } from '../agenda/agenda.events.ts';
import { isSignIn } from '../agenda/agenda.machine.ts';
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
 * @csspart sign-in - The button that asks for another sign-in.
 * @csspart again - The button that opens the call again.
 * @fires {PueSignInNeededEvent} pue-sign-in-needed - Somebody asked to sign in again.
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
        ${this.#renderActions(scene, scene.state)}
      </div>
    `;
  }

  #renderActions(scene: CallScene, { reason, failure }: Of<'ended'>): TemplateResult | typeof nothing {
    if (reason === 'meeting-ended') return nothing;
    const label = this.locale.strings.call.ended.again[reason];
    return html`<p class="actions">
      ${this.#renderSignIn(failure)}
      <button type="button" class="primary" part="again" @click=${() => scene.reopen()}>${label}</button>
    </p>`;
  }

  /** It is the page that signs people in: it is asked to, as by the list of appointments. */
  #renderSignIn(failure: Failure | null): TemplateResult | typeof nothing {
    if (failure === null || !isSignIn(failure.code)) return nothing;
    const { code } = failure;
    const ask = () => this.dispatchEvent(new PueSignInNeededEvent(code));
    return html`<button type="button" class="primary" part="sign-in" @click=${ask}>
      ${this.locale.strings.call.ended.signIn}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pue-call-ended': PueCallEnded;
  }
}
