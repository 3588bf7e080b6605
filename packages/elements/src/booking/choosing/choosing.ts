import type { CSSResult } from 'lit';
import type { EasyCatalogue } from '../../locale/locale-controller.ts';
import type { ChoosingView } from './choosing-view.ts';
import { choosingStyles } from './choosing.styles.ts';
import { type ChoosingStrings, choosingStrings } from './choosing.strings.ts';
import { noFitView } from './no-fit-view.ts';
import { serversView } from './servers-view.ts';
import { servicesView } from './services-view.ts';

/** Help in choosing, fetched where there is a choice: of the service, of who serves, of what one needs. */
export interface ChoosingPart {
  readonly strings: EasyCatalogue<ChoosingStrings>;
  readonly styles: CSSResult;
  services: typeof servicesView;
  servers: typeof serversView;
  noFit: typeof noFitView;
  /** What is said of a search. */
  found(view: ChoosingView, count: number): string;
}

export const choosing: ChoosingPart = {
  strings: choosingStrings,
  styles: choosingStyles,
  services: servicesView,
  servers: serversView,
  noFit: noFitView,
  found: ({ choosing: words }, count) => (count === 0 ? words.noneFound : words.servicesFound(count)),
};
