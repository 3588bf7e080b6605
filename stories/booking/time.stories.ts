import type { Meta } from '@storybook/web-components-vite';
import {
  holdLimit,
  CUT,
  MAINTENANCE,
  OFFLINE,
} from '../../packages/elements/src/booking/fake-api.fixture.ts';
import { scene } from './booking-scene.ts';

/** The day and the time. */
const meta: Meta = { title: 'Booking/2 Day and time', component: 'pue-booking', tags: ['!autodocs'] };
export default meta;

export const FirstDays = scene({});

export const German = scene({ lang: 'de' });

export const ManyTimesByTheHour = scene({
  act: async (person) => person.pressFirst('[data-focus="day 2026-11-30"]'),
});

export const MoreDays = scene({ act: (person) => person.pressFirst('.actions button') });

export const MonthCalendar = scene({
  act: async (person) => {
    await person.pressFirst('.actions button + button');
    await person.drawn('calendar-date');
  },
});

export const NoRoom = scene({ prepare: (api) => (api.days = []) });

export const DayIsGone = scene({
  act: async (person) => {
    person.api.days = person.api.days.map((day) => ({ ...day, slots: [] }));
    await person.pressFirst('[data-focus="day 2026-11-26"]');
  },
});

export const Loading = scene({ prepare: (api) => api.plan('availability', 'never') });

export const Slow = scene({
  prepare: (api) => api.plan('availability', 'never'),
  act: (person) => person.pass(4000),
});

export const Maintenance = scene({ prepare: (api) => api.plan('availability', MAINTENANCE) });

export const TimesNotHad = scene({ prepare: (api) => api.plan('slots', CUT) });

export const Offline = scene({
  act: async (person) => {
    person.api.plan('slots', OFFLINE);
    window.dispatchEvent(new Event('offline'));
    await person.pressFirst('[data-focus="day 2026-11-26"]');
  },
});

export const KeepingTheTime = scene({
  prepare: (api) => api.plan('hold', 'never'),
  act: (person) => person.toDetails(),
});

export const NotKnownWhetherKept = scene({
  prepare: (api) => api.plan('hold', CUT),
  act: (person) => person.toDetails(),
});

export const TakenBySomebodyElse = scene({
  act: async (person) => {
    person.api.take('slot-2026-11-23-0920');
    await person.toDetails();
  },
});

export const TakenGerman = scene({
  lang: 'de',
  act: async (person) => {
    person.api.take('slot-2026-11-23-0920');
    await person.toDetails();
  },
});

export const TooManyHolds = scene({
  prepare: (api) => api.plan('hold', holdLimit()),
  act: (person) => person.toDetails(),
});

export const BackWithATimeThatIsKept = scene({
  act: async (person) => {
    await person.toDetails();
    await person.pressFirst('form .primary + button');
  },
});
