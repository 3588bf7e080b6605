import type { FakeApi } from './fake-api.fixture.ts';
import { type FakeTime, settled } from './fake-time.fixture.ts';
import type { PueBooking } from './pue-booking.ts';

/** A person in front of an element. What they press is found by its name, or by what it is for in any language. */
export class BookingPerson {
  readonly element: PueBooking;
  readonly time: FakeTime;
  readonly api: FakeApi;

  constructor(element: PueBooking, time: FakeTime, api: FakeApi) {
    this.element = element;
    this.time = time;
    this.api = api;
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

  async pressFirst(selector: string): Promise<void> {
    (this.root.querySelector<HTMLElement>(selector) ?? never(selector)).click();
    await this.quiet();
  }

  async toDetails(): Promise<void> {
    await this.pressFirst('button.time + button.time');
    await this.#arrives('#givenName');
  }

  /** What is fetched from the network keeps its own time. */
  async #arrives(selector: string): Promise<void> {
    for (let look = 0; look < 500 && this.root.querySelector(selector) === null; look += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    await this.quiet();
  }

  async toCheck(): Promise<void> {
    await this.toDetails();
    await this.fill();
    await this.pressFirst('form .primary');
  }

  async toEnd(): Promise<void> {
    await this.toCheck();
    await this.pressFirst('.chosen ~ .actions .primary');
  }

  async pass(ms: number): Promise<void> {
    await this.time.pass(ms);
    await this.quiet();
  }

  /** Until this is on the screen: a part or a language that is fetched takes a while. */
  async drawn(selector = 'section'): Promise<void> {
    for (let turn = 0; turn < 500 && this.root.querySelector(selector) === null; turn += 1)
      await new Promise((resolve) => setTimeout(resolve));
    await this.quiet();
  }

  /** Until the answers are there, the parts are fetched and all is drawn. */
  async quiet(): Promise<void> {
    for (let turn = 0; turn < 4; turn += 1) {
      await settled();
      await Promise.all([
        import('./choosing/choosing.ts'),
        import('./later/later.ts'),
        import('./own/own.ts'),
        this.element.updateComplete,
      ]);
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
