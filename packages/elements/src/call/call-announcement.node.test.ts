import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallState } from '@pue/client/call';
import { call as words } from '../strings/it/call.ts';
import { announcementOf } from './call-announcement.ts';
import { aMeeting, OFFICER_SCENES, SCENES } from './call.fixture.ts';

const said = (state: CallState, before: string | null = null) =>
  announcementOf(state, before, 'station', words);

test('every state has a sentence, but a preview with all devices silent by choice', () => {
  for (const [name, state] of Object.entries(SCENES)) assert.notEqual(said(state).text, '', name);
  const chosen: CallState = {
    step: 'checking',
    devices: { microphone: 'muted', camera: 'off' },
    failure: null,
  };
  assert.equal(said(chosen).text, '');
});

test('who waits hears the place in the queue and the minutes, at most once a minute', () => {
  assert.deepEqual(said(SCENES.waiting), {
    topic: 'queue',
    text: 'Prima di Lei: una persona. L’attesa è tra 5 e 10 minuti.',
    pause: 60_000,
  });
});

test('who may be called at once is told the longest that it can take', () => {
  const meeting = aMeeting({ queue_position: 1, estimated_wait: { min_minutes: 0, max_minutes: 20 } });
  const { text } = said({ ...SCENES.waiting, meeting });
  assert.equal(text, 'Il prossimo turno è il Suo. L’attesa è al massimo di 20 minuti.');
});

test('without a place and without minutes nothing is invented', () => {
  const { queue_position: _place, estimated_wait: _wait, ...meeting } = aMeeting();
  assert.equal(said({ ...SCENES.waiting, meeting }).text, 'INPS sa che Lei è qui.');
});

test('who is next with a minute to go is told both', () => {
  assert.equal(said(SCENES['waiting-next']).text, 'Il prossimo turno è il Suo. Mancano pochi minuti.');
});

test('a call that begins and a call that is back are not the same news', () => {
  assert.equal(said(SCENES.live, 'connecting').text, words.stage.live.station);
  assert.equal(said(SCENES.live, 'lost media').text, words.stage.again);
  assert.equal(said(SCENES.live, 'stall flowing stalled').text, words.stage.again);
});

test('a device that changes during the call says nothing new about the line', () => {
  const first = said(SCENES.live, 'connecting');
  assert.deepEqual(said(SCENES['live-muted'], first.topic), first);
  const mended = said(SCENES.live, 'lost media');
  assert.deepEqual(said(SCENES['live-muted'], mended.topic), mended);
});

test('a frozen picture, a missing voice and both are three different sentences', () => {
  const texts = ['picture-stalled', 'sound-stalled', 'all-stalled'] as const;
  assert.equal(new Set(texts.map((name) => said(SCENES[name]).text)).size, 3);
});

test('a frozen picture does not promise a voice when the microphone over there is off', () => {
  const state: CallState = { ...SCENES.live, remote: { audio: 'none', video: 'stalled' } };
  assert.equal(said(state).text, words.stage.stalled.both);
});

test('the officer hears who came, once for each arrival', () => {
  const wish = announcementOf(OFFICER_SCENES['somebody-waits'], null, 'officer', words);
  assert.equal(wish.text, 'Attende: PUE di Livo.');
  assert.equal(wish.topic, 'arrivals station-1');
});

test('the telephone is said once it is offered, and once it is chosen, to each side in its words', () => {
  assert.match(said(SCENES['recovering-long']).text, /Chiami 06 5550 0164 e dica il codice 123 456\./);
  const offered = announcementOf(SCENES['recovering-long'], null, 'officer', words);
  assert.match(offered.text, /La postazione può chiamare 06 5550 0164/);
  assert.match(said(SCENES['by-telephone']).text, /L’incontro continua al telefono/);
});

test('where the service has no number, nothing is said of a telephone', () => {
  const { phone: _phone, ...meeting } = SCENES['recovering-long'].meeting;
  assert.equal(said({ ...SCENES['recovering-long'], meeting }).topic, 'lost media');
});
