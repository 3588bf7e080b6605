import { css, html, nothing, type TemplateResult } from 'lit';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { devicesIcon, leaveIcon } from './call-icons.ts';
import { CallPart } from './call-part.ts';
import type { CallScene } from './call-scene.ts';
import type { Words } from './call-sentence.ts';
import { callStyles } from './call.styles.ts';
import { deviceToggles, toggleStyles } from './call-toggles.ts';

/**
 * Microphone, camera, devices, leave; to the officer also the end with an outcome. Leaving asks once.
 *
 * @summary Controls of a call inside `<pue-call>`.
 */
export class PueCallControls extends CallPart {
  static override readonly styles = [
    tokens,
    controls,
    callStyles,
    toggleStyles,
    css`
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5em;
      }

      .with-icon {
        display: inline-flex;
        gap: 0.5em;
        align-items: center;
        max-inline-size: 100%;
        padding-inline: 0.75em;
        overflow-wrap: anywhere;
      }

      .leave {
        margin-inline-start: auto;
        border-color: var(--_danger);
        background: var(--_danger);
        color: #fff;
      }

      dialog p {
        margin-block: 0.75em;
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const scene = this.call;
    if (scene === undefined || !('devices' in scene.state)) return nothing;
    const words = this.locale.strings.call;
    return html`
      <div lang=${this.locale.lang}>
        <div class="row" role="group" aria-label=${words.controls.group}>
          ${deviceToggles(scene, scene.state.devices, words)}
          <button type="button" class="with-icon" aria-haspopup="dialog" @click=${this.#open('#devices')}>
            ${devicesIcon} ${words.controls.choose}
          </button>
          ${
            scene.role === 'officer'
              ? html`<button type="button" aria-haspopup="dialog" @click=${this.#onConclude}>
                  ${words.controls.conclude}
                </button>`
              : nothing
          }
          <button type="button" class="with-icon leave" aria-haspopup="dialog" @click=${this.#open('#leave')}>
            ${leaveIcon} ${words.controls.leave}
          </button>
        </div>
        ${this.#renderDevices(words)} ${this.#renderLeave(scene, words)}
        ${scene.role === 'officer' ? html`<pue-call-outcome></pue-call-outcome>` : nothing}
      </div>
    `;
  }

  #renderDevices({ controls: words }: Words): TemplateResult {
    return html`
      <dialog id="devices" aria-labelledby="devices-title">
        <h3 id="devices-title" class="heading">${words.chooseTitle}</h3>
        <p></p>
        <pue-call-devices></pue-call-devices>
        <form method="dialog" class="actions"><button class="primary">${words.done}</button></form>
      </dialog>
    `;
  }

  #renderLeave(scene: CallScene, { controls: words }: Words): TemplateResult {
    const leave = () => scene.send({ type: 'leave-requested' });
    return html`
      <dialog id="leave" aria-labelledby="leave-title" aria-describedby="leave-text">
        <h3 id="leave-title" class="heading">${words.leaveTitle}</h3>
        <p id="leave-text">${words.leaveText}</p>
        <form method="dialog" class="actions">
          <button>${words.leaveNo}</button>
          <button class="primary" @click=${leave}>${words.leaveYes}</button>
        </form>
      </dialog>
    `;
  }

  #open(id: string): () => void {
    return () => this.renderRoot.querySelector<HTMLDialogElement>(id)?.showModal();
  }

  #onConclude(): void {
    this.renderRoot.querySelector('pue-call-outcome')?.ask();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pue-call-controls': PueCallControls;
  }
}
