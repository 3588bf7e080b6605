import type { CallRole } from '@pue/client/call';
import { html, nothing, type TemplateResult } from 'lit';
import type { CallPhase } from './call-phase.ts';

/** The parts of an open call, by what a person takes for one screen. */
export function callBody(phase: Exclude<CallPhase, 'closed'>, role: CallRole): TemplateResult {
  const admission = role === 'officer' ? html`<pue-call-admission></pue-call-admission>` : nothing;
  switch (phase) {
    case 'checking':
      return html`<pue-call-preview></pue-call-preview>`;
    case 'waiting':
      return html`
        <pue-call-waiting></pue-call-waiting>
        ${admission}
        <pue-call-controls></pue-call-controls>
      `;
    case 'call':
      return html`
        ${admission}
        <pue-call-stage></pue-call-stage>
        <pue-call-controls></pue-call-controls>
      `;
    case 'ended':
      return html`<pue-call-ended></pue-call-ended>`;
  }
}
