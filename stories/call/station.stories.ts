import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { SCENES } from '../../packages/elements/src/call/call.fixture.ts';
import { callStory } from './call-scene.ts';

/** The resident's side of the meeting, state by state. */
const meta: Meta = { title: 'Call/Station', component: 'pue-call' };
export default meta;

/** The browser asks for permission. */
export const Asking: StoryObj = callStory(SCENES.asking);

/** Camera and microphone work. */
export const Ready: StoryObj = callStory(SCENES.ready);

/** The browser refuses the camera. */
export const CameraDenied: StoryObj = callStory(SCENES['camera-denied']);

/** The browser refuses both. */
export const AllDenied: StoryObj = callStory(SCENES['all-denied']);

/** No device is there. */
export const NothingPluggedIn: StoryObj = callStory(SCENES['nothing-plugged-in']);

/** Another program holds the devices. */
export const DevicesBusy: StoryObj = callStory(SCENES['devices-busy']);

/** The waiting room is not open yet. */
export const TooEarly: StoryObj = callStory(SCENES['too-early']);

/** On the way into the waiting room. */
export const Entering: StoryObj = callStory(SCENES.entering);

/** The network fails on the way in. */
export const EnteringWithoutNetwork: StoryObj = callStory(SCENES['entering-without-network']);

/** Second in the queue. */
export const Waiting: StoryObj = callStory(SCENES.waiting);

/** Next in the queue. */
export const WaitingNext: StoryObj = callStory(SCENES['waiting-next']);

/** The network and the camera fail while one waits. */
export const WaitingOffline: StoryObj = callStory(SCENES['waiting-offline']);

/** Admitted, on the way into the room. */
export const Connecting: StoryObj = callStory(SCENES.connecting);

/** In the room before the officer. */
export const Alone: StoryObj = callStory(SCENES.alone);

/** In the call. */
export const Live: StoryObj = callStory(SCENES.live);

/** Microphone and camera off. */
export const LiveMuted: StoryObj = callStory(SCENES['live-muted']);

/** The picture stands still. */
export const PictureStalled: StoryObj = callStory(SCENES['picture-stalled']);

/** The voice does not arrive. */
export const SoundStalled: StoryObj = callStory(SCENES['sound-stalled']);

/** Nothing arrives. */
export const AllStalled: StoryObj = callStory(SCENES['all-stalled']);

/** The officer’s camera is off. */
export const NoPicture: StoryObj = callStory(SCENES['no-picture']);

/** The officer’s microphone is off. */
export const NoSound: StoryObj = callStory(SCENES['no-sound']);

/** The line to the service is cut. */
export const RecoveringSignalling: StoryObj = callStory(SCENES['recovering-signalling']);

/** Voice and picture are cut. */
export const RecoveringMedia: StoryObj = callStory(SCENES['recovering-media']);

export const TelephoneOffered: StoryObj = callStory(SCENES['recovering-long']);

export const ByTelephone: StoryObj = callStory(SCENES['by-telephone']);

/** The program of the call does not arrive. */
export const EngineNotLoaded: StoryObj = callStory(SCENES['engine-not-loaded']);

/** The resident left. */
export const Left: StoryObj = callStory(SCENES.left);

/** Ended: settled. */
export const Resolved: StoryObj = callStory(SCENES.resolved);

/** Ended: another contact is needed. */
export const FollowUp: StoryObj = callStory(SCENES['follow-up']);

/** The officer said "not now". */
export const Denied: StoryObj = callStory(SCENES.denied);

/** The sign-in no longer holds. */
export const Failed: StoryObj = callStory(SCENES.failed);
