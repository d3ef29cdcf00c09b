import { feedbackTarget, type FeedbackTarget } from './feedback.ts';
import type { Language } from './language.ts';
import type { Library } from './library.ts';
import { themeLink, type PageLink } from './page-link.ts';
import { textIn, type SpokenText } from './text.ts';

/** What the page for a question shows, exactly. */
export interface AskPage {
  language: Language;
  site: SpokenText;
  /** Where a question goes that belongs to no theme. */
  target: FeedbackTarget;
  /** The themes that are kept up, each with where a question about it goes. */
  themes: { id: string; theme: PageLink; target: FeedbackTarget }[];
}

/** The page for a question that no chapter answers, in a language. */
export function askPage(library: Library, language: Language): AskPage {
  const { name, languages } = library.site.data;
  return {
    language,
    site: textIn(name, language, languages),
    target: feedbackTarget(library, language),
    themes: [...library.themes.values()]
      .filter(({ data }) => data.ownership.state !== 'retired')
      .map((theme) => ({
        id: theme.id,
        theme: themeLink(library, language, theme.id),
        target: feedbackTarget(library, language, { theme, repository: theme.repository }),
      })),
  };
}
