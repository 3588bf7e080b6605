import type { Failure } from '@pue/client';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/elements/src/define/pue-agenda.ts';
import { CIRCUMSTANCES, CUT, FakeAgenda } from '../../packages/elements/src/agenda/agenda.fixture.ts';

/** Today's appointments, at a PUE or in an office. */
const meta: Meta = { title: 'Agenda', component: 'pue-agenda' };
export default meta;

const over = (prepare: (port: FakeAgenda) => void): StoryObj => ({
  render: () => {
    const port = new FakeAgenda();
    prepare(port);
    return html`<pue-agenda .port=${port}></pue-agenda>`;
  },
});

const refused = (failure: Failure): StoryObj => over((port) => port.fail(failure));

export const Morning: StoryObj = over(() => {});

export const Empty: StoryObj = { ...over((port) => port.recover([])), name: 'Nobody today' };

export const Loading: StoryObj = over((port) => {
  port.now = () => new Promise(() => {});
});

export const Unread: StoryObj = { ...over((port) => port.fail(CUT)), name: 'Nothing could be read' };

export const Stale: StoryObj = {
  name: 'No longer fresh',
  render: () => {
    const port = new FakeAgenda();
    const { day } = port;
    port.day = async (date) => {
      const read = await day.call(port, date);
      port.fail(CUT);
      return read;
    };
    return html`<pue-agenda .port=${port}></pue-agenda>`;
  },
  play: async ({ canvasElement }) => {
    const agenda = canvasElement.querySelector('pue-agenda');
    for (let turn = 0; turn < 50 && !agenda?.renderRoot.querySelector('li'); turn += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    window.dispatchEvent(new Event('online'));
  },
};

export const Unauthenticated: StoryObj = {
  ...refused({ code: 'unauthenticated', status: 401, ...CIRCUMSTANCES }),
  name: 'The sign-in is over',
};

export const AssuranceTooLow: StoryObj = {
  ...refused({
    code: 'assurance-too-low',
    status: 403,
    required_acr: 'https://www.spid.gov.it/SpidL2',
    ...CIRCUMSTANCES,
  }),
  name: 'The sign-in is too weak',
};

export const ProfileMissing: StoryObj = {
  ...refused({ code: 'profile-missing', status: 403, ...CIRCUMSTANCES }),
  name: 'The profile is missing',
};

export const GrantExpired: StoryObj = {
  ...refused({
    code: 'grant-expired',
    status: 403,
    expired_at: '2026-11-24T09:00:00+01:00',
    ...CIRCUMSTANCES,
  }),
  name: 'The grant has expired',
};
