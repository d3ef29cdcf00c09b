import { describe, expect, it } from 'vitest';
import { compoundsOf } from '../../src/search/compound.ts';
import { familyOf } from '../../src/search/family.ts';
import { packWords, unpackWords } from '../../src/search/lexicon.ts';
import { nearWords } from '../../src/search/near-words.ts';
import { plainWords } from '../../src/search/words.ts';

describe('the words of a text', () => {
  it.each([
    ['Back-up', ['backup']],
    ["zzp'ers", ['zzpers']],
    ['privé, café', ['prive', 'cafe']],
    ['  2FA?! ', ['2fa']],
    ['', []],
    ['–—…', []],
  ])('%j', (text, words) => {
    expect(plainWords(text)).toEqual(words);
  });
});

describe('a compound', () => {
  const known = [
    'data',
    'lek',
    'personeel',
    'lijst',
    'wachtwoord',
    'manager',
    'klant',
    'gegevens',
    'verwerker',
    'overeenkomst',
  ];
  it.each([
    ['datalek', ['data+lek']],
    ['personeelslijst', ['personeel+lijst']],
    ['wachtwoordmanager', ['wachtwoord+manager']],
    ['wachtwoordenlijst', ['wachtwoord+lijst']],
    ['klantgegevens', ['klant+gegevens']],
    ['verwerkersovereenkomst', ['verwerker+overeenkomst']],
    ['lekkage', []],
    ['lek', []],
    ['', []],
  ])('%s is %j', (word, parts) => {
    const found = compoundsOf(word, (part) => known.includes(part));
    expect(found.map(({ head, tail }) => `${head}+${tail}`)).toEqual(parts);
  });
});

describe('the family of a word', () => {
  it.each([
    ['gehackt', 'hacken', true],
    ['hacker', 'hacken', true],
    ['gemaild', 'mailen', true],
    ['schrijven', 'schrijft', true],
    ['controle', 'concurrent', false],
  ])('%s and %s: %s', (one, other, isSame) => {
    expect(familyOf(one) === familyOf(other)).toBe(isSame);
  });

  it.each(['lek', 'ge', 'mail', ''])('is not told of %j, or is the word itself', (word) => {
    expect([undefined, word]).toContain(familyOf(word));
  });
});

describe('words that are near', () => {
  const words = ['back', 'backup', 'meerfactorauthenticatie', 'phishing', 'wachtwoord', 'wachtwoorden'];
  it.each([
    ['wachtwort', ['wachtwoord']],
    ['backub', ['backup']],
    ['fishing', []],
    ['phising', ['phishing']],
    ['meerfactorautenticatie', ['meerfactorauthenticatie']],
    ['qzx', []],
    ['', []],
  ])('%j: %j', (typed, near) => {
    expect(nearWords(typed, words)).toEqual(near);
  });
});

describe('packed words', () => {
  it.each([
    [[]],
    [['aap']],
    [['wacht', 'wachtwoord', 'wachtwoorden', 'zin']],
    [[`${'a'.repeat(40)}b`, `${'a'.repeat(40)}c`]],
  ])('come out as they went in: %j', (words) => {
    expect(unpackWords(packWords(words))).toEqual(words);
  });
});
