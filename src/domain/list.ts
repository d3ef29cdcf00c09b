import type { z } from 'zod';

/** Refines a list of texts in which nothing may stand twice. */
export function eachOnce(values: readonly string[], context: z.RefinementCtx): void {
  if (new Set(values).size < values.length) {
    context.addIssue({ code: 'custom', message: 'named twice', params: { code: 'list-repeats' } });
  }
}
