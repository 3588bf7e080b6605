import type { CallRequest } from '@pue/client/call';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { CallPart } from './call-part.ts';
import { DeviceListController } from './device-list.controller.ts';

type Kind = Extract<CallRequest, { type: 'device-chosen' }>['kind'];

/**
 * Which camera and which microphone. There is a list only where there is something to choose from.
 *
 * @summary Choice of camera and microphone inside `<pue-call>`.
 */
export class PueCallDevices extends CallPart {
  static override readonly styles = [
    tokens,
    controls,
    css`
      .field {
        margin-block-end: 0;
      }

      div {
        display: grid;
        gap: 1em;
      }
    `,
  ];

  readonly #devices = new DeviceListController(this);
  #held = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('call')) return;
    const held = `${this.#inUse('audioinput')} ${this.#inUse('videoinput')}`;
    if (held !== this.#held) void this.#devices.read();
    this.#held = held;
  }

  protected override render(): TemplateResult {
    const words = this.locale.strings.call.devices;
    return html`
      <div lang=${this.locale.lang}>
        ${this.#renderChoice('audioinput', words.microphone, this.#devices.microphones)}
        ${this.#renderChoice('videoinput', words.camera, this.#devices.cameras)}
      </div>
    `;
  }

  #renderChoice(
    kind: Kind,
    label: string,
    devices: readonly MediaDeviceInfo[],
  ): TemplateResult | typeof nothing {
    if (devices.length === 0 || !this.#isOffered(kind)) return nothing;
    const { pick, unnamed } = this.locale.strings.call.devices;
    const used = this.#inUse(kind);
    const isListed = devices.some(({ deviceId }) => deviceId === used);
    return html`
      <p class="field">
        <label for=${kind}>${label}</label>
        <select id=${kind} @change=${(event: Event) => this.#onChoice(kind, event)}>
          ${isListed ? nothing : html`<option value="" disabled .selected=${live(true)}>${pick}</option>`}
          ${devices.map(
            ({ deviceId, label: name }, index) => html`
              <option value=${deviceId} .selected=${live(deviceId === used)}>
                ${name || unnamed(index + 1)}
              </option>
            `,
          )}
        </select>
      </p>
    `;
  }

  /** A device that is off or refused is not chosen: choosing would turn it on, or be refused again. */
  #isOffered(kind: Kind): boolean {
    const devices = this.call !== undefined && 'devices' in this.call.state ? this.call.state.devices : null;
    const is = kind === 'audioinput' ? devices?.microphone : devices?.camera;
    return is === 'live' || is === 'muted' || is === 'busy' || is === 'lost';
  }

  #inUse(kind: Kind): string {
    const stream = this.call?.localStream ?? null;
    const tracks = kind === 'audioinput' ? stream?.getAudioTracks() : stream?.getVideoTracks();
    return tracks?.[0]?.getSettings().deviceId ?? '';
  }

  #onChoice(kind: Kind, { target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    this.call?.send({ type: 'device-chosen', kind, deviceId: target.value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pue-call-devices': PueCallDevices;
  }
}
