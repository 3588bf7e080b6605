import type { Language } from '@pue/client/contract';

/** A Comune as the archive has it. */
export interface ComuneRecord {
  readonly istat: string;
  readonly cadastralCode: string;
  /** Italian first. */
  readonly names: readonly { readonly lang: Language; readonly name: string }[];
  /** Two-letter sign. */
  readonly province: string;
  readonly region: string;
  /** ISTAT codes that the same Comune had before, for instance in another province. */
  readonly formerCodes?: readonly string[];
}

/** What the importer writes and `startSandbox({comuni})` reads. */
export interface ComuneFile {
  readonly source: string;
  readonly licence: string;
  readonly comuni: readonly ComuneRecord[];
}

export function italianName(comune: ComuneRecord): string {
  return comune.names[0]?.name ?? comune.istat;
}

/** The name in a language, or the Italian one. */
export function nameIn(comune: ComuneRecord, lang: Language): string {
  return comune.names.find((name) => name.lang === lang)?.name ?? italianName(comune);
}
