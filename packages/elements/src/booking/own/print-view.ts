import type { Booking } from '@pue/client/contract';
import { html, type TemplateResult } from 'lit';
import type { OwnView } from './own-view.ts';
import { printSheets } from './sheet/sheet.ts';

/** The button, and the frame in which the sheets are laid out: it goes when the view goes, and so does what is on it. */
export function printView(
  view: OwnView,
  bookings: readonly Booking[],
  print = view.later.print,
): TemplateResult {
  const press = ({ currentTarget }: Event): void => {
    const frame = currentTarget instanceof Element ? currentTarget.nextElementSibling : null;
    if (frame instanceof HTMLIFrameElement) void printIn(frame, view, bookings);
  };
  return html`<button type="button" @click=${press}>${print}</button>
    <iframe class="paper" title=${print} tabindex="-1" aria-hidden="true"></iframe>`;
}

/** Where the QR code cannot be had, for want of a network, the sheet goes without: the code is written on it. */
async function printIn(frame: HTMLIFrameElement, view: OwnView, bookings: readonly Booking[]): Promise<void> {
  const qr = await import('./sheet/qr-drawing.ts').catch(() => undefined);
  printSheets(view, bookings, { frame, draw: qr?.drawQr });
}
