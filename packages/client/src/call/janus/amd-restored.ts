import { amdLoader, amdMark } from './amd-hidden.ts';

if (amdLoader !== null && amdMark !== undefined) Reflect.set(amdLoader, 'amd', amdMark);

/** To be used, so that no bundler leaves this module out. */
export const amdIsRestored = amdLoader === null || Reflect.get(amdLoader, 'amd') === amdMark;
