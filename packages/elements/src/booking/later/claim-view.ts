import type { Slot } from '@pue/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { dayName, timeOfDay } from '../../locale/formats.ts';
import type { Attempt, Claim, Claimed, ClaimingState, Held, Write } from '../booking.state.ts';
import { dateInRome } from '../rome.ts';
import { problemText } from '../views/read-view.ts';
import { phoneOf } from '../views/view.ts';
import { isRunning } from '../machine/kept.ts';
import type { LaterView } from './later-view.ts';

/** Minutes from which the end stays in sight. */
const SOON = 5;

/** The slot that is held, sought or refused, wherever one is. */
export function claimView(view: LaterView, state: ClaimingState): unknown {
  const { attempt, held } = state.claim;
  switch (attempt.kind) {
    case 'holding':
      return holdingView(view, state, attempt);
    case 'refused':
      return refusedView(view, state, attempt);
    case 'none':
      return held === undefined ? nothing : heldView(view, state, held);
  }
}

function holdingView(
  view: LaterView,
  state: ClaimingState,
  { slot, write }: Extract<Attempt, { kind: 'holding' }>,
): TemplateResult {
  return html`<div class="notice" tabindex="-1" data-focus="hold">
    <p>${view.later.holding(...whenOf(view, slot))}</p>
    ${doubtView(view, phoneOf(state.choice.comune), write, view.later.unresolvedHold)}
  </div>`;
}

/** What is known of a write that has not been answered. */
export function doubtView(
  view: LaterView,
  phone: string | undefined,
  { doubt, key }: Write,
  unresolved: string,
  reference?: string,
): unknown {
  const { later, words } = view;
  switch (doubt) {
    case 'none':
      return nothing;
    case 'slow':
    case 'checking':
      return html`<p>${later.checking}</p>`;
    case 'offline':
      return html`<p>${later.waitingNetwork}</p>`;
    case 'unresolved':
      return html`
        <p><strong>${unresolved}</strong></p>
        <p>${later.unresolvedCall} ${phone === undefined ? nothing : words.booking.phone(phone)}</p>
        ${reference === undefined ? nothing : html`<p>${later.reference(spoken(reference))}</p>`}
        <p>
          <button type="button" @click=${() => view.send({ type: 'try-again', key })}>
            ${later.checkNow}
          </button>
        </p>
      `;
  }
}

/** The first eight characters of a UUID, in two groups: enough to find one request of a Comune. */
function spoken(reference: string): string {
  return `${reference.slice(0, 4)} ${reference.slice(4, 8)}`.toUpperCase();
}

/** Not ours: says why, and offers the nearest others; one press takes one of them. */
function refusedView(
  view: LaterView,
  state: ClaimingState,
  { slot, failure }: Extract<Attempt, { kind: 'refused' }>,
): TemplateResult {
  const others = 'alternatives' in failure ? failure.alternatives : [];
  return html`<div class="notice problem" tabindex="-1" data-focus="message">
    <p class="when">${view.later.whenAt(...whenOf(view, slot))}</p>
    ${problemText(view, failure, view.problems[failure.code])}
    ${others.length === 0 ? nothing : alternativesView(view, others)}
    <div class="actions">
      ${
        mayHoldAgain(state.claim, slot, failure.code)
          ? html`<button type="button" class="primary" @click=${() => view.pick(slot)}>
              ${view.later.holdAgain}
            </button>`
          : nothing
      }
      ${waysOut(view, state)}
    </div>
  </div>`;
}

function alternativesView(view: LaterView, slots: readonly Slot[]): TemplateResult {
  return html`
    <p>${view.later.alternatives}</p>
    <ul class="plain">
      ${slots.map(
        (slot) =>
          html`<li>
            <button type="button" @click=${() => view.pick(slot)}>
              ${view.later.whenAt(...whenOf(view, slot))}
            </button>
          </li>`,
      )}
    </ul>
  `;
}

function mayHoldAgain({ taken }: Claim, slot: Slot, code: string): boolean {
  return code !== 'slot-taken' && !taken.some(({ id }) => id === slot.id);
}

/** Back to what is still held, or on to the list; on the list itself there is nothing to go to. */
function waysOut(view: LaterView, state: ClaimingState): unknown {
  const { held } = state.claim;
  if (state.step === 'time') return held !== undefined && held.minutesLeft > 0 ? keepButton(view) : nothing;
  return otherTimes(view);
}

function heldView(view: LaterView, state: ClaimingState, held: Held): TemplateResult {
  if (held.minutesLeft === 0) return expiredView(view, state, held);
  const { later } = view;
  const { hold, minutesLeft } = held;
  const until = timeOfDay(hold.expires_at, view.lang);
  return html`<div class="notice ${minutesLeft <= SOON ? 'soon' : ''}" tabindex="-1" data-focus="hold">
    <p>
      <strong>${later.heldUntil(...whenOf(view, hold.slot), until)}</strong>
      ${later.minutesLeft(minutesLeft)}
    </p>
    ${held.failure === undefined ? nothing : problemText(view, held.failure, view.problems[held.failure.code])}
    <div class="actions">${state.step === 'time' ? keepButton(view) : nothing} ${moreTime(view, held)}</div>
    ${held.extending === undefined ? nothing : doubtView(view, phoneOf(state.choice.comune), held.extending, later.unresolvedExtension)}
  </div>`;
}

/** WCAG 2.2.1: whoever needs more time asks for it with one press. */
function moreTime({ later, send, uuid }: LaterView, { hold, extending }: Held): TemplateResult {
  if (extending !== undefined) return html`<span>${later.moreTimeComing}</span>`;
  if (hold.extensions_left === 0) return html`<span class="hint">${later.noMoreTime}</span>`;
  return html`<button type="button" @click=${() => send({ type: 'more-time', key: uuid() })}>
    ${later.moreTime}
  </button>`;
}

function expiredView(view: LaterView, state: ClaimingState, { hold }: Held): TemplateResult {
  const { later } = view;
  return html`<div class="notice warning soon" tabindex="-1" data-focus="hold">
    <p><strong>${later.expired(...whenOf(view, hold.slot))}</strong></p>
    <p>${later.expiredText}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${() => view.pick(hold.slot)}>${later.holdAgain}</button>
      ${state.step === 'time' ? nothing : otherTimes(view)}
    </div>
  </div>`;
}

function keepButton({ later, send }: LaterView): TemplateResult {
  return html`<button type="button" class="primary" @click=${() => send({ type: 'held-kept' })}>
    ${later.keepTime}
  </button>`;
}

function otherTimes({ later, send }: LaterView): TemplateResult {
  return html`<button type="button" @click=${() => send({ type: 'part-changed', part: 'time' })}>
    ${later.otherTimes}
  </button>`;
}

/** The day and the time of a slot, in words. */
export function whenOf({ lang }: LaterView, { start }: Pick<Slot, 'start'>): [string, string] {
  return [dayName(dateInRome(start), lang), timeOfDay(start, lang)];
}

/** The slot is kept, and nothing else is being sought: one may confirm. */
export function isReady({ held, attempt }: Claimed): boolean {
  return isRunning(held) && attempt.kind !== 'holding';
}
