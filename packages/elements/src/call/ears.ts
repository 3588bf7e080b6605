/** Listens to a stream of sound. */
export interface Ears {
  /** Root mean square of the last moment, 0 to 1; `null` while the browser does not listen. */
  hear(): number | null;
  close(): void;
}

const SAMPLES = 1024;

/** By the Web Audio of the browser; nothing of it is played, kept or sent. */
export function browserEars(stream: MediaStream): Ears {
  const context = new AudioContext();
  const analyser = new AnalyserNode(context, { fftSize: SAMPLES });
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(SAMPLES);
  return {
    hear() {
      if (context.state !== 'running') return null;
      analyser.getFloatTimeDomainData(samples);
      return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / SAMPLES);
    },
    close: () => void context.close(),
  };
}
