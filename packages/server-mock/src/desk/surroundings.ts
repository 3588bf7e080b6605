import type { Surroundings } from './clock.ts';

/** The platform's own time and chance. */
export const systemSurroundings: Surroundings = {
  now: () => Date.now(),
  id: () => crypto.randomUUID().replaceAll('-', ''),
  random: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
};
