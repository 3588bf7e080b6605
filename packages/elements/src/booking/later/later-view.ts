import type { EarlierSlotPort } from '@pue/client/booking';
import type * as OperatorWords from '../../strings/it/booking-operator.ts';
import type { OwnStrings } from '../own/own.strings.ts';
import type { View } from '../views/view.ts';
import type { LaterStrings } from './later.strings.ts';

/** What the later parts of the screen are drawn with. */
export interface LaterView extends View, Pick<LaterStrings, 'later' | 'person' | 'telling' | 'problems'> {
  /** What is said at the counter alone. */
  readonly operator?: typeof OperatorWords.operator | undefined;
  /** Of an appointment that is there already. */
  readonly own?: OwnStrings['own'] | undefined;
  /** Easy words or the usual ones, and the way to offers of an earlier day where it is not the provider's: for what has elements of its own. */
  readonly register?: string | undefined;
  readonly earlier?: EarlierSlotPort | undefined;
  /** Where the privacy notice is, and which version of it is acknowledged. */
  readonly privacyUrl: string | undefined;
  readonly noticeVersion: string;
  /** A new UUID, for a key or reference. */
  readonly uuid: () => string;
}
