import type { Arrival, BackEnd, Departure } from './back-end.ts';
import type { Chance } from './chance.ts';
import type { SimClock } from './sim-clock.ts';

/** What becomes of a request. */
export type Fate =
  | 'arrives'
  /** Never sent, and the caller hears so, or hears nothing. */
  | 'lost'
  | 'lost in silence'
  /** Half of the body arrives. */
  | 'cut request'
  /** Done; the connection is reset before the answer, or nothing is heard of it. */
  | 'reset after commit'
  | 'answer lost in silence'
  /** Done; half of the answer arrives. */
  | 'cut answer'
  /** Arrives twice, one behind the other. */
  | 'doubled'
  /** Arrives when nobody waits for it any more. */
  | 'late'
  /** A gateway answers in place of the desk. */
  | 'gateway';

export type Weather = Readonly<Record<Fate, number>>;

const FAIR: Weather = {
  arrives: 1,
  lost: 0,
  'lost in silence': 0,
  'cut request': 0,
  'reset after commit': 0,
  'answer lost in silence': 0,
  'cut answer': 0,
  doubled: 0,
  late: 0,
  gateway: 0,
};

export const FOUL: Weather = {
  arrives: 30,
  lost: 5,
  'lost in silence': 3,
  'cut request': 3,
  'reset after commit': 7,
  'answer lost in silence': 4,
  'cut answer': 5,
  doubled: 6,
  late: 4,
  gateway: 3,
};

const SECOND = 1000;

/** The way between everybody and the desk. */
export class Network {
  weather: Weather = FOUL;
  /** What befalls a request, where that is not left to the weather. */
  plan: (arrival: Arrival) => Fate | undefined = () => undefined;
  readonly #clock: SimClock;
  readonly #chance: Chance;
  readonly #desk: BackEnd;
  readonly #tell: (line: string) => void;

  constructor(clock: SimClock, chance: Chance, desk: BackEnd, tell: (line: string) => void) {
    this.#clock = clock;
    this.#chance = chance;
    this.#desk = desk;
    this.#tell = tell;
  }

  clearUp(): void {
    this.weather = FAIR;
  }

  /** `fetch` for a caller who may have left: then nothing is heard any more. */
  fetchFor(who: string, isThere: () => boolean): typeof fetch {
    return (input, init = {}) =>
      new Promise((resolve, reject) => {
        const arrival = arrivalOf(String(input), init);
        const fate = this.plan(arrival) ?? this.#chance.weighted(this.weather);
        this.#tell(`${who} ${arrival.method} ${new URL(arrival.url).pathname}: ${fate}`);
        const { signal } = init;
        signal?.addEventListener('abort', () => isThere() && reject(signal.reason));
        const answer: Answering = {
          give: (response) => isThere() && resolve(response),
          fail: () => isThere() && reject(new TypeError('fetch failed')),
        };
        this.#send(fate, arrival, answer);
      });
  }

  #send(fate: Fate, arrival: Arrival, { give, fail }: Answering): void {
    switch (fate) {
      case 'arrives':
        return this.#deliver(arrival, this.#way(), (it) => give(whole(it)));
      case 'lost':
        return void this.#clock.after(this.#way(), fail);
      case 'lost in silence':
        return;
      case 'cut request':
        return this.#deliver({ ...arrival, body: half(arrival.body) }, this.#way(), fail);
      case 'reset after commit':
        return this.#deliver(arrival, this.#way(), fail);
      case 'answer lost in silence':
        return this.#deliver(arrival, this.#way(), () => undefined);
      case 'cut answer':
        return this.#deliver(arrival, this.#way(), (it) => give(cut(it)));
      case 'doubled': {
        const heard = this.#chance.happens(0.5) ? 0 : 1;
        for (const copy of [0, 1])
          this.#deliver(arrival, this.#way(), (it) => copy === heard && give(whole(it)));
        return;
      }
      case 'late':
        return this.#deliver(arrival, this.#chance.between(10, 120) * SECOND, (it) => give(whole(it)));
      case 'gateway':
        return void this.#clock.after(this.#way(), () => give(this.#gateway()));
    }
  }

  #deliver(arrival: Arrival, there: number, then: (answer: Departure) => void): void {
    this.#clock.after(there, () => {
      void this.#desk.serve(arrival).then((answer) => this.#clock.after(this.#way(), () => then(answer)));
    });
  }

  /** Mostly quick; now and then so slow that requests overtake each other. */
  #way(): number {
    return this.#chance.happens(0.15) ? this.#chance.between(500, 8000) : this.#chance.between(5, 300);
  }

  #gateway(): Response {
    return new Response('<h1>Gateway</h1>', {
      status: this.#chance.of([502, 503, 504]) ?? 502,
      headers: { 'content-type': 'text/html' },
    });
  }
}

interface Answering {
  readonly give: (response: Response) => unknown;
  readonly fail: () => unknown;
}

function arrivalOf(url: string, { method = 'GET', headers, body }: RequestInit): Arrival {
  return { url, method, headers: new Headers(headers), body: typeof body === 'string' ? body : null };
}

function half(text: string | null): string | null {
  return text === null ? null : text.slice(0, Math.ceil(text.length / 2));
}

function whole({ status, headers, text }: Departure): Response {
  return new Response(status === 204 ? null : text, { status, headers });
}

function cut({ status, headers, text }: Departure): Response {
  const bytes = new TextEncoder().encode(half(text) ?? '');
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) return controller.error(new TypeError('terminated'));
      sent = true;
      return controller.enqueue(bytes);
    },
  });
  return new Response(status === 204 ? null : body, { status, headers });
}
