import { z } from 'zod';

/** Who may read a theme or a chapter: everyone, or only the members. The strictest of theme and chapter counts. */
export const visibilitySchema = z.enum(['public', 'members']);

export type Visibility = z.output<typeof visibilitySchema>;
