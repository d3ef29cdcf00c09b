import { describe, expect, it } from 'vitest';
import { questionSchema, type Question } from '../../src/domain/question.ts';
import { selfCheck, type ShownQuestion } from '../../src/domain/self-check.ts';

const ask = (kind: Question['kind'], answers: unknown, id = 'vraag') =>
  questionSchema.parse({ id, objective: 'kiezen', kind, text: 'Wat?', explanation: 'Daarom.', answers });
const choices = (right: number[], texts: string[]) => texts.map((text, at) => ({ text, correct: right.includes(at) }));
const shown = (question: Question, chapter = 'energie/opslag') =>
  selfCheck({ id: chapter, questions: [question], objectives: [] }).questions[0] as ShownQuestion;
const places = ({ answers, right }: ShownQuestion) => right.map((answer) => answers.indexOf(answer));
const words = (list: ShownQuestion['answers']) => list.map(({ says }) => says);

describe('a question', () => {
  it.each([
    ['one', ask('one', choices([2], ['a', 'b', 'c'])), ['a', 'b', 'c'], ['c']],
    ['several', ask('several', choices([0, 3], ['a', 'b', 'c', 'd'])), ['a', 'b', 'c', 'd'], ['a', 'd']],
    ['true', ask('true-false', true), [true, false], [true]],
    ['not true', ask('true-false', false), [true, false], [false]],
    ['an order', ask('order', ['a', 'b', 'c']), ['a', 'b', 'c'], ['a', 'b', 'c']],
  ])('of the kind %s has all of its answers, and knows which are right', (_name, question, all, right) => {
    const found = shown(question);
    expect(words(found.answers).toSorted()).toEqual(all.toSorted());
    expect(words(found.right).toSorted()).toEqual(right.toSorted());
  });

  it('gives its answers ids that count up from the top, whichever is right', () => {
    expect(shown(ask('one', choices([1], ['a', 'b', 'c']))).answers.map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('always puts true before not true', () => {
    const orders = Array.from({ length: 20 }, (_none, at) => words(shown(ask('true-false', true, `v-${at}`)).answers));
    expect(new Set(orders.map(String))).toEqual(new Set(['true,false']));
  });

  it('has the same order in another language, and at every build', () => {
    const dutch = ask('one', choices([0], ['een', 'twee', 'drie', 'vier']), 'welke');
    const english = ask('one', choices([0], ['one', 'two', 'three', 'four']), 'welke');
    expect(places(shown(english))).toEqual(places(shown(dutch)));
    expect(words(shown(english).answers).map((text) => ['one', 'two', 'three', 'four'].indexOf(String(text)))).toEqual(
      words(shown(dutch).answers).map((text) => ['een', 'twee', 'drie', 'vier'].indexOf(String(text))),
    );
    expect(words(shown(dutch).answers)).toEqual(['vier', 'een', 'twee', 'drie']);
  });

  it('has another order in another chapter', () => {
    const question = ask('one', choices([0], ['a', 'b', 'c', 'd', 'e']));
    const orders = ['a', 'b', 'c', 'd'].map((chapter) => words(shown(question, `energie/${chapter}`).answers).join());
    expect(new Set(orders).size).toBe(4);
  });

  it('never shows an order as it should become', () => {
    for (let at = 0; at < 200; at += 1) {
      const { answers, right } = shown(ask('order', at % 2 === 0 ? ['a', 'b'] : ['a', 'b', 'c'], `v-${at}`));
      expect(answers).not.toEqual(right);
    }
  });

  it('has its right answer in every place about as often, wherever the file has it', () => {
    const counts = [0, 0, 0];
    for (let at = 0; at < 300; at += 1) {
      const [place = -1] = places(shown(ask('one', choices([1], ['a', 'b', 'c']), `v-${at}`)));
      counts[place] = (counts[place] ?? 0) + 1;
    }
    expect(counts.every((count) => count > 80 && count < 120)).toBe(true);
  });

  it('names what its reader can do, where the chapter says so', () => {
    const objectives = [{ id: 'kiezen', text: 'kiezen wat past' }];
    const { questions } = selfCheck({ id: 'a/b', questions: [ask('true-false', true)], objectives });
    expect(questions[0]?.objective).toBe('kiezen wat past');
    expect('objective' in shown(ask('true-false', true))).toBe(false);
  });
});

it('asks for a task where an objective has one', () => {
  const objectives = [
    { id: 'weten', text: 'weten hoe het zit' },
    { id: 'doen', text: 'het ook doen', task: 'Doe het een keer.' },
  ];
  expect(selfCheck({ id: 'a/b', questions: [], objectives })).toEqual({
    questions: [],
    tasks: [{ id: 'doen', text: 'Doe het een keer.' }],
  });
});
