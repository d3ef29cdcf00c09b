import { emergencyLink } from './city-page-view.ts';
import { companyCards, type CompanyCard } from './company-page.ts';
import type { Language } from './language.ts';
import type { Library } from './library.ts';
import { learningPathCards, type LearningPathCard } from './learning-path-page.ts';
import { companyLink, type PageLink } from './page-link.ts';
import { textIn, type SpokenText } from './text.ts';
import { themeCards, type ThemeCard } from './theme-page.ts';

/** What the home page shows, exactly. */
export interface HomePage {
  language: Language;
  name: SpokenText;
  summary?: SpokenText;
  publisher: PageLink;
  /** The emergency card, where the city has one. */
  emergency?: PageLink;
  /** The learning paths, with how long each takes. */
  paths: LearningPathCard[];
  themes: ThemeCard[];
  /** How many themes seek an owner. */
  seeking: number;
  chapters: number;
  minutes: number;
  /** The members of today. */
  companies: CompanyCard[];
}

/** The home page in a language. */
export function homePage(library: Library, language: Language): HomePage {
  const site = library.site.data;
  const themes = themeCards(library, language);
  const emergency = emergencyLink({ site, pages: library.pages }, language);
  return {
    language,
    name: textIn(site.name, language, site.languages),
    ...(site.summary && { summary: textIn(site.summary, language, site.languages) }),
    ...(emergency && { emergency }),
    publisher: companyLink(library, language, site.publisher),
    paths: learningPathCards(library, language),
    themes,
    seeking: themes.filter((theme) => theme.owner.state === 'seeking').length,
    chapters: themes.reduce((sum, theme) => sum + theme.chapters, 0),
    minutes: themes.reduce((sum, theme) => sum + theme.minutes, 0),
    companies: companyCards(library, language).filter((company) => !company.hasLeft),
  };
}
