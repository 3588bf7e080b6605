import type { ComuneFile, ComuneRecord } from './comune-record.ts';
import { parseCsv } from './csv.ts';
import { placeName } from './place-names.ts';
import { regionName } from './regions.ts';
import { SECOND_LANGUAGE } from './second-language.ts';

const ACTIVE = 'A';
/** The archive numbers places that ISTAT never did from 800000 on. */
const PROVISIONAL = '8';
/** Some second names are the full title of the Comune: `COMUNE DI X-OBCINA Y`. */
const FULL_TITLE = /^COMUNE DI .+-OB[CČ]INA (.+)$/;

type Row = ReadonlyMap<string, string>;

/** Reads the archive of Comuni of ANPR (Ministry of the Interior, CC BY 4.0): one record for each active Comune. */
export function readAnprArchive(text: string): ComuneFile {
  const rows = parseCsv(text);
  const former = formerCodes(rows);
  const comuni = rows
    .filter((row) => cell(row, 'STATO') === ACTIVE)
    .map((row) => record(row, former.get(cell(row, 'CODCATASTALE')) ?? new Set()))
    .sort((a, b) => (a.istat < b.istat ? -1 : 1));
  return { source: 'ANPR, archivio storicizzato dei Comuni', licence: 'CC BY 4.0', comuni };
}

/** Codes of the rows that ceased, by the cadastral code, which does not change with the province. */
function formerCodes(rows: readonly Row[]): ReadonlyMap<string, Set<string>> {
  const former = new Map<string, Set<string>>();
  for (const row of rows) {
    if (cell(row, 'STATO') === ACTIVE) continue;
    const codes = former.get(cell(row, 'CODCATASTALE')) ?? new Set();
    former.set(cell(row, 'CODCATASTALE'), codes.add(cell(row, 'CODISTAT')));
  }
  return former;
}

function record(row: Row, former: ReadonlySet<string>): ComuneRecord {
  const istat = cell(row, 'CODISTAT');
  const older = [...former].filter((code) => code !== istat && !code.startsWith(PROVISIONAL)).sort();
  return {
    istat,
    cadastralCode: cell(row, 'CODCATASTALE'),
    names: names(row),
    province: cell(row, 'SIGLAPROVINCIA'),
    region: regionName(cell(row, 'IDREGIONE')),
    ...(older.length > 0 ? { formerCodes: older } : {}),
  };
}

function names(row: Row): ComuneRecord['names'] {
  const lang = SECOND_LANGUAGE[cell(row, 'SIGLAPROVINCIA')];
  const second = secondName(cell(row, 'ALTRADENOMINAZIONE'));
  const both = cell(row, 'DENOMINAZIONE_IT');
  const italian = second === '' ? both : both.replace(`-${second}`, '');
  const first = { lang: 'it' as const, name: placeName(italian) };
  return lang === undefined || second === '' ? [first] : [first, { lang, name: placeName(second) }];
}

function secondName(written: string): string {
  return FULL_TITLE.exec(written)?.[1] ?? written;
}

function cell(row: Row, name: string): string {
  const value = row.get(name);
  if (value === undefined) throw new Error(`The archive has no column ${name}.`);
  return value;
}
