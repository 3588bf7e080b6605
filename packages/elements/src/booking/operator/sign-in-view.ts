import type { Failure } from '@pue/client/booking';
import { html, nothing, type TemplateResult } from 'lit';
import { PueSignInNeededEvent } from '../../agenda/agenda.events.ts';
import { isSignIn, type SignInCode } from '../../agenda/agenda.machine.ts';
import type { BookingState } from '../booking.state.ts';
import type { OperatorView } from './operator-view.ts';

/** Where only another sign-in, or somebody's grant, leads on: the way there. What was typed stays. */
export function signInView(view: OperatorView, state: BookingState): unknown {
  const code = signInCode(state);
  if (code === undefined) return nothing;
  const { operator, problems } = view;
  const told = problems[code];
  return html`<div class="notice problem">
    <p><strong>${told.what}</strong> ${told.way}</p>
    <p>${operator.kept}</p>
    <p class="actions">${signInButton(view, code)}</p>
  </div>`;
}

function signInButton({ operator }: OperatorView, code: SignInCode): TemplateResult {
  const ask = ({ target }: Event): void => void target?.dispatchEvent(new PueSignInNeededEvent(code));
  return html`<button type="button" class="primary" @click=${ask}>${operator.signIn}</button>`;
}

function signInCode(state: BookingState): SignInCode | undefined {
  return failuresIn(state)
    .map(({ code }) => code)
    .find(isSignIn);
}

/** All that one could not do, where one is. */
function failuresIn(state: BookingState): readonly Failure[] {
  const found = [
    state.step === 'arriving' && state.who.kind === 'failed' ? state.who.failure : undefined,
    state.step === 'awaiting' && state.list.kind === 'failed' ? state.list.failure : undefined,
    state.step === 'awaiting' && state.outcome?.kind === 'failed' ? state.outcome.failure : undefined,
    state.step === 'check' || state.step === 'group-check' ? state.failure : undefined,
    state.step === 'appointment' && state.doing.kind === 'failed' ? state.doing.failure : undefined,
    ...('claim' in state
      ? [
          state.claim.held?.failure,
          state.claim.attempt.kind === 'refused' ? state.claim.attempt.failure : undefined,
        ]
      : []),
  ];
  return found.filter((failure) => failure !== undefined);
}
