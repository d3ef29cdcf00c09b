import { z } from 'zod';
import { daySchema } from './day.ts';
import { themeDrawings } from './drawing.ts';
import { identifierSchema } from './identifier.ts';
import { localizedTextSchema } from './text.ts';
import { visibilitySchema } from './visibility.ts';

/** The states of ownership, from wanted to done with. */
export const ownershipStates = ['seeking', 'proposed', 'owned', 'retired'] as const;

/** Who answers for a theme. What each state needs is for the rules, so that each lack has words of its own. */
export const ownershipSchema = z.strictObject({
  state: z.enum(ownershipStates),
  /** The company that answers for the theme, or has asked to. */
  company: identifierSchema.optional(),
  /** The company that steps in when the owner leaves. */
  deputy: identifierSchema.optional(),
  since: daySchema.optional(),
  /** Why a theme was retired. */
  reason: localizedTextSchema.optional(),
});

/** `themes/<theme>/theme.yaml`: a subject that one company owns. */
export const themeSchema = z.strictObject({
  title: localizedTextSchema,
  summary: localizedTextSchema,
  ownership: ownershipSchema,
  /** How many months a review of these chapters holds; without it the site's own number. */
  reviewMonths: z.int().min(1).max(60).optional(),
  /** The drawing that stands for it; without one its state is drawn. */
  drawing: z.enum(themeDrawings).optional(),
  visibility: visibilitySchema.default('public'),
  /** Themes stand in ascending order; ties by id. */
  order: z.number().default(1000),
});

export type Theme = z.output<typeof themeSchema>;
export type Ownership = z.output<typeof ownershipSchema>;
export type OwnershipState = Ownership['state'];
