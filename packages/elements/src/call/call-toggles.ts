import type { Devices } from '@pue/client/call';
import { css, html, nothing, type TemplateResult } from 'lit';
import { cameraIcon, microphoneIcon } from './call-icons.ts';
import type { CallScene } from './call-scene.ts';
import { trouble, type Words } from './call-sentence.ts';

export const toggleStyles = css`
  .toggle {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    max-inline-size: 100%;
    padding-inline: 0.75em;
    text-align: start;
  }

  .toggle span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .toggle .is {
    display: block;
    font-size: max(0.8em, 12px);
    font-weight: 400;
    line-height: 1.2;
  }

  .toggle[aria-pressed='false']:not(.asking) {
    border-color: var(--_danger);
    color: var(--_danger);
  }

  @media (forced-colors: active) {
    .toggle[aria-pressed='true'] {
      border-width: 4px;
    }
  }
`;

/** Microphone and camera. They are pressed while the track is live, and only then: never as one wished it. */
export function deviceToggles(scene: CallScene, devices: Devices, words: Words): TemplateResult {
  const { microphone, camera } = devices;
  const hear = () => scene.send({ type: 'microphone-requested', on: microphone !== 'live' });
  const show = () => scene.send({ type: 'camera-requested', on: camera !== 'live' });
  return html`
    ${toggle('microphone', microphoneIcon(microphone === 'live'), devices, words, hear)}
    ${toggle('camera', cameraIcon(camera === 'live'), devices, words, show)}
  `;
}

function toggle(
  kind: keyof Devices,
  icon: TemplateResult,
  devices: Devices,
  words: Words,
  press: () => void,
): TemplateResult {
  const is = devices[kind];
  // The name stays and `aria-pressed` tells the rest: a name that changes too would be said twice over.
  return html`
    <button
      type="button"
      class=${is === 'asking' ? 'toggle asking' : 'toggle'}
      aria-pressed=${is === 'live' ? 'true' : 'false'}
      @click=${press}
    >
      ${icon}<span
        >${words.devices[kind]}
        <span class="is" aria-hidden="true">${words.devices.states[kind][is]}</span></span
      >
    </button>
  `;
}

/** What is wrong with microphone and camera, the way out, and another try. */
export function deviceTroubles(
  scene: CallScene,
  devices: Devices,
  words: Words,
  retry: string,
): readonly (TemplateResult | typeof nothing)[] {
  const ask = { microphone: 'microphone-requested', camera: 'camera-requested' } as const;
  return (['microphone', 'camera'] as const).map((kind) => {
    const wrong = trouble(devices[kind], kind, words);
    if (wrong === null) return nothing;
    return html`
      <div class="notice warning">
        <p class="name">${wrong.what}</p>
        <p>${wrong.way}</p>
        <p class="retry">
          <button type="button" @click=${() => scene.send({ type: ask[kind], on: true })}>
            ${retry}<span class="visually-hidden">: ${words.devices[kind]}</span>
          </button>
        </p>
      </div>
    `;
  });
}
