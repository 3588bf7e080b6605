import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import Janus from 'janus-gateway';
@customElement('pue-trial')
class PueTrial extends LitElement {
  @property() name = 'a';
  override render() { return html`<p>${this.name}</p>`; }
}
describe('trial', () => {
  it('renders and is reactive', async () => {
    const el = await fixture<PueTrial>(html`<pue-trial name="b"></pue-trial>`);
    expect(el.shadowRoot?.textContent).to.equal('b');
    await expect(el).to.be.accessible();
    expect(typeof Janus.init).to.equal('function');
  });
  it('gives the worker', async () => { expect((await fetch('/mockServiceWorker.js')).ok).to.equal(true); });
});
