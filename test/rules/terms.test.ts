import { describe, expect, it } from 'vitest';
import { chapter, readChanged } from '../content-folder.ts';
import { chapterFile, tellCases, translationFile } from './cases.ts';

/** One term on lines 2 and 3, with more keys. */
const glossary = (more: string) =>
  `terms:\n  - id: inwerken\n    nl: { term: inwerken, meaning: Leren hoe het werk gaat${more} }\n`;

describe('terms in chapters', () => {
  tellCases({
    'term-unused': [
      ['a word that no chapter has', { 'glossary.yaml': glossary('') }, [['glossary.yaml:3:17', 'term-unused']]],
      ['a word of a text', { 'glossary.yaml': glossary(''), [chapterFile]: chapter({}, 'Het inwerken.\n') }, []],
      ['a word of a title', { 'glossary.yaml': glossary(''), [chapterFile]: chapter({ title: 'Inwerken' }) }, []],
      ['a word of a heading', { 'glossary.yaml': glossary(''), [chapterFile]: chapter({}, '## Inwerken\n') }, []],
      [
        'another word for it',
        { 'glossary.yaml': glossary(', also: [meelopen]'), [chapterFile]: chapter({}, 'Het meelopen.\n') },
        [],
      ],
      [
        'in code only',
        { 'glossary.yaml': glossary(''), [chapterFile]: chapter({}, '`inwerken`\n') },
        [['glossary.yaml:3:17', 'term-unused']],
      ],
      [
        'as part of a word only',
        { 'glossary.yaml': glossary(''), [chapterFile]: chapter({}, 'Het inwerkenplan.\n') },
        [['glossary.yaml:3:17', 'term-unused']],
      ],
      [
        'only the word to avoid',
        { 'glossary.yaml': glossary(', avoid: [onboarding]'), [chapterFile]: chapter({}, 'De onboarding.\n') },
        [
          ['glossary.yaml:3:17', 'term-unused'],
          ['themes/energie/nl/opslag.mdx:9:4', 'word-avoided'],
        ],
      ],
      [
        'in the translation only',
        {
          'glossary.yaml': glossary('').replace('nl: {', 'en: { term: text, meaning: Words. }\n    nl: {'),
          [translationFile]: chapter({ translation: null }, 'Text.\n'),
        },
        [
          ['glossary.yaml:4:17', 'term-unused'],
          ['themes/energie/en/opslag.mdx:2:1', 'translation-outdated'],
        ],
      ],
      ['a single letter', { 'glossary.yaml': glossary('').replace('term: inwerken', 'term: C') }, []],
      [
        'beside a chapter that cannot be read',
        { 'glossary.yaml': glossary(''), [chapterFile]: chapter({}, '{nee}\n') },
        [['themes/energie/nl/opslag.mdx:9:1', 'brace-bare']],
      ],
    ],
  });

  it('are listed in the order in which they first occur, each once', () => {
    const { library } = readChanged({
      'glossary.yaml': `terms:\n${['en', 'lek', 'avg'].map((id) => `  - { id: ${id}, nl: { term: ${id}, meaning: Iets. } }\n`).join('')}`,
      [chapterFile]: chapter({}, '| Avg | Lek |\n| --- | --- |\n| lek | avg en lek |\n'),
    });
    expect(library.chapters[0]?.terms).toEqual(['avg', 'lek', 'en']);
  });
});
