import { chapter, translation } from '../content-folder.ts';
import { chapterFile, tellCases, translationFile, type Cases } from './cases.ts';

const learning = {
  objectives: '[{ id: kiezen, text: kiezen }]',
  questions: '\n  - { id: mag, objective: kiezen, kind: true-false, text: Mag het?, answers: true, explanation: Ja. }',
};
const choice = (isFirst: boolean) =>
  `\n  - { id: mag, objective: kiezen, kind: one, text: Mag het?, explanation: Ja., answers: [{ text: Ja, correct: ${isFirst} }, { text: Nee, correct: ${!isFirst} }] }`;
const original = chapter(learning);
const english = (changes: Record<string, string | null> = {}) =>
  translation(original, { objectives: '[{ id: kiezen, text: choose }]', questions: learning.questions, ...changes });

const cases: Cases = {
  'translation-outdated': [
    ['no mark', { [translationFile]: chapter() }, [[`${translationFile}:2:1`, 'translation-outdated']]],
    [
      'another text',
      { [chapterFile]: chapter({}, 'Nieuwe tekst.\n'), [translationFile]: translation() },
      [[`${translationFile}:7:14`, 'translation-outdated']],
    ],
    [
      'near miss: the original was reviewed since',
      {
        [chapterFile]: chapter({
          reviews: '\n  - { date: 2026-11-20, by: kanaalcode, outcome: confirmed }',
          authors: '[kanaalcode]',
        }),
        [translationFile]: translation(),
      },
      [],
    ],
    [
      'near miss: a language that the site does not have',
      {
        'site.yaml': 'version: 1\nname: { nl: V }\npublisher: netwerk\nlanguages: [nl]\n',
        [translationFile]: chapter(),
      },
      [[translationFile, 'language-unused']],
    ],
    [
      'near miss: an original that could not be read',
      { [chapterFile]: 'x', [translationFile]: chapter() },
      [[`${chapterFile}:1:1`, 'frontmatter-missing']],
    ],
  ],
  'translation-lacks': [
    [
      'an objective and a question',
      { [chapterFile]: original, [translationFile]: english({ objectives: null, questions: null }) },
      [
        [`${translationFile}:2:1`, 'translation-lacks'],
        [`${translationFile}:2:1`, 'translation-lacks'],
      ],
    ],
    [
      'an objective with another id',
      {
        [chapterFile]: chapter({ objectives: '[{ id: kiezen, text: kiezen, task: Kies. }]' }),
        [translationFile]: translation(chapter({ objectives: '[{ id: kiezen, text: kiezen, task: Kies. }]' }), {
          objectives: '[{ id: choose, text: choose, task: Choose. }]',
        }),
      },
      [[`${translationFile}:8:1`, 'translation-lacks']],
    ],
    ['near miss: both are there', { [chapterFile]: original, [translationFile]: english() }, []],
  ],
  'translation-differs': [
    [
      'level and roles',
      { [translationFile]: translation(chapter(), { level: 'advanced', roles: '[lead]' }) },
      [
        [`${translationFile}:8:8`, 'translation-differs'],
        [`${translationFile}:9:8`, 'translation-differs'],
      ],
    ],
    [
      'a level that only the original has',
      { [chapterFile]: chapter({ level: 'advanced' }), [translationFile]: translation() },
      [[`${translationFile}:2:1`, 'translation-differs']],
    ],
    [
      'another answer',
      {
        [chapterFile]: original,
        [translationFile]: english({ questions: learning.questions.replace('answers: true', 'answers: false') }),
      },
      [[`${translationFile}:10:78`, 'translation-differs']],
    ],
    [
      'another right answer',
      {
        [chapterFile]: chapter({ ...learning, questions: choice(true) }),
        [translationFile]: translation(chapter({ ...learning, questions: choice(true) }), {
          objectives: '[{ id: kiezen, text: choose }]',
          questions: choice(false),
        }),
      },
      [[`${translationFile}:10:89`, 'translation-differs']],
    ],
    [
      'near miss: a reference that does not exist has a finding of its own',
      { [translationFile]: translation(chapter(), { presumes: '[energie/opslga]', guest: 'wie' }) },
      [
        [`${translationFile}:8:12`, 'chapter-unknown'],
        [`${translationFile}:9:8`, 'company-unknown'],
      ],
    ],
    [
      'near miss: the same roles in another order',
      {
        [chapterFile]: chapter({ roles: '[lead, people]' }),
        [translationFile]: translation(chapter(), { roles: '[people, lead]' }),
      },
      [],
    ],
  ],
};

tellCases(cases);
