import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { browserClock } from '../clock/browser-clock.ts';
import { tokens } from '../styles/tokens.ts';
import { CallPart } from './call-part.ts';
import { callStyles } from './call.styles.ts';
import { browserEars, type Ears } from './ears.ts';
import { beginning, type Listening, listened, verdictOf } from './listening.ts';

const LOOKED_AT_EVERY_MS = 100;

/**
 * How loud the own microphone is, and that nothing comes of it when it is on and silent. What the room says in a
 * sentence is in a live region of its own; the bar is for eyes.
 *
 * @summary Level of the microphone inside `<pue-call>`.
 * @csspart level - The bar.
 */
export class PueCallLevel extends CallPart {
  static override readonly styles = [
    tokens,
    callStyles,
    css`
      meter {
        inline-size: 100%;
        block-size: 1em;
      }
    `,
  ];

  /**
   * Tests bring others.
   *
   * @internal
   */
  clock = browserClock;

  /** @internal */
  ears: (stream: MediaStream) => Ears = browserEars;

  @state() private listening: Listening = beginning(0);

  #track: MediaStreamTrack | undefined;
  #open: Ears | undefined;
  #callOff: () => void = () => {};

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override updated(): void {
    const track = this.isConnected ? this.#liveTrack() : undefined;
    if (track === this.#track) return;
    this.#stop();
    if (track !== undefined) this.#start(track);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#liveTrack() === undefined) return nothing;
    const words = this.locale.strings.call.level;
    const verdict = this.#open === undefined ? 'listening' : verdictOf(this.listening, this.clock.now());
    return html`<div lang=${this.locale.lang}>
      <meter part="level" aria-hidden="true" min="0" max="1" .value=${this.listening.level}></meter>
      <p role="status" class=${verdict === 'silent' ? 'notice warning' : 'hint'}>${words[verdict]}</p>
    </div>`;
  }

  #liveTrack(): MediaStreamTrack | undefined {
    const { state, localStream } = this.call ?? {};
    const isOn = state !== undefined && 'devices' in state && state.devices.microphone === 'live';
    return isOn ? localStream?.getAudioTracks()[0] : undefined;
  }

  #start(track: MediaStreamTrack): void {
    this.#track = track;
    this.#open = this.ears(new MediaStream([track]));
    this.listening = beginning(this.clock.now());
    this.#plan();
  }

  #plan(): void {
    this.#callOff = this.clock.after(LOOKED_AT_EVERY_MS, () => {
      if (this.#open === undefined) return;
      this.listening = listened(this.listening, this.#open.hear(), this.clock.now());
      this.#plan();
    });
  }

  #stop(): void {
    this.#callOff();
    this.#open?.close();
    this.#open = undefined;
    this.#track = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pue-call-level': PueCallLevel;
  }
}
