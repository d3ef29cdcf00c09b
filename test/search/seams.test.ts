import { describe, expect, it } from 'vitest';
import { withoutSeams } from '../../src/search/seam.ts';
import { seamer } from '../../src/search/seams.ts';
import { makeVocabulary, type PageWords } from '../../src/search/vocabulary.ts';

/** What small texts about security say, each a page. */
const texts = [
  'Databeveiliging is de beveiliging van data',
  'Een datalek is een lek van gegevens',
  'Een wachtwoordmanager is een manager voor elk wachtwoord',
  'Meerfactorauthenticatie is authenticatie met meer dan een factor, dus meerfactor',
  'Een personeelslijst is een lijst van personeel',
  'Het overleg met de regeling over toegang en de nieuwe leg',
  'We lekken niet, we ken het niet, lekken',
  'En ook hier staat de ondernemer, in de onderneming',
  ...Array.from({ length: 8 }, (_, index) => `Pagina ${index}`),
];

function sewing(pages: readonly PageWords[], terms: readonly string[] = []) {
  return seamer(makeVocabulary('nl', pages, terms));
}

describe('a compound of words that the site uses gets a seam', () => {
  const pages = texts.map((text) => ({ text, keyText: text.startsWith('Een datalek') ? 'lek' : '' }));
  it.each([
    ['Databeveiliging', 'Data`beveiliging'],
    ['een datalek melden', 'een data`lek melden'],
    ['Wachtwoordmanagers, wachtwoordmanager', 'Wachtwoordmanagers, wachtwoord`manager'],
    ['meerfactorauthenticatie', 'meerfactor`authenticatie'],
    ['de personeelslijst', 'de personeels`lijst'],
    // Small words are no parts, and neither are endings that look like words.
    ['overleg', 'overleg'],
    ['lekken', 'lekken'],
    ['&nbsp;datalek&amp;', '&nbsp;data`lek&amp;'],
    ['a`b', 'a b'],
    ['', ''],
  ])('%j: %j', (text, sewn) => {
    expect(sewing(pages)(text)).toBe(sewn);
  });

  it.each(['Databeveiliging en een datalek', 'geen'])('of which a reader sees nothing: %j', (text) => {
    expect(withoutSeams(sewing(pages)(text))).toBe(text);
  });
});

describe('one entry cannot lead everywhere', () => {
  const words = ['veilig', 'veilige', 'veiligheid', 'beheer'];
  const pages = words.map((word) => ({
    text: `${word} ${word}wand ${word}skaart ${word}lamp wand kaart lamp`,
    keyText: '',
  }));

  it.each(['en', 'a', 'e', 'er', 'ei'])('a term that is part of every word: %j', (term) => {
    const without = sewing(pages)('veiligewand veiligheidskaart beheerlamp');
    expect(sewing(pages, [term])('veiligewand veiligheidskaart beheerlamp')).toBe(without);
  });

  it('a part that stands in compounds on most of the pages is no part', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      text: `kamer huis${index % 2 ? 'kamer' : 'kamers'} huis slaapkamer slaap ${index < 3 ? 'badkuip bad kuip' : ''}`,
      keyText: '',
    }));
    const sew = sewing(many, ['bad']);
    expect(sew('slaapkamer huiskamer')).toBe('slaapkamer huiskamer');
    expect(sew('badkuip')).toBe('bad`kuip');
  });
});
