import { paths } from './address.ts';
import { emergencySlug, studentsSlug } from './city-page.ts';
import { cityPages } from './city-page-view.ts';
import { companyCards, type CompanyCard } from './company-page.ts';
import { homeDoors, type Door } from './home-doors.ts';
import { homeNews, type News } from './home-news.ts';
import { joinFacts, type JoinFacts } from './join-facts.ts';
import type { Language } from './language.ts';
import { learningPathCards, type LearningPathCard } from './learning-path-page.ts';
import type { Library } from './library.ts';
import { companyLink, pageLink, type PageLink } from './page-link.ts';
import { whoTeachesWhom, type TaughtTheme } from './teaching.ts';
import { textIn, type SpokenText } from './text.ts';
import { themeCards, type ThemeCard } from './theme-page.ts';

/** The most that home shows of a kind; a link leads to all. */
const most = { themes: 6, paths: 6, companies: 6, taught: 8 };

/** From this many owned themes on there is something to see of who teaches whom. */
const enoughOwned = 3;

/** Some of a kind, and how many there are. */
export interface Choice<Item> {
  shown: Item[];
  total: number;
}

/** How it began, as the city tells it. */
export interface BeginningView {
  title: SpokenText;
  text: SpokenText;
  source: SpokenText;
  page?: PageLink;
}

/** What the home page shows, exactly. */
export interface HomePage {
  language: Language;
  name: SpokenText;
  summary?: SpokenText;
  city?: SpokenText;
  doors: Door[];
  /** The emergency card, where the city has one. */
  emergency?: { link: PageLink; description: SpokenText };
  themes: Choice<ThemeCard>;
  /** How many themes seek an owner. */
  seeking: number;
  /** Of all themes together. */
  chapters: number;
  minutes: number;
  paths: Choice<LearningPathCard>;
  news: News;
  /** The owned themes with who taught in them; empty while there are few. */
  teaching: Choice<TaughtTheme>;
  beginning?: BeginningView;
  join: JoinFacts;
  /** The members of today, those that took something on first; by name, for nobody is ranked. */
  companies: Choice<CompanyCard>;
  publisher: PageLink;
}

/** The home page in a language. */
export function homePage(library: Library, language: Language): HomePage {
  const { name, summary, city, languages, publisher } = library.site.data;
  const spoken = (text: Parameters<typeof textIn>[0]) => textIn(text, language, languages);
  const themes = themeCards(library, language);
  const companies = companyCards(library, language).filter((company) => !company.hasLeft);
  const learningPaths = learningPathCards(library, language);
  const ownPages = cityPages(library, language);
  const emergency = ownPages.find(({ slug }) => slug === emergencySlug);
  const students = ownPages.find(({ slug }) => slug === studentsSlug);
  const taught = whoTeachesWhom(library, language);
  const beginning = beginningView(library, language);
  return {
    language,
    name: spoken(name),
    ...(summary && { summary: spoken(summary) }),
    ...(city && { city: spoken(city) }),
    doors: homeDoors(library, language, { hasPaths: learningPaths.length > 0, hasStudents: students !== undefined }),
    ...(emergency && {
      emergency: {
        link: pageLink(library, language, paths.page(emergencySlug), emergency.title),
        description: { text: emergency.description, language: emergency.title.language },
      },
    }),
    themes: choose(themes, most.themes, ({ owner }) => owner.state !== 'retired'),
    seeking: themes.filter(({ owner }) => owner.state === 'seeking').length,
    chapters: themes.reduce((sum, theme) => sum + theme.chapters, 0),
    minutes: themes.reduce((sum, theme) => sum + theme.minutes, 0),
    paths: choose(learningPaths, most.paths),
    news: homeNews(library, language),
    teaching: choose(taught.length < enoughOwned ? [] : taught, most.taught),
    ...(beginning && { beginning }),
    join: joinFacts(library),
    companies: choose(companies, most.companies, ({ owns }) => owns > 0),
    publisher: companyLink(library, language, publisher),
  };
}

function beginningView(library: Library, language: Language): BeginningView | undefined {
  const { beginning, languages } = library.site.data;
  if (beginning === undefined) return undefined;
  const { title, text, source, page: slug } = beginning;
  const page = cityPages(library, language).find((each) => each.slug === slug);
  return {
    title: textIn(title, language, languages),
    text: textIn(text, language, languages),
    source: textIn(source, language, languages),
    ...(page && { page: pageLink(library, language, paths.page(page.slug), page.title) }),
  };
}

/** The first few, those that are preferred before the others and each in its order. */
function choose<Item>(items: readonly Item[], number: number, isPreferred = (_item: Item) => true): Choice<Item> {
  const others = items.filter((item) => !isPreferred(item));
  return { shown: [...items.filter(isPreferred), ...others].slice(0, number), total: items.length };
}
