import type { Failure } from '@pue/client/booking';
import { html, nothing, type TemplateResult } from 'lit';
import { problemText } from '../views/read-view.ts';
import type { View } from '../views/view.ts';
import type { LaterView } from './later-view.ts';
import { oddField, oddWords } from './odd.ts';

/** A line of a notice, and the id of the field that it is about. */
export interface Notice {
  readonly field: string;
  readonly words: string;
}

/** All that is to be corrected, each a way to its field. */
export function faultList({ words }: Pick<View, 'words'>, faults: readonly Notice[]): unknown {
  if (faults.length === 0) return nothing;
  return html`<div class="notice problem" tabindex="-1" data-focus="faults">
    <p><strong>${words.common.errorsTitle(faults.length)}</strong></p>
    <ul class="plain">
      ${faults.map(wayTo)}
    </ul>
  </div>`;
}

/** What went wrong with what was pressed, and the way out. */
export function failureMessage(view: LaterView, failure: Failure | undefined): unknown {
  if (failure === undefined) return nothing;
  return html`<div class="notice problem" tabindex="-1" data-focus="message">
    ${problemText(view, failure, view.problems[failure.code])}
  </div>`;
}

/** Asked once; the next press goes on. */
export function oddList({ person }: LaterView, odd: readonly string[]): TemplateResult {
  return html`<div class="notice warning" tabindex="-1" data-focus="warning">
    <p><strong>${person.oddTitle}</strong></p>
    <ul class="plain">
      ${odd.map((code) => wayTo({ field: oddField(code), words: oddWords(person, code) }))}
    </ul>
    <p>${person.right}</p>
  </div>`;
}

function wayTo({ field, words }: Notice): TemplateResult {
  const go = ({ target }: Event): void => {
    const root = target instanceof Element ? target.getRootNode() : document;
    if (root instanceof ShadowRoot) root.getElementById(field)?.focus();
  };
  return html`<li><button type="button" class="link" @click=${go}>${words}</button></li>`;
}
