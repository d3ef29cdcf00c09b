import { expect, it } from 'vitest';
import { answerTo, noAnswers, readAnswers, type Answers } from '../../src/reader/answers.ts';
import { withAnswer } from '../../src/reader/change-answers.ts';

const day = '2026-11-24';
const kept = (answers: unknown, version: unknown = 1) => ({ version, answers });
const balie = { text: 'de balie', from: 'self', day } as const;

const cases: [name: string, value: unknown, expected: Answers | 'later'][] = [
  ['nothing kept yet', undefined, noAnswers],
  ['as this version keeps them', kept({ meldpunt: balie }), { version: 1, answers: { meldpunt: balie } }],
  ['by a newer version', kept({ meldpunt: { words: 'x' } }, 2), 'later'],
  ['a list, a text, a number', [1], noAnswers],
  ['without answers', { version: 1 }, noAnswers],
  [
    'with what turns the direction, which nobody kept here',
    kept({ a: { ...balie, text: 'de\u202E balie' } }),
    noAnswers,
  ],
  ['of several lines', kept({ a: { ...balie, text: 'de\nbalie' } }), noAnswers],
  ['a megabyte', kept({ a: { ...balie, text: 'x'.repeat(1024 ** 2) } }), noAnswers],
  ['from nobody we know', kept({ a: { ...balie, from: 'constructor' } }), noAnswers],
  [
    'without a text, without a day, no answer at all',
    kept({ a: { from: 'link', day }, b: { ...balie, text: '' }, c: 'x' }),
    noAnswers,
  ],
  ['under a name that is no id', kept({ 'A B': balie, ['__proto__']: balie, '../x': balie }), noAnswers],
];

it.each(cases)('reads answers: %s', (_name, value, expected) => {
  expect(readAnswers(value)).toEqual(expected);
});

it('reads a prototype as a name that is no id, and changes nothing by it', () => {
  expect(readAnswers(JSON.parse(`{"version":1,"answers":{"__proto__":{"text":"x","day":"${day}"}}}`))).toEqual(
    noAnswers,
  );
  expect(({} as Record<string, unknown>)['text']).toBeUndefined();
});

it('has no answer to what only every object has', () => {
  expect(answerTo(noAnswers, 'constructor')).toBeUndefined();
  expect(answerTo(withAnswer(noAnswers, 'constructor', balie), 'constructor')).toEqual(balie);
});

it('keeps an answer, changes it, and lets it go when it is emptied', () => {
  const one = withAnswer(noAnswers, 'meldpunt', { ...balie, text: ' de  balie ' });
  expect(one.answers).toEqual({ meldpunt: balie });
  const other = withAnswer(one, 'meldpunt', { ...balie, text: 'de directeur' });
  expect(answerTo(other, 'meldpunt')?.text).toBe('de directeur');
  expect(withAnswer(other, 'meldpunt', { ...balie, text: ' ' })).toEqual(noAnswers);
});

it('keeps no more than anybody asks', () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`s${index}`, balie]));
  const read = readAnswers(kept(many));
  expect(Object.keys(read === 'later' ? {} : read.answers)).toHaveLength(200);
});
