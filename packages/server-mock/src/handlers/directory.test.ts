import assert from 'node:assert/strict';
import test from 'node:test';
import {
  listComuni,
  listOffices,
  listServices,
  readComune,
  readIdentity,
  readOffice,
  readService,
  readStatus,
} from '@pue/client/contract';
import { BUILT_IN_COMUNI } from '../directory/comuni.ts';
import { localTraits } from '../directory/local-traits.ts';
import { PROVINCE_SIGNS } from '../directory/provinces.ts';
import { regionOfProvince } from '../directory/regions.ts';
import { openTestDesk, SENALES } from '../harness.fixture.ts';
import { preferredLanguage } from './language.ts';

const LANGUAGES = ['it', 'de', 'fr', 'sl', 'en'] as const;

test('the built-in Comuni are of all twenty regions, with minor islands and inner areas among them', () => {
  assert.equal(new Set(BUILT_IN_COMUNI.map(({ region }) => region)).size, 20);
  assert.ok(BUILT_IN_COMUNI.length >= 60);
  const traits = BUILT_IN_COMUNI.map(({ istat }) => localTraits(istat));
  assert.ok(traits.filter(({ minorIsland }) => minorIsland).length >= 10);
  assert.ok(traits.filter(({ innerArea }) => innerArea).length >= 20);
  assert.ok(traits.every(({ holiday }) => holiday !== undefined));
});

test('each of the 107 provinces lies in a region', () => {
  assert.equal(PROVINCE_SIGNS.length, 107);
  for (const sign of PROVINCE_SIGNS) assert.notEqual(regionOfProvince(sign), '');
});

test('a Comune is found by the beginning of either name, without accents or apostrophes', async () => {
  const desk = openTestDesk();
  const names = async (q: string) => {
    const { items } = await desk.must(listComuni, { query: { q } });
    return items.map((it) => it.names.map(({ name }) => name).join(' / '));
  };
  assert.deepEqual(await names('schn'), ['Senales / Schnals']);
  assert.deepEqual(await names('LAQUILA'), []);
  assert.deepEqual(await names('l aquila'), ["L'Aquila"]);
  assert.deepEqual(await names("d'ampezzo"), ["Cortina d'Ampezzo"]);
  assert.deepEqual(await names('bozen'), ['Bolzano / Bozen']);
  assert.deepEqual(await names('nabrezina'), ['Duino Aurisina / Devin Nabrežina']);
  assert.deepEqual(await names('zzz'), []);
});

test('all Comuni come page by page, each once', async () => {
  const desk = openTestDesk();
  const seen: string[] = [];
  let cursor = '';
  do {
    const page = await desk.must(listComuni, {
      query: cursor === '' ? { limit: '20' } : { limit: '20', cursor },
    });
    seen.push(...page.items.map(({ istat }) => istat));
    cursor = page.next_cursor ?? '';
  } while (cursor !== '');
  assert.equal(seen.length, BUILT_IN_COMUNI.length);
  assert.equal(new Set(seen).size, seen.length);
  assert.equal(await desk.problem(listComuni, { query: { cursor: 'nonsense' } }), 'malformed');
});

test('a Comune says its offices, its desk and its day off in the language asked for', async () => {
  const desk = openTestDesk();
  const read = (lang: string) =>
    desk.must(readComune, { params: { istat: SENALES }, headers: { 'accept-language': lang } });
  const it = await read('it');
  const de = await read('de-AT, it;q=0.5');
  assert.equal(it.competent_office.name, 'INPS di Bolzano');
  assert.equal(de.competent_office.name, 'NISF/INPS Bozen');
  assert.match(it.desks[0]?.opening_hours ?? '', /Chiuso il 25 maggio/);
  assert.match(de.desks[0]?.opening_hours ?? '', /25\. Mai/);
});

test('every Comune and every service reads well in every language', async () => {
  const desk = openTestDesk();
  for (const lang of LANGUAGES) {
    const headers = { 'accept-language': lang };
    for (const { istat } of BUILT_IN_COMUNI.slice(0, 12)) {
      await desk.must(readComune, { params: { istat }, headers });
      const answer = await desk.call(listServices, { query: { comune: istat }, headers });
      assert.ok(answer.ok);
      assert.equal(answer.response.headers.get('content-language'), lang);
      for (const { title, summary, keywords, required_documents: documents } of answer.value.items) {
        assert.ok(title !== '' && summary.length > 30 && documents.length >= 3 && keywords.length >= 4);
      }
    }
  }
});

test('a service alone is the service of the list', async () => {
  const desk = openTestDesk();
  const { items } = await desk.must(listServices, { query: { comune: SENALES } });
  for (const service of items) {
    const alone = await desk.must(readService, { params: { id: service.id }, query: { comune: SENALES } });
    assert.deepEqual(alone, service);
  }
  assert.equal(
    await desk.problem(readService, { params: { id: 'none' }, query: { comune: SENALES } }),
    'not-found',
  );
  assert.equal(await desk.problem(listServices, { query: { comune: '999999' } }), 'not-found');
});

test('offices are listed by kind and name, and one says its first day with room', async () => {
  const desk = openTestDesk();
  const poles = await desk.must(listOffices, { query: { kind: 'national-pole' } });
  assert.equal(poles.items.length, 3);
  const rome = await desk.must(listOffices, { query: { q: 'roma' } });
  assert.deepEqual(
    rome.items.map(({ id }) => id),
    ['office-rm'],
  );
  const office = await desk.must(readOffice, { params: { id: 'office-rm' } });
  assert.equal(office.first_available, '2026-11-16');
  assert.equal(await desk.problem(readOffice, { params: { id: 'office-zz' } }), 'not-found');
});

test('a former code of a Comune leads to the Comune of today', async () => {
  const comuni = BUILT_IN_COMUNI.map((it) =>
    it.istat === SENALES ? { ...it, formerCodes: ['123456'] } : it,
  );
  const desk = openTestDesk({ comuni });
  const found = await desk.must(readComune, { params: { istat: '123456' } });
  assert.equal(found.istat, SENALES);
});

test('who signs in is told who they are here', async () => {
  const desk = openTestDesk();
  const operator = await desk.must(readIdentity, { as: `operator-${SENALES}` });
  assert.deepEqual(
    [operator.roles, operator.istat, operator.acr],
    [['operator'], SENALES, 'https://www.spid.gov.it/SpidL2'],
  );
  const officer = await desk.must(readIdentity, { as: 'officer-office-bz', signIn: { method: 'cie' } });
  assert.deepEqual([officer.roles, officer.office_id], [['officer'], 'office-bz']);
});

test('the service says that it works, and since when', async () => {
  const desk = openTestDesk();
  const status = await desk.must(readStatus);
  assert.equal(status.status, 200);
  assert.equal(status.up_since, '2026-11-16T08:00:00+01:00');
});

test('the document of the contract is given as it was given', async () => {
  const desk = openTestDesk({ openapi: '{"openapi":"3.1.0"}' });
  const response = await desk.fetch('/api/v1/openapi.json');
  assert.deepEqual(await response.json(), { openapi: '3.1.0' });
});

test('the language is the first of ours that is preferred, and Italian otherwise', () => {
  for (const [header, expected] of [
    [null, 'it'],
    ['*', 'it'],
    ['es', 'it'],
    ['sl-SI', 'sl'],
    ['es, fr;q=0.3, de;q=0.8', 'de'],
    ['en;q=0, de;q=0.1', 'de'],
    ['EN-gb', 'en'],
  ] as const) {
    assert.equal(preferredLanguage(header), expected, String(header));
  }
});
