import { z } from 'zod';
import { chapterIdSchema, identifierSchema } from './identifier.ts';
import { eachOnce } from './list.ts';
import { localizedTextSchema } from './text.ts';

const groupSchema = z.strictObject({
  /** When or for what, such as "day 1". */
  title: localizedTextSchema,
  /** Ids of chapters, in the order in which they are read. */
  chapters: z.array(chapterIdSchema).min(1).superRefine(eachOnce),
});

/** `paths/<path>.yaml`: a learning path, chapters in an order for a role or a moment. */
export const pathSchema = z.strictObject({
  title: localizedTextSchema,
  /** For whom it is and what they can do afterwards, in one or two sentences. */
  summary: localizedTextSchema,
  /** Paths stand in ascending order; ties by name. */
  order: z.number().default(1000),
  /** Ids of paths that a reader has done before: what these teach may be presumed. */
  after: z.array(identifierSchema).superRefine(eachOnce).default([]),
  groups: z.array(groupSchema).min(1),
});

export type Path = z.output<typeof pathSchema>;
