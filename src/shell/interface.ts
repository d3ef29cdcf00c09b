import { z } from 'zod';
import nl from '../content/i18n/nl.json' with { type: 'json' };

type Key = keyof typeof nl;

/** The keys of the interface: those of the Dutch table. A test keeps the English one the same. */
export const interfaceSchema = z.object(
  Object.fromEntries(Object.keys(nl).map((key) => [key, z.string()])) as Record<Key, z.ZodString>,
);
