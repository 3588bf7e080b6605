import type { Meta } from '@storybook/web-components-vite';
import {
  CUT,
  holdExpired,
  MAINTENANCE,
  notValid,
  OFFLINE,
  plainProblem,
  slotTaken,
} from '../../packages/elements/src/booking/fake-api.fixture.ts';
import { COMUNE, slotsOf } from '../../packages/elements/src/booking/booking-data.fixture.ts';
import { scene, type Scene } from './booking-scene.ts';

const MINUTE = 60_000;

/** All on one screen, and what may come of sending it. */
const meta: Meta = { title: 'Booking/4 Check and send', component: 'pue-booking', tags: ['!autodocs'] };
export default meta;

function sent(failure: typeof CUT | 'never'): Scene {
  return { prepare: (api) => void api.plan('book', failure), act: (person) => person.toEnd() };
}

export const Check = scene({ act: (person) => person.toCheck() });

export const CheckByOperatorGerman = scene({
  lang: 'de',
  prepare: (api) => (api.comune = { ...COMUNE, confirmation: 'by-operator' }),
  act: (person) => person.toCheck(),
});

export const NobodyTells = scene({
  act: async (person) => {
    await person.toDetails();
    await person.fill();
    await person.type('phone', '');
    await person.pressFirst('form .primary');
    await person.pressFirst('form .primary');
  },
});

export const Sending = scene(sent('never'));

export const TakesLong = scene({
  ...sent('never'),
  act: async (person) => {
    await person.toEnd();
    await person.pass(1000);
  },
});

export const NotKnownYet = scene(sent(CUT));

export const StillNotKnown = scene({
  prepare: (api) => {
    api.plan('book', ...Array.from({ length: 20 }, () => CUT));
    api.plan('find', ...Array.from({ length: 20 }, () => CUT));
  },
  act: async (person) => {
    await person.toEnd();
    await person.pass(2 * MINUTE);
  },
});

export const WaitsForTheNetwork = scene(sent(OFFLINE));

export const TimeRanOut = scene(sent(holdExpired([...slotsOf('2026-11-26', 3)])));

export const TakenMeanwhile = scene(sent(slotTaken([...slotsOf('2026-11-26', 2)])));

export const BookedAlready = scene(sent(plainProblem('duplicate-booking')));

export const DelegaMissing = scene(sent(plainProblem('delega-missing')));

export const NoticeNotRead = scene(sent(plainProblem('consent-missing')));

export const NotAccepted = scene(sent(notValid('/beneficiary/tax_code', '/reason')));

export const NotAcceptedAtAll = scene(sent(notValid('/hold_id')));

export const TooManyRequests = scene(sent(plainProblem('rate-limited')));

export const OtherDataBefore = scene(sent(plainProblem('idempotency-key-reused')));

export const Maintenance = scene(sent(MAINTENANCE));
