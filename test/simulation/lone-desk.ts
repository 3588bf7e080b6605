import { createMemoryStore } from '../../packages/server-mock/src/stores/memory.ts';
import type { Write } from '../../packages/elements/src/booking/booking.state.ts';
import { pendingUnder } from '../../packages/elements/src/booking/later/pending.ts';
import { BackEnd } from './back-end.ts';
import { Chance } from './chance.ts';
import { Ledger } from './ledger.ts';
import { Network } from './network.ts';
import { type News, Page } from './page.ts';
import { SimClock } from './sim-clock.ts';
import { Tab } from './tab.ts';

export const SENALES = '021091';

/** One person alone with the desk, over a network that does what the test says. */
export class LoneDesk {
  readonly clock = new SimClock(Date.parse('2026-11-23T08:00:00Z'));
  readonly ledger = new Ledger(this.clock);
  readonly network: Network;
  readonly desk: BackEnd;
  readonly page: Page;
  readonly told: News[] = [];
  readonly #store = createMemoryStore();
  readonly #chance = new Chance(1);

  constructor(atCounter = false) {
    const { clock, ledger } = this;
    this.desk = new BackEnd(clock, this.#chance.split(), this.#store, ledger.breach, {});
    ledger.books = this.desk.books;
    this.network = new Network(clock, this.#chance.split(), this.desk, ledger.note);
    this.network.clearUp();
    this.page = new Page({
      who: 'somebody',
      clock,
      network: this.network,
      atCounter,
      chance: this.#chance.split(),
      tab: new Tab(false),
      token: atCounter ? async () => this.desk.token(`operator-${SENALES}`) : undefined,
      clockError: 0,
      hear: (news) => this.told.push(news),
    });
  }

  uuid(): string {
    return this.#chance.uuid();
  }

  /** Until whatever was asked for has been answered. */
  async settle(): Promise<void> {
    await this.clock.pass(30_000);
  }

  /** What is said of the write under this key while nobody knows; undefined once it is known. */
  doubt(key: string): Write['doubt'] | undefined {
    return pendingUnder(this.page.state, key)?.write.doubt;
  }

  close(): void {
    this.page.close();
    this.#store.close();
  }
}
