import type { Failure } from '@pue/client';
import type { Language } from '@pue/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { timeOfDay } from '../locale/formats.ts';
import type { CallStrings } from './call.strings.ts';

/** A failure in words: what happened, the way out, and what to tell the help desk. */
export function failureNotice(
  failure: Failure | null,
  strings: CallStrings,
  lang: Language,
): TemplateResult | typeof nothing {
  if (failure === null) return nothing;
  const { what, way } = strings.problems[failure.code];
  const opensAt = failure.code === 'meeting-not-open' ? timeOfDay(failure.opens_at, lang) : undefined;
  return html`
    <div class="notice problem">
      <p class="name">${what}</p>
      <p>${opensAt === undefined ? way : strings.call.preview.opensAt(opensAt)}</p>
      ${failure.traceId === undefined ? nothing : html`<p class="hint">${strings.common.trace(failure.traceId)}</p>`}
    </div>
  `;
}
