import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import test from 'node:test';
import { readAnprArchive } from './anpr-archive.ts';
import { BUILT_IN_COMUNI } from './comuni.ts';

const HEADER =
  '\uFEFF"ID","CODISTAT","CODCATASTALE","DENOMINAZIONE_IT","ALTRADENOMINAZIONE","IDREGIONE","STATO","SIGLAPROVINCIA"';
const archive = (...rows: string[]) => [HEADER, ...rows, ''].join('\r\n');

test('a Comune that ceased is left out', () => {
  const { comuni } = readAnprArchive(
    archive('1,"028001","A001","ABANO","","05","C","PD"', '2,"028001","A001","ABANO TERME","","05","A","PD"'),
  );
  assert.deepEqual(comuni, [
    {
      istat: '028001',
      cadastralCode: 'A001',
      names: [{ lang: 'it', name: 'Abano Terme' }],
      province: 'PD',
      region: 'Veneto',
    },
  ]);
});

test('a Comune that changed province keeps the codes that it had', () => {
  const { comuni } = readAnprArchive(
    archive(
      '1,"104001","Z999","ISOLA FINTA","","20","C","OT"',
      '2,"090999","Z999","ISOLA FINTA","","20","A","SS"',
    ),
  );
  assert.deepEqual(
    comuni.map(({ istat, formerCodes }) => ({ istat, formerCodes })),
    [{ istat: '090999', formerCodes: ['104001'] }],
  );
});

test('two official names come with the language of the second one', () => {
  const { comuni } = readAnprArchive(
    archive(
      '1,"021999","Z001","VALLE FINTA SULLA STRADA","SCHEINTAL AN DER STRASSE","04","A","BZ"',
      '2,"032999","Z002","FINTA-HLINJENO","COMUNE DI FINTA-OBCINA HLINJENO","06","A","TS"',
      '3,"007999","Z003","FINTA-SAINT-JEAN","","02","A","AO"',
    ),
  );
  assert.deepEqual(
    comuni.map(({ names }) => names.map(({ lang, name }) => `${lang} ${name}`)),
    [
      ['it Finta-Saint-Jean'],
      ['it Valle Finta sulla Strada', 'de Scheintal an der Strasse'],
      ['it Finta', 'sl Hlinjeno'],
    ],
  );
});

test('quotation marks and commas inside a name survive', () => {
  const { comuni } = readAnprArchive(
    archive('1,"001999","Z004","FINTA ""LA BELLA"", ALTA","","01","A","TO"'),
  );
  assert.equal(comuni[0]?.names[0]?.name, 'Finta "la Bella", Alta');
});

test('a file without the columns of the archive is refused', () => {
  assert.throws(() => readAnprArchive('"A","B"\n"1","2"\n'), /no column/);
});

test('a file whose quotation mark is not closed is refused', () => {
  assert.throws(() => readAnprArchive(`${HEADER}\n1,"001999`), /quotation mark/);
});

const real =
  process.env['PUE_ANPR'] ??
  resolve(import.meta.dirname, '../../../../../shared/data/ANPR_archivio_comuni.csv');

test(
  'the real archive gives 7,901 Comuni, and the built-in ones are as it has them',
  { skip: !existsSync(real) },
  () => {
    const { comuni } = readAnprArchive(readFileSync(real, 'utf8'));
    assert.equal(comuni.length, 7901);
    assert.equal(new Set(comuni.map(({ istat }) => istat)).size, 7901);
    const byCode = new Map(comuni.map((comune) => [comune.istat, comune]));
    for (const { istat, ...rest } of BUILT_IN_COMUNI) {
      const { formerCodes: _, ...official } = byCode.get(istat) ?? { istat };
      assert.deepEqual({ istat, ...rest }, official);
    }
  },
);
