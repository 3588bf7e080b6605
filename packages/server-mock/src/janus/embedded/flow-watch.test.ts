import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import type { MediaKind } from '../protocol/media-backend.ts';
import { FlowWatch } from './flow-watch.ts';

describe('who watches whether media come', () => {
  let told: string[] = [];
  let watch: FlowWatch;

  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    told = [];
    const receiving = (mid: string, kind: MediaKind, is: boolean) => void told.push(`${kind} ${mid} ${is}`);
    watch = new FlowWatch({ receiving });
  });
  afterEach(() => {
    watch.stop();
    mock.timers.reset();
  });

  it('says once that they began', () => {
    watch.came('0', 'audio');
    watch.came('0', 'audio');
    assert.deepEqual(told, ['audio 0 true']);
  });

  it('says that they stopped when nothing came for a second', () => {
    watch.came('1', 'video');
    mock.timers.tick(1000);
    assert.deepEqual(told, ['video 1 true', 'video 1 false']);
  });

  it('does not say so while something comes now and then', () => {
    watch.came('1', 'video');
    mock.timers.tick(900);
    watch.came('1', 'video');
    mock.timers.tick(900);
    assert.deepEqual(told, ['video 1 true']);
  });

  it('says that they began again', () => {
    watch.came('1', 'video');
    mock.timers.tick(1000);
    watch.came('1', 'video');
    assert.equal(told.at(-1), 'video 1 true');
  });

  it('tells sound from picture', () => {
    watch.came('0', 'audio');
    watch.came('1', 'video');
    mock.timers.tick(600);
    watch.came('0', 'audio');
    mock.timers.tick(600);
    assert.deepEqual(told, ['audio 0 true', 'video 1 true', 'video 1 false']);
  });

  it('says nothing after it was stopped', () => {
    watch.came('0', 'audio');
    watch.stop();
    mock.timers.tick(1000);
    assert.deepEqual(told, ['audio 0 true']);
  });
});
