import type { CompanyKind } from '../domain/company.ts';
import type { Language } from '../domain/language.ts';
import type { NewFile } from './file.ts';
import { placeholders } from './placeholders.ts';
import { toYaml } from './yaml.ts';

/** What must be known to present a company. */
export interface CompanyAnswers {
  slug: string;
  name: string;
  kind: CompanyKind;
  /** The site's languages: each gets a summary. */
  languages: readonly Language[];
}

/** A company that passes the check, with only what it said of itself. */
export function companyFile({ slug, name, kind, languages }: CompanyAnswers): NewFile {
  const summaries = languages.map((language) => [language, placeholders[language].company.summary]);
  const text = toYaml({ name, kind, summary: Object.fromEntries(summaries) as Record<Language, string> });
  return { path: `companies/${slug}.yaml`, text };
}
