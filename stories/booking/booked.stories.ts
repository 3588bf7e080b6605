import type { Meta } from '@storybook/web-components-vite';
import { COMUNE } from '../../packages/elements/src/booking/booking-data.fixture.ts';
import { scene } from './booking-scene.ts';

/** The code for paper, the place, the video. */
const meta: Meta = { title: 'Booking/5 Booked', component: 'pue-booking', tags: ['!autodocs'] };
export default meta;

export const Confirmed = scene({ act: (person) => person.toEnd() });

export const German = scene({ lang: 'de', act: (person) => person.toEnd() });

export const French = scene({ lang: 'fr', act: (person) => person.toEnd() });

export const Slovene = scene({ lang: 'sl', act: (person) => person.toEnd() });

export const English = scene({ lang: 'en', act: (person) => person.toEnd() });

export const ByTheOperator = scene({
  prepare: (api) => (api.bookedBy = 'operator'),
  act: (person) => person.toEnd(),
});

export const AwaitsTheOperator = scene({
  prepare: (api) => (api.comune = { ...COMUNE, confirmation: 'by-operator' }),
  act: (person) => person.toEnd(),
});
