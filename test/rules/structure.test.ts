import { chapter, translation } from '../content-folder.ts';
import {
  chapterFile,
  company,
  secondCompany,
  secondFile,
  tellCases,
  theme,
  themeFile,
  translationFile,
  type Cases,
} from './cases.ts';

const emptyTheme = 'themes/zon/theme.yaml';

const answers = (kind: string, list: string) => ({
  [chapterFile]: chapter({
    objectives: '[{ id: kiezen, text: kiezen }]',
    questions: `\n  - id: a\n    objective: kiezen\n    kind: ${kind}\n    text: A?\n    explanation: Ja.\n    answers: ${list}`,
  }),
});
const yes = '{ text: Ja, correct: true }';
const no = '{ text: Nee }';

const cases: Cases = {
  'theme-empty': [
    [
      'owned',
      { [emptyTheme]: theme('{ state: owned, company: kanaalcode, deputy: netwerk }') },
      [[`${emptyTheme}:3:21`, 'theme-empty']],
    ],
    [
      'proposed',
      { [emptyTheme]: theme('{ state: proposed, company: kanaalcode }') },
      [[`${emptyTheme}:3:21`, 'theme-empty']],
    ],
    ['near miss: seeking', { [emptyTheme]: theme('{ state: seeking }') }, []],
    [
      'near miss: its owner has left, so it seeks another',
      {
        [emptyTheme]: theme('{ state: owned, company: torenlicht }'),
        [secondCompany]: company('left: 2026-01-01\n'),
      },
      [[`${emptyTheme}:3:37`, 'owner-departed']],
    ],
    [
      'near miss: its one chapter could not be read',
      { [emptyTheme]: theme('{ state: proposed, company: kanaalcode }'), 'themes/zon/nl/a.mdx': 'x' },
      [['themes/zon/nl/a.mdx:1:1', 'frontmatter-missing']],
    ],
  ],
  'order-duplicate': [
    [
      'twice the same place',
      { [chapterFile]: chapter({ order: '10' }), [secondFile]: chapter({ title: 'Warmte', order: '10' }) },
      [[`${secondFile}:7:8`, 'order-duplicate']],
    ],
    [
      'near miss: in another theme',
      {
        [chapterFile]: chapter({ order: '10' }),
        [emptyTheme]: theme('{ state: seeking }'),
        'themes/zon/nl/a.mdx': chapter({ order: '10' }),
      },
      [],
    ],
    ['near miss: both without one', { [secondFile]: chapter({ title: 'Warmte' }) }, []],
    [
      'near miss: a translation',
      {
        [chapterFile]: chapter({ order: '10' }),
        [translationFile]: translation(chapter(), { order: '10' }),
      },
      [],
    ],
  ],
  'title-duplicate': [
    ['in other capitals', { [secondFile]: chapter({ title: 'OPSLAG' }) }, [[`${secondFile}:2:8`, 'title-duplicate']]],
    ['near miss: a translation with the same title', { [translationFile]: translation() }, []],
    [
      'near miss: in another theme',
      { [emptyTheme]: theme('{ state: seeking }'), 'themes/zon/nl/opslag.mdx': chapter() },
      [],
    ],
  ],
  'id-duplicate': [
    [
      'an objective',
      {
        [chapterFile]: chapter({
          objectives: '[{ id: a, text: kiezen, task: Kies. }, { id: a, text: bewaren, task: Bewaar. }]',
        }),
      },
      [[`${chapterFile}:7:58`, 'id-duplicate']],
    ],
    [
      'a question',
      {
        [chapterFile]: chapter({
          objectives: '[{ id: a, text: kiezen }]',
          questions:
            '\n  - { id: b, objective: a, kind: true-false, text: A?, answers: true, explanation: Ja. }' +
            '\n  - { id: b, objective: a, kind: true-false, text: B?, answers: true, explanation: Ja. }',
        }),
      },
      [[`${chapterFile}:10:11`, 'id-duplicate']],
    ],
    [
      'near miss: an objective and a question',
      {
        [chapterFile]: chapter({
          objectives: '[{ id: a, text: kiezen }]',
          questions: '\n  - { id: a, objective: a, kind: true-false, text: A?, answers: true, explanation: Ja. }',
        }),
      },
      [],
    ],
  ],
  'right-answers': [
    ['one of none', answers('one', `[${no}, { text: Soms }]`), [[`${chapterFile}:14:5`, 'right-answers']]],
    [
      'one of two',
      answers('one', `[${yes}, { text: Soms, correct: true }]`),
      [[`${chapterFile}:14:5`, 'right-answers']],
    ],
    ['several of none', answers('several', `[${no}, { text: Soms }]`), [[`${chapterFile}:14:5`, 'right-answers']]],
    ['near miss: one of one', answers('one', `[${yes}, ${no}]`), []],
    ['near miss: several of one', answers('several', `[${yes}, ${no}]`), []],
    ['near miss: an order has no right one', answers('order', '[Eerst, Dan]'), []],
  ],
  'answer-duplicate': [
    ['a choice', answers('one', `[${yes}, ${no}, { text: nee }]`), [[`${chapterFile}:14:67`, 'answer-duplicate']]],
    ['a step', answers('order', '[Eerst, Dan, Eerst]'), [[`${chapterFile}:14:27`, 'answer-duplicate']]],
    ['near miss: alike', answers('one', `[${yes}, ${no}, { text: Nee hoor }]`), []],
  ],
  'source-duplicate': [
    [
      'the same part',
      { [chapterFile]: chapter({ sources: '[{ title: De wet, section: a }, { title: De wet, section: a }]' }) },
      [[`${chapterFile}:7:51`, 'source-duplicate']],
    ],
    [
      'the whole and a part',
      { [chapterFile]: chapter({ sources: '[{ title: De wet, section: a }, { title: De wet }]' }) },
      [[`${chapterFile}:7:51`, 'source-duplicate']],
    ],
    [
      'near miss: two parts',
      { [chapterFile]: chapter({ sources: '[{ title: De wet, section: a }, { title: De wet, section: b }]' }) },
      [],
    ],
  ],
  'text-untranslated': [
    [
      'a summary, in a theme with an English title',
      { [themeFile]: 'title: { nl: E, en: E }\nsummary: { nl: E. }\nownership: { state: seeking }\n' },
      [[`${themeFile}:2:1`, 'text-untranslated']],
    ],
    [
      'near miss: nothing was translated',
      { [themeFile]: 'title: { nl: E }\nsummary: { nl: E. }\nownership: { state: seeking }\n' },
      [],
    ],
    [
      'near miss: a site of one language',
      {
        'site.yaml': 'version: 1\nname: { nl: V }\npublisher: netwerk\nlanguages: [nl]\n',
        [themeFile]: 'title: { nl: E, en: E }\nsummary: { nl: E. }\nownership: { state: seeking }\n',
      },
      [],
    ],
  ],
  'list-repeats': [
    [
      'an author',
      { [chapterFile]: chapter({ authors: '[redactie, redactie]' }) },
      [[`${chapterFile}:4:10`, 'value-invalid']],
    ],
    ['a role', { [chapterFile]: chapter({ roles: '[lead, lead]' }) }, [[`${chapterFile}:7:8`, 'value-invalid']]],
    ['near miss: two', { [chapterFile]: chapter({ roles: '[lead, people]' }) }, []],
  ],
};

tellCases(cases);
