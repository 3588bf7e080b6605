import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { officerCard } from './call-card.ts';
import { failureNotice } from './call-failure.ts';
import { CallPart } from './call-part.ts';
import type { CallScene } from './call-scene.ts';
import { callStyles } from './call.styles.ts';
import { phoneNotice } from './phone-notice.ts';
import { stageStyles } from './pue-call-stage.styles.ts';
import { stageMessage, type StageMessage } from './stage-message.ts';

/**
 * The other side, large; oneself, small; and words wherever the picture or the sound would mislead.
 *
 * @summary The pictures of a call inside `<pue-call>`.
 * @csspart remote - Picture of the other side.
 * @csspart officer - Card of who answers.
 * @csspart telephone - The telephone, offered or chosen.
 */
export class PueCallStage extends CallPart {
  static override readonly styles = [tokens, controls, callStyles, stageStyles];

  @state() private isSoundBlocked = false;

  #playing: MediaStream | null = null;

  protected override updated(changed: PropertyValues<this>): void {
    const stream = this.call?.remoteStream ?? null;
    if (!changed.has('call') || stream === this.#playing) return;
    this.#playing = stream;
    if (stream !== null) void this.#play();
  }

  protected override render(): TemplateResult | typeof nothing {
    const scene = this.call;
    if (scene === undefined || !('meeting' in scene.state) || scene.state.meeting === null) return nothing;
    const { strings, lang } = this.locale;
    const failure = scene.state.step === 'live' ? scene.state.failure : null;
    const message = stageMessage(scene.state, scene.role, strings.call);
    return html`
      <div lang=${lang}>
        ${failureNotice(failure, strings, lang)} ${phoneNotice(scene, strings.call)}
        <div class="stage">
          ${this.#renderRemote(scene)} ${message?.place === 'instead' ? renderMessage(message) : nothing}
          <div class="over">
            ${message?.place === 'beside' ? renderMessage(message) : nothing}
            ${this.isSoundBlocked ? this.#renderSoundButton() : nothing}
          </div>
          <pue-call-self></pue-call-self>
        </div>
        ${scene.role === 'station' ? officerCard(scene.state.meeting, strings.call, scene.headingLevel) : nothing}
      </div>
    `;
  }

  #renderRemote({ role, state: { step, ...rest }, remoteStream }: CallScene): TemplateResult {
    const isStill = step === 'live' && 'remote' in rest && rest.remote.video === 'stalled';
    // Without a picture it has nothing to say; browsers would name it by an error of their own.
    return html`<video
      aria-hidden=${remoteStream === null ? 'true' : nothing}
      class=${isStill ? 'picture remote still' : 'picture remote'}
      part="remote"
      aria-label=${this.locale.strings.call.stage.picture[role]}
      .srcObject=${remoteStream}
      autoplay
      playsinline
    ></video>`;
  }

  #renderSoundButton(): TemplateResult {
    const { stage } = this.locale.strings.call;
    return html`
      <div class="sound">
        <p>${stage.soundBlocked}</p>
        <button type="button" class="primary" @click=${this.#onSoundRequested}>${stage.startSound}</button>
      </div>
    `;
  }

  /** A browser may refuse sound before a person touched the page: then the picture goes first, and a button asks. */
  async #play(): Promise<void> {
    const video = this.renderRoot.querySelector<HTMLVideoElement>('.remote');
    if (video === null) return;
    video.muted = false;
    this.isSoundBlocked = (await start(video)) === 'refused';
    if (!this.isSoundBlocked) return;
    video.muted = true;
    await start(video);
  }

  #onSoundRequested(): void {
    void this.#play();
  }
}

function renderMessage({ text, place, tone }: StageMessage): TemplateResult {
  return html`<p class="${place} ${tone}">${text}</p>`;
}

/** `interrupted`: another stream came first; its own start tells the rest. */
async function start(video: HTMLVideoElement): Promise<'playing' | 'refused' | 'interrupted'> {
  try {
    await video.play();
    return 'playing';
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotAllowedError' ? 'refused' : 'interrupted';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pue-call-stage': PueCallStage;
  }
}
