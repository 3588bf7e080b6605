import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { OFFICER_SCENES } from '../../packages/elements/src/call/call.fixture.ts';
import { callStory } from './call-scene.ts';

/** The officer's side of the meeting, state by state. */
const meta: Meta = { title: 'Call/Officer', component: 'pue-call' };
export default meta;

export const NobodyWaits: StoryObj = callStory(OFFICER_SCENES['nobody-waits'], 'officer');
export const SomebodyWaits: StoryObj = callStory(OFFICER_SCENES['somebody-waits'], 'officer');
export const Met: StoryObj = callStory(OFFICER_SCENES.met, 'officer');
