import type { Devices } from '@pue/client/call';
import { css, html, nothing, type TemplateResult } from 'lit';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { failureNotice } from './call-failure.ts';
import { CallPart } from './call-part.ts';
import type { CallScene } from './call-scene.ts';
import type { Of } from './call-sentence.ts';
import { callStyles } from './call.styles.ts';
import { deviceToggles, deviceTroubles, toggleStyles } from './call-toggles.ts';

/**
 * Own picture, microphone and camera before anybody else sees or hears them, help where a browser refuses, and
 * the door to the waiting room, which is open without a camera or microphone too.
 *
 * @summary Device preview inside `<pue-call>`.
 * @csspart enter - The button that leads to the waiting room.
 */
export class PueCallPreview extends CallPart {
  static override readonly styles = [
    tokens,
    controls,
    callStyles,
    toggleStyles,
    css`
      .sides {
        display: grid;
        gap: 1.5em;
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75em;
      }

      .notice {
        inline-size: 100%;
        margin: 0;
      }

      pue-call-devices {
        inline-size: 100%;
      }

      @container (min-width: 44em) {
        .sides {
          grid-template-columns: 1fr 1fr;
          align-items: start;
        }
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const scene = this.call;
    if (scene?.state.step !== 'checking') return nothing;
    const { devices, failure } = scene.state;
    const { strings, lang } = this.locale;
    const words = strings.call;
    return html`
      <div class="sides" lang=${lang}>
        <pue-call-self></pue-call-self>
        <div class="stack">
          <p>${words.closed.unseen}</p>
          ${isAsking(devices) ? html`<p class="notice">${words.devices.asking}</p>` : nothing}
          <div class="row">${deviceToggles(scene, devices, words)}</div>
          <pue-call-level></pue-call-level>
          ${deviceTroubles(scene, devices, words, strings.common.retry)}
          <pue-call-devices></pue-call-devices>
          ${failureNotice(failure, strings, lang)} ${this.#renderDoor(scene, scene.state)}
        </div>
      </div>
    `;
  }

  #renderDoor(scene: CallScene, { devices, joining, failure }: Of<'checking'>): TemplateResult {
    const { preview } = this.locale.strings.call;
    if (joining !== undefined)
      return html`<p class="lead">${failure === null ? preview.entering : preview.trying}</p>`;
    const label = scene.role === 'officer' ? preview.enterOfficer : preview.enter[equipment(devices)];
    return html`
      <button
        type="button"
        class="primary"
        part="enter"
        @click=${() => scene.send({ type: 'join-requested' })}
      >
        ${label}
      </button>
    `;
  }
}

const isAsking = ({ microphone, camera }: Devices): boolean => microphone === 'asking' || camera === 'asking';

/** What one would enter with. A microphone that is muted is there all the same. */
function equipment({ microphone, camera }: Devices): 'both' | 'no-camera' | 'no-microphone' | 'neither' {
  const speaks = microphone === 'live' || microphone === 'muted';
  if (camera === 'live') return speaks ? 'both' : 'no-microphone';
  return speaks ? 'no-camera' : 'neither';
}

declare global {
  interface HTMLElementTagNameMap {
    'pue-call-preview': PueCallPreview;
  }
}
