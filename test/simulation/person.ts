import type { Slot } from '@pue/client/contract';
import type { Draft } from '../../packages/elements/src/booking/booking.draft.ts';
import type {
  BookingState,
  Claim,
  Claimed,
  Timing,
  Write,
} from '../../packages/elements/src/booking/booking.state.ts';
import { isLocked } from '../../packages/elements/src/booking/own/own-steps.ts';
import type { Appointment, Finding, Own } from '../../packages/elements/src/booking/own/own.state.ts';
import { pendingIn, pendingUnder } from '../../packages/elements/src/booking/later/pending.ts';
import type { Chance } from './chance.ts';
import type { Ledger } from './ledger.ts';
import { type News, Page, type PageParts } from './page.ts';
import { requestOf } from './request.ts';

export interface PersonParts extends Omit<PageParts, 'hear'> {
  readonly ledger: Ledger;
  readonly istat: string;
  readonly taxCode: string;
  /** Some who have an appointment want another time, or none. */
  readonly changesMind: boolean;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** How many of the first times a crowd wants: few, so that they want the same. */
const WANTED = 3;

/** Somebody who wants an appointment, and does with the element what people do. */
export class Person {
  readonly who: string;
  /** They have what they came for, or have left. */
  done: 'booked' | 'left' | undefined;
  readonly #parts: PersonParts;
  readonly #chance: Chance;
  #page: Page;
  #patient = false;
  /** What was sent and not answered for certain. */
  #reference: string | undefined;
  #picked: { readonly slot: Slot; readonly key: string } | undefined;
  /** The move that was sent and not answered for certain. */
  #moving: { readonly id: string; readonly to: string } | undefined;
  /** Of all that they asked the page for since it was opened. */
  #keys: string[] = [];

  constructor(parts: PersonParts) {
    this.#parts = parts;
    this.#chance = parts.chance;
    this.who = parts.who;
    this.#page = this.#open();
    this.#think();
  }

  get state(): BookingState {
    return this.#page.state;
  }

  /** The storm is over. */
  comeBack(): void {
    if (!this.#page.online) this.#page.goOnline();
  }

  /** They press nothing more, and wait for what comes; the network that may have gone once more is back. */
  sitDown(): void {
    this.#patient = true;
    this.comeBack();
  }

  /** Whatever they see has a way on: nothing hangs. */
  checkWayOut(): void {
    const { state } = this.#page;
    const { ledger } = this.#parts;
    if (this.done !== undefined) return;
    if (this.#reference !== undefined)
      ledger.breach(`${this.who} booked, and never learns what became of it.`);
    if (state.step === 'appointment' && state.doing.kind === 'reading')
      ledger.breach(`${this.who} still waits to see the appointment as it is.`);
    if (pendingIn(state).length > 0) ledger.breach(`${this.who} still waits for an answer.`);
    if (state.step === 'opening' && state.catalogue.kind === 'loading')
      ledger.breach(`${this.who} still looks at an empty page.`);
    if (state.step === 'time' && state.days.kind === 'loading')
      ledger.breach(`${this.who} still waits for the days.`);
  }

  #open(): Page {
    const page = new Page({ ...this.#parts, hear: (news) => this.#hear(news) });
    page.send({ type: 'started', comune: this.#parts.istat, service: 'pension' });
    return page;
  }

  #hear(news: News): void {
    const { ledger } = this.#parts;
    ledger.note(`${this.who} is told ${news.told}${news.told === 'failed' ? ` ${news.code}` : ''}`);
    if (news.told === 'booked') {
      ledger.confirmed(this.who, news.booking);
      this.#reference = undefined;
      this.#keepOrChange();
    } else if (news.told === 'moved') {
      ledger.moved(this.who, news.booking);
      this.#moving = undefined;
      this.#keepOrChange();
    } else if (news.told === 'cancelled') {
      ledger.cancelled(this.who, news.booking);
      this.done = 'left';
    } else if (news.told === 'not booked') {
      if (this.#reference !== undefined) ledger.failed(this.who, this.#reference);
      this.#reference = undefined;
    } else if (news.told === 'failed' && this.#reference !== undefined) {
      ledger.failed(this.who, this.#reference);
      this.#reference = undefined;
      if (news.code === 'duplicate-booking' && this.#chance.happens(0.7)) this.#leave();
    } else if (news.told === 'failed' && this.#moving !== undefined) {
      ledger.notMoved(this.who, this.#moving.id, this.#moving.to);
      this.#moving = undefined;
    } else if (news.told === 'failed' && this.#picked !== undefined) {
      const { slot, key } = this.#picked;
      ledger.refused(this.who, slot.id, key, news.code === 'slot-taken' ? this.#keys : []);
      this.#picked = undefined;
    } else if (news.told === 'held') this.#picked = undefined;
  }

  #keepOrChange(): void {
    if (!this.#parts.changesMind || this.#chance.happens(0.5)) this.done = 'booked';
  }

  #think(): void {
    const pause = this.#chance.happens(0.04)
      ? this.#chance.between(3, 12) * MINUTE
      : this.#chance.between(300, 15 * SECOND);
    this.#parts.clock.after(pause, () => {
      if (this.done !== undefined || this.#patient) return;
      this.#act();
      this.#think();
    });
  }

  #act(): void {
    this.#checkDeadline();
    if (!this.#happensOtherwise()) this.#goOn();
  }

  /** What comes between: the network goes, the page is loaded anew, somebody has had enough. Whether it did. */
  #happensOtherwise(): boolean {
    const page = this.#page;
    const busy = ['sending', 'resuming', 'sending-move'].includes(page.state.step);
    if (!page.online) {
      if (this.#chance.happens(0.5)) page.goOnline();
    } else if (this.#chance.happens(0.02)) page.goOffline();
    else if (this.#chance.happens(busy ? 0.15 : 0.02)) this.#reload();
    else if (this.#chance.happens(0.01)) this.#leave();
    else if (this.#chance.happens(0.03)) page.controller.wake();
    else return false;
    return true;
  }

  #goOn(): void {
    const page = this.#page;
    const { state } = page;
    switch (state.step) {
      case 'idle':
      case 'comune':
      // Nobody here stands at a counter.
      case 'arriving':
      case 'awaiting':
      case 'group-details':
      case 'group-check':
      case 'group-sending':
      case 'group-booked':
        return;
      case 'resuming':
        return page.send({ type: 'went-on' });
      case 'opening':
        return page.send({ type: 'retried', read: 'catalogue' });
      case 'service':
        page.send({ type: 'service-chosen', id: 'pension' });
        return page.send({ type: 'service-submitted' });
      case 'time':
        return this.#chooseTime(state);
      case 'details':
        return this.#fill(state.claim);
      case 'check':
        return state.moving === undefined ? this.#check(state.claim) : this.#move(state.claim, state.moving);
      case 'sending':
      case 'sending-move':
        return this.#insist(state.write);
      case 'appointment':
        return this.#lookAt(state);
      case 'finding':
        return this.#find(state);
    }
  }

  #insist({ doubt, key }: Write): void {
    if (doubt === 'unresolved' && this.#chance.happens(0.5)) this.#page.send({ type: 'try-again', key });
  }

  #chooseTime(state: Timing): void {
    const { days, open, claim } = state;
    if (days.kind === 'failed') return this.#page.send({ type: 'retried', read: 'days' });
    if (days.kind === 'loading') return;
    if (claim.held !== undefined && claim.held.minutesLeft > 0 && this.#chance.happens(0.5))
      return this.#page.send({ type: 'held-kept' });
    const failed = Object.entries(open).find(([, slots]) => slots.kind === 'failed');
    if (failed !== undefined) return this.#page.send({ type: 'retried', read: `slots ${failed[0]}` });
    const [first] = Object.values(open);
    if (first?.kind !== 'ready') return;
    const slot = this.#chance.of([...alternativesOf(claim), ...first.value.slice(0, WANTED)]);
    if (slot !== undefined) this.#pick(slot);
  }

  #fill(claim: Claimed): void {
    if (this.#moveOn(claim)) return;
    this.#page.send({ type: 'drafted', change: draftOf(this.#parts.taxCode) });
    this.#page.send({ type: 'details-submitted', faults: [], odd: [] });
  }

  #check(claim: Claimed): void {
    if (this.#moveOn(claim)) return;
    const { istat, taxCode } = this.#parts;
    const reference = this.#chance.uuid();
    const request = requestOf({ hold: claim.held.hold.id, istat, taxCode, reference });
    this.#page.send({ type: 'confirmed', key: this.#chance.uuid(), request });
    if (this.#page.state.step !== 'sending') return;
    this.#reference = request.client_reference;
    this.#expectNews(this.#page.state.write.key);
  }

  #move(claim: Claimed, { booking }: Own): void {
    if (this.#moveOn(claim)) return;
    const key = this.#chance.uuid();
    this.#page.send({ type: 'move-confirmed', key });
    if (this.#page.state.step !== 'sending-move') return;
    const to = claim.held.hold.slot.start;
    // Another desk at the same hour tells nothing apart.
    this.#moving = to === booking.start ? undefined : { id: booking.id, to };
    this.#expectNews(key);
  }

  /** An appointment that is there: another time for it, none, or it stays as it is. */
  #lookAt(appointment: Appointment): void {
    const page = this.#page;
    const { doing } = appointment;
    switch (doing.kind) {
      case 'reading':
        return;
      case 'cancelling':
        return this.#insist(doing.write);
      case 'asking': {
        const key = this.#chance.uuid();
        page.send({ type: 'cancel-confirmed', key, reason: '' });
        return this.#expectNews(key);
      }
      case 'failed':
      case 'shown':
        if (doing.kind === 'failed' && doing.unread) return page.send({ type: 'own-retried' });
        return this.#decide(appointment);
    }
  }

  /** The code on paper, and the tax code in place of a contact that was never left. */
  #find({ typed: { code }, search }: Finding): void {
    if (search.kind === 'looking') return;
    const holder = { code, contact: this.#parts.taxCode };
    this.#page.send({ type: 'own-submitted', typed: holder, holder, faults: [] });
  }

  #decide(appointment: Appointment): void {
    if (isLocked(appointment)) return this.#page.send({ type: 'own-wanted' });
    switch (this.#chance.weighted({ move: 5, cancel: 2, leave: 3 })) {
      case 'move':
        return this.#page.send({ type: 'move-wanted' });
      case 'cancel':
        return this.#page.send({ type: 'cancel-wanted' });
      case 'leave':
        return this.#leave();
    }
  }

  /** What people do with a slot that they have, beside going on with it. Whether they did. */
  #moveOn(claim: Claimed): boolean {
    const { attempt, held } = claim;
    if (attempt.kind === 'holding') return true;
    const other = this.#chance.of(alternativesOf(claim));
    if (attempt.kind === 'refused' && other !== undefined && this.#chance.happens(0.7)) this.#pick(other);
    else if (held.minutesLeft === 0) this.#pick(held.hold.slot);
    else return this.#changeMind();
    return true;
  }

  #changeMind(): boolean {
    const page = this.#page;
    switch (this.#chance.weighted({ 'go on': 72, 'more time': 10, time: 8, service: 5, back: 5 })) {
      case 'go on':
        return false;
      case 'more time':
        this.#moreTime();
        return true;
      case 'time':
        page.send({ type: 'part-changed', part: 'time' });
        return true;
      case 'service':
        page.send({ type: 'part-changed', part: 'service' });
        return true;
      case 'back':
        page.send({ type: 'went-back' });
        return true;
    }
  }

  /** A deadline that is shown is never later than the true one, but for the time that an answer takes. */
  #checkDeadline(): void {
    const { state } = this.#page;
    const held = 'claim' in state ? state.claim.held : undefined;
    if (held === undefined || held.minutesLeft === 0) return;
    this.#parts.ledger.promised(this.who, held.hold.id, held.until - this.#parts.clockError);
  }

  #moreTime(): void {
    const key = this.#chance.uuid();
    this.#page.send({ type: 'more-time', key });
    this.#expectNews(key);
  }

  #pick(slot: Slot): void {
    this.#page.controller.pick(slot);
    const { state } = this.#page;
    if (!('claim' in state) || state.claim.attempt.kind !== 'holding') return;
    // Whoever presses another one meanwhile still waits for the first.
    const { attempt } = state.claim;
    this.#picked = { slot: attempt.slot, key: attempt.write.key };
    this.#keys.push(this.#picked.key);
    this.#expectNews(this.#picked.key);
  }

  /** A second after a press there is an answer, or a sentence that one is waited for. */
  #expectNews(key: string): void {
    const page = this.#page;
    this.#parts.clock.after(SECOND + 1, () => {
      if (page.isOpen && pendingUnder(page.state, key)?.write.doubt === 'none')
        this.#parts.ledger.breach(`${this.who} looks at a silent screen.`);
    });
  }

  #reload(): void {
    // Of an appointment that is there the new page asks for code and contact.
    if ('own' in this.#page.state || this.#page.state.moving !== undefined) return this.#leave();
    this.#parts.ledger.note(`${this.who} loads the page anew`);
    this.#page.close();
    this.#keys = [];
    this.#picked = undefined;
    // Without storage the new page knows of nothing, and tells nothing.
    if (this.#parts.tab.blocked) this.#reference = undefined;
    this.#page = this.#open();
  }

  #leave(): void {
    this.#parts.ledger.note(`${this.who} leaves`);
    this.#page.close();
    this.done = 'left';
  }
}

function alternativesOf({ attempt }: Claim): readonly Slot[] {
  return attempt.kind === 'refused' && 'alternatives' in attempt.failure ? attempt.failure.alternatives : [];
}

function draftOf(taxCode: string): Partial<Draft> {
  return {
    givenName: 'Anna',
    familyName: 'Prova',
    taxCode,
    basis: 'residence',
    reason: 'Prova',
    acknowledged: true,
  };
}
