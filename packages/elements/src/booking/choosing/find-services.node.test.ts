import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ABROAD, PENSION } from '../booking-data.fixture.ts';
import { findServices } from './find-services.ts';

const CHILDREN = {
  ...PENSION,
  id: 'figli',
  title: 'Assegno unico',
  summary: 'Per chi ha figli a carico.',
  keywords: ['bambini', 'università'],
};
const GERMAN = {
  ...PENSION,
  id: 'rente',
  title: 'Strasse und Rente',
  summary: 'Größe zählt.',
  keywords: ['Straße'],
};
const ALL = [PENSION, ABROAD, CHILDREN, GERMAN];

function found(query: string): readonly string[] {
  return findServices(ALL, query).map(({ id }) => id);
}

describe('the search for a service', () => {
  it('finds by the title, by what it is for, and by other words that people use', () => {
    assert.deepEqual(found('assegno'), ['figli']);
    assert.deepEqual(found('carico'), ['figli']);
    assert.deepEqual(found('frontaliere'), ['pensioni-estere']);
  });

  it('finds while one is still typing the word', () => assert.deepEqual(found('bamb'), ['figli']));

  it('does not look at accents, capitals, or ß', () => {
    assert.deepEqual(found('UNIVERSITA'), ['figli']);
    assert.deepEqual(found('grosse'), ['rente']);
    assert.deepEqual(found('straße'), ['rente']);
  });

  it('forgives a letter too many, one too few, another one, and two that are swapped', () => {
    for (const typed of ['asssegno', 'asegno', 'assegmo', 'asesgno'])
      assert.deepEqual(found(typed), ['figli'], typed);
  });

  it('forgives two slips in a long word and none in a very short one', () => {
    assert.deepEqual(found('fruntaliera'), ['pensioni-estere']);
    assert.deepEqual(found('xig'), []);
  });

  it('shows those in which most of the words are found, and is not misled by small words', () => {
    assert.deepEqual(found('la pensione di chi lavora in Svizzera'), ['pensioni-estere']);
    assert.deepEqual(found('per i figli'), ['figli']);
  });

  it('shows all where nothing is typed, and none where nothing is like it', () => {
    assert.equal(found('  ').length, ALL.length);
    assert.deepEqual(found('passaporto'), []);
  });
});
