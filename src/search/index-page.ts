import { Parser } from 'htmlparser2';
import type { SearchCard } from './card.ts';
import { border, escapeHtml, fillBody, makeSmallBody } from './small-body.ts';
import type { PageWords } from './vocabulary.ts';

/** A page of the built site, as the search reads it. */
export interface IndexedPage extends PageWords {
  language: string;
  /** As it stands in the head, so with its characters escaped. */
  title: string;
  card?: SearchCard;
  description: string;
  /** What Pagefind must see of it, packed. */
  body: string;
}

/** Elements whose words are no words of the site. */
const unread = new Set(['script', 'style', 'svg', 'pre', 'template']);
/** Elements whose words say what a page is about. */
const headings = new Set(['h1', 'h2', 'h3']);

/** Reads what the search needs of a page, in one go; nothing if the page is not to be found. */
export function readIndexedPage(html: string): IndexedPage | undefined {
  const place = mainOf(html);
  if (place === undefined) return undefined;
  const main = html.slice(...place).replaceAll(border, '');
  const texts: string[] = [];
  const keyTexts: string[] = [];
  let card: SearchCard | undefined;
  const open: string[] = [];
  const isIn = (names: ReadonlySet<string>) => open.some((name) => names.has(name));
  const body = makeSmallBody();
  let at = 0;
  /** The source between the last tag and this one. An element that ends without a tag has none. */
  const textBefore = () => {
    const text = main.slice(at, Math.max(at, parser.startIndex));
    at = Math.max(at, parser.startIndex);
    return text;
  };
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      if (attributes['data-search'] !== undefined) card = JSON.parse(attributes['data-search']) as SearchCard;
      open.push('data-pagefind-ignore' in attributes ? 'template' : name);
      texts.push(' ');
      body.open(name, attributes, textBefore());
      at = parser.endIndex + 1;
    },
    onclosetag(_, isImplied) {
      open.pop();
      body.close(isImplied, textBefore());
      if (!isImplied) at = parser.endIndex + 1;
    },
    ontext(part) {
      if (isIn(unread)) return;
      texts.push(part);
      if (isIn(headings)) keyTexts.push(part, ' ');
    },
  });
  parser.end(main);
  const description = unescape(headValue(html, /<meta name="description" content="(?<value>[^"]*)"/));
  keyTexts.push(description, ' ', card?.words.join(' ') ?? '');
  return {
    language: headValue(html, /<html lang="(?<value>[\w-]+)"/),
    title: headValue(html, /<title>(?<value>[^<]*)/),
    text: texts.join(''),
    keyText: keyTexts.join(''),
    description,
    body: body.packed(),
    ...(card && { card }),
  };
}

/**
 * The page as Pagefind gets it: what it reads and no more, with seams in the text, and with what the card says. The page
 * itself stays as it is.
 */
export function forPagefind(
  { language, title, description, card, body }: IndexedPage,
  sew: (text: string) => string,
): string {
  const meta = (name: string, value: string) =>
    value === '' ? '' : `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(sew(value))}">`;
  const metas = `${meta('description', description)}${meta('words', card?.words.join(', ') ?? '')}`;
  const head = `<head><title>${title}</title>${metas}</head>`;
  return `<html lang="${language}">${head}<body>${fillBody(body, sew)}</main></body></html>`;
}

/** Where the part lies that Pagefind looks at. */
function mainOf(html: string): [start: number, end: number] | undefined {
  const mark = /<main\b[^>]*\bdata-pagefind-body\b/.exec(html);
  const end = html.lastIndexOf('</main>');
  return mark === null || end < mark.index ? undefined : [mark.index, end];
}

/** A copy of what is found: a piece of the page would keep the whole page in memory. */
function headValue(html: string, pattern: RegExp): string {
  return [...(pattern.exec(html)?.groups?.['value'] ?? '')].join('');
}

function unescape(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}
