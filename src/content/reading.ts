import type { Library } from '../domain/library.ts';

/** The HTML of a text, as Astro's own renderer gives it. */
export interface RenderedText {
  html: string;
  metadata?: { imagePaths: string[]; [name: string]: unknown };
}

/** A text of the edition. */
export interface TextOfEdition {
  /** What was judged, and nothing else. */
  body: string;
  /** Says what a page shows of it: its characters and the bytes of its pictures. */
  digest: () => string;
  /** Renders it when somebody first asks; absent where it has components, and is a module. */
  render?: () => Promise<RenderedText>;
}

/** What the pages of a process read: the library as the edition shows it, and the texts that belong to it. */
export interface Reading {
  library: Library;
  /** By the id that `chapterTextId` or `pageTextId` gives. */
  texts: ReadonlyMap<string, TextOfEdition>;
  /** Says by which software pages are made: other software may make another page of the same reading. */
  renderer: () => string;
}

/** The entry of Astro's store that stands for the reading: in dev, pages that ask for it are made anew when it changes. */
export const readingId = 'reading';

/**
 * Where the reading lies. The loader and the pages are not one program: Astro loads the first by itself and bundles the
 * second, so a variable of a module would be two. They do run in one process, in a build and in dev.
 */
const place = Symbol.for('stadsuniversiteit.reading');
const everywhere = globalThis as { [place]?: Reading };

/** Hands a reading to the pages, in place of the one before. */
export function setReading(reading: Reading): void {
  everywhere[place] = reading;
}

/**
 * The last reading of this process.
 *
 * @throws Error when there was none: its cause has been told already.
 */
export function currentReading(): Reading {
  const reading = everywhere[place];
  if (reading === undefined) throw new Error('the content was not read; see what is said above');
  return reading;
}
