import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../packages/elements/src/define/all.ts';
import { sandbox } from '../../.storybook/sandbox.ts';

/** Where the API is and, on the pages of operators and officers, who is signed in. */
const meta: Meta = { title: 'Provider', component: 'pue-provider' };
export default meta;

const agenda = (token: () => Promise<string | null>): TemplateResult => html`
  <pue-provider base-url="/api/v1" .token=${token}><pue-agenda></pue-agenda></pue-provider>
`;

/** Residents book without a token. */
export const WithoutToken: StoryObj = {
  render: () => html`
    <pue-provider base-url="/api/v1">
      <pue-booking comune="021091" privacy-url="#privacy"><p>0437 000000</p></pue-booking>
    </pue-provider>
  `,
};

/** The host page hands over a token of who is signed in. */
export const WithToken: StoryObj = {
  render: () => agenda(async () => sandbox.signIn('operator-021091').access_token),
};

/** The host page answers `null`. */
export const NobodySignedIn: StoryObj = { render: () => agenda(async () => null) };

/** The same on a page in two languages: the nearest `lang` decides. */
export const TwoLanguages: StoryObj = {
  render: () => html`
    <pue-provider base-url="/api/v1">
      <pue-booking lang="it" comune="021008"></pue-booking>
      <pue-booking lang="de" comune="021008"></pue-booking>
    </pue-provider>
  `,
};
