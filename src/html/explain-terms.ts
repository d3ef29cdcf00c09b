import type { Language } from '../domain/language.ts';
import { termFinder } from '../domain/term-finder.ts';
import type { TermView } from '../domain/term-view.ts';
import { Edits, escapeHtml } from './edits.ts';
import { classesOf, OpenElements, readTags, type OpenTag } from './tags.ts';

/** The words around an explanation, in the language of the page. */
export interface ExplanationWords {
  language: Language;
  /** Of the link to the glossary. */
  more: string;
}

/**
 * Gives the first occurrence of each term in a chapter's HTML its explanation: a button in the line, and the meaning
 * in a popover after it, which opens and closes without script. Only in running text, never in a link, a heading,
 * code, or what a reader takes along.
 *
 * @param language that of the text
 */
export function explainTerms(
  html: string,
  terms: readonly TermView[],
  language: Language,
  words: ExplanationWords,
): string {
  if (terms.length === 0) return html;
  const find = termFinder(terms, language);
  const left = new Map(terms.map((term) => [term.id, term]));
  const edits = new Edits();
  const open = new OpenElements<Place>();
  readTags(html, {
    open: (tag) => open.open(tag.name, placeIn(tag, open.innermost ?? 'outside')),
    close: ({ name }) => open.close(name),
    text(start, end) {
      if (left.size === 0 || open.innermost !== 'prose') return;
      const text = html.slice(start, end);
      let from = 0;
      for (const found of find(text)) {
        const term = left.get(found.id);
        if (term === undefined) continue;
        left.delete(found.id);
        const before = text.slice(from, found.start).match(opening)?.[0] ?? '';
        const after = text.slice(found.end).match(closing)?.[0] ?? '';
        const [first, last] = [found.start - before.length, found.end + after.length];
        const word = text.slice(found.start, found.end);
        edits.replace(start + first, start + last, explanation(term, { before, word, after }, words));
        from = last;
      }
    },
  });
  return edits.apply(html);
}

/** Whether a term is explained where the reading is: in a text, outside of one, or in what is left as it is. */
type Place = 'outside' | 'prose' | 'kept';

const prose: ReadonlySet<string> = new Set(['p', 'li', 'td', 'dd']);

const keptElements: ReadonlySet<string> = new Set([
  ...['a', 'button', 'label', 'summary', 'code', 'pre', 'kbd', 'samp', 'th', 'caption', 'dt'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'svg', 'script', 'style', 'textarea', 'select'],
  ...['take-along', 'local-answer'],
]);

const keptClasses: ReadonlySet<string> = new Set([
  ...['sr-only', 'starlight-aside__title', 'card__title', 'file-tree', 'tabs__label', 'footnotes', 'not-content'],
]);

function placeIn(tag: OpenTag, around: Place): Place {
  const isKept =
    around === 'kept' || keptElements.has(tag.name) || classesOf(tag).some((name) => keptClasses.has(name));
  if (isKept) return 'kept';
  return prose.has(tag.name) ? 'prose' : around;
}

/** Signs that belong to the word before or after them: a line must not break between. */
const opening = /[([“‘"']+$/;
const closing = /^[)\]”’"'.,;:!?…]+/;

function explanation(
  { id, meaning, address }: TermView,
  { before, word, after }: { before: string; word: string; after: string },
  { language, more }: ExplanationWords,
): string {
  const target = `_begrip-${escapeHtml(id)}`;
  return [
    `<span class="term">${before}<button type="button" class="term__word" popovertarget="${target}">${word}</button>`,
    `${after}<span popover id="${target}" role="note" class="term__meaning" data-pagefind-ignore>`,
    `${escapeHtml(meaning)} <a href="${escapeHtml(address)}" lang="${language}">${escapeHtml(more)}</a></span></span>`,
  ].join('');
}
