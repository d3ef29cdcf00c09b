import type { APIRoute, GetStaticPaths } from 'astro';
import { getEntry } from 'astro:content';
import { chapterRecordId } from '../../../../content/records.ts';
import { addressOf, paths } from '../../../../domain/address.ts';
import { chapterPages, type ChapterPage } from '../../../../domain/chapter-page.ts';
import type { Site } from '../../../../domain/site.ts';
import { chapterMarkdown } from '../../../../markdown/chapter-markdown.ts';
import { markdownContext, markdownFrame } from '../../../../shell/chapter-markdown.ts';
import { languageParams, loadLibrary } from '../../../../shell/library.ts';

interface Props {
  chapter: ChapterPage;
  site: Site;
}

export const getStaticPaths = (async () => {
  const library = await loadLibrary();
  return languageParams(library).flatMap(({ language, lang }) =>
    chapterPages(library, language).map((chapter) => {
      const [theme, slug] = chapter.id.split('/');
      return { params: { lang, theme, chapter: slug }, props: { chapter, site: library.site.data } };
    }),
  );
}) satisfies GetStaticPaths;

/** A chapter's text as Markdown, beside its page. */
export const GET: APIRoute<Props> = async ({ props: { chapter, site }, locals: { t }, site: origin }) => {
  const entry = await getEntry('chapters', chapterRecordId({ id: chapter.id, language: chapter.title.language }));
  if (entry?.body === undefined) throw new Error(`the chapter ${chapter.id} has no text in the collection`);
  const whole = (address: string) => (origin === undefined ? address : new URL(address, origin).href);
  const page = addressOf(site, chapter.language, paths.chapter(chapter.id));
  const text = chapterMarkdown(
    entry.body,
    markdownFrame(chapter, site, { t, whole, page }),
    markdownContext({ t, whole, page }),
  );
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
