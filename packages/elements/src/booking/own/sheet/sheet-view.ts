import type { Booking } from '@pue/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { longDate, timeOfDay } from '../../../locale/formats.ts';
import { opensWords, type OwnView } from '../own-view.ts';
import type { QrDrawing } from './qr-drawing.ts';

/** The appointment on paper: the day, the time and the place first, then the video, what to bring, and the code. */
export function sheetView(view: OwnView, booking: Booking, qr: QrDrawing | undefined): TemplateResult {
  const { later, lang, words } = view;
  const { place, service, beneficiary } = booking;
  const time = timeOfDay(booking.start, lang);
  return html`<article class="sheet" lang=${lang}>
    <h1>${later.whenAt(longDate(booking.start, lang), time)}</h1>
    ${booking.state === 'confirmed' ? nothing : html`<p class="awaiting">${later.awaitingText}</p>`}
    <h2>${later.goHere}</h2>
    <p class="place">
      <strong>${place.name}</strong><br />
      ${place.address}${place.phone === undefined ? nothing : html`<br />${words.booking.phone(place.phone)}`}
    </p>
    <p>${later.opening}: ${place.opening_hours}</p>
    <p>${later.video(booking.office.name)}</p>
    ${bring(view, booking)}
    <div class="code-row">
      <div>
        <h2>${later.code}</h2>
        <p class="code" translate="no">${booking.code}</p>
        <p>${beneficiary.given_name} ${beneficiary.family_name}<br />${service.title}</p>
      </div>
      ${qr === undefined ? nothing : qrView(qr)}
    </div>
    <p>${opensWords(view, booking)}</p>
  </article>`;
}

/** It stands beside the code itself, so that nobody has to read it. */
function qrView({ size, path }: QrDrawing): TemplateResult {
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" aria-hidden="true"><path d=${path}></path></svg>`;
}

function bring({ later }: OwnView, { service }: Booking): unknown {
  if (service.required_documents.length === 0) return nothing;
  return html`
    <h2>${later.bring}</h2>
    <ul>
      ${service.required_documents.map((document) => html`<li>${document}</li>`)}
    </ul>
  `;
}
