import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { CIRCUMSTANCES, CUT } from '../../packages/elements/src/agenda/agenda.fixture.ts';
import '../../packages/elements/src/define/pue-phone-list.ts';
import { FakeEarlier, GONE } from '../../packages/elements/src/earlier/earlier.fixture.ts';

/** Whom the operator calls because an earlier day has become free. */
const meta: Meta = { title: 'Earlier day/List of calls', component: 'pue-phone-list' };
export default meta;

const over = (port: FakeEarlier): StoryObj => ({
  render: () => html`<pue-phone-list .port=${port}></pue-phone-list>`,
});

/** Presses the first button of a port whose answer is prepared. */
const pressed = (prepare: (port: FakeEarlier) => void, name: string): StoryObj => ({
  name,
  render: () => {
    const port = new FakeEarlier();
    prepare(port);
    return html`<pue-phone-list .port=${port}></pue-phone-list>`;
  },
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('pue-phone-list');
    const button = () => list?.renderRoot.querySelector<HTMLElement>('li button');
    for (let turn = 0; turn < 50 && !button(); turn += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    button()?.click();
  },
});

export const Calls: StoryObj = over(new FakeEarlier());

export const Nobody: StoryObj = over(new FakeEarlier([]));

export const Accepted: StoryObj = pressed(() => {}, 'Somebody has accepted');

export const Sending: StoryObj = pressed((port) => {
  port.accept = () => new Promise(() => {});
}, 'An answer on its way');

export const TooLate: StoryObj = pressed((port) => {
  port.failing = { accept: GONE };
}, 'The deadline was first');

export const Unread: StoryObj = {
  render: () => {
    const port = new FakeEarlier();
    port.failing = { offers: CUT };
    return html`<pue-phone-list .port=${port}></pue-phone-list>`;
  },
};

export const SignInOver: StoryObj = {
  name: 'The sign-in is over',
  render: () => {
    const port = new FakeEarlier();
    port.failing = { offers: { code: 'unauthenticated', status: 401, ...CIRCUMSTANCES } };
    return html`<pue-phone-list .port=${port}></pue-phone-list>`;
  },
};
