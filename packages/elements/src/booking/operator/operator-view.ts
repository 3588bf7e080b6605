import type { LaterView } from '../later/later-view.ts';
import type { OwnView } from '../own/own-view.ts';
import type { OperatorStrings } from './operator.strings.ts';

/** What the counter's part of the screen is drawn with. */
export interface OperatorView extends OwnView {
  readonly operator: OperatorStrings['operator'];
}

/** With the words of the counter, which have come with its part. */
export function isOperatorView(view: LaterView): view is OperatorView {
  return view.operator !== undefined && view.own !== undefined;
}
