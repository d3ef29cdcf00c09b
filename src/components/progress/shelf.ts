import type { Language } from '../../domain/language.ts';
import type { KnownChapter, KnownList, Shelf } from '../../reader/overview.ts';

/** What a link on the page says, to say it again elsewhere. */
export interface Label {
  title: string;
  language: string;
  address: string;
}

/** Everything that can be read, as the page lists it. */
export interface PageShelf extends Shelf {
  chapters: ReadonlyMap<string, KnownChapter & Label>;
  paths: (KnownList & Label)[];
  themes: (KnownList & Label)[];
}

/** Reads the lists of the page (ChapterShelf.astro), so that what there is stands in the page once. */
export function readShelf(root: ParentNode): PageShelf {
  const chapters = new Map(
    items(root).map((item) => {
      const { chapter = '', version, minutes, asks } = item.dataset;
      return [chapter, { id: chapter, version, minutes: Number(minutes), asks: asks !== '0', ...labelOf(item) }];
    }),
  );
  return { chapters, paths: listsOf(root, 'path'), themes: listsOf(root, 'theme') };
}

/** The language of the page. */
export function pageLanguage(): Language {
  return document.documentElement.lang as Language;
}

/** A link to a chapter, a path or a theme, in its own language. */
export function linkTo({ title, language, address }: Label): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.lang = language;
  link.textContent = title;
  return link;
}

/** An element with a text in it, and nothing but text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  content: string | Node | (string | Node)[] = [],
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...(Array.isArray(content) ? content : [content]));
  return made;
}

/** A part of the page that must be there. */
export function part<Wanted extends HTMLElement>(root: ParentNode, selector: string): Wanted {
  const found = root.querySelector<Wanted>(selector);
  if (found === null) throw new Error(`there is no ${selector}`);
  return found;
}

function listsOf(root: ParentNode, kind: 'path' | 'theme'): (KnownList & Label)[] {
  return [...root.querySelectorAll<HTMLElement>(`[data-list=${kind}]`)].map((list) => ({
    id: list.dataset['id'] ?? '',
    chapters: items(list).map(({ dataset }) => dataset['chapter'] ?? ''),
    ...labelOf(list),
  }));
}

function items(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('li[data-chapter]')];
}

function labelOf(item: HTMLElement): Label {
  const title = item.querySelector<HTMLElement>('[data-title]');
  const link = item.querySelector('[data-list-link]') ?? item.querySelector('a');
  return {
    title: title?.textContent?.trim() ?? '',
    language: title?.lang || pageLanguage(),
    address: link?.getAttribute('href') ?? '',
  };
}
