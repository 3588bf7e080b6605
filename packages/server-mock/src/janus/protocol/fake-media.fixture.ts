import type { ConnectionListener, Intake, MediaBackend, Outlet, PublishedTrack } from './media-backend.ts';

/** Media that nobody sends: notes what is asked of it, and tells what a test wants told. */
export class FakeMedia implements MediaBackend {
  readonly notes: string[] = [];
  readonly intakes: ConnectionListener[] = [];
  readonly outlets: ConnectionListener[] = [];

  intake(listener: ConnectionListener): Intake {
    this.intakes.push(listener);
    let tracks: readonly PublishedTrack[] = [];
    return {
      get tracks() {
        return tracks;
      },
      answer: async (offer) => {
        if (offer.includes('unusable')) throw new Error('no common codec');
        tracks = TRACKS;
        return this.#note('answer', 'an answer');
      },
      addCandidate: async ({ candidate }) => void this.#note(`intake takes ${candidate}`),
      outlet: (other) => this.#outlet(other),
      requestKeyframe: () => void this.#note('key frame'),
      close: () => void this.#note('intake closed'),
    };
  }

  #outlet(listener: ConnectionListener): Outlet {
    this.outlets.push(listener);
    return {
      offer: async (restart) => this.#note(restart ? 'restart' : 'offer', 'an offer'),
      accept: async (answer) => {
        if (answer.includes('unusable')) throw new Error('no fingerprint');
        this.#note('accept');
      },
      addCandidate: async ({ candidate }) => void this.#note(`outlet takes ${candidate}`),
      pause: () => void this.#note('pause'),
      resume: () => void this.#note('resume'),
      close: () => void this.#note('outlet closed'),
    };
  }

  #note(what: string, result = ''): string {
    this.notes.push(what);
    return result;
  }
}

const TRACKS: readonly PublishedTrack[] = [
  { mid: '0', mindex: 0, kind: 'audio', codec: 'opus' },
  { mid: '1', mindex: 1, kind: 'video', codec: 'vp8' },
];
