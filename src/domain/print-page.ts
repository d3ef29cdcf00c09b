import { paths } from './address.ts';
import { chapterPage, type ChapterPage } from './chapter-page.ts';
import type { Day } from './day.ts';
import type { Language } from './language.ts';
import { originalsOf, type Library, type PathEntry } from './library.ts';
import { ownerView, type OwnerView } from './owner-view.ts';
import { pageLink, themeLink, type PageLink } from './page-link.ts';
import { shownTextId } from './text-id.ts';
import { textIn, type SpokenText } from './text.ts';

/** A chapter in a document, and the id under which it stands there. */
export interface PrintedChapter {
  anchor: string;
  chapter: ChapterPage;
}

/** What a theme or a path shows as one document, exactly. */
export interface PrintPage {
  kind: 'theme' | 'path';
  language: Language;
  title: SpokenText;
  summary: SpokenText;
  /** The page of which this is the document. */
  back: PageLink;
  /** Each theme that chapters come from, with who answers for it. */
  themes: { link: PageLink; owner: OwnerView }[];
  /** The newest version of a chapter in it. */
  version?: Day;
  /** The day on which it was made. */
  made: Day;
  minutes: number;
  /** Those of a path have titles; a theme is one. */
  groups: { title?: SpokenText; chapters: PrintedChapter[] }[];
}

/** The ids of the texts in a document. */
export function printedTexts(page: PrintPage): string[] {
  return page.groups.flatMap(({ chapters }) => chapters.map(({ chapter }) => shownTextId(chapter)));
}

/** A theme as a document, or `undefined` where there is nothing to print. */
export function themePrintPage(library: Library, language: Language, id: string): PrintPage | undefined {
  const theme = library.themes.get(id);
  if (theme === undefined) return undefined;
  const chapters = originalsOf(library, id).map((original) => original.id);
  return printPage(library, language, {
    kind: 'theme',
    back: themeLink(library, language, id),
    summary: textIn(theme.data.summary, language, library.site.data.languages),
    groups: [{ chapters }],
  });
}

/** A path as a document, in its own order, or `undefined` where there is nothing to print. */
export function pathPrintPage(
  library: Library,
  language: Language,
  { id, data }: Pick<PathEntry, 'id' | 'data'>,
): PrintPage | undefined {
  const say = (text: (typeof data)['title']) => textIn(text, language, library.site.data.languages);
  return printPage(library, language, {
    kind: 'path',
    back: pageLink(library, language, paths.learningPath(id), say(data.title)),
    summary: say(data.summary),
    groups: data.groups.map(({ title, chapters }) => ({ title: say(title), chapters })),
  });
}

interface Contents extends Pick<PrintPage, 'kind' | 'back' | 'summary'> {
  groups: { title?: SpokenText; chapters: readonly string[] }[];
}

function printPage(library: Library, language: Language, contents: Contents): PrintPage | undefined {
  const { kind, back, summary } = contents;
  const seen = new Set<string>();
  const printed = (id: string): PrintedChapter[] => {
    // An id can be in a document once; a dev server shows a path that the check refuses.
    const chapter = seen.has(id) ? undefined : chapterPage(library, language, id, []);
    seen.add(id);
    return chapter === undefined ? [] : [{ anchor: anchorOf(id), chapter }];
  };
  const groups = contents.groups
    .map((group) => ({ ...group, chapters: group.chapters.flatMap(printed) }))
    .filter(({ chapters }) => chapters.length > 0);
  const all = groups.flatMap(({ chapters }) => chapters.map(({ chapter }) => chapter));
  if (all.length === 0) return undefined;
  const versions = all.flatMap(({ version }) => version ?? []).toSorted();
  const version = versions.at(-1);
  const themes = [...new Set(all.map(({ id }) => id.split('/')[0] ?? ''))];
  return {
    ...{ kind, language, title: back.title, summary, back },
    themes: themes.flatMap((id) => {
      const theme = library.themes.get(id);
      return theme ? [{ link: themeLink(library, language, id), owner: ownerView(library, language, theme) }] : [];
    }),
    ...(version !== undefined && { version }),
    made: library.today,
    minutes: all.reduce((sum, chapter) => sum + chapter.minutes, 0),
    groups,
  };
}

/** The id of a chapter in a document: slugs have no underscores, so no two chapters have the same. */
function anchorOf(id: string): string {
  return id.replace('/', '_');
}
