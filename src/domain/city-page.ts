import { z } from 'zod';
import { daySchema } from './day.ts';
import { lineSchema } from './text.ts';

/** The slug of the emergency card, the one page that may have a reserved name: every page leads to it. */
export const emergencySlug = 'nood';

/** The slug of the page for students: where a city has one, the home page has a door to it. */
export const studentsSlug = 'studenten';

/** The frontmatter of a page of the city's own, `pages/<language>/<page>.mdx`: about, house rules, privacy. */
export const cityPageSchema = z.strictObject({
  title: lineSchema,
  /** One sentence for search engines. */
  description: lineSchema,
  /** Pages stand in ascending order; ties by name. */
  order: z.number().default(1000),
  /** The day on which the publisher last read the page and found it true. */
  checked: daySchema,
});

export type CityPage = z.output<typeof cityPageSchema>;
