import type { Booking } from '@pue/client/contract';
import { render } from 'lit';
import type { OwnView } from '../own-view.ts';
import type { QrDrawing } from './qr-drawing.ts';
import { sheetView } from './sheet-view.ts';
import { sheetStyles } from './sheet.styles.ts';

/** In points, from the largest; the first one with which all of a sheet is on its page. */
const SIZES = ['18', '16', '14', '12', '10', '8'];
/** Of the 267 mm between the margins; the rest is for printers that break lines otherwise. */
const HEIGHT_MM = 258;
const PX_PER_MM = 96 / 25.4;

/** Where one prints, and how the QR code is drawn: without, where that could not be had. */
interface Printer {
  readonly draw: ((text: string) => QrDrawing) | undefined;
}

/** Prints a sheet for each appointment, and nothing of the page around. */
export function printSheets(
  view: OwnView,
  bookings: readonly Booking[],
  { frame, draw }: Printer & { readonly frame: HTMLIFrameElement },
): void {
  const { contentWindow: paper, contentDocument: blank } = frame;
  if (paper === null || blank === null) throw new Error('The frame for printing is not in the page.');
  layOut(view, bookings, { blank, draw });
  paper.print();
}

/** The sheets alone in a document. */
export function layOut(
  view: OwnView,
  bookings: readonly Booking[],
  { blank, draw }: Printer & { readonly blank: Document },
): void {
  const styles = new (blank.defaultView?.CSSStyleSheet ?? CSSStyleSheet)();
  styles.replaceSync(String(sheetStyles));
  blank.adoptedStyleSheets = [styles];
  // What browsers propose as the name of the file: nothing personal.
  blank.title = view.words.booking.label;
  blank.documentElement.lang = view.lang;
  render(
    bookings.map((booking) => sheetView(view, booking, draw?.(booking.code))),
    blank.body,
  );
  for (const sheet of blank.querySelectorAll<HTMLElement>('.sheet')) fit(sheet);
}

function fit(sheet: HTMLElement): void {
  for (const size of SIZES) {
    sheet.dataset['size'] = size;
    if (sheet.scrollHeight <= HEIGHT_MM * PX_PER_MM) return;
  }
}
