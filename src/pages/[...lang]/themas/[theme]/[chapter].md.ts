import type { APIRoute, GetStaticPaths } from 'astro';
import { addressOf, paths } from '../../../../domain/address.ts';
import { chapterPages, type ChapterPage } from '../../../../domain/chapter-page.ts';
import type { Site } from '../../../../domain/site.ts';
import { shownTextId } from '../../../../domain/text-id.ts';
import { chapterMarkdown } from '../../../../markdown/chapter-markdown.ts';
import { markdownContext, markdownFrame } from '../../../../shell/chapter-markdown.ts';
import { keptPage } from '../../../../shell/kept-page.ts';
import { bodyOf, languageParams, loadLibrary } from '../../../../shell/library.ts';

interface Props {
  chapter: ChapterPage;
  site: Site;
}

export const getStaticPaths = (async () => {
  const library = await loadLibrary();
  return languageParams(library).flatMap(({ language, lang }) =>
    chapterPages(library, language).map((chapter) => {
      const [theme, slug] = chapter.id.split('/');
      return keptPage({
        params: { lang, theme, chapter: slug },
        props: { chapter, site: library.site.data },
        texts: [shownTextId(chapter)],
      });
    }),
  );
}) satisfies GetStaticPaths;

/** A chapter's text as Markdown, beside its page. */
export const GET: APIRoute<Props> = ({ props: { chapter, site }, locals: { t }, site: origin }) => {
  const whole = (address: string) => (origin === undefined ? address : new URL(address, origin).href);
  const page = addressOf(site, chapter.language, paths.chapter(chapter.id));
  const text = chapterMarkdown(
    bodyOf(shownTextId(chapter)),
    markdownFrame(chapter, site, { t, whole, page }),
    markdownContext({ t, whole, page }),
  );
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
