import { html, nothing, type TemplateResult } from 'lit';
import type { FocusTarget } from '../booking.messages.ts';

/** A heading of the level that fits the page; with a target, the focus can be put on it. */
export function heading(level: number, content: unknown, target?: FocusTarget): TemplateResult {
  const index = target === undefined ? nothing : -1;
  const name = target ?? nothing;
  switch (Math.min(6, level)) {
    case 3:
      return html`<h3 tabindex=${index} data-focus=${name}>${content}</h3>`;
    case 4:
      return html`<h4 tabindex=${index} data-focus=${name}>${content}</h4>`;
    case 5:
      return html`<h5 tabindex=${index} data-focus=${name}>${content}</h5>`;
    case 6:
      return html`<h6 tabindex=${index} data-focus=${name}>${content}</h6>`;
  }
  return html`<h2 tabindex=${index} data-focus=${name}>${content}</h2>`;
}
