import type { Booking } from '@pue/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { list } from '../../locale/formats.ts';
import { doubtView } from '../later/claim-view.ts';
import { heading } from '../views/heading.ts';
import { whenView } from './appointment-view.ts';
import type { OwnView } from './own-view.ts';
import type { Appointment } from './own.state.ts';

const REASON_LENGTH = 200;

/** Asked once: which appointment, who will be told, and why if one wants to say so. */
export function cancelView(view: OwnView, state: Appointment): TemplateResult {
  const { own } = view;
  const { doing } = state;
  const { booking } = state.own;
  if (doing.kind === 'cancelling')
    return html`
      ${heading(view.level, doing.write.doubt === 'none' ? own.cancelling : view.later.sendingDoubt, 'heading')}
      ${whenView(view, booking)}
      <div class="notice">${doubtView(view, booking.place.phone, doing.write, own.unresolvedCancel)}</div>
    `;
  return html`
    ${heading(view.level, own.cancelTitle, 'heading')} ${whenView(view, booking)}
    <p>${booking.service.title}, ${booking.place.name}</p>
    <p>${told(view, booking)}</p>
    <form novalidate @submit=${(event: SubmitEvent) => submit(event, view)}>
      <div class="field">
        <label for="own-reason">
          ${own.reason}<span class="hint"> (${view.words.common.optional})</span>
        </label>
        <span class="hint" id="own-reason-hint">${view.later.reasonHint}</span>
        <textarea
          id="own-reason"
          name="reason"
          rows="2"
          maxlength=${REASON_LENGTH}
          aria-describedby="own-reason-hint"
        ></textarea>
      </div>
      <div class="actions">
        <button class="primary">${own.cancelYes}</button>
        <button type="button" @click=${() => view.send({ type: 'went-back' })}>${own.cancelNo}</button>
      </div>
    </form>
  `;
}

/** Who hears of it, by the plan that was stored with the appointment. */
function told({ own, lang }: OwnView, { notifications }: Booking): unknown {
  const rows = notifications.filter(({ what, channels }) => what === 'change' && channels.length > 0);
  const who = (['resident', 'operator', 'office'] as const).filter((one) =>
    rows.some((row) => row.who === one),
  );
  if (who.length === 0) return nothing;
  const names = who.map((one) => own.told[one]);
  return html`${own.tells(list(names, lang))} ${who.includes('resident') ? nothing : own.residentUntold}`;
}

function submit(event: SubmitEvent, { send, uuid }: OwnView): void {
  event.preventDefault();
  if (!(event.target instanceof HTMLFormElement)) return;
  const reason = String(new FormData(event.target).get('reason') ?? '').trim();
  send({ type: 'cancel-confirmed', key: uuid(), reason });
}
