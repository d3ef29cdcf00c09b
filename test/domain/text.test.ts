import { expect, it } from 'vitest';
import { textIn } from '../../src/domain/text.ts';

it.each([
  [{ nl: 'Uitgever', en: 'Publisher' }, 'en', { text: 'Publisher', language: 'en' }],
  [{ nl: 'Uitgever' }, 'en', { text: 'Uitgever', language: 'nl' }],
  [{ en: 'Publisher' }, 'nl', { text: 'Publisher', language: 'en' }],
  [{}, 'nl', { text: '', language: 'nl' }],
] as const)('textIn(%j, %s)', (text, language, expected) => {
  expect(textIn(text, language, ['nl', 'en'])).toEqual(expected);
});
