import { html, type TemplateResult } from 'lit';
import { isSignIn } from '../../agenda/agenda.machine.ts';
import { heading } from '../views/heading.ts';
import { problemText } from '../views/read-view.ts';
import type { OperatorView } from './operator-view.ts';
import type { Arriving } from './operator.state.ts';

/** Whose counter it is: asked, or why that cannot be told. What a sign-in mends, the frame says. */
export function arrivingView(view: OperatorView, { who, wanted }: Arriving): TemplateResult {
  const { operator, problems, words } = view;
  if (who.kind === 'loading') return html`<p>${operator.arriving}</p>`;
  const { failure } = who;
  const again = (): void => view.send({ type: 'desk-opened', service: wanted });
  return html`
    ${heading(view.level, words.booking.label, 'heading')}
    ${
      isSignIn(failure.code)
        ? ''
        : html`<div class="notice problem">${problemText(view, failure, problems[failure.code])}</div>`
    }
    <p class="actions"><button type="button" @click=${again}>${words.common.retry}</button></p>
  `;
}
