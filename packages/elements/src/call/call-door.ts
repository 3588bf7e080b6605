import type { CallRole } from '@pue/client/call';
import { html, nothing, type TemplateResult } from 'lit';
import type { CallStrings } from './call.strings.ts';
import type { Opening } from './call.controller.ts';

/** What stands before a call that was not opened yet: what will happen, and the button that makes it happen. */
export function callDoor(
  { call, common }: CallStrings,
  role: CallRole,
  step: Opening['step'],
  open: () => void,
): TemplateResult {
  return html`
    <div class="door">
      ${step === 'not-loaded' ? notice(call.notLoaded) : nothing}
      <p>${call.closed[role]}</p>
      <p>${call.closed.permission}</p>
      <p>${call.closed.unseen}</p>
      <p class="actions">
        <button type="button" class="primary" aria-disabled=${step === 'loading'} @click=${open}>
          ${step === 'not-loaded' ? common.retry : call.closed.prepare}
        </button>
      </p>
      ${step === 'loading' ? html`<p>${call.opening}</p>` : nothing}
    </div>
  `;
}

export function notice({ what, way }: { readonly what: string; readonly way: string }): TemplateResult {
  return html`
    <div class="notice problem">
      <p><strong>${what}</strong></p>
      <p>${way}</p>
    </div>
  `;
}
