/** From nothing (−60 dB and below) to as loud as can be. */
const FLOOR_DB = 60;
/** A room without a voice; a microphone that is switched off at its cable is far below. */
const VOICE_DB = -45;
/** Longer than one breathes between two sentences. */
const SILENT_AFTER_MS = 5000;

/** What a microphone gave so far: since when one listens, and when there was last a voice. In milliseconds. */
export interface Listening {
  readonly since: number;
  readonly heardAt: number | null;
  /** From 0 to 1, for a meter. */
  readonly level: number;
}

export function beginning(at: number): Listening {
  return { since: at, heardAt: null, level: 0 };
}

/** After another look: root mean square of the samples, 0 to 1; `null` where the browser has stopped to listen. */
export function listened(before: Listening, rms: number | null, at: number): Listening {
  // Silence that nobody listened to says nothing of the microphone.
  if (rms === null) return { ...before, since: at, level: 0 };
  const decibels = 20 * Math.log10(Math.max(rms, 1e-6));
  const level = Math.min(1, Math.max(0, 1 + decibels / FLOOR_DB));
  return { ...before, level, heardAt: decibels > VOICE_DB ? at : before.heardAt };
}

/** `silent`: it is on, and for a while nothing came of it. */
export function verdictOf({ since, heardAt }: Listening, at: number): 'listening' | 'heard' | 'silent' {
  if (at - Math.max(since, heardAt ?? since) >= SILENT_AFTER_MS) return 'silent';
  return heardAt === null ? 'listening' : 'heard';
}
