import { fixture, html } from '@open-wc/testing';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../define/pue-booking.ts';
import { COMUNE, PENSION } from './booking-data.fixture.ts';
import { BookingPerson } from './booking-person.fixture.ts';
import { FakeApi } from './fake-api.fixture.ts';
import { FakeTime } from './fake-time.fixture.ts';
import type { PueBooking } from './pue-booking.ts';

export interface PageOptions {
  readonly lang?: string;
  readonly register?: string;
  readonly comune?: string | undefined;
  readonly service?: string | undefined;
  readonly mode?: string;
  readonly prepare?: (api: FakeApi) => void;
  readonly around?: Element;
  /** How far the clock of the server is ahead of that of the device, in milliseconds. */
  readonly serverAhead?: number;
}

/** An element on a page of a test, and a person in front of it. */
export class BookingPage extends BookingPerson {
  static async open(options: PageOptions = {}): Promise<BookingPage> {
    const { lang = 'it', register, around, serverAhead = 0 } = options;
    const comune = 'comune' in options ? options.comune : COMUNE.istat;
    const service = 'service' in options ? options.service : PENSION.id;
    const time = new FakeTime();
    const api = new FakeApi(() => time.now() + serverAhead);
    options.prepare?.(api);
    const element = await fixture<PueBooking>(
      html`<pue-booking
        lang=${lang}
        mode=${ifDefined(options.mode)}
        register=${ifDefined(register)}
        comune=${comune ?? ''}
        service=${service ?? ''}
        privacy-url="/privacy"
        .surroundings=${time}
        .port=${api}
        ><p>Telefono del Comune</p></pue-booking
      >`,
      around === undefined ? {} : { parentNode: around },
    );
    const page = new BookingPage(element, time, api);
    await page.quiet();
    return page;
  }
}
