import { pluralOf } from '../../locale/plural.ts';
import type { call as Italian } from '../it/call.ts';

export { common } from './common.ts';
export { problems } from './problems.ts';

const plural = pluralOf('en');
const people = (n: number) => plural(n, { one: 'one person', other: `${n} people` });

const troubles: (typeof Italian)['devices']['troubles'] = {
  microphone: {
    denied: {
      what: 'The browser may not use the microphone.',
      way: 'Press the symbol beside the page address, allow the microphone and press “Try again”.',
    },
    missing: {
      what: 'There is no microphone.',
      way: 'Connect a microphone or a headset and press “Try again”.',
    },
    busy: {
      what: 'Another program is using the microphone.',
      way: 'Close other video call programs and press “Try again”.',
    },
    lost: {
      what: 'The microphone was disconnected.',
      way: 'Check the cable and press “Try again”, or choose another microphone.',
    },
  },
  camera: {
    denied: {
      what: 'The browser may not use the camera.',
      way: 'Press the symbol beside the page address, allow the camera and press “Try again”.',
    },
    missing: { what: 'There is no camera.', way: 'Connect a camera and press “Try again”.' },
    busy: {
      what: 'Another program is using the camera.',
      way: 'Close the other programs that use it and press “Try again”.',
    },
    lost: {
      what: 'The camera was disconnected.',
      way: 'Check the cable and press “Try again”, or choose another camera.',
    },
  },
};

const states = {
  off: 'off',
  asking: 'waiting for permission',
  live: 'on',
  muted: 'off',
  denied: 'not allowed',
  missing: 'not found',
  busy: 'in use elsewhere',
  lost: 'disconnected',
};

export const call: typeof Italian = {
  titles: {
    closed: 'Video meeting with INPS',
    checking: 'Check your camera and microphone',
    waiting: 'Waiting room',
    call: 'Meeting',
    ended: 'End of the connection',
  },
  closed: {
    station: 'You will talk to an INPS officer, whom you will see and hear on this screen.',
    officer: 'Here you receive the person who is waiting at the PUE.',
    permission: 'The browser will ask to use the camera and the microphone. You can also do without them.',
    unseen: 'Nobody sees you and nobody hears you until the meeting begins.',
    prepare: 'Prepare the connection',
    nothing: 'No appointment was chosen.',
  },
  opening: 'One moment: the connection is being prepared.',
  notLoaded: {
    what: 'Part of the program did not arrive.',
    way: 'Check the network and try again. If that is not enough, reload the page.',
  },
  noService: {
    what: 'This page does not say where the service is.',
    way: 'Please tell whoever looks after this site.',
  },
  devices: {
    picture: 'Your picture',
    camera: 'Camera',
    microphone: 'Microphone',
    unnamed: (number) => `Device ${number}`,
    states: { microphone: states, camera: states },
    pick: 'Please choose',
    pictureOff: 'The camera is off.',
    asking:
      'The browser is asking for permission: choose “Allow” in the box that appears. You can also refuse and enter all the same.',
    troubles,
  },
  level: {
    listening: 'Say something: the bar moves.',
    heard: 'The microphone hears your voice.',
    silent:
      'The microphone is on, but nothing is heard. Speak closer, check the switch on the microphone, or choose another one.',
  },
  preview: {
    heard: 'The microphone is on.',
    enter: {
      both: 'Enter the waiting room',
      'no-camera': 'Enter without a camera',
      'no-microphone': 'Enter without a microphone',
      neither: 'Enter without a camera or microphone',
    },
    enterOfficer: 'Open the room',
    entering: 'One moment: you are entering.',
    trying: 'We will try again by ourselves in a moment: you need not do anything.',
    opensAt: (time) => `The waiting room opens at ${time}.`,
  },
  waiting: {
    known: 'INPS knows that you are here.',
    place: (position) => (position === 1 ? 'You are next.' : `Before you: ${people(position - 1)}.`),
    soon: 'Only a few minutes to go.',
    atMost: (max) => `The wait is ${max} minutes at most.`,
    minutes: (min, max) =>
      min === max ? `The wait is about ${max} minutes.` : `The wait is between ${min} and ${max} minutes.`,
    calm: 'You need not do anything: stay here, the page changes by itself when it is your turn.',
    unseen: 'Nobody sees you or hears you yet.',
  },
  admission: {
    title: 'Who is waiting',
    nobody: 'Nobody is waiting. Whoever arrives appears here.',
    roles: {
      station: 'PUE station',
      citizen: 'Resident',
      operator: 'Municipal operator',
      officer: 'INPS officer',
      unknown: 'Participant',
    },
    arrived: (label) => `Waiting: ${label}.`,
    admit: 'Let in',
    deny: 'Not now',
    admitName: (label) => `Let in: ${label}`,
    denyName: (label) => `Not now: ${label}`,
  },
  card: { title: 'Who is talking to you' },
  appointment: { title: 'Appointment', at: (start, end) => `from ${start} to ${end}` },
  stage: {
    picture: { station: 'Picture of the INPS officer', officer: 'Picture of the person at the PUE' },
    connecting: 'We are connecting you: one more moment.',
    alone: {
      station: 'The officer is not connected at the moment. Please stay here.',
      officer: 'The station is not connected at the moment.',
    },
    noPicture: {
      station: 'The officer’s camera is off. The voice arrives.',
      officer: 'The station’s camera is off. The voice arrives.',
    },
    noSound: {
      station: 'The officer’s microphone is off.',
      officer: 'The station’s microphone is off.',
    },
    stalled: {
      both: 'For some seconds neither voice nor picture has arrived. Please wait: the line may recover by itself.',
      video: 'The picture stands still, the voice arrives. You can go on talking.',
      audio: 'The voice does not arrive. Wait a moment before you speak.',
    },
    soundBlocked: 'The browser keeps the sound off until you press a button.',
    startSound: 'Turn the sound on',
    live: { station: 'The connection with INPS is open.', officer: 'The connection is open.' },
    again: 'The connection is back.',
    lost: {
      signalling: 'The line to the service was cut. We are taking it up again by ourselves.',
      media: 'Voice and picture do not get through any more. We are connecting again by ourselves.',
      'session-expired': 'The connection has expired. We are opening another one by ourselves.',
      'engine-not-loaded': 'Part of the program did not arrive. We are asking for it again.',
    },
    attempt: (attempt) => `Attempt ${attempt}.`,
    stay: 'Meanwhile nobody sees or hears you. You need not do anything: stay here.',
  },
  phone: {
    offer: {
      station: (number, code) =>
        `You can go on by telephone. Call ${number} and give the code ${code}. Meanwhile this page keeps trying.`,
      officer: (number, code) =>
        `The desk can call ${number} with the code ${code}. Meanwhile this page keeps trying.`,
    },
    choose: 'Go on by telephone',
    chosen: (number, code) => `The meeting goes on by telephone: ${number}, code ${code}.`,
    video: 'Back to video',
  },
  report: {
    title: 'Technical help',
    text: 'When you ask for help, read out these codes. The report has no names and no addresses in it.',
    save: 'Save the report',
    still: 'still so',
    seconds: (n) => plural(n, { one: '1 second', other: `${n} seconds` }),
  },
  controls: {
    group: 'Meeting controls',
    choose: 'Devices',
    chooseTitle: 'Camera and microphone to use',
    done: 'Done',
    leave: 'Leave',
    leaveTitle: 'Do you want to leave the meeting?',
    leaveText: 'The meeting stays open: you can come back until it is over.',
    leaveYes: 'Yes, leave',
    leaveNo: 'No, stay',
    conclude: 'End the meeting',
    concludeTitle: 'How did the meeting end?',
    concludeText: 'The meeting ends for everybody and cannot be opened again.',
    concludeMissing: 'Choose how the meeting ended.',
    concludeYes: 'End it',
    concludeNo: 'Back to the meeting',
    outcomes: {
      resolved: 'The request is settled',
      'follow-up': 'Another contact is needed',
      'no-show': 'The person did not come',
      'technical-failure': 'Technical problem',
    },
  },
  ended: {
    left: {
      what: 'You have left the meeting.',
      way: 'The camera and the microphone are off. If you left by mistake, you can go back in.',
    },
    'meeting-ended': { what: 'The meeting is over.', way: 'The camera and the microphone are off.' },
    denied: {
      what: 'The officer cannot receive you now.',
      way: 'Ask the municipal operator when to try again.',
    },
    failed: { what: 'The connection did not succeed.', way: 'You can try again.' },
    results: {
      resolved: 'The officer has marked the request as settled.',
      'follow-up': 'INPS will contact you again: the municipal operator can tell you how.',
      'no-show': 'The meeting was closed because nobody came. The operator can book another one.',
      'technical-failure':
        'The meeting was closed because of a technical problem. The operator can book another one.',
    },
    officer: 'The outcome is recorded. The camera and the microphone are off.',
    again: { left: 'Go back in', denied: 'Ask again', failed: 'Try again' },
    signIn: 'Sign in again',
  },
};
