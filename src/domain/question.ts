import { z } from 'zod';
import { identifierSchema } from './identifier.ts';
import { lineSchema } from './text.ts';

const shared = {
  /** The same id in both languages. */
  id: identifierSchema,
  /** The id of the objective that this question tests. */
  objective: identifierSchema,
  text: lineSchema,
  /** Why the right answer is right; shown after answering. */
  explanation: lineSchema,
};

const choiceSchema = z.strictObject({
  text: lineSchema,
  correct: z.boolean().default(false),
});

/** A question at the end of a chapter with which a reader finds out whether they understood it. */
export const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...shared, kind: z.literal('one'), answers: z.array(choiceSchema).min(2) }),
  z.strictObject({ ...shared, kind: z.literal('several'), answers: z.array(choiceSchema).min(2) }),
  z.strictObject({ ...shared, kind: z.literal('true-false'), answers: z.boolean() }),
  /** The answers stand in the right order; the page mixes them. */
  z.strictObject({ ...shared, kind: z.literal('order'), answers: z.array(lineSchema).min(2) }),
]);

export type Question = z.output<typeof questionSchema>;
