import { fixture, html } from '@open-wc/testing';
import '../define/pue-booking.ts';
import { COMUNE, PENSION } from './booking-data.fixture.ts';
import { FakeApi } from './fake-api.fixture.ts';
import { FakeTime, settled } from './fake-time.fixture.ts';
import type { PueBooking } from './pue-booking.ts';

export interface PageOptions {
  readonly lang?: string;
  readonly comune?: string | undefined;
  readonly service?: string | undefined;
  readonly prepare?: (api: FakeApi) => void;
  readonly around?: Element;
}

/** An element on a page, and a person in front of it. */
export class BookingPage {
  readonly time = new FakeTime();
  readonly api = new FakeApi(this.time.now);
  #element: PueBooking | undefined;

  static async open(options: PageOptions = {}): Promise<BookingPage> {
    const page = new BookingPage();
    const { lang = 'it', comune = COMUNE.istat, service = PENSION.id } = options;
    options.prepare?.(page.api);
    page.#element = await fixture<PueBooking>(
      html`<pue-booking
        lang=${lang}
        comune=${'comune' in options && options.comune === undefined ? '' : comune}
        service=${'service' in options && options.service === undefined ? '' : service}
        privacy-url="/privacy"
        .surroundings=${page.time}
        .port=${page.api}
        ><p>Telefono del Comune</p></pue-booking
      >`,
      ...(options.around === undefined ? [] : [{ parentNode: options.around }]),
    );
    await page.quiet();
    return page;
  }

  get element(): PueBooking {
    return this.#element ?? never('element');
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot ?? never('shadow root');
  }

  get text(): string {
    return this.root.textContent.replace(/\s+/g, ' ');
  }

  get heading(): string {
    return this.root.querySelector('[data-focus="heading"]')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  get said(): string {
    return this.root.querySelector('[role="status"]')?.textContent ?? '';
  }

  /** Presses what has this name, or begins with it. */
  async press(name: string): Promise<void> {
    const buttons = [...this.root.querySelectorAll<HTMLElement>('button, input[type="radio"]')];
    const found = buttons.find((button) => nameOf(button).startsWith(name));
    (found ?? never(`"${name}" in: ${buttons.map(nameOf).join(' | ')}`)).click();
    await this.quiet();
  }

  async type(id: string, text: string): Promise<void> {
    const field = this.root.getElementById(id);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return never(id);
    if (field.type === 'radio' || field.type === 'checkbox') field.click();
    else {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    await this.quiet();
  }

  valueOf(id: string): string {
    const field = this.root.getElementById(id);
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
      ? field.value
      : never(id);
  }

  async fill(): Promise<void> {
    await this.type('givenName', 'Anna');
    await this.type('familyName', 'D’Incà');
    await this.type('taxCode', 'dnc nna 60a41 a083 q');
    await this.type('phone', '0437 123456');
    await this.type('basis', '');
    await this.type('reason', 'Domanda di pensione');
    await this.type('acknowledged', '');
  }

  async toDetails(): Promise<void> {
    await this.press('9:20');
  }

  async toCheck(): Promise<void> {
    await this.toDetails();
    await this.fill();
    await this.press('Avanti');
  }

  async pass(ms: number): Promise<void> {
    await this.time.pass(ms);
    await this.quiet();
  }

  /** Until the answers are there, the parts are fetched and all is drawn. */
  async quiet(): Promise<void> {
    for (let turn = 0; turn < 4; turn += 1) {
      await settled();
      await Promise.all([import('./later/later.ts'), this.#element?.updateComplete]);
    }
  }
}

function nameOf(element: HTMLElement): string {
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  return (element.getAttribute('aria-label') ?? (label ?? element).textContent).replace(/\s+/g, ' ').trim();
}

function never(what: string): never {
  throw new Error(`There is no ${what}`);
}
