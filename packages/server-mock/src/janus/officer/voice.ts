/** A voice without words. */
export interface Voice {
  readonly track: MediaStreamTrack;
  stop(): void;
}

/** Quiet: it may come out of a loudspeaker beside somebody who did not expect it. */
const LOUDNESS = 0.03;
const PITCH_HZ = 196;
/** How often it rises and falls, as speech does. */
const SYLLABLES_HZ = 1.6;

/** How far a mouth that speaks with this voice is open, from 0 to 1. */
export function openness(seconds: number): number {
  return (1 + Math.sin(2 * Math.PI * SYLLABLES_HZ * seconds)) / 2;
}

/** A low hum that rises and falls. It is silent until the page may make sounds, and flows all the same. */
export function hum(): Voice {
  const context = new AudioContext();
  const destination = context.createMediaStreamDestination();
  const tone = new OscillatorNode(context, { frequency: PITCH_HZ });
  const level = new GainNode(context, { gain: LOUDNESS / 2 });
  const syllables = new OscillatorNode(context, { frequency: SYLLABLES_HZ });
  const depth = new GainNode(context, { gain: LOUDNESS / 2 });
  syllables.connect(depth).connect(level.gain);
  tone.connect(level).connect(destination);
  tone.start();
  syllables.start();
  const [track] = destination.stream.getAudioTracks();
  if (track === undefined) throw new Error('The browser gave a stream without sound');
  return {
    track,
    stop() {
      track.stop();
      void context.close();
    },
  };
}
