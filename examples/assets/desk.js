// What the station's page and the officer's page do alike: sign in, show the day, open a meeting, come back.
import { signIn, signOut, token } from './sign-in.js';

const provider = document.querySelector('pue-provider');
const agenda = document.querySelector('pue-agenda');
const day = document.querySelector('#day');
const room = document.querySelector('#room');
const call = document.querySelector('pue-call');

provider.token = token;

provider.addEventListener('pue-sign-in-needed', signIn);

agenda.addEventListener('pue-meeting-opened', (event) => {
  call.setAttribute('meeting-id', event.meetingId);
  day.hidden = true;
  room.hidden = false;
  call.focus();
});

document.querySelector('#back').addEventListener('click', () => {
  call.removeAttribute('meeting-id');
  room.hidden = true;
  day.hidden = false;
  day.querySelector('h1').focus();
});

// The browser keeps a page that was left, with the names on it, for its back button: nobody reads on in it.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});

document.querySelector('#sign-out').addEventListener('click', async () => {
  await signOut();
  location.assign('/examples/accesso/');
});
