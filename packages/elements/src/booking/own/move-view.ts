import { html, nothing, type TemplateResult } from 'lit';
import type { Checking, ClaimingState } from '../booking.state.ts';
import { claimView, doubtView, isReady } from '../later/claim-view.ts';
import type { LaterPart } from '../later/later.ts';
import { failureMessage } from '../later/notices-view.ts';
import { heading } from '../views/heading.ts';
import { changeButton, chosen } from '../views/step-view.ts';
import { back } from '../views/where-view.ts';
import { whenWords } from './appointment-view.ts';
import type { OwnView } from './own-view.ts';
import type { Own, SendingMove } from './own.state.ts';

/** While one looks for another time: the one that stands until then. */
export function moveClaimView(
  view: OwnView,
  state: ClaimingState,
  { booking }: Own,
  claim: LaterPart['claim'],
): unknown {
  const now = html`<p class="notice">${view.own.standsUntil(whenWords(view, booking))}</p>`;
  return [state.step === 'time' ? now : nothing, claim(view, state)];
}

/** From when to when, before one confirms. */
export function moveCheckView(view: OwnView, state: Checking, { booking }: Own): TemplateResult {
  const { own, later } = view;
  const { claim, failure } = state;
  const ready = isReady(claim);
  const other = changeButton(view, later.changeTime, () => view.send({ type: 'part-changed', part: 'time' }));
  return html`
    ${heading(view.level, own.moveCheckTitle, 'heading')} ${claimView(view, state)}
    ${failureMessage(view, failure)}
    ${chosen([
      [own.before, html`<s>${whenWords(view, booking)}</s>`, nothing],
      [own.after, html`<strong>${whenWords(view, claim.held.hold.slot)}</strong>`, other],
      [later.where, `${booking.place.name}, ${booking.place.address}`, nothing],
      [view.words.booking.service, booking.service.title, nothing],
    ])}
    <p>${own.moveNote}</p>
    <div class="actions">${ready ? confirmButton(view) : nothing} ${back(view)}</div>
  `;
}

export function sendingMoveView(view: OwnView, { write, moving }: SendingMove): TemplateResult {
  const { own, later } = view;
  return html`
    ${heading(view.level, write.doubt === 'none' ? own.moving : later.sendingDoubt, 'heading')}
    <p>${own.movingText}</p>
    <div class="notice">${doubtView(view, moving.booking.place.phone, write, own.unresolvedMove)}</div>
  `;
}

function confirmButton({ own, send, uuid }: OwnView): TemplateResult {
  const press = (): void => send({ type: 'move-confirmed', key: uuid() });
  return html`<button type="button" class="primary" @click=${press}>${own.moveConfirm}</button>`;
}
