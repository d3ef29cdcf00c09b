import { Edits, escapeHtml } from './edits.ts';
import { classesOf, OpenElements, readTags, type HtmlAttribute, type OpenTag } from './tags.ts';

/** Where a page's text goes in a document of several. */
export interface PlaceInDocument {
  /** Stands before every id of the text, so that it is the only one in the document. */
  prefix: string;
  /** The address of the page that the text comes from: its links are counted from there. */
  address: string;
  /** What else is in the document: the address of a page, and the id under which it stands here. */
  inside: ReadonlyMap<string, string>;
}

/**
 * Makes of a page's text a part of a document: its ids are its own, its headings one level lower, its links lead to
 * the part of the document where the page is, or else to the page itself. A template stays as it is: scripts know it
 * by its id, and it stands on a page once.
 */
export function moveInto(html: string, place: PlaceInDocument): string {
  const edits = new Edits();
  const open = new OpenElements<Fate>();
  let dropped: number | undefined;
  readTags(html, {
    open(tag) {
      const fate = fateOf(tag, open.innermost ?? 'moved');
      if (fate === 'dropped' && dropped === undefined) dropped = tag.start;
      open.open(tag.name, fate);
      if (fate !== 'moved') return;
      const lower = lowered(tag.name);
      if (lower !== tag.name) edits.replace(tag.start + 1, tag.start + 1 + tag.name.length, lower);
      for (const attribute of tag.attributes) changeAttribute(attribute, place, edits);
    },
    close({ name, start, end }) {
      open.close(name);
      if (dropped !== undefined) {
        if (open.innermost === 'dropped') return;
        edits.replace(dropped, end, '');
        dropped = undefined;
        return;
      }
      const lower = open.innermost === 'kept' ? name : lowered(name);
      if (lower !== name) edits.replace(start + 2, start + 2 + name.length, lower);
    },
  });
  return edits.apply(html);
}

/** What becomes of an element and all that is in it. */
type Fate = 'moved' | 'kept' | 'dropped';

function fateOf(tag: OpenTag, around: Fate): Fate {
  if (around !== 'moved') return around;
  if (tag.name === 'template') return 'kept';
  return isHeadingLink(tag) ? 'dropped' : 'moved';
}

/** The link beside a heading that leads to the heading: of no use on paper, and twice in a list of links. */
function isHeadingLink(tag: OpenTag): boolean {
  return tag.name === 'a' && classesOf(tag).includes('sl-anchor-link');
}

function lowered(name: string): string {
  const level = /^h([1-5])$/.exec(name)?.[1];
  return level === undefined ? name : `h${Number(level) + 1}`;
}

/** Attributes that name an element by its id, or several. */
const references: ReadonlySet<string> = new Set([
  ...['for', 'headers', 'list', 'form', 'popovertarget'],
  ...['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-details', 'aria-flowto'],
]);

function changeAttribute(attribute: HtmlAttribute, place: PlaceInDocument, edits: Edits): void {
  const { name, value, start, end } = attribute;
  const changed = changedValue(name, value, place);
  if (changed !== value) edits.replace(start, end, `${name}="${escapeHtml(changed)}"`);
}

function changedValue(name: string, value: string, place: PlaceInDocument): string {
  const own = (id: string) => idIn(place.prefix, id);
  if (name === 'id') return own(value);
  if (references.has(name)) return value.split(/\s+/).map(own).join(' ');
  if (name === 'href' || name === 'xlink:href') return linkIn(value, place);
  if (name === 'src') return addressFrom(value, place.address);
  // Paper does not scroll: what waits for that would stay white.
  if (name === 'loading') return 'eager';
  // A drawing names its own arrows and fills so.
  return value.includes('url(#') ? value.replaceAll('url(#', `url(#${idIn(place.prefix, '')}`) : value;
}

/** The id of something on a page, in a document that has it under a prefix. */
function idIn(prefix: string, id: string): string {
  return `${prefix}_${id}`;
}

function linkIn(href: string, { prefix, address, inside }: PlaceInDocument): string {
  if (href === '#_top') return `#${prefix}`;
  if (href.startsWith('#')) return `#${idIn(prefix, href.slice(1))}`;
  const target = addressFrom(href, address);
  const [page = '', fragment] = target.split('#', 2);
  const part = inside.get(page);
  if (part === undefined) return target;
  return fragment === undefined || fragment === '_top' ? `#${part}` : `#${idIn(part, fragment)}`;
}

/** A site in general: what stays on it is of this one. */
const anySite = 'https://own.invalid';

/** An address counted from the root of the site; one of elsewhere stays as it is. */
function addressFrom(address: string, page: string): string {
  const url = URL.parse(address, anySite + page);
  return url?.origin === anySite ? url.href.slice(anySite.length) : address;
}
