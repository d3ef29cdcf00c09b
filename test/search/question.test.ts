import { describe, expect, it } from 'vitest';
import { glossarySchema } from '../../src/domain/glossary.ts';
import { lexiconFile, openLexicon, type Lexicon } from '../../src/search/lexicon.ts';
import { readQuestion } from '../../src/search/question.ts';
import { glossaryWords, synonymsOf } from '../../src/search/synonyms.ts';
import { makeVocabulary } from '../../src/search/vocabulary.ts';

const glossary = glossarySchema.parse({
  terms: [
    {
      id: 'meerfactorauthenticatie',
      nl: {
        term: 'meerfactorauthenticatie',
        short: 'MFA',
        also: ['tweestapsverificatie', '2FA', 'verificatie in twee stappen'],
        avoid: ['multifactor-authenticatie'],
        meaning: 'Inloggen met iets erbij.',
      },
      en: { term: 'multi-factor authentication', short: 'MFA', also: [], avoid: [], meaning: 'Logging in with more.' },
    },
    {
      id: 'wachtwoordmanager',
      nl: { term: 'wachtwoordmanager', also: ['password manager'], avoid: [], meaning: 'Bewaart wachtwoorden.' },
    },
    {
      id: 'avg',
      nl: { term: 'AVG', also: ['privacywet'], avoid: [], meaning: 'Een wet.' },
      en: { term: 'GDPR', also: [], avoid: [], meaning: 'A law.' },
    },
    // Mistakes that a glossary can have.
    { id: 'fout', nl: { term: 'en', also: ['a', 'de', 'toegang'], avoid: ['het'], meaning: 'Fout.' } },
    { id: 'overal', nl: { term: 'pagina', also: ['blad'], avoid: [], meaning: 'Staat overal.' } },
  ],
});

const texts = [
  'meerfactorauthenticatie en MFA, beveiliging, databeveiliging, data',
  'wachtwoordmanager wachtwoord manager beleid wachtwoorden',
  'AVG toegang toegankelijkheid verklaring hacken hackers backup',
  'blad met toegang en zo',
  ...Array.from({ length: 6 }, () => 'een pagina'),
].map((text) => ({ text: `${text} pagina`, keyText: '' }));

function lexiconOf(): Lexicon {
  const vocabulary = makeVocabulary('nl', texts, glossaryWords(glossary, 'nl'));
  return openLexicon(lexiconFile(vocabulary, { synonyms: synonymsOf(glossary, vocabulary), themes: [], cards: {} }));
}

/** What is looked for: concepts with `+` between them, the ways of each with `|`. */
function read(question: string): string {
  return readQuestion(lexiconOf(), question)
    .map(({ ways }) => ways.map(({ words }) => words).join('|'))
    .join(' + ');
}

describe('a question is looked for by', () => {
  it.each([
    // The words that say something.
    ['hoe meld ik een backup?', ' + backup'],
    ['wat is dat', 'wat + is + dat'],
    // With and without hyphen, or torn apart.
    ['back-up', 'backup'],
    ['BACK UP', 'back up|backup'],
    // Abbreviations, other words and words to avoid, in both languages.
    ['mfa', 'mfa|meerfactorauthenticatie'],
    ['2FA aan', '2fa|meerfactorauthenticatie|mfa'],
    ['tweestapsverificatie', 'tweestapsverificatie|meerfactorauthenticatie|mfa'],
    ['multifactor authenticatie', 'multifactor authenticatie|meerfactorauthenticatie|mfa|multifactor|authenticatie'],
    [
      'multi-factor authentication',
      'multifactor authentication|meerfactorauthenticatie|mfa|multifactor|authentication',
    ],
    ['password manager', 'password manager|wachtwoordmanager|password|manager'],
    ['GDPR', 'gdpr|avg'],
    // A longer word leads to the shorter ones in it.
    ['databeveiliging', 'databeveiliging|data beveiliging|beveiliging'],
    ['wachtwoordbeleid', 'wachtwoord + beleid'],
    // Other forms of the word.
    ['gehackt', 'hacken|hackers'],
    // A slip of the finger.
    ['wachtwort', 'wachtwoord'],
    // What nobody knows.
    ['qzxqzx', ''],
    ['', ''],
    ['???', ''],
  ])('%j: %s', (question, ways) => {
    expect(read(question)).toBe(ways);
  });
});

describe('a term that is a small word, or stands nearly everywhere', () => {
  const vocabulary = makeVocabulary('nl', texts, []);
  const synonyms = synonymsOf(glossary, vocabulary);

  it.each(['en', 'a', 'de', 'het', 'e'])('cannot be asked for: %j', (typed) => {
    expect(synonyms[typed]).toBeUndefined();
  });

  it.each([
    ['blad', 'pagina'],
    ['toegang', 'en'],
  ])('%j does not lead to %j', (typed, word) => {
    expect(synonyms[typed] ?? []).not.toContain(word);
  });
});
