import { hasLeft, type CompanyKind } from './company.ts';
import type { Day } from './day.ts';
import type { Language } from './language.ts';
import { originalsOf, type CompanyEntry, type Library } from './library.ts';
import { effectiveOwnership } from './ownership.ts';
import { chapterLink, companyLink, themeLink, type PageLink } from './page-link.ts';
import type { ReviewOutcome } from './review.ts';
import { textIn, type SpokenText } from './text.ts';
import type { OwnershipState } from './theme.ts';

/** A company as lists show it. */
export interface CompanyCard {
  id: string;
  link: PageLink;
  kind: CompanyKind;
  summary: SpokenText;
  city?: string;
  hasLeft: boolean;
  isPublisher: boolean;
  /** How many themes it answers for. */
  owns: number;
}

export interface OwnedTheme {
  link: PageLink;
  state: OwnershipState;
  role: 'owner' | 'deputy';
}

export interface CompanyReview {
  link: PageLink;
  date: Day;
  outcome: ReviewOutcome;
}

/** What a company's page shows, exactly. */
export interface CompanyPage extends CompanyCard {
  language: Language;
  joined?: Day;
  left?: Day;
  website?: string;
  contact?: string;
  themes: OwnedTheme[];
  /** The chapters it wrote. */
  wrote: PageLink[];
  /** Its reviews, the latest first. */
  reviewed: CompanyReview[];
}

/** What every company did, reckoned once for all of them. */
export interface Contributions {
  themes: ReadonlyMap<string, OwnedTheme[]>;
  wrote: ReadonlyMap<string, PageLink[]>;
  reviewed: ReadonlyMap<string, CompanyReview[]>;
}

/** Goes through the library once and notes who owns, wrote and reviewed what; the originals count. */
export function contributions(library: Library, language: Language): Contributions {
  const themes = new Map<string, OwnedTheme[]>();
  const wrote = new Map<string, PageLink[]>();
  const reviewed = new Map<string, CompanyReview[]>();
  for (const theme of library.themes.values()) {
    const { state, company, deputy } = effectiveOwnership(library, theme);
    const link = themeLink(library, language, theme.id);
    if (company !== undefined) append(themes, company, { link, state, role: 'owner' });
    if (deputy !== undefined) append(themes, deputy, { link, state, role: 'deputy' });
    for (const chapter of originalsOf(library, theme.id)) {
      const chapterAt = chapterLink(library, language, chapter.id);
      if (chapterAt === undefined) continue;
      for (const author of new Set(chapter.data.authors)) append(wrote, author, chapterAt);
      for (const { by, date, outcome } of chapter.data.reviews)
        append(reviewed, by, { link: chapterAt, date, outcome });
    }
  }
  for (const reviews of reviewed.values()) reviews.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return { themes, wrote, reviewed };
}

/** A company for a list of companies. */
export function companyCard(
  library: Library,
  language: Language,
  { id, data }: CompanyEntry,
  done: Contributions,
): CompanyCard {
  return {
    id,
    link: companyLink(library, language, id),
    kind: data.kind,
    summary: textIn(data.summary, language, library.site.data.languages),
    ...(data.city !== undefined && { city: data.city }),
    hasLeft: hasLeft(data, library.today),
    isPublisher: library.site.data.publisher === id,
    owns: (done.themes.get(id) ?? []).filter((theme) => theme.role === 'owner').length,
  };
}

/** The page of a company in a language, or `undefined` when there is no such company. */
export function companyPage(
  library: Library,
  language: Language,
  id: string,
  done: Contributions,
): CompanyPage | undefined {
  const company = library.companies.get(id);
  if (company === undefined) return undefined;
  const { joined, left, website, contact } = company.data;
  return {
    ...companyCard(library, language, company, done),
    language,
    ...(joined !== undefined && { joined }),
    ...(left !== undefined && { left }),
    ...(website !== undefined && { website }),
    ...(contact !== undefined && { contact }),
    themes: done.themes.get(id) ?? [],
    wrote: done.wrote.get(id) ?? [],
    reviewed: done.reviewed.get(id) ?? [],
  };
}

/** All companies by name: the members, and those that have left. */
export function companyCards(library: Library, language: Language): CompanyCard[] {
  const byName = new Intl.Collator('nl', { numeric: true });
  const done = contributions(library, language);
  return [...library.companies.values()]
    .sort((a, b) => byName.compare(a.data.name, b.data.name))
    .map((company) => companyCard(library, language, company, done));
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
