import type { Booking, EarlierSlotOffer } from '@pue/client/contract';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { aBooking } from '../../packages/elements/src/agenda/agenda.fixture.ts';
import '../../packages/elements/src/define/pue-earlier-slot.ts';
import { anOffer, FakeEarlier, GONE } from '../../packages/elements/src/earlier/earlier.fixture.ts';

/** A day before one's own, on the appointment of who asks for it. */
const meta: Meta = { title: 'Earlier day/On an appointment', component: 'pue-earlier-slot' };
export default meta;

const LATER: Partial<Booking> = {
  start: '2026-12-04T09:20:00+01:00',
  end: '2026-12-04T09:50:00+01:00',
  allowed_actions: ['request-earlier', 'move', 'cancel'],
  beneficiary: { ...aBooking('b1').beneficiary, contact: { phone: '347 1234567' } },
};
const WAITING: Partial<Booking> = {
  ...LATER,
  allowed_actions: ['withdraw-earlier', 'move', 'cancel'],
  earlier_slot: { asked_at: '2026-11-24T09:12:00+01:00', ahead: 3, before: '2026-12-01' },
};

interface Scene {
  readonly booking: Partial<Booking>;
  readonly offer?: Partial<EarlierSlotOffer>;
  readonly lang?: string;
  readonly prepare?: (port: FakeEarlier) => void;
  /** The button to press, by its place. */
  readonly press?: string;
}

function scene({ booking, offer, lang, prepare, press }: Scene): StoryObj {
  return {
    render: () => {
      const about = { ...anOffer('o1').booking, id: 'b1' };
      const items = offer === undefined ? [] : [anOffer('o1', { booking: about, ...offer })];
      const port = new FakeEarlier(items, aBooking('b1', booking));
      prepare?.(port);
      return html`<pue-earlier-slot
        lang=${lang ?? nothing}
        .booking=${port.held}
        .port=${port}
      ></pue-earlier-slot>`;
    },
    play: async ({ canvasElement }) => {
      const root = canvasElement.querySelector('pue-earlier-slot')?.renderRoot;
      const wanted = press ?? (offer === undefined ? 'summary, button' : '.actions button');
      const found = () => root?.querySelector<HTMLElement>(wanted);
      for (let turn = 0; turn < 50 && !found(); turn += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      root?.querySelector('details')?.setAttribute('open', '');
      if (press !== undefined) found()?.click();
    },
  };
}

export const Ask = scene({ booking: LATER });

export const AskGerman = scene({ booking: LATER, lang: 'de' });

export const Asked = scene({ booking: LATER, press: 'form button' });

export const Waiting = scene({ booking: WAITING });

export const WaitingGerman = scene({ booking: WAITING, lang: 'de' });

export const Offered = scene({ booking: WAITING, offer: {} });

export const OfferedGerman = scene({ booking: WAITING, offer: { why: 'others-passed' }, lang: 'de' });

export const MinutesLeft = scene({ booking: WAITING, offer: { expires_at: '2026-11-24T09:17:00+01:00' } });

export const Sending = scene({
  booking: WAITING,
  offer: {},
  prepare: (port) => {
    port.accept = () => new Promise(() => {});
  },
  press: '.actions .primary',
});

export const TooLate = scene({
  booking: WAITING,
  offer: {},
  prepare: (port) => {
    port.failing = { accept: GONE };
  },
  press: '.actions .primary',
});

export const Accepted = scene({ booking: WAITING, offer: {}, press: '.actions .primary' });

export const Refused = scene({ booking: WAITING, offer: {}, press: '.actions .primary + button' });
