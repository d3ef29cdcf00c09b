import { describe, expect, it } from 'vitest';
import { isFindable, termFinder } from '../../src/domain/term-finder.ts';

const terms = [
  { id: 'lek', words: ['lek'] },
  { id: 'mfa', words: ['meerfactorauthenticatie', 'MFA'] },
  { id: 'passkey', words: ['passkey'] },
  { id: 'wachtwoord', words: ['wachtwoord'] },
  { id: 'wachtwoordmanager', words: ['wachtwoordmanager'] },
  { id: 'twee-stappen', words: ['verificatie in twee stappen'] },
  { id: 'verificatie', words: ['verificatie'] },
  { id: 'ap', words: ['AP'] },
  { id: 'iso', words: ['ISO 27001'] },
  { id: 'en', words: ['en'] },
  { id: 'c', words: ['C', 'C#'] },
  { id: 'rd', words: ['R&D'] },
  { id: 'foto', words: ['foto'] },
];

const found = (text: string, language: 'nl' | 'en' = 'nl') =>
  termFinder(terms, language)(text).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);

describe('a term in a text', () => {
  it.each([
    ['a whole word only', 'Een datalek is een lek, geen lekkage of lek-melding.', ['lek: lek']],
    ['whatever its capitals', 'Passkey of PASSKEY.', ['passkey: Passkey', 'passkey: PASSKEY']],
    ['an abbreviation in its capitals only', 'De AP pakt het ap op, en Ap ook.', ['ap: AP', 'en: en']],
    [
      'the plural',
      'Wachtwoorden, passkeys, foto’s en MFA’s.',
      ['wachtwoord: Wachtwoorden', 'passkey: passkeys', 'foto: foto’s', 'en: en', 'mfa: MFA’s'],
    ],
    ['no other ending', 'Wachtwoordbeleid en passkeygebruik.', ['en: en']],
    [
      'the longest of two that begin together',
      'Verificatie in twee stappen, of verificatie.',
      ['twee-stappen: Verificatie in twee stappen', 'verificatie: verificatie'],
    ],
    ['over a line end', 'verificatie in\n  twee stappen', ['twee-stappen: verificatie in\n  twee stappen']],
    ['not across another sign', 'verificatie, in twee stappen', ['verificatie: verificatie']],
    ['in the order of the text', 'MFA, ISO 27001, R&D.', ['mfa: MFA', 'iso: ISO 27001', 'rd: R&D']],
    ['not in a longer number', 'ISO 270011 en ISO 27001-2', ['en: en']],
    ['a short word that is in every word', 'En een tent en tenten.', ['en: En', 'en: en']],
    ['never a single letter', 'Plan C in C#, of c.', []],
    ['nothing in nothing', '', []],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('has the plurals of its language', () => {
    expect(found('passkeyes passkeyen', 'en')).toEqual(['passkey: passkeyes']);
    expect(found('passkeyes passkeyen', 'nl')).toEqual(['passkey: passkeyen']);
  });
});

it.each([
  ['a', false],
  ['C#', false],
  ['', false],
  ['en', true],
  ['2FA', true],
])('%j can be looked for: %j', (word, expected) => {
  expect(isFindable(word)).toBe(expected);
});
