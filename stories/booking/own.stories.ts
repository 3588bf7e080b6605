import type { Meta } from '@storybook/web-components-vite';
import type { BookingPerson } from '../../packages/elements/src/booking/booking-person.fixture.ts';
import {
  changedMeanwhile,
  CUT,
  MAINTENANCE,
  plainProblem,
} from '../../packages/elements/src/booking/fake-api.fixture.ts';
import { ABROAD } from '../../packages/elements/src/booking/booking-data.fixture.ts';
import { OWNED } from '../../packages/elements/src/booking/machine-walk.fixture.ts';
import { scene, type Scene } from './booking-scene.ts';

const MINUTE = 60_000;
const CONTACT = '0437 123456';
const ALWAYS_CUT = Array.from({ length: 20 }, () => CUT);

/** An appointment that is there already: found by its code, moved, cancelled. */
const meta: Meta = { title: 'Booking/6 Own appointment', component: 'pue-booking', tags: ['!autodocs'] };
export default meta;

/** Somebody who has an appointment; what they press is found by its place, in any language. */
function owner(act: (person: BookingPerson) => Promise<void>, over: Scene = {}): Scene {
  return {
    ...over,
    prepare: (api) => {
      api.add(OWNED, CONTACT);
      over.prepare?.(api);
    },
    act,
  };
}

async function toFinding(person: BookingPerson): Promise<void> {
  await person.pressFirst('p > .link');
  await person.drawn('#own-code');
}

async function open(person: BookingPerson, contact = CONTACT): Promise<void> {
  await toFinding(person);
  await person.type('own-code', 'k7q4 93mt');
  await person.type('own-contact', contact);
  await person.pressFirst('form .primary');
}

/** The buttons stand in one order: print, calendar, move, cancel, close. */
const MOVE = '.paper ~ button ~ button';
const CANCEL = '.paper ~ button ~ button ~ button';

async function toMove(person: BookingPerson): Promise<void> {
  await open(person);
  await person.pressFirst(MOVE);
}

async function toMoveCheck(person: BookingPerson): Promise<void> {
  await toMove(person);
  await person.pressFirst('button.time + button.time');
}

async function move(person: BookingPerson): Promise<void> {
  await toMoveCheck(person);
  await person.pressFirst('.chosen ~ .actions .primary');
}

async function toCancel(person: BookingPerson): Promise<void> {
  await open(person);
  await person.pressFirst(CANCEL);
}

async function cancel(person: BookingPerson): Promise<void> {
  await toCancel(person);
  await person.pressFirst('form .primary');
}

export const Finding = scene(owner(toFinding));

export const FindingGerman = scene(owner(toFinding, { lang: 'de' }));

export const ToBeCorrected = scene(
  owner(async (person) => {
    await toFinding(person);
    await person.pressFirst('form .primary');
  }),
);

export const NoSuchAppointment = scene(owner((person) => open(person, '0437 654321')));

export const TooManyTried = scene(
  owner(open, { prepare: (api) => void api.plan('open', plainProblem('rate-limited')) }),
);

export const TakesLong = scene(
  owner(
    async (person) => {
      await open(person);
      await person.pass(1000);
    },
    { prepare: (api) => void api.plan('open', 'never') },
  ),
);

export const Found = scene(owner(open));

export const FoundGerman = scene(owner(open, { lang: 'de' }));

export const AwaitsTheOperator = scene(
  owner(open, { prepare: (api) => void api.change(OWNED.id, { state: 'awaiting-operator' }) }),
);

export const IsOver = scene(
  owner(open, { prepare: (api) => void api.change(OWNED.id, { state: 'done', allowed_actions: [] }) }),
);

export const CalendarNotHad = scene(
  owner(
    async (person) => {
      await open(person);
      await person.pressFirst('.paper + button');
    },
    { prepare: (api) => void api.plan('calendar', MAINTENANCE) },
  ),
);

export const Moving = scene(owner(toMove));

export const MovingGerman = scene(owner(toMove, { lang: 'de' }));

export const NotMovable = scene(
  owner(async (person) => {
    await open(person);
    person.api.services = [ABROAD];
    await person.pressFirst(MOVE);
  }),
);

export const OldAndNew = scene(owner(toMoveCheck));

export const OldAndNewGerman = scene(owner(toMoveCheck, { lang: 'de' }));

export const NewTimeRanOut = scene(
  owner(async (person) => {
    await toMoveCheck(person);
    await person.pass(10 * MINUTE);
  }),
);

export const NewTimeTaken = scene(
  owner(async (person) => {
    await toMoveCheck(person);
    await person.pass(10 * MINUTE);
    person.api.take('slot-2026-11-23-0920');
    await person.pressFirst('.notice .primary');
  }),
);

export const MoveNotKnownYet = scene(owner(move, { prepare: (api) => void api.plan('move', CUT) }));

export const MoveStillNotKnown = scene(
  owner(
    async (person) => {
      await move(person);
      await person.pass(2 * MINUTE);
    },
    { prepare: (api) => void api.plan('move', ...ALWAYS_CUT) },
  ),
);

export const ChangedMeanwhile = scene(
  owner(move, { prepare: (api) => void api.plan('move', changedMeanwhile('"2"')) }),
);

export const ChangedAndNotRead = scene(
  owner(move, {
    prepare: (api) => void api.plan('move', changedMeanwhile('"2"')).plan('read', MAINTENANCE),
  }),
);

export const Moved = scene(owner(move));

export const Cancelling = scene(owner(toCancel));

export const CancellingGerman = scene(owner(toCancel, { lang: 'de' }));

export const CancelNotKnownYet = scene(owner(cancel, { prepare: (api) => void api.plan('cancel', CUT) }));

export const CancelStillNotKnown = scene(
  owner(
    async (person) => {
      await cancel(person);
      await person.pass(2 * MINUTE);
    },
    { prepare: (api) => void api.plan('cancel', ...ALWAYS_CUT).plan('read', ...ALWAYS_CUT) },
  ),
);

export const Cancelled = scene(owner(cancel));

export const CancelledGerman = scene(owner(cancel, { lang: 'de' }));
