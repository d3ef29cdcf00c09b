import type { ChapterPage } from '../domain/chapter-page.ts';
import type { Site } from '../domain/site.ts';
import { sourceLine, type ChapterFrame } from '../markdown/chapter-markdown.ts';
import type { PlainContext } from '../markdown/plain-tree.ts';
import { asides } from '../chapter/language.ts';
import { dayInWords } from './dates.ts';
import { ownerInWords } from './owner-words.ts';
import { siteTitle } from './site.ts';

interface Surroundings {
  /** The words of the interface, in the language of the page. */
  t: App.Locals['t'];
  /** Makes an address from the root of the site the whole address, where the site has one. */
  whole: (address: string) => string;
  /** The address of the chapter's page. */
  page: string;
}

/** What the text of a chapter needs to know to become plain Markdown. */
export function markdownContext({ t, whole, page }: Surroundings): PlainContext {
  return {
    addressOf: (target) => fromRoot(target, page, whole),
    page: whole(page),
    words: {
      picture: t('markdown.picture'),
      slot: `${t('slot.label')} ${t('slot.empty')}`,
      asides: Object.fromEntries(asides.map((kind) => [kind, t(`aside.${kind}`)])),
    },
  };
}

/** What stands around the text of a chapter in its Markdown: never an answer to a question. */
export function markdownFrame(chapter: ChapterPage, site: Site, { t, whole, page }: Surroundings): ChapterFrame {
  const { title, description, language, owner, version } = chapter;
  const licence = site.licences.content;
  const name = (siteTitle(site) as Record<string, string>)[language] ?? '';
  const { url } = licence ?? {};
  const fact = (label: string, value: string) => [`${label}: ${value}`];
  return {
    title: title.text,
    description,
    facts: [
      [`${t('markdown.fromSite', { name })}: `, { text: title.text, address: whole(page) }],
      fact(t('print.owner'), ownerInWords(owner, t)),
      fact(
        t('print.version'),
        version === undefined ? t('chapter.never').toLowerCase() : dayInWords(version, language),
      ),
      ...(licence === undefined
        ? []
        : [[`${t('print.licence')}: `, url === undefined ? licence.name : { text: licence.name, address: url }]]),
    ],
    ...(chapter.isFallback && { notice: t('markdown.untranslated') }),
    objectives: { title: t('chapter.objectives'), items: chapter.objectives.map(({ text }) => [text]) },
    questions: { title: t('check.title'), items: chapter.questions.map(({ text }) => [text]) },
    sources: { title: t('chapter.sources'), items: chapter.sources.map(sourceLine) },
  };
}

/** A link of a text, counted from its page, as one that leads there from anywhere; one to elsewhere stays as it is. */
function fromRoot(target: string, page: string, whole: (address: string) => string): string {
  const site = 'https://own.invalid';
  const url = URL.parse(target, site + page);
  return url?.origin === site ? whole(url.href.slice(site.length)) : target;
}
