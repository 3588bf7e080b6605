import type { Meta } from '@storybook/web-components-vite';
import { MAINTENANCE } from '../../packages/elements/src/booking/fake-api.fixture.ts';
import { scene } from './booking-scene.ts';

const MINUTE = 60_000;

/** Who, how to reach them, and why; and the time that is kept meanwhile. */
const meta: Meta = { title: 'Booking/3 Who and why', component: 'pue-booking', tags: ['!autodocs'] };
export default meta;

export const Empty = scene({ act: (person) => person.toDetails() });

export const Filled = scene({
  act: async (person) => {
    await person.toDetails();
    await person.fill();
  },
});

export const ToBeCorrected = scene({
  act: async (person) => {
    await person.toDetails();
    await person.type('taxCode', 'DNCNNA60A41A083Z');
    await person.type('email', 'anna@');
    await person.pressFirst('form .primary');
  },
});

export const ToBeCorrectedGerman = scene({
  lang: 'de',
  act: async (person) => {
    await person.toDetails();
    await person.type('taxCode', 'DNCNNA60');
    await person.pressFirst('form .primary');
  },
});

export const NobodyCanBeReached = scene({
  act: async (person) => {
    await person.toDetails();
    await person.fill();
    await person.type('phone', '');
    await person.pressFirst('form .primary');
  },
});

export const PerhapsAnotherPerson = scene({
  act: async (person) => {
    await person.toDetails();
    await person.fill();
    await person.type('givenName', 'Maria');
    await person.type('birthDay', '2');
    await person.type('birthMonth', '1');
    await person.type('birthYear', '1960');
    await person.pressFirst('form .primary');
  },
});

export const PerhapsAnotherAddressGerman = scene({
  lang: 'de',
  act: async (person) => {
    await person.toDetails();
    await person.type('email', 'anna@gmial.com');
    person.root.getElementById('email')?.dispatchEvent(new Event('change', { bubbles: true }));
    await person.quiet();
  },
});

export const FiveMinutesLeft = scene({
  act: async (person) => {
    await person.toDetails();
    await person.pass(5 * MINUTE);
  },
});

export const NoMoreTimeToGive = scene({
  act: async (person) => {
    await person.toDetails();
    await person.pressFirst('.notice button');
    await person.pressFirst('.notice button');
  },
});

export const MoreTimeNotHad = scene({
  prepare: (api) => api.plan('extend', MAINTENANCE),
  act: async (person) => {
    await person.toDetails();
    await person.pressFirst('.notice button');
  },
});

export const TimeIsOver = scene({
  act: async (person) => {
    await person.toDetails();
    await person.fill();
    await person.pass(10 * MINUTE);
  },
});

export const TimeIsOverAndTaken = scene({
  act: async (person) => {
    await person.toDetails();
    await person.fill();
    await person.pass(10 * MINUTE);
    person.api.take('slot-2026-11-23-0920');
    await person.pressFirst('.notice button');
  },
});
