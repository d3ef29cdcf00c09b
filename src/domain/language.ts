import { z } from 'zod';

/** The languages the interface is complete in. A site uses one or both; its first one is the original. */
export const languages = ['nl', 'en'] as const;

/** A language code as it stands in `site.yaml`, in addresses and in folder names. */
export const languageSchema = z.enum(languages);

export type Language = z.output<typeof languageSchema>;

/** Whether a folder name is a language we know. */
export function isLanguage(name: string): name is Language {
  return (languages as readonly string[]).includes(name);
}
