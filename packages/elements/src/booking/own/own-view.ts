import type { OwnStrings } from './own.strings.ts';
import type { LaterView } from '../later/later-view.ts';

/** What the screens of an appointment that is there already are drawn with. */
export interface OwnView extends LaterView {
  readonly own: OwnStrings['own'];
}
