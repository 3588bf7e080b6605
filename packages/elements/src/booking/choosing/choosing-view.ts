import type { View } from '../views/view.ts';
import type { ChoosingStrings } from './choosing.strings.ts';

/** What the parts that help in choosing are drawn with. */
export interface ChoosingView extends View {
  readonly choosing: ChoosingStrings['choosing'];
}
