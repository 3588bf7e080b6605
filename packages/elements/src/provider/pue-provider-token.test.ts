import { ContextEvent } from '@lit/context';
import { createAgendaPort, type Http } from '@pue/client/booking';
import { expect, fixture, html } from '@open-wc/testing';
import '../define/pue-provider.ts';
import { httpContext } from './contexts.ts';
import type { PueProvider } from './pue-provider.ts';

const TODAY = { from: '2026-11-24', to: '2026-11-24' };
const fetchOfThePage = window.fetch;

/** What was asked of the network: where, and with which token. */
let asked: { readonly url: string; readonly authorization: string | null }[] = [];

beforeEach(() => {
  asked = [];
  window.fetch = async (url, init) => {
    asked.push({ url: String(url), authorization: new Headers(init?.headers).get('authorization') });
    return new Response(null, { status: 404 });
  };
});

afterEach(() => {
  window.fetch = fetchOfThePage;
});

const tokens = () => [...new Set(asked.map(({ authorization }) => authorization))];

async function provider(baseUrl: string, token?: string): Promise<PueProvider> {
  return fixture<PueProvider>(
    html`<pue-provider base-url=${baseUrl} .token=${token && (async () => token)}></pue-provider>`,
  );
}

function httpOf(element: PueProvider): Http | undefined {
  let http: Http | undefined;
  const inside = element.appendChild(document.createElement('div'));
  inside.dispatchEvent(new ContextEvent(httpContext, inside, (given) => (http = given), false));
  return http;
}

/** Reads what only somebody who is signed in may read; tells how that failed. */
async function read(element: PueProvider): Promise<string> {
  const http = httpOf(element);
  if (http === undefined) return 'no way to the API';
  const result = await createAgendaPort(http).day(TODAY, {
    signal: AbortSignal.timeout(5_000),
    lang: 'it',
  });
  return result.ok ? 'read' : result.failure.code;
}

describe('<pue-provider> and the token', () => {
  it('sends the token to the address of the API, beside the page or elsewhere', async () => {
    for (const [base, origin] of [
      ['/api/v1', location.origin],
      ['https://api.example/v1', 'https://api.example'],
    ] as const) {
      asked = [];
      await read(await provider(base, 'first'));
      expect(asked.length).to.be.greaterThan(0);
      for (const { url, authorization } of asked) {
        expect(new URL(url).origin).to.equal(origin);
        expect(authorization).to.equal('Bearer first');
      }
    }
  });

  it('forgets the token of who was signed in before when the page says who is signed in now', async () => {
    const element = await provider('/api/v1', 'first');
    await read(element);
    element.token = async () => 'second';
    await element.updateComplete;
    asked = [];
    await read(element);
    expect(new Set(asked.map(({ authorization }) => authorization))).to.deep.equal(
      new Set(['Bearer second']),
    );
  });

  it('forgets the token when nobody is signed in any more', async () => {
    const element = await provider('/api/v1', 'first');
    await read(element);
    element.token = undefined;
    await element.updateComplete;
    asked = [];
    await read(element);
    expect(tokens()).to.deep.equal([null]);
  });

  it('takes no token along to another address: the page is asked for one again', async () => {
    const element = await provider('/api/v1');
    let questions = 0;
    element.token = async () => (questions++ === 0 ? 'first' : null);
    await element.updateComplete;
    await read(element);
    element.baseUrl = 'https://elsewhere.example/v1';
    await element.updateComplete;
    asked = [];
    await read(element);
    expect(tokens()).to.deep.equal([null]);
  });

  for (const address of ['blob:x', 'data:,x', 'file:///etc'])
    it(`sends nothing and breaks nothing with ${JSON.stringify(address)} for an address`, async () => {
      expect(await read(await provider(address, 'first'))).to.equal('invalid-request');
      expect(asked).to.deep.equal([]);
    });

  it('goes nowhere without an address', async () => {
    expect(await read(await provider('', 'first'))).to.equal('no way to the API');
    const element = await provider('/api/v1', 'first');
    element.removeAttribute('base-url');
    await element.updateComplete;
    await read(element);
    expect(asked.every(({ url }) => new URL(url).pathname.startsWith('/api/v1/'))).to.equal(true);
  });
});
