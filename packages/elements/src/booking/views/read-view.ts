import type { Failure } from '@pue/client/booking';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadName } from '../booking.messages.ts';
import type { Loading } from '../booking.state.ts';
import type { View } from './view.ts';

/** Something read: its shape while it comes, a way out when it does not, and then itself. */
export function readView<T>(
  view: View,
  read: ReadName,
  reading: Loading<T>,
  show: (value: T) => unknown,
  lines = 3,
): unknown {
  switch (reading.kind) {
    case 'loading':
      return skeleton(view, reading.slow, lines);
    case 'failed':
      return failureView(view, reading.failure, () => view.send({ type: 'retried', read }));
    case 'ready':
      return show(reading.value);
  }
}

/** Grey lines of about the height of what comes, so that nothing jumps. */
export function skeleton({ words }: View, slow: boolean, lines = 3): TemplateResult {
  return html`
    <div class="skeleton">
      <p class="visually-hidden">${words.common.loading}</p>
      ${Array.from({ length: lines }, () => html`<div class="bone"></div>`)}
    </div>
    ${slow ? html`<p class="hint">${words.common.slow}</p>` : nothing}
  `;
}

/** What happened, the way out, and the button that tries again. */
export function failureView(view: View, failure: Failure, retry: () => void): TemplateResult {
  return html`<div class="notice problem">
    ${readingProblemText(view, failure)}
    <p><button type="button" @click=${retry}>${view.words.common.retry}</button></p>
  </div>`;
}

function readingProblemText(view: View, failure: Failure): TemplateResult {
  const { readingProblems } = view.words;
  // The contract lets reading fail in these ways alone; whatever else comes is no answer of the contract.
  const { code } = failure;
  const known = code in readingProblems ? (code as keyof typeof readingProblems) : 'invalid-response';
  return problemText(view, failure, readingProblems[known]);
}

export function problemText(
  { words }: View,
  { traceId }: Failure,
  { what, way }: { readonly what: string; readonly way: string },
): TemplateResult {
  return html`
    <p><strong>${what}</strong></p>
    <p>${way}</p>
    ${traceId === undefined ? nothing : html`<p class="hint">${words.common.trace(traceId)}</p>`}
  `;
}
