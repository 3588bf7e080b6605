import type { ConnectionListener, MediaSource, Outlet, PublishedTrack } from '../protocol/media-backend.ts';
import { FIGURE_HEIGHT, FIGURE_WIDTH, drawFigure } from './figure.ts';
import { PageOutlet } from './page-outlet.ts';
import type { Voice } from './voice.ts';
import { hum, openness } from './voice.ts';

const FRAMES_PER_SECOND = 20;

interface Performance {
  readonly tracks: readonly MediaStreamTrack[];
  stop(): void;
}

/** Picture and sound of a drawn person; made when somebody wants to see it, and not before. */
export class DrawnSource implements MediaSource {
  readonly tracks: readonly PublishedTrack[] = [
    { mid: '0', mindex: 0, kind: 'audio', codec: 'opus' },
    { mid: '1', mindex: 1, kind: 'video', codec: 'vp8' },
  ];
  readonly #caption: string;
  #performance: Performance | null = null;

  constructor(caption: string) {
    this.#caption = caption;
  }

  outlet(listener: ConnectionListener): Outlet {
    this.#performance ??= perform(this.#caption);
    return new PageOutlet(this.#performance.tracks, listener);
  }

  /** An encoder of the page itself begins every connection with one. */
  requestKeyframe(): void {}

  stop(): void {
    this.#performance?.stop();
    this.#performance = null;
  }
}

function perform(caption: string): Performance {
  const canvas = document.createElement('canvas');
  canvas.width = FIGURE_WIDTH;
  canvas.height = FIGURE_HEIGHT;
  const paper = canvas.getContext('2d');
  if (paper === null) throw new Error('This browser cannot draw');
  const start = performance.now();
  const draw = () => {
    const seconds = (performance.now() - start) / 1000;
    drawFigure(paper, { seconds, mouth: openness(seconds), caption });
  };
  draw();
  // Not by animation frames: they stop where the page is not looked at, and the other side may be.
  const timer = setInterval(draw, 1000 / FRAMES_PER_SECOND);
  return staged(canvas.captureStream(FRAMES_PER_SECOND), hum(), () => clearInterval(timer));
}

function staged(picture: MediaStream, voice: Voice, stopDrawing: () => void): Performance {
  const pictures = picture.getVideoTracks();
  return {
    tracks: [voice.track, ...pictures],
    stop() {
      stopDrawing();
      voice.stop();
      for (const track of pictures) track.stop();
    },
  };
}
