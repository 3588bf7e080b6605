import type { Booking } from '@pue/client/contract';
import type { OwnStrings } from './own.strings.ts';
import type { LaterView } from '../later/later-view.ts';

/** What the screens of an appointment that is there already are drawn with. */
export interface OwnView extends LaterView {
  readonly own: OwnStrings['own'];
}

/** What one needs beside the code, the next time. */
export function opensWords({ own }: OwnView, { beneficiary: { contact } }: Booking): string {
  return contact.phone === undefined && contact.email === undefined ? own.opensByTaxCode : own.opensByContact;
}
