import { CORE_ERROR } from '../videoroom-errors.ts';
import type { CoreRefusal } from './frames.ts';

export const UNAUTHORIZED = refusal('unauthorized', 'Unauthorized request (wrong or missing secret/token)');

export function refusal(name: keyof typeof CORE_ERROR, reason: string): CoreRefusal {
  return { code: CORE_ERROR[name], reason };
}

export function missingElement(name: string): CoreRefusal {
  return refusal('missingElement', `Missing mandatory element (${name})`);
}
