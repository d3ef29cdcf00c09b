import type { Objective } from './chapter.ts';
import { fraction } from './fraction.ts';
import type { Question } from './question.ts';

/** An answer as a page shows it. Of a statement it says whether the statement is true; the page has the words. */
export interface ShownAnswer {
  /** Its place on the page, which says nothing about whether it is right. */
  id: string;
  says: string | boolean;
}

/** A question as a page asks it. */
export interface ShownQuestion {
  id: string;
  kind: Question['kind'];
  text: string;
  /** All of its answers, in an order that does not give away which is right. */
  answers: ShownAnswer[];
  /** The right ones; of a question that asks for an order, all of them in that order. */
  right: ShownAnswer[];
  explanation: string;
  /** What a reader who answers it rightly can do; absent where the chapter has no such objective. */
  objective?: string;
}

/** What a reader does where no question tests an objective. */
export interface ShownTask {
  /** The id of the objective. */
  id: string;
  text: string;
}

/** What a chapter asks of its reader, to find out whether they understood it. */
export interface SelfCheck {
  questions: ShownQuestion[];
  tasks: ShownTask[];
}

/** The questions and tasks of a chapter. They stand in the same order in every language, and at every build. */
export function selfCheck(chapter: { id: string; questions: Question[]; objectives: Objective[] }): SelfCheck {
  const objectives = new Map(chapter.objectives.map(({ id, text }) => [id, text]));
  return {
    questions: chapter.questions.map((question) => {
      const objective = objectives.get(question.objective);
      return { ...shown(chapter.id, question), ...(objective !== undefined && { objective }) };
    }),
    tasks: chapter.objectives.flatMap(({ id, task }) => (task === undefined ? [] : [{ id, text: task }])),
  };
}

function shown(chapter: string, question: Question): ShownQuestion {
  const { id, kind, text, explanation } = question;
  const { given, right } = answersOf(question);
  // True always stands before not true: an order that would change from one to the next is only a trap.
  const order = kind === 'true-false' ? [0, 1] : mixed(`${chapter} ${id}`, given.length, kind === 'order');
  const answers = order.map((index, place) => ({ id: String(place + 1), says: given[index] ?? '' }));
  const inFile = given.map((_says, index) => answers[order.indexOf(index)] as ShownAnswer);
  const rightOnes = kind === 'order' ? inFile : answers.filter((answer) => right.includes(inFile.indexOf(answer)));
  return { id, kind, text, explanation, answers, right: rightOnes };
}

/** The answers as the file has them, and the places there of the right ones. */
function answersOf(question: Question): { given: (string | boolean)[]; right: number[] } {
  switch (question.kind) {
    case 'true-false':
      return { given: [true, false], right: [question.answers ? 0 : 1] };
    case 'order':
      return { given: question.answers, right: [] };
    default:
      return {
        given: question.answers.map(({ text }) => text),
        right: question.answers.flatMap(({ correct }, index) => (correct ? [index] : [])),
      };
  }
}

/**
 * The numbers from 0 in an order that follows from a name. By place and not by text, so that a translation has the same.
 * Where the order itself is the answer, it is never the one that they had.
 */
function mixed(name: string, length: number, isAnswer: boolean): number[] {
  const places = Array.from({ length }, (_none, index) => index);
  const order = places.toSorted((one, other) => fraction(`${name} ${one}`) - fraction(`${name} ${other}`));
  if (!isAnswer || order.some((index, place) => index !== place)) return order;
  return [...places.slice(1), 0];
}
