import type { Meta } from '@storybook/web-components-vite';
import { CUT, MAINTENANCE } from '../../packages/elements/src/booking/fake-api.fixture.ts';
import { scene } from './booking-scene.ts';

/** The Comune and the service. */
const meta: Meta = { title: 'Booking/1 Where and what', component: 'pue-booking', tags: ['!autodocs'] };
export default meta;

export const ServicesOfTheComune = scene({ service: '' });

export const LocalOffice = scene({ service: '', act: (person) => person.pressFirst('input[type="radio"]') });

export const NationalPole = scene({
  service: '',
  act: (person) => person.pressFirst('.card + .card input[type="radio"]'),
});

export const NothingChosen = scene({ service: '', act: (person) => person.pressFirst('form .primary') });

export const NothingToBook = scene({ service: '', prepare: (api) => (api.services = []) });

export const German = scene({
  lang: 'de',
  service: '',
  act: (person) => person.pressFirst('input[type="radio"]'),
});

export const ComuneByName = scene({ comune: '', service: '' });

export const ComuneFound = scene({
  comune: '',
  service: '',
  act: async (person) => {
    await person.type('comune', 'bolzano');
    await person.pressFirst('form .primary');
  },
});

export const ComuneUnknown = scene({
  comune: '',
  service: '',
  act: async (person) => {
    await person.type('comune', 'Atlantide');
    await person.pressFirst('form .primary');
  },
});

export const Loading = scene({ prepare: (api) => api.plan('comune', 'never') });

export const Slow = scene({
  prepare: (api) => api.plan('comune', 'never'),
  act: (person) => person.pass(4000),
});

export const Maintenance = scene({ prepare: (api) => api.plan('comune', MAINTENANCE) });

export const ConnectionCut = scene({ prepare: (api) => api.plan('services', CUT) });
