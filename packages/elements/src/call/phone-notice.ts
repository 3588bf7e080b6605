import { html, nothing, type TemplateResult } from 'lit';
import type { CallScene } from './call-scene.ts';
import type { Words } from './call-sentence.ts';

/** The telephone: offered when the way does not come back, and said once somebody has chosen it. */
export function phoneNotice(scene: CallScene, words: Words): TemplateResult | typeof nothing {
  const sentence = phoneSentence(scene, words);
  if (sentence === '') return nothing;
  const byPhone = isByPhone(scene);
  return html`<div class="notice ${byPhone ? '' : 'warning'}" part="telephone">
    <p>${sentence}</p>
    <p class="retry">
      <button type="button" @click=${() => scene.send({ type: 'telephone-chosen', byPhone: !byPhone })}>
        ${byPhone ? words.phone.video : words.phone.choose}
      </button>
    </p>
  </div>`;
}

/** What is to be said of the telephone; nothing where the service has no number, or nobody needs one. */
export function phoneSentence({ role, state }: Pick<CallScene, 'role' | 'state'>, words: Words): string {
  if (!('meeting' in state) || state.meeting?.phone === undefined) return '';
  const { number, code } = state.meeting.phone;
  if (isByPhone({ state })) return words.phone.chosen(number, code);
  return 'phoneOffered' in state && state.phoneOffered ? words.phone.offer[role](number, code) : '';
}

function isByPhone({ state }: Pick<CallScene, 'state'>): boolean {
  const isOpen = state.step === 'connecting' || state.step === 'live' || state.step === 'recovering';
  return isOpen && state.meeting.by_phone === true;
}
