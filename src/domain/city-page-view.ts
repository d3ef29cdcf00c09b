import { addressOf, paths } from './address.ts';
import { emergencySlug } from './city-page.ts';
import type { Day } from './day.ts';
import { compareText } from './finding.ts';
import type { Language } from './language.ts';
import type { CityPageEntry, Library } from './library.ts';
import type { PageLink } from './page-link.ts';
import type { Site } from './site.ts';
import { slotsIn, type SlotView } from './slot-view.ts';
import type { SpokenText } from './text.ts';

/** What a page of the city's own shows, exactly. */
export interface CityPageView {
  language: Language;
  slug: string;
  title: SpokenText;
  description: string;
  checked: Day;
  /** The page was not translated, so the original stands here. */
  isFallback: boolean;
  isTranslated: boolean;
  /** What the text leaves for the reader's own company to say. */
  slots: SlotView[];
  editAddress?: string;
}

/** The city's pages in a language, in their order. */
export function cityPages(library: Pick<Library, 'site' | 'pages' | 'slots'>, language: Language): CityPageView[] {
  const { site, pages } = library;
  const { languages } = site.data;
  return originals(pages, languages).map((original) => {
    const files = pages.filter((page) => page.slug === original.slug);
    const own = files.find((page) => page.language === language);
    const { data, language: spoken, slots, editAddress } = own ?? original;
    return {
      language,
      slug: original.slug,
      title: { text: data.title, language: spoken },
      description: data.description,
      checked: data.checked,
      isFallback: own === undefined,
      isTranslated: languages.every((one) => files.some((page) => page.language === one)),
      slots: slotsIn(library, language, slots),
      ...(editAddress !== undefined && { editAddress }),
    };
  });
}

/** Links to the city's pages, in their order. */
export function cityPageLinks(
  { site, pages }: { site: Site; pages: readonly Pick<CityPageEntry, 'slug' | 'language' | 'data'>[] },
  language: Language,
): PageLink[] {
  return originals(pages, site.languages)
    .toSorted((a, b) => a.data.order - b.data.order || compareText(a.slug, b.slug))
    .map((original) => {
      const { slug } = original;
      const own = pages.find((page) => page.slug === slug && page.language === language) ?? original;
      const path = paths.page(slug);
      const title = { text: own.data.title, language: own.language };
      return { title, path, address: addressOf(site, language, path) };
    });
}

/** A link to the emergency card, where the city has one. */
export function emergencyLink(from: Parameters<typeof cityPageLinks>[0], language: Language): PageLink | undefined {
  return cityPageLinks(from, language).find(({ path }) => path === paths.page(emergencySlug));
}

function originals<Page extends { language: Language }>(
  pages: readonly Page[],
  languages: readonly Language[],
): Page[] {
  return pages.filter((page) => page.language === languages[0]);
}
