import type { ImageMetadata } from 'astro';
import { getEntry, render } from 'astro:content';
import { currentReading, readingId } from '../content/reading.ts';
import type { Language } from '../domain/language.ts';
import type { Library } from '../domain/library.ts';
import { logoId } from '../domain/text-id.ts';

/** The library, as the edition shows it. Asking costs nothing: it was read when Astro loaded the content. */
export async function loadLibrary(): Promise<Library> {
  // Makes a page one that shows content, so that dev makes it anew when that changes.
  await getEntry('texts', readingId);
  return currentReading().library;
}

/** The languages of the site with the route parameter of each: the first stands at the root. */
export function languageParams(library: Library): { language: Language; lang: string | undefined }[] {
  return library.site.data.languages.map((language, index) => ({
    language,
    lang: index === 0 ? undefined : language,
  }));
}

/**
 * A text of the library as a component of Astro, with its headings.
 *
 * @param id see text-id.ts
 */
export async function renderText(id: string): Promise<Awaited<ReturnType<typeof render>>> {
  const [entry, rendered] = await Promise.all([getEntry('texts', id), currentReading().texts.get(id)?.render?.()]);
  if (entry === undefined) throw new Error(`the text ${id} is in the library but not in the collection`);
  return render(rendered === undefined ? entry : { ...entry, rendered });
}

/** The body of a text of the library as it was written, without frontmatter. */
export function bodyOf(id: string): string {
  const text = currentReading().texts.get(id);
  if (text === undefined) throw new Error(`the text ${id} is in the library but was not handed on`);
  return text.body;
}

/** The logo of a company: as Astro knows it, and its size. */
export interface Logo extends Pick<ImageMetadata, 'width' | 'height'> {
  image: ImageMetadata;
}

/** The logo of a company, where it has one. */
export async function logoOf(company: string): Promise<Logo | undefined> {
  const image = (await getEntry('texts', logoId(company)))?.data.logo;
  if (image === undefined) return undefined;
  // Who asks Astro's image itself for its size would have the file that was handed in published as well.
  const { width, height } = (image as { clone?: ImageMetadata }).clone ?? image;
  return { image, width, height };
}
