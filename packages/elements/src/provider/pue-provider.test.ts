import { aTimeout, expect } from '@open-wc/testing';
import '../define/pue-booking.ts';

const fetchOfPage = window.fetch;

/** The addresses that were asked; no answer comes. */
function listen(): string[] {
  const asked: string[] = [];
  window.fetch = (input) => {
    asked.push(new URL(input instanceof Request ? input.url : input, document.baseURI).pathname);
    return new Promise(() => undefined);
  };
  return asked;
}

async function page(markup: string): Promise<Element> {
  const place = document.body.appendChild(document.createElement('main'));
  place.innerHTML = markup;
  await aTimeout(0);
  return place;
}

describe('<pue-provider> and the address of the API', () => {
  afterEach(() => {
    document.querySelector('main')?.remove();
    window.fetch = fetchOfPage;
  });

  it('shows what the page wrote until the address is there, and then asks', async () => {
    const asked = listen();
    const place = await page(
      '<pue-provider><pue-booking comune="021091">Telefono</pue-booking></pue-provider>',
    );
    expect(asked).to.deep.equal([]);
    expect(place.querySelector('pue-booking')?.shadowRoot?.querySelector('slot')).to.not.equal(null);
    place.querySelector('pue-provider')?.setAttribute('base-url', '/one');
    await aTimeout(0);
    expect(asked).to.deep.equal(['/one/comuni/021091', '/one/services']);
  });

  it('shows what the page wrote when the address is none', async () => {
    const place = await page('');
    const told: unknown[] = [];
    const warn = console.warn;
    console.warn = (sentence: unknown) => void told.push(sentence);
    const wrong = document.createElement('pue-provider');
    wrong.baseUrl = 'http://';
    place.append(wrong);
    await wrong.updateComplete;
    console.warn = warn;
    expect(told).to.deep.equal(['<pue-provider base-url="http://">: this is no address.']);
    expect(wrong.shadowRoot?.querySelector('slot')).to.not.equal(null);
  });

  it('asks anew when the address changes', async () => {
    const asked = listen();
    const place = await page(
      '<pue-provider base-url="/one"><pue-booking comune="021091"></pue-booking></pue-provider>',
    );
    asked.length = 0;
    place.querySelector('pue-provider')?.setAttribute('base-url', '/two');
    await aTimeout(0);
    expect(asked[0]).to.equal('/two/comuni/021091');
  });

  it('takes up what was on its way, and begins nothing anew, when an element is only moved', async () => {
    const asked = listen();
    const place = await page(
      '<pue-provider base-url="/one"><p></p><pue-booking comune=" 021091 "></pue-booking></pue-provider>',
    );
    expect(asked[0]).to.equal('/one/comuni/021091');
    asked.length = 0;
    place.querySelector('p')?.before(place.querySelector('pue-booking') ?? '');
    await aTimeout(0);
    expect(asked).to.deep.equal(['/one/comuni/021091', '/one/services']);
  });
});
