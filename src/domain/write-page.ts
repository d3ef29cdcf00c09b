import { isMemberOn } from './company.ts';
import { hostsOf } from './guest.ts';
import { editors } from './identifier.ts';
import type { Language } from './language.ts';
import { originalLanguage, type Library } from './library.ts';
import type { Repository } from './site.ts';
import { textIn, type SpokenText } from './text.ts';

/** A theme that a chapter can be written in. */
export interface WritableTheme {
  id: string;
  title: SpokenText;
  /** Who is no guest there; absent where everyone is at home. */
  hosts?: string[];
}

/** What the page with the form for a chapter shows, exactly. */
export interface WritePage {
  language: Language;
  /** The language that chapters are written in first. */
  original: Language;
  isTranslated: boolean;
  /** All themes that somebody keeps. */
  themes: WritableTheme[];
  /** The members of today by name; the editors have none of their own. */
  authors: { id: string; name?: string }[];
  /** The folder that the content is in the repository; what it usually is where no repository is set. */
  folder: string;
  repository?: Pick<Repository, 'url' | 'branch' | 'folder'>;
}

/** The page with the form for a chapter, in a language. */
export function writePage(library: Library, language: Language): WritePage {
  const { languages, repository } = library.site.data;
  const byName = new Intl.Collator('nl', { numeric: true });
  const members = [...library.companies.values()]
    .filter(({ data }) => isMemberOn(data, library.today))
    .map(({ id, data }) => ({ id, name: data.name }))
    .sort((a, b) => byName.compare(a.name, b.name));
  return {
    language,
    original: originalLanguage(library),
    isTranslated: languages.length > 1,
    themes: [...library.themes.values()]
      .filter(({ data }) => data.ownership.state !== 'retired')
      .map(({ id, data }) => {
        const hosts = hostsOf(library, id);
        return { id, title: textIn(data.title, language, languages), ...(hosts && { hosts }) };
      }),
    authors: [...members, { id: editors }],
    folder: repository?.folder ?? 'content',
    ...(repository && { repository: { url: repository.url, branch: repository.branch, folder: repository.folder } }),
  };
}
