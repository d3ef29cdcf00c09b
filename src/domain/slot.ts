import { z } from 'zod';
import { identifierSchema } from './identifier.ts';
import { localizedTextSchema } from './text.ts';

const slotSchema = z.strictObject({
  id: identifierSchema,
  /** What only the reader's own company knows, as a question: "To whom do you report an incident?" */
  question: localizedTextSchema,
  /** An answer such as a company could give, with nobody's real name in it. */
  example: localizedTextSchema,
});

/** `slots.yaml`: what a general chapter cannot know. A chapter shows the answer with `<BijOns id="…" />`. */
export const slotsSchema = z.strictObject({ slots: z.array(slotSchema) });

export type Slots = z.output<typeof slotsSchema>;
export type Slot = Slots['slots'][number];
