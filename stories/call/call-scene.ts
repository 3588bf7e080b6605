import type { CallRole, CallState } from '@pue/client/call';
import { html, type TemplateResult } from 'lit';
import '../../packages/elements/src/define/pue-call.ts';
import { FakeCall } from '../../packages/elements/src/call/call.fixture.ts';
import { paintedPerson } from '../../packages/elements/src/call/painted-person.fixture.ts';

interface Drawn {
  render(): TemplateResult;
}

/** A story that shows a state of the call, with drawn people before the cameras. */
export function callStory(state: CallState, role: CallRole = 'station'): Drawn {
  return {
    render: () => html`
      <pue-call
        meeting-id="meeting-1"
        as=${role}
        label=${role === 'station' ? 'PUE di Livo' : ''}
        .session=${new FakeCall(state, streamsOf(state, role))}
      ></pue-call>
    `,
  };
}

function streamsOf(
  state: CallState,
  role: CallRole,
): { local: MediaStream | null; remote: MediaStream | null } {
  const resident = () => paintedPerson('#7a3b3b', '#e6dfd2');
  const officer = () => paintedPerson('#274b7a', '#d9e2ea');
  const [own, other] = role === 'station' ? [resident, officer] : [officer, resident];
  const isSeen = 'devices' in state && state.devices.camera === 'live';
  return { local: isSeen ? own() : null, remote: isArriving(state) ? other() : null };
}

function isArriving(state: CallState): boolean {
  return state.step === 'recovering' || (state.step === 'live' && state.remote.video !== 'none');
}
