import { badgeView, type BadgeView } from './badge.ts';
import { companyKinds, hasLeft, type CompanyKind } from './company.ts';
import { companyMark, type CompanyMark } from './company-mark.ts';
import { contributions, type CompanyReview, type Contributions } from './contributions.ts';
import type { Day } from './day.ts';
import { editors } from './identifier.ts';
import type { Language } from './language.ts';
import type { CompanyEntry, Library } from './library.ts';
import { companyLink, type PageLink } from './page-link.ts';
import { textIn, type SpokenText } from './text.ts';
import type { ThemeCard } from './theme-page.ts';

/** A company as lists show it. */
export interface CompanyCard {
  id: string;
  link: PageLink;
  mark: CompanyMark;
  kind: CompanyKind;
  summary: SpokenText;
  city?: string;
  hasLeft: boolean;
  isPublisher: boolean;
  /** How many themes it answers for. */
  owns: number;
  /** How many chapters it wrote. */
  wrote: number;
}

/** The chapters of one theme that a company wrote. */
export interface WrittenTheme {
  theme: PageLink;
  chapters: { link: PageLink; date?: Day }[];
}

/** What a company's page shows, exactly. */
export interface CompanyPage extends Omit<CompanyCard, 'owns' | 'wrote'> {
  language: Language;
  joined?: Day;
  left?: Day;
  website?: string;
  contact?: string;
  /** Where the summary comes from, while the company wrote none of its own. */
  source?: SpokenText;
  /** The themes that it answers for, or has asked for. */
  owns: ThemeCard[];
  /** The themes in which it steps in when the owner leaves. */
  deputyOf: ThemeCard[];
  /** The chapters it wrote, by theme. */
  wrote: WrittenTheme[];
  /** Its reviews, the latest first. */
  reviewed: CompanyReview[];
  /** How many chapters its editors wrote; only of the publisher. */
  editorsWrote?: number;
  /** How many themes seek a company. */
  seeking: number;
  /** What it may put on a site of its own; absent where there is nothing to say, and in the members' edition. */
  badge?: BadgeView;
}

/** Companies of one kind, by name. */
export interface CompanyGroup {
  kind: CompanyKind | 'left';
  companies: CompanyCard[];
}

/** A company for a list of companies. */
export function companyCard(
  library: Library,
  language: Language,
  company: CompanyEntry,
  done: Contributions,
): CompanyCard {
  const { id, data } = company;
  return {
    id,
    link: companyLink(library, language, id),
    mark: companyMark(library, company),
    kind: data.kind,
    summary: textIn(data.summary, language, library.site.data.languages),
    ...(data.city !== undefined && { city: data.city }),
    hasLeft: hasLeft(data, library.today),
    isPublisher: library.site.data.publisher === id,
    owns: (done.owns.get(id) ?? []).filter(({ owner }) => owner.state === 'owned').length,
    wrote: done.wrote.get(id)?.length ?? 0,
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
  const { joined, left, website, contact, source } = company.data;
  const card = companyCard(library, language, company, done);
  const editorsWrote = card.isPublisher ? (done.wrote.get(editors)?.length ?? 0) : 0;
  const badge = library.edition === 'members' ? undefined : badgeView(library, language, company, done);
  return {
    ...card,
    language,
    ...(joined !== undefined && { joined }),
    ...(left !== undefined && { left }),
    ...(website !== undefined && { website }),
    ...(contact !== undefined && { contact }),
    ...(source !== undefined && { source: textIn(source, language, library.site.data.languages) }),
    owns: done.owns.get(id) ?? [],
    deputyOf: done.deputyOf.get(id) ?? [],
    wrote: byTheme(done, id),
    reviewed: done.reviewed.get(id) ?? [],
    ...(editorsWrote > 0 && { editorsWrote }),
    seeking: done.seeking,
    ...(badge !== undefined && { badge }),
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

/** All companies by kind, and those that left after all others; no kind without companies. */
export function companyGroups(library: Library, language: Language): CompanyGroup[] {
  const cards = companyCards(library, language);
  const members = companyKinds.map((kind) => ({
    kind,
    companies: cards.filter((card) => card.kind === kind && !card.hasLeft),
  }));
  const left = { kind: 'left' as const, companies: cards.filter((card) => card.hasLeft) };
  return [...members, left].filter(({ companies }) => companies.length > 0);
}

function byTheme(done: Contributions, id: string): WrittenTheme[] {
  const groups = new Map<string, WrittenTheme>();
  for (const { theme, ...chapter } of done.wrote.get(id) ?? []) {
    const group = groups.get(theme.path) ?? { theme, chapters: [] };
    group.chapters.push(chapter);
    groups.set(theme.path, group);
  }
  return [...groups.values()];
}
