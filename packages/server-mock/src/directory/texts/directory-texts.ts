import type { Language } from '@pue/client/contract';
import type { PoleId, ServiceId } from '../services.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { sl } from './sl.ts';

export interface ServiceTexts {
  readonly title: string;
  /** In plain words. */
  readonly summary: string;
  readonly documents: readonly string[];
  /** Other words under which people look for it. */
  readonly keywords: readonly string[];
}

/** The words of the directory in one language. */
export interface DirectoryTexts {
  readonly services: Readonly<Record<ServiceId, ServiceTexts>>;
  readonly poles: Readonly<Record<PoleId, string>>;
  /** Papers that everybody brings. */
  readonly identityDocument: string;
  readonly taxCard: string;
  readonly officeName: (city: string) => string;
  readonly officeReason: (comune: string) => string;
  readonly poleReason: string;
  /** Where an office and a pole can both serve: who is competent by law, and who is so too. */
  readonly officeTooReason: (comune: string) => string;
  readonly poleByLawReason: string;
  readonly poleTooReason: string;
  readonly deskName: (comune: string) => string;
  readonly openingHours: string;
  readonly closedOn: (day: string) => string;
  readonly accessibility: {
    readonly office: readonly string[];
    readonly desk: readonly string[];
    readonly deskWithSteps: readonly string[];
  };
}

const TEXTS: Readonly<Record<Language, DirectoryTexts>> = { it, de, fr, sl, en };

export function directoryTexts(lang: Language): DirectoryTexts {
  return TEXTS[lang];
}
