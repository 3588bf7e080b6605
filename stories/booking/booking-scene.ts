import type { StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../packages/elements/src/define/pue-booking.ts';
import { COMUNE, PENSION } from '../../packages/elements/src/booking/booking-data.fixture.ts';
import { BookingPerson } from '../../packages/elements/src/booking/booking-person.fixture.ts';
import { FakeApi } from '../../packages/elements/src/booking/fake-api.fixture.ts';
import { FakeTime } from '../../packages/elements/src/booking/fake-time.fixture.ts';

/** What an element is given, and what a person then does with it until it is in the state of the story. */
export interface Scene {
  readonly lang?: string;
  readonly mode?: 'operator';
  readonly comune?: string;
  readonly service?: string;
  readonly prepare?: (api: FakeApi) => void;
  readonly act?: (person: BookingPerson) => Promise<void>;
}

export function scene({
  lang,
  mode,
  comune = COMUNE.istat,
  service = PENSION.id,
  prepare,
  act,
}: Scene): StoryObj {
  return {
    render: () => {
      const time = new FakeTime();
      const api = new FakeApi(time.now);
      prepare?.(api);
      return html`<pue-booking
        lang=${lang ?? nothing}
        mode=${mode ?? nothing}
        comune=${comune}
        service=${service}
        privacy-url="#privacy"
        .surroundings=${time}
        .port=${api}
        ><p>0437 000000</p></pue-booking
      >`;
    },
    play: async ({ canvasElement }) => {
      const element = canvasElement.querySelector('pue-booking');
      if (
        element === null ||
        !(element.surroundings instanceof FakeTime) ||
        !(element.port instanceof FakeApi)
      )
        throw new Error('The story has no element');
      const person = new BookingPerson(element, element.surroundings, element.port);
      await person.quiet();
      await person.drawn();
      await act?.(person);
    },
  };
}
