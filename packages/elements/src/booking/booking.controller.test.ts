import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReactiveController } from 'lit';
import { COMUNE, PENSION, slotsOf, WORKS_IN_BOTH } from './booking-data.fixture.ts';
import { BookingController, type BookingHost } from './booking.controller.ts';
import type { BookingState } from './booking.state.ts';
import { CUT, FakeApi, OFFLINE } from './fake-api.fixture.ts';
import { FakeTime, settled } from './fake-time.fixture.ts';
import { TraceBook } from './later/trace-book.ts';
import { BookingWrites } from './later/writes.ts';
import { laterHandlers } from './later/handlers.ts';
import { ownHandlers } from './own/own-handlers.ts';
import { OwnWrites } from './own/own-writes.ts';
import { FILLED, REQUEST } from './machine-walk.fixture.ts';
import type { LaterPart } from './later/later.ts';

/** An element without a screen. */
class Host implements BookingHost {
  readonly time = new FakeTime();
  readonly ports = new FakeApi(this.time.now);
  readonly language = 'it';
  readonly told: string[] = [];
  readonly focused: string[] = [];
  readonly updateComplete = Promise.resolve(true);
  readonly controller: BookingController;
  laterFails = 0;

  constructor() {
    this.controller = new BookingController(this, this.time);
    this.controller.hostConnected();
  }

  addController(_controller: ReactiveController): void {}
  removeController(_controller: ReactiveController): void {}
  requestUpdate(): void {}
  useLater(_later: LaterPart): void {}

  loadLater(): Promise<LaterPart> {
    this.laterFails -= 1;
    return this.laterFails >= 0 ? Promise.reject(new Error('cut')) : Promise.resolve(HEADLESS);
  }

  writingPort(): FakeApi['booking'] {
    return this.ports.booking;
  }

  perform(effect: Parameters<BookingHost['perform']>[0]): void {
    if (effect.type === 'tell') this.told.push(effect.fact.fact);
    if (effect.type === 'focus') this.focused.push(effect.target);
  }

  async start(): Promise<void> {
    this.controller.send({ type: 'started', comune: COMUNE.istat, service: PENSION.id });
    await settled();
  }

  async pick(index: number): Promise<void> {
    const slot = this.ports.days[0]?.slots[index];
    if (slot === undefined) throw new Error('no such slot');
    this.controller.pick(slot);
    await settled();
  }

  async toCheck(): Promise<void> {
    await this.start();
    await this.pick(1);
    this.controller.send({ type: 'drafted', change: FILLED });
    this.controller.send({ type: 'details-submitted', faults: [], odd: [] });
  }

  async confirm(): Promise<void> {
    const { state } = this.controller;
    if (!('claim' in state) || state.claim.held === undefined)
      throw new Error(`nothing is held in ${state.step}`);
    const request = { ...REQUEST, hold_id: state.claim.held.hold.id };
    this.controller.send({ type: 'confirmed', key: this.controller.uuid(), request });
    await settled();
  }

  async toConfirmed(): Promise<void> {
    await this.toCheck();
    await this.confirm();
  }

  /** To the last press of a move. */
  async toMoveCheck(): Promise<void> {
    await this.toConfirmed();
    this.controller.send({ type: 'move-wanted' });
    await settled();
    await this.pick(2);
  }

  step(): BookingState['step'] {
    return this.controller.state.step;
  }

  calls(operation: string): readonly { readonly key?: string; readonly what: string }[] {
    return this.ports.calls.filter((call) => call.operation === operation);
  }
}

/** What comes later, without its screens: those need a browser. */
const HEADLESS = {
  handlers: { ...laterHandlers, ...ownHandlers },
  writes: (caller, around) => new OwnWrites(new BookingWrites(caller, around), caller, around),
  traces: (around) => new TraceBook(around),
} as Pick<LaterPart, 'handlers' | 'writes' | 'traces'> as LaterPart;

describe('the booking controller', () => {
  it('reads the Comune, its services, and the days with the first times, and then fetches the rest', async () => {
    const host = new Host();
    await host.start();
    assert.deepEqual(
      host.ports.calls.map(({ operation }) => operation),
      ['comune', 'services', 'availability'],
    );
    assert.deepEqual(host.told, ['ready']);
    assert.equal(host.controller.later.state, 'ready');
  });

  it('keeps a press until the part that answers it is there', async () => {
    const host = new Host();
    host.laterFails = 1;
    await host.start();
    assert.equal(host.controller.later.state, 'failed');
    await host.pick(0);
    assert.equal(host.controller.waiting, false);
    assert.equal(host.step(), 'details');
    assert.equal(host.calls('hold').length, 1);
  });

  it('does not hear the answer to an older question', async () => {
    const host = new Host();
    host.controller.send({ type: 'started', comune: undefined, service: undefined });
    host.controller.send({ type: 'comune-sought', query: 'Bol' });
    host.controller.send({ type: 'comune-sought', query: 'Ago' });
    await settled();
    const { state } = host.controller;
    assert.equal(
      state.step === 'comune' && state.found?.kind === 'ready' && state.found.value[0]?.names[0]?.name,
      'Agordo',
    );
  });

  it('says that it is slow after four seconds', async () => {
    const host = new Host();
    host.ports.plan('comune', 'never');
    await host.start();
    await host.time.pass(3999);
    assert.deepEqual(host.controller.state.step === 'opening' && host.controller.state.catalogue, {
      kind: 'loading',
      slow: false,
    });
    await host.time.pass(1);
    assert.deepEqual(host.controller.state.step === 'opening' && host.controller.state.catalogue, {
      kind: 'loading',
      slow: true,
    });
  });

  it('books once although every answer is cut off', async () => {
    const host = new Host();
    await host.toCheck();
    host.ports.plan('book', 'lost', 'lost').plan('find', CUT);
    await host.confirm();
    await host.time.pass(60_000);
    assert.equal(host.step(), 'appointment');
    assert.equal(host.ports.bookings.length, 1);
    assert.equal(new Set(host.calls('book').map(({ key }) => key)).size, 1);
    assert.deepEqual(host.told, ['ready', 'held', 'booked']);
  });

  it('moves once although every answer is cut off five times over', async () => {
    const host = new Host();
    await host.toMoveCheck();
    host.ports.plan('move', 'lost', 'lost', CUT, 'lost', CUT);
    host.controller.send({ type: 'move-confirmed', key: host.controller.uuid() });
    await host.time.pass(60_000);
    const { state } = host.controller;
    assert.equal(state.step === 'appointment' && state.doing.kind === 'shown' && state.doing.news, 'moved');
    assert.equal(host.ports.bookings.length, 1);
    assert.equal(host.ports.bookings[0]?.etag, '"2"');
    assert.equal(new Set(host.calls('move').map(({ key }) => key)).size, 1);
  });

  it('cancels once although every answer is cut off, and looking for it too', async () => {
    const host = new Host();
    await host.toConfirmed();
    host.ports.plan('cancel', 'lost').plan('read', CUT, CUT);
    host.controller.send({ type: 'cancel-wanted' });
    host.controller.send({ type: 'cancel-confirmed', key: host.controller.uuid(), reason: '' });
    await host.time.pass(60_000);
    const { state } = host.controller;
    assert.equal(
      state.step === 'appointment' && state.doing.kind === 'shown' && state.doing.news,
      'cancelled',
    );
    assert.equal(host.calls('cancel').length, 1);
  });

  it('says within a second that it is checking', async () => {
    const host = new Host();
    await host.toCheck();
    host.ports.plan('book', 'never');
    await host.confirm();
    await host.time.pass(1000);
    assert.equal(host.controller.state.step === 'sending' && host.controller.state.write.doubt, 'slow');
  });

  it('sends by itself when the network is back', async () => {
    const host = new Host();
    await host.toCheck();
    host.ports.plan('book', OFFLINE);
    await host.confirm();
    assert.equal(host.step(), 'sending');
    host.controller.send({ type: 'came-online' });
    await settled();
    assert.equal(host.step(), 'appointment');
  });

  it('counts down by itself and lets the slot go when its time is over', async () => {
    const host = new Host();
    await host.toCheck();
    await host.time.pass(8 * 60_000);
    const minutesLeft = () => {
      const { state } = host.controller;
      return 'claim' in state ? state.claim.held?.minutesLeft : undefined;
    };
    assert.equal(minutesLeft(), 2);
    await host.time.pass(2 * 60_000);
    assert.equal(minutesLeft(), 0);
    await host.confirm();
    assert.equal(host.step(), 'check');
    await host.pick(1);
    assert.equal(minutesLeft(), 10);
  });

  it('loses nothing when it is moved in the page, and stops reading when it is taken out', async () => {
    const host = new Host();
    host.controller.send({ type: 'started', comune: COMUNE.istat, service: PENSION.id });
    host.controller.hostDisconnected();
    host.controller.hostConnected();
    await settled();
    assert.equal(host.step(), 'time');
    await host.pick(0);
    host.controller.send({ type: 'drafted', change: FILLED });
    host.controller.hostDisconnected();
    await settled();
    host.controller.hostConnected();
    await settled();
    assert.deepEqual(host.controller.state.draft, FILLED);
    assert.equal(host.step(), 'details');
  });

  it('asks for the first times of the day in no request of their own, nor when the list is read again', async () => {
    const host = new Host();
    await host.start();
    const [monday] = host.ports.days;
    const { state } = host.controller;
    assert.deepEqual(state.step === 'time' && monday && state.open[monday.date], {
      kind: 'ready',
      value: monday?.slots,
    });
    await host.time.pass(15 * 60_000 + 1);
    assert.equal(host.calls('availability').length, 2);
    assert.deepEqual(host.calls('slots'), []);
  });

  it('reads nothing while nobody looks, and wakes up on the right day', async () => {
    const host = new Host();
    await host.start();
    host.time.asleep = true;
    await host.time.pass(24 * 60 * 60_000);
    assert.equal(host.calls('availability').length, 1);
    const [, thursday] = host.ports.days;
    host.ports.days = host.ports.days.slice(1);
    host.time.asleep = false;
    const asked = host.focused.length;
    host.controller.wake();
    await settled();
    const { state } = host.controller;
    if (state.step !== 'time' || state.days.kind !== 'ready') throw new Error('no days');
    assert.equal(state.days.value.today, '2026-11-24');
    assert.equal(state.days.value.days[0]?.date, thursday?.date);
    assert.deepEqual(Object.keys(state.open), []);
    assert.equal(host.focused.length, asked);
  });

  it('shows the new first day at midnight to somebody who looks', async () => {
    const host = new Host();
    await host.start();
    host.ports.days = host.ports.days.slice(1);
    await host.time.pass(16 * 60 * 60_000 + 15 * 60_000);
    const { state } = host.controller;
    if (state.step !== 'time' || state.days.kind !== 'ready') throw new Error('no days');
    assert.equal(state.days.value.today, '2026-11-24');
    assert.ok(!state.days.value.days.some(({ date }) => date < '2026-11-24'));
    assert.deepEqual(host.focused, []);
  });

  it('asks every office for the soonest, and one that does not answer hinders no other', async () => {
    const host = new Host();
    host.ports.services = [WORKS_IN_BOTH];
    host.ports.elsewhere = { 'polo-estero': [{ date: '2026-11-20', slots: slotsOf('2026-11-20', 1) }] };
    host.controller.send({ type: 'started', comune: COMUNE.istat, service: WORKS_IN_BOTH.id });
    await settled();
    const office = () => {
      const { state } = host.controller;
      return state.step === 'time' ? state.choice.office : undefined;
    };
    assert.equal(office(), 'belluno');
    host.controller.send({ type: 'office-chosen', office: undefined });
    await settled();
    assert.equal(office(), 'polo-estero');
    host.controller.send({ type: 'office-chosen', office: 'belluno' });
    await settled();
    host.ports.plan('availability', CUT);
    host.controller.send({ type: 'office-chosen', office: undefined });
    await settled();
    assert.equal(office(), 'polo-estero');
  });
});
