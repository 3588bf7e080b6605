import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/elements/src/define/pue-call.ts';
import { FakeCall } from '../../packages/elements/src/call/call.fixture.ts';
import type { PueCall } from '../../packages/elements/src/call/pue-call.ts';

/** Before the call is opened: nothing is loaded, and the browser is asked for nothing. */
const meta: Meta = { title: 'Call/Before it opens', component: 'pue-call' };
export default meta;

const press = async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
  const call = canvasElement.querySelector<PueCall>('pue-call');
  await call?.updateComplete;
  call?.renderRoot.querySelector('button')?.click();
};

export const Closed: StoryObj = {
  render: () => html`
    <pue-call
      meeting-id="meeting-1"
      label="PUE di Livo"
      .createSession=${async () => new FakeCall({ step: 'idle' })}
    ></pue-call>
  `,
};

export const ClosedToTheOfficer: StoryObj = {
  name: 'Closed, to the officer',
  render: () => html`
    <pue-call
      meeting-id="meeting-1"
      as="officer"
      .createSession=${async () => new FakeCall({ step: 'idle' })}
    ></pue-call>
  `,
};

export const Opening: StoryObj = {
  render: () => html`
    <pue-call
      meeting-id="meeting-1"
      label="PUE di Livo"
      .createSession=${() => new Promise<FakeCall>(() => {})}
    ></pue-call>
  `,
  play: press,
};

export const NotLoaded: StoryObj = {
  name: 'A part did not arrive',
  render: () => html`
    <pue-call
      meeting-id="meeting-1"
      label="PUE di Livo"
      .createSession=${() => Promise.reject(new Error('no such file'))}
    ></pue-call>
  `,
  play: press,
};

export const NoAppointment: StoryObj = {
  name: 'No appointment was chosen',
  render: () => html`<pue-call label="PUE di Livo"></pue-call>`,
};

export const NoService: StoryObj = {
  name: 'The page does not say where the service is',
  render: () => html`<pue-call meeting-id="meeting-1"></pue-call>`,
};
