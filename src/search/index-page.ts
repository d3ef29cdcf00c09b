import { Parser } from 'htmlparser2';
import type { SearchCard } from './card.ts';
import type { PageWords } from './vocabulary.ts';

/** A page of the built site, as the search reads it. */
export interface IndexedPage extends PageWords {
  language: string;
  card?: SearchCard;
  description: string;
}

/** Elements whose words are no words of the site. */
const unread = new Set(['script', 'style', 'svg', 'pre', 'template']);
/** Elements whose words say what a page is about. */
const headings = new Set(['h1', 'h2', 'h3']);

/** Reads what the search needs of a page; nothing if the page is not to be found. */
export function readIndexedPage(html: string): IndexedPage | undefined {
  const main = mainOf(html);
  if (main === undefined) return undefined;
  let text = '';
  let keyText = '';
  let card: SearchCard | undefined;
  const open: string[] = [];
  const isIn = (names: ReadonlySet<string>) => open.some((name) => names.has(name));
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes['data-search'] !== undefined) card = JSON.parse(attributes['data-search']) as SearchCard;
      open.push('data-pagefind-ignore' in attributes ? 'template' : name);
      text += ' ';
    },
    onclosetag: () => open.pop(),
    ontext(part) {
      if (isIn(unread)) return;
      text += part;
      if (isIn(headings)) keyText += `${part} `;
    },
  });
  parser.end(html.slice(...main));
  const description = unescape(headValue(html, /<meta name="description" content="(?<value>[^"]*)"/));
  keyText += `${description} ${card?.words.join(' ') ?? ''}`;
  return {
    language: headValue(html, /<html lang="(?<value>[\w-]+)"/),
    text,
    keyText,
    description,
    ...(card && { card }),
  };
}

/** The page as Pagefind gets it: with seams in its text, and with what its card says. The page itself stays as it is. */
export function forPagefind(html: string, page: IndexedPage, sew: (text: string) => string): string {
  const [start, end] = mainOf(html) ?? [0, 0];
  return withTags(html.slice(0, start), page, sew) + sewn(html.slice(start, end), sew) + html.slice(end);
}

function withTags(head: string, { card, description }: IndexedPage, sew: (text: string) => string): string {
  const meta = (name: string, value: string) =>
    value === '' ? '' : `<meta data-pagefind-meta="${name}[content]" content="${escape(sew(value))}">`;
  const tags = [meta('description', description), meta('words', card?.words.join(', ') ?? '')];
  return head.replace('</head>', () => `${tags.join('')}</head>`);
}

/** The same markup with seams in its text. */
function sewn(main: string, sew: (text: string) => string): string {
  let result = '';
  let at = 0;
  const parser: Parser = new Parser(
    {
      ontext() {
        result += main.slice(at, parser.startIndex) + sew(main.slice(parser.startIndex, parser.endIndex + 1));
        at = parser.endIndex + 1;
      },
    },
    { decodeEntities: false },
  );
  parser.end(main);
  return result + main.slice(at);
}

/** Where the part lies that Pagefind looks at. */
function mainOf(html: string): [start: number, end: number] | undefined {
  const mark = /<main\b[^>]*\bdata-pagefind-body\b/.exec(html);
  const end = html.lastIndexOf('</main>');
  return mark === null || end < mark.index ? undefined : [mark.index, end];
}

function headValue(html: string, pattern: RegExp): string {
  return pattern.exec(html)?.groups?.['value'] ?? '';
}

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function unescape(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}
