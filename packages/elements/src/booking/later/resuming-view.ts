import { html, nothing, type TemplateResult } from 'lit';
import { timeOfDay } from '../../locale/formats.ts';
import type { Resuming } from '../booking.state.ts';
import { isRunning } from '../machine/kept.ts';
import { heading } from '../views/heading.ts';
import { doubtView, whenOf } from './claim-view.ts';
import type { LaterView } from './later-view.ts';

/** The page was loaded anew while a booking was on its way: what one is finding out, and what came of it. */
export function resumingView(view: LaterView, state: Resuming): TemplateResult {
  return state.stage === 'over' ? overView(view, state) : checkingView(view, state);
}

function checkingView(view: LaterView, state: Resuming): TemplateResult {
  const { attempt, unresolvedBooking } = view.later;
  return html`
    ${heading(view.level, view.later.sendingDoubt, 'heading')}
    <p>${attempt.checking}</p>
    <div class="notice">
      ${doubtView(view, undefined, state.write, unresolvedBooking, state.trace.reference)}
    </div>
    ${state.write.doubt === 'unresolved' ? html`<slot></slot>` : nothing}
  `;
}

function overView(view: LaterView, { held }: Resuming): TemplateResult {
  const { later, lang, send } = view;
  const { attempt } = later;
  return html`
    ${heading(view.level, attempt.notBooked, 'heading')}
    <div class="notice warning">
      <p>
        <strong>
          ${
            isRunning(held)
              ? later.heldUntil(...whenOf(view, held.hold.slot), timeOfDay(held.hold.expires_at, lang))
              : attempt.notKept
          }
        </strong>
      </p>
      <p>${attempt.typeAgain}</p>
      <div class="actions">
        <button type="button" class="primary" @click=${() => send({ type: 'went-on' })}>
          ${attempt.goOn}
        </button>
      </div>
    </div>
  `;
}
