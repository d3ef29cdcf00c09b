import type { Language } from './language.ts';
import { originalsOf, type ChapterEntry, type Library } from './library.ts';
import { minutesOf } from './minutes.ts';
import { chapterIn, chapterLink, themeLink, type PageLink } from './page-link.ts';
import { versionOf } from './review.ts';
import { slotViews, type SlotView } from './slot-view.ts';
import { textIn, type SpokenText } from './text.ts';

/** A chapter that a path of one's own can have. */
export interface PickableChapter {
  id: string;
  link: PageLink;
  minutes: number;
  /** The day on which its content last changed. */
  version?: string;
  /** Ids of chapters on this page that a reader should have read before. */
  presumes: string[];
  /** Ids of the slots that stand in its text. */
  slots: string[];
}

/** What the page shows on which a path of one's own is made and opened, exactly. */
export interface OwnPathPage {
  language: Language;
  /** The themes that somebody keeps up, with their chapters. */
  themes: { id: string; title: SpokenText; chapters: PickableChapter[] }[];
  /** The learning paths to begin from. */
  paths: { id: string; title: SpokenText; groups: { title: string; chapters: string[] }[] }[];
  /** The slots that stand somewhere; those on a page of the city's own are everybody's, whatever the path. */
  slots: (SlotView & { isEverybodys: boolean })[];
}

/** The page of paths of one's own, in a language. */
export function ownPathPage(library: Library, language: Language): OwnPathPage {
  const { languages } = library.site.data;
  const themes = [...library.themes.values()].filter(({ data }) => data.ownership.state !== 'retired');
  const originals = new Map(themes.map(({ id }) => [id, originalsOf(library, id)]));
  const known = new Set([...originals.values()].flat().map(({ id }) => id));
  const chapters = (theme: string) =>
    (originals.get(theme) ?? []).flatMap((original) => pickable(library, language, { original, known }) ?? []);
  const inPages = new Set(library.pages.flatMap(({ slots = [] }) => slots.map(({ target }) => target)));
  const inChapters = new Set(library.chapters.flatMap(({ slots = [] }) => slots.map(({ target }) => target)));
  return {
    language,
    themes: themes
      .map(({ id }) => ({ id, title: themeLink(library, language, id).title, chapters: chapters(id) }))
      .filter((theme) => theme.chapters.length > 0),
    paths: library.paths.map(({ id, data }) => ({
      id,
      title: textIn(data.title, language, languages),
      groups: data.groups.map((group) => ({
        title: textIn(group.title, language, languages).text,
        chapters: group.chapters.filter((chapter) => known.has(chapter)),
      })),
    })),
    slots: slotViews(library, language)
      .filter(({ id }) => inPages.has(id) || inChapters.has(id))
      .map((slot) => ({ ...slot, isEverybodys: inPages.has(slot.id) })),
  };
}

function pickable(
  library: Library,
  language: Language,
  { original, known }: { original: ChapterEntry; known: ReadonlySet<string> },
): PickableChapter | undefined {
  const { id } = original;
  const entry = chapterIn(library, language, id)?.entry;
  const link = chapterLink(library, language, id);
  if (entry === undefined || link === undefined) return undefined;
  const version = versionOf(original.data.reviews);
  return {
    id,
    link,
    minutes: minutesOf(entry),
    ...(version !== undefined && { version }),
    presumes: original.data.presumes.filter((presumed) => known.has(presumed)),
    slots: [...new Set((entry.slots ?? []).map(({ target }) => target))],
  };
}
