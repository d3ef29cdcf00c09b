import type { Language } from '../domain/language.ts';
import type { NewFile } from './file.ts';
import { placeholders } from './placeholders.ts';
import { toYaml } from './yaml.ts';

/** What must be known to begin a theme. */
export interface ThemeAnswers {
  slug: string;
  /** In the site's first language, and in the second where that is known already. */
  title: Partial<Record<Language, string>>;
  /** The company that asks for the theme; without one it seeks an owner. */
  company?: string | undefined;
}

/** A theme that passes the check. Nobody owns it yet: whether a company does is for the board to confirm. */
export function themeFile({ slug, title, company }: ThemeAnswers): NewFile {
  const languages = Object.keys(title) as Language[];
  const summaries = languages.map((language) => [language, placeholders[language].theme.summary]);
  const text = toYaml({
    title,
    summary: Object.fromEntries(summaries) as Record<Language, string>,
    ownership: company === undefined ? { state: 'seeking' } : { state: 'proposed', company },
  });
  return { path: `themes/${slug}/theme.yaml`, text };
}
