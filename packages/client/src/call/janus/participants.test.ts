import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readRoomMessage } from './janus-messages.ts';
import { Participants } from './participants.ts';

function participants() {
  const told: string[] = [];
  const known = new Participants('station-0', {
    publishes: ({ id }) => told.push(`${id} publishes`),
    stops: (feed) => told.push(`${feed} stops`),
    presence: (present) => told.push(present ? 'somebody' : 'nobody'),
  });
  const news = (data: object) => {
    const message = readRoomMessage({ videoroom: 'event', ...data });
    assert.ok(message);
    known.news(message);
  };
  return { told, news };
}

describe('Who else is in the room', () => {
  it('is known on entry, whether they send already or not', () => {
    const { told, news } = participants();
    news({ videoroom: 'joined', publishers: [{ id: 'officer-1' }], attendees: [{ id: 'observer-1' }] });
    assert.deepEqual(told, ['somebody', 'officer-1 publishes']);
  });

  it('is told once when somebody comes, and once when the last one goes', () => {
    const { told, news } = participants();
    news({ joining: { id: 'officer-1' } });
    news({ joining: { id: 'officer-2' } });
    news({ leaving: 'officer-1' });
    news({ leaving: 'officer-2' });
    news({ leaving: 'officer-2' });
    assert.deepEqual(told, ['somebody', 'officer-1 stops', 'officer-2 stops', 'nobody', 'officer-2 stops']);
  });

  it('stays when somebody only stops sending', () => {
    const { told, news } = participants();
    news({ publishers: [{ id: 'officer-1', streams: [{ type: 'video', mid: '1', description: 'off' }] }] });
    news({ unpublished: 'officer-1' });
    assert.deepEqual(told, ['somebody', 'officer-1 publishes', 'officer-1 stops']);
  });
});

describe('A message of the room', () => {
  it('is read as far as it is known, and no further', () => {
    assert.equal(readRoomMessage({ videoroom: 'talking', id: 'x' })?.videoroom, 'talking');
    assert.equal(readRoomMessage({ videoroom: 'joined', publishers: [{ id: 7 }] }), null);
    assert.equal(readRoomMessage('joined'), null);
  });

  it('is nobody of the own side: not a second window, not this page before a reload', () => {
    const { told, news } = participants();
    news({ videoroom: 'joined', publishers: [{ id: 'station-1' }], attendees: [{ id: 'station-2' }] });
    news({ joining: { id: 'station-3' } });
    news({ publishers: [{ id: 'station-3' }] });
    assert.deepEqual(told, []);
  });
});
