// A crowd at the desk: made-up people who book, ask for an earlier day, answer or do not, all by the desk's own rules.
import assert from 'node:assert/strict';
import type { Booking, BookingRequest, Contact, Hold } from '@pue/client/contract';
import { madeUpTaxCode, SENALES, testRooms } from '../harness.fixture.ts';
import type { Sandbox } from '../sandbox.ts';
import { createSandbox } from '../sandbox.ts';
import { atDesk } from './at-desk.ts';
import { cancel, move } from './booking-changes.ts';
import { makeBooking } from './booking-creation.ts';
import type { Caller } from './caller.ts';
import type { Line } from './agenda.ts';
import type { Desk, Visit } from './desk.ts';
import { askEarlier, missCall, refuseOffer, withdrawEarlier } from './earlier-slots.ts';
import { meetsNeeds } from './fit.ts';
import { makeHold } from './holds.ts';
import type { Outcome } from './outcome.ts';
import { REQUIRED_ACR } from './policy.ts';
import { addDays, toRome } from './rome-time.ts';
import { freeIn } from './slots.ts';
import type { OfferRecord, Store } from './store.ts';

const CONTACTS: readonly Contact[] = [
  { phone: '+39 333 1234567' },
  { email: 'prova@example.org' },
  { phone: '0473 123456' },
  {},
];

export interface Crowd {
  readonly sandbox: Sandbox;
  readonly chance: () => number;
  readonly pick: <T>(items: readonly T[]) => T | undefined;
  /** Runs something at the desk as an operator of the Comune. */
  visit<T>(rule: (visit: Visit) => T): T;
  /** Books some free time of a line within these days from today; undefined when there is none. */
  books(service: string, fromDay: number, toDay: number, contact?: Contact): Booking | undefined;
  asks(id: string, beforeDay?: number): Outcome<Booking>;
  withdraws(id: string): Outcome<Booking>;
  cancels(id: string): Outcome<Booking>;
  /** Keeps some free time, and does nothing with it. */
  holds(service: string): void;
  /** Tries to have what is offered to somebody else. */
  snatches(offer: OfferRecord): Outcome<Hold>;
  /** Moves to some free time; undefined when there is none. */
  moves(id: string, service: string): Outcome<Booking> | undefined;
  accepts(offer: OfferRecord): Outcome<Booking>;
  refuses(offer: OfferRecord): void;
  /** The operator calls, and nobody answers. */
  calls(offer: OfferRecord): void;
}

/** With chance from a seed, so that what failed fails again. */
export function gather(store: Store, chance: () => number, clock: { now: number }): Crowd {
  let ids = 0;
  let visits = 0;
  let people = 0;
  const surroundings = {
    now: () => clock.now,
    id: () => `id${String((ids += 1)).padStart(10, '0')}`,
    random: chance,
  };
  const sandbox = createSandbox({ store, surroundings, rooms: testRooms(() => clock.now), wsUrl: () => '' });
  const { desk } = sandbox;
  const visit = <T>(rule: (visit: Visit) => T): T =>
    atDesk(desk, { caller: operator(`somebody-${(visits += 1)}`), lang: 'it', now: clock.now }, rule);
  const pick = <T>(items: readonly T[]) => items[Math.floor(chance() * items.length)];
  const matched = (id: string) => ({ id, match: '*' });
  const hold = (service: string, fromDay: number, toDay: number): string | undefined => {
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const date = addDays(toRome(clock.now).date, fromDay + Math.floor(chance() * (toDay - fromDay + 1)));
      const held = visit((it) => {
        const line = lineOf(desk, service);
        const open = desk.agenda.day(line, date, clock.now).length > 0;
        const slot = open ? pick(freeIn(it, line, date, date)(date)) : undefined;
        return slot && makeHold(it, { slot_id: slot.id, service_id: service });
      });
      if (held?.ok) return held.value.id;
    }
    return undefined;
  };
  return {
    sandbox,
    chance,
    pick,
    visit,
    books(service, fromDay, toDay, contact = pick(CONTACTS) ?? {}) {
      const holdId = hold(service, fromDay, toDay);
      if (holdId === undefined) return undefined;
      const made = visit((it) => {
        const claim = it.tables.claims.find(holdId);
        const mine = { ...it, caller: operator(claim?.owner ?? '') };
        const request = bookingOf(holdId, (people += 1), contact, surroundings.id());
        const needy = { needs: ['captions' as const], istat: SENALES, officeId: claim?.officeId ?? '' };
        const needs =
          chance() < 0.2 && meetsNeeds(desk.directory, needy, claim?.start ?? 0) ? needy.needs : [];
        return makeBooking(mine, { ...request, needs });
      });
      assert.ok(made.ok, JSON.stringify(made));
      return made.value;
    },
    asks: (id, beforeDay) => {
      const before = beforeDay === undefined ? {} : { before: addDays(toRome(clock.now).date, beforeDay) };
      return visit((it) => askEarlier(it, matched(id), before));
    },
    withdraws: (id) => visit((it) => withdrawEarlier(it, matched(id))),
    cancels: (id) => visit((it) => cancel(it, matched(id))),
    holds: (service) => void hold(service, 1, 80),
    snatches: ({ slotId, claimId }) =>
      visit((it) => {
        const service_id = it.tables.claims.find(claimId)?.serviceId ?? '';
        return makeHold(it, { slot_id: slotId, service_id });
      }),
    moves(id, service) {
      const holdId = hold(service, 1, 80);
      if (holdId === undefined) return undefined;
      return visit((it) => {
        const caller = operator(it.tables.claims.find(holdId)?.owner ?? '');
        return move({ ...it, caller }, matched(id), holdId);
      });
    },
    accepts: (offer) => visit((it) => move(it, matched(offer.bookingId), offer.claimId)),
    refuses: (offer) => assert.ok(visit((it) => refuseOffer(it, offer.id)).ok),
    calls: (offer) => assert.ok(visit((it) => missCall(it, offer.id)).ok),
  };
}

function lineOf({ directory }: Desk, serviceId: string): Line {
  const service = directory.service(serviceId);
  const comune = directory.comune(SENALES);
  assert.ok(service !== undefined && comune !== undefined);
  const [office] = directory.serversOf(service, comune);
  assert.ok(office !== undefined);
  return { service, office };
}

function operator(sub: string): Caller {
  return { claims: { sub, displayName: sub, roles: ['operator'], istat: SENALES, acr: REQUIRED_ACR } };
}

function bookingOf(holdId: string, person: number, contact: Contact, reference: string): BookingRequest {
  return {
    hold_id: holdId,
    comune_istat: SENALES,
    basis: 'residence',
    beneficiary: {
      given_name: 'Prova',
      family_name: 'Esempio',
      tax_code: madeUpTaxCode(person),
      contact,
    },
    reason: 'Prova',
    needs: [],
    language: 'it',
    notice_version: '1',
    client_reference: reference,
    // All of one name, and some with neither telephone nor e-mail.
    acknowledged: ['tax-code-name-mismatch', 'nobody-told'],
  };
}
