import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chapter, expectFindings, readChanged } from '../content-folder.ts';
import { projectFolder } from '../scripts/process.ts';
import { chapterFile, tellCases, type Cases } from './cases.ts';

/** A chapter with one question; its lines begin on line 9, and what is named here stands on a line each. */
const question = (changes: Record<string, string | null>) => {
  const lines: Record<string, string | null> = {
    id: 'vraag',
    objective: 'kiezen',
    kind: 'one',
    text: 'Wat kies je?',
    explanation: 'Dat is het veiligst.',
    answers: '[{ text: Dit, correct: true }, { text: Dat }]',
    ...changes,
  };
  const given = Object.entries(lines).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
  return {
    [chapterFile]: chapter({
      objectives: '[{ id: kiezen, text: kiezen }]',
      questions: `\n  - ${given.join('\n    ')}`,
    }),
  };
};
const answers = (kind: string, list: string) => question({ kind, answers: list });

const cases: Cases = {
  'a question as it should be': [
    ['one', question({}), []],
    ['several', answers('several', '[{ text: Dit, correct: true }, { text: Dat, correct: true }, { text: Iets }]'), []],
    [
      'several, of which all are right',
      answers('several', '[{ text: A, correct: true }, { text: B, correct: true }]'),
      [],
    ],
    ['true or false', answers('true-false', 'false'), []],
    ['an order', answers('order', '[Eerst, Dan]'), []],
  ],
  'a question without answers': [
    ['no key', question({ answers: null }), [[`${chapterFile}:9:5`, 'key-missing']]],
    ['nothing', question({ answers: '' }), [[`${chapterFile}:14:5`, 'key-missing']]],
    ['an empty list', question({ answers: '[]' }), [[`${chapterFile}:14:14`, 'value-invalid']]],
    ['an empty order', answers('order', '[]'), [[`${chapterFile}:14:14`, 'value-invalid']]],
    [
      'one answer',
      question({ answers: '[{ text: Dit, correct: true }]' }),
      [[`${chapterFile}:14:14`, 'value-invalid']],
    ],
    ['an order of one', answers('order', '[Eerst]'), [[`${chapterFile}:14:14`, 'value-invalid']]],
    [
      'an answer without text',
      question({ answers: '[{ correct: true }, { text: Dat }]' }),
      [[`${chapterFile}:14:15`, 'key-missing']],
    ],
    [
      'an answer of nothing',
      question({ answers: "[{ text: ' ', correct: true }, { text: Dat }]" }),
      [[`${chapterFile}:14:23`, 'value-invalid']],
    ],
    ['a step of nothing', answers('order', "[Eerst, '']"), [[`${chapterFile}:14:22`, 'value-invalid']]],
  ],
  'none, or too many, that are right': [
    ['none of one', answers('one', '[{ text: Dit }, { text: Dat }]'), [[`${chapterFile}:14:5`, 'right-answers']]],
    [
      'all of one',
      answers('one', '[{ text: A, correct: true }, { text: B, correct: true }]'),
      [[`${chapterFile}:14:5`, 'right-answers']],
    ],
    [
      'none of several',
      answers('several', '[{ text: Dit }, { text: Dat }]'),
      [[`${chapterFile}:14:5`, 'right-answers']],
    ],
    [
      'right in Dutch',
      question({ answers: '[{ text: Dit, correct: ja }, { text: Dat }]' }),
      [[`${chapterFile}:14:37`, 'type-wrong']],
    ],
    [
      'by a key that does not exist',
      question({ answers: '[{ text: Dit, goed: true }, { text: Dat }]' }),
      [[`${chapterFile}:14:28`, 'key-unknown']],
    ],
  ],
  'answers that a reader cannot tell apart': [
    [
      'by a capital',
      question({ answers: '[{ text: Dit, correct: true }, { text: dit }]' }),
      [[`${chapterFile}:14:53`, 'answer-duplicate']],
    ],
    [
      'by a space',
      question({ answers: '[{ text: In huis, correct: true }, { text: In  huis }]' }),
      [[`${chapterFile}:14:57`, 'answer-duplicate']],
    ],
    [
      'by a space that does not break',
      question({ answers: '[{ text: In huis, correct: true }, { text: In\u00a0huis }]' }),
      [[`${chapterFile}:14:57`, 'answer-duplicate']],
    ],
    [
      'by a hyphen that is not shown',
      question({ answers: '[{ text: Inhuis, correct: true }, { text: In\u00adhuis }]' }),
      [[`${chapterFile}:14:56`, 'answer-duplicate']],
    ],
    [
      'by a full stop',
      question({ answers: '[{ text: Dit, correct: true }, { text: Dit. }]' }),
      [[`${chapterFile}:14:53`, 'answer-duplicate']],
    ],
    [
      'by how an accent is written',
      question({ answers: `[{ text: E\u0301e\u0301n, correct: true }, { text: \u00c9\u00e9n }]` }),
      [[`${chapterFile}:14:55`, 'answer-duplicate']],
    ],
    ['a step', answers('order', '[Eerst, Dan, eerst.]'), [[`${chapterFile}:14:27`, 'answer-duplicate']]],
    ['near miss: a word more', question({ answers: '[{ text: Dit, correct: true }, { text: Dit niet }]' }), []],
    [
      'near miss: a sign in the middle',
      question({ answers: '[{ text: 1.5, correct: true }, { text: 15 }]'.replaceAll(/\d[.\d]*/g, "'$&'") }),
      [],
    ],
  ],
  'a part that is missing': [
    ['its explanation', question({ explanation: null }), [[`${chapterFile}:9:5`, 'key-missing']]],
    ['the words of its explanation', question({ explanation: "''" }), [[`${chapterFile}:13:18`, 'value-invalid']]],
    ['its text', question({ text: null }), [[`${chapterFile}:9:5`, 'key-missing']]],
    ['its id', question({ id: null }), [[`${chapterFile}:9:5`, 'key-missing']]],
    ['its objective', question({ objective: null }), [[`${chapterFile}:9:5`, 'key-missing']]],
    ['its kind', question({ kind: null }), [[`${chapterFile}:9:5`, 'key-missing']]],
  ],
  'a kind that does not fit': [
    ['not a kind', question({ kind: 'meerkeuze' }), [[`${chapterFile}:11:11`, 'value-unknown']]],
    ['a list of kinds', question({ kind: '[one]' }), [[`${chapterFile}:11:11`, 'value-unknown']]],
    ['a statement with a list', question({ kind: 'true-false' }), [[`${chapterFile}:14:14`, 'type-wrong']]],
    ['a statement in Dutch', answers('true-false', 'waar'), [[`${chapterFile}:14:14`, 'type-wrong']]],
    ['a choice with true', question({ answers: 'true' }), [[`${chapterFile}:14:14`, 'type-wrong']]],
    ['a key of another kind', question({ correct: '1' }), [[`${chapterFile}:15:5`, 'key-unknown']]],
  ],
};

tellCases(cases);

it.each(['nl', 'en'])('the check accepts every kind as the handbook shows it: %s', (language) => {
  const page = join(projectFolder, 'src/content/docs', language, 'handboek/hoofdstuk-schrijven.md');
  const example = /^```yaml\n(objectives:\n.*?)^```$/ms.exec(readFileSync(page, 'utf8'))?.[1] ?? '';
  const files = { [chapterFile]: chapter().replace('---\n\n', `${example}---\n\n`) };
  expectFindings(files, []);
  const [read] = readChanged(files).library.chapters;
  const kinds = read?.data.questions.map(({ kind }) => kind);
  expect(kinds?.toSorted()).toEqual(['one', 'order', 'several', 'true-false']);
  expect(read?.data.objectives.filter(({ task }) => task !== undefined)).toHaveLength(1);
});
