import { describe, expect, it } from 'vitest';
import { bandOf, readabilityOf } from '../../src/domain/readability.ts';
import { syllablesOf } from '../../src/domain/syllables.ts';

describe('syllables of a Dutch word', () => {
  it.each([
    ['de', 1],
    ['een', 1],
    ['huis', 1],
    ['eeuw', 1],
    ['nieuws', 1],
    ['mooi', 1],
    ['groeit', 1],
    ['ijs', 1],
    ['tij', 1],
    ['leeuwen', 2],
    ['wachtwoord', 2],
    ['beveiliging', 4],
    ['databeveiliging', 6],
    ['beantwoorden', 4],
    ['creëren', 3],
    ['geïnstalleerd', 4],
    ['ideeën', 3],
    ['industrieel', 4],
    ['beoordelen', 4],
    ['theorie', 3],
    ['radio', 3],
    ['actie', 2],
    ['museum', 3],
    ['systeem', 2],
    ['back-up', 2],
    ['collega’s', 3],
    ['bureau', 2],
    ['kwaliteit', 3],
    ['quiz', 1],
    ['software', 2],
    ['meerfactorauthenticatie', 8],
    ['MFA', 3],
    ['hm', 1],
  ])('%s has %i', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables);
  });
});

describe('how a text reads', () => {
  it('counts sentences, words and long words', () => {
    // 2 sentences, 9 words; syllables 1 1 1 1 1 | 1 2 3 3.
    expect(readabilityOf(['De kat zit op schoot. Dat bevalt allebei allemaal.'])).toMatchObject({
      sentences: 2,
      words: 9,
      sentenceLength: 4.5,
      longWords: 2 / 9,
    });
  });

  it('follows the formula of Douma', () => {
    // One sentence of 4 words with 1 syllable each: 206.84 − 0.93 × 4 − 77.
    expect(readabilityOf(['De kat zit daar.'])?.score).toBeCloseTo(206.84 - 3.72 - 77, 5);
  });

  it('takes a paragraph without a full stop for a sentence, and numbers for no words', () => {
    expect(readabilityOf(['Bel het meldpunt', 'Noteer 10:30 en 24'])).toMatchObject({ sentences: 2, words: 5 });
  });

  it('says nothing of nothing', () => {
    expect(readabilityOf([])).toBeUndefined();
    expect(readabilityOf(['', '123.'])).toBeUndefined();
  });

  it.each([
    [-20, 'very-hard'],
    [29.9, 'very-hard'],
    [30, 'hard'],
    [45, 'fairly-hard'],
    [60, 'plain'],
    [70, 'fairly-easy'],
    [80, 'easy'],
    [90, 'very-easy'],
    [120, 'very-easy'],
  ])('a score of %d is %s', (score, band) => {
    expect(bandOf(score)).toBe(band);
  });
});
