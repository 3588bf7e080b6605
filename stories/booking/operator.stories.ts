import type { Meta } from '@storybook/web-components-vite';
import type { BookingPerson } from '../../packages/elements/src/booking/booking-person.fixture.ts';
import { changedMeanwhile, MAINTENANCE, TOLD } from '../../packages/elements/src/booking/fake-api.fixture.ts';
import { requestOf } from '../../packages/elements/src/booking/operator/fake-counter.fixture.ts';
import {
  atCounter,
  countPeople,
  fillGroup,
  toGroupCheck,
  toGroupEnd,
} from '../../packages/elements/src/booking/operator/operator-person.fixture.ts';
import { scene, type Scene } from './booking-scene.ts';

/** At the counter of a Comune: for somebody else, for several, and what residents asked for. */
const meta: Meta = { title: 'Booking/7 At the counter', component: 'pue-booking', tags: ['!autodocs'] };
export default meta;

function counter(act?: (person: BookingPerson) => Promise<void>, over: Scene = {}): Scene {
  return {
    ...over,
    mode: 'operator',
    act: async (person) => {
      await atCounter(person);
      await act?.(person);
    },
  };
}

const withRequests: Scene = {
  prepare: (api) => (api.requests = [requestOf('Anna', 0), requestOf('Luigi', 1)]),
};

async function toList(person: BookingPerson): Promise<void> {
  await person.pressFirst('.areas button + button');
}

export const Times = scene(counter());

export const NotSignedIn = scene(
  counter(undefined, {
    prepare: (api) => api.plan('identity', { code: 'unauthenticated', status: 401, ...TOLD }),
  }),
);

export const Booked = scene(
  counter(async (person) => {
    await person.toCheck();
    await person.pressFirst('.actions .primary');
    await person.drawn('.again');
  }),
);

export const SeveralPeople = scene(counter((person) => countPeople(person, 4)));

export const SeveralToFill = scene(
  counter(async (person) => {
    await countPeople(person, 3);
    await person.pressFirst('button.time');
    await person.drawn('#p0-givenName');
  }),
);

export const OneOfThemAtFault = scene(
  counter(async (person) => {
    await fillGroup(person);
    await person.type('p1-taxCode', 'VRDLGU70A01H501X');
    await person.pressFirst('form .primary');
  }),
);

export const SeveralToCheck = scene(counter(toGroupCheck));

export const SeveralToCheckGerman = scene(counter(toGroupCheck, { lang: 'de' }));

export const SeveralBooked = scene(counter(toGroupEnd));

export const NothingAwaits = scene(counter(toList));

export const Awaiting = scene(counter(toList, withRequests));

export const AwaitingGerman = scene(counter(toList, { ...withRequests, lang: 'de' }));

export const Confirmed = scene(
  counter(async (person) => {
    await toList(person);
    await person.pressFirst('.awaiting .primary');
  }, withRequests),
);

export const ChangedMeanwhile = scene(
  counter(async (person) => {
    await toList(person);
    person.api.plan('confirm', changedMeanwhile('"other"'));
    await person.pressFirst('.awaiting .primary');
  }, withRequests),
);

export const ListNotHad = scene(
  counter(async (person) => {
    person.api.plan('awaiting', MAINTENANCE);
    await toList(person);
  }),
);

export const Opened = scene(
  counter(async (person) => {
    await toList(person);
    await person.pressFirst('.awaiting .primary + button');
  }, withRequests),
);
