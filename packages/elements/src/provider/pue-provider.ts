import { ContextProvider } from '@lit/context';
import { createHttp, type TokenCallback } from '@pue/client/booking';
import { css, html, LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { httpContext } from './contexts.ts';

/**
 * Tells the PUE elements that it encloses where the API is and, where somebody is signed in, with which token.
 *
 * @summary Connects the elements inside it to the API.
 * @slot - The elements, and anything else.
 */
export class PueProvider extends LitElement {
  static override readonly styles: CSSResultGroup = css`
    :host {
      display: contents;
    }
  `;

  /** Base address of the API, absolute or relative to the page: `https://api.example/v1`. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /**
   * Asks the host page for an access token, `initial` or because the last one has `expired`. Null: nobody is
   * signed in. The token is kept in memory and sent to the API's origin alone.
   */
  @property({ attribute: false }) token: TokenCallback | undefined;

  readonly #http = new ContextProvider(this, { context: httpContext });

  protected override willUpdate(changed: PropertyValues<this>): void {
    // With another callback somebody else may be signed in: the token of the last one is not used any more.
    if (this.baseUrl && (changed.has('baseUrl') || changed.has('token'))) this.#connect(this.baseUrl);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #connect(address: string): void {
    const baseUrl = URL.parse(address, document.baseURI)?.href;
    if (baseUrl === undefined)
      return console.warn(`<pue-provider base-url="${address}">: this is no address.`);
    this.#http.setValue(
      createHttp({ baseUrl, token: (why, signal) => this.token?.(why, signal) ?? Promise.resolve(null) }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pue-provider': PueProvider;
  }
}
