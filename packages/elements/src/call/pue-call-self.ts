import { css, html, type TemplateResult } from 'lit';
import { tokens } from '../styles/tokens.ts';
import { CallPart } from './call-part.ts';
import { callStyles } from './call.styles.ts';

/**
 * The own picture, as in a mirror and without sound, so that one does not hear oneself.
 *
 * @summary Own camera picture inside `<pue-call>`.
 * @csspart picture - The picture, or the panel that stands in for it.
 */
export class PueCallSelf extends CallPart {
  static override readonly styles = [
    tokens,
    callStyles,
    css`
      video {
        transform: scaleX(-1);
      }

      .blank {
        font-size: max(0.8em, 12px);
      }
    `,
  ];

  protected override render(): TemplateResult {
    const words = this.locale.strings.call.devices;
    const devices = this.call !== undefined && 'devices' in this.call.state ? this.call.state.devices : null;
    if (devices?.camera !== 'live') {
      return html`<p class="picture blank" part="picture" lang=${this.locale.lang}>${words.pictureOff}</p>`;
    }
    return html`<video
      class="picture"
      part="picture"
      lang=${this.locale.lang}
      aria-label=${words.picture}
      .srcObject=${this.call?.localStream ?? null}
      .muted=${true}
      autoplay
      playsinline
    ></video>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pue-call-self': PueCallSelf;
  }
}
