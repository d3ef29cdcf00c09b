import type { KnownCard } from '../../search/card.ts';
import type { FoundPage } from '../../search/engine.ts';
import { withoutSeams } from '../../search/seam.ts';
import { fill, type SearchWords } from './words.ts';

/** How many places on a page are shown. */
const placesShown = 3;

/** A result as an item of the list: where it is, what must be known before trusting it, and the words in their context. */
export function toItem(page: FoundPage, card: KnownCard | undefined, words: SearchWords): HTMLElement {
  const item = document.createElement('li');
  const title = titleOf(page);
  item.append(link(page.url, title));
  const facts = factsOf(card, words);
  if (facts.length > 0) item.append(line('about', [facts.join(' · ')]));
  item.append(line('excerpt', excerptOf(page)));
  const places = page.sub_results
    .filter((place) => place.url !== page.url && withoutSeams(place.title) !== title)
    .slice(0, placesShown);
  if (places.length > 0) {
    const list = document.createElement('ul');
    list.append(...places.map((place) => entry(link(place.url, withoutSeams(place.title)))));
    item.append(list);
  }
  return item;
}

/** The title of a result; its address where it has none. */
export function titleOf({ meta, url }: FoundPage): string {
  return withoutSeams(meta.title ?? url);
}

export function link(address: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.textContent = text;
  return anchor;
}

export function entry(content: Node): HTMLElement {
  const item = document.createElement('li');
  item.append(content);
  return item;
}

/** The theme, who answers for it or in what state it is, whether it must be checked again, and how long it takes. */
function factsOf(card: KnownCard | undefined, words: SearchWords): string[] {
  if (card?.facts === undefined) return [];
  const { filters, facts } = card;
  const [company] = filters.company ?? [];
  const isOwned = company !== undefined && facts.state === 'owned';
  const state = isOwned ? fill(words.owner, { COMPANY: company }) : words.states[facts.state];
  const isDue = facts.due !== undefined && facts.due < today();
  const { minutes } = facts;
  const time = minutes === 1 ? words.minute : fill(words.minutes, { COUNT: String(minutes) });
  return [...(filters.theme ?? []), state, ...(isDue ? [words.due] : []), time];
}

/** A page is built on one day and found on another. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}

function line(name: string, content: (string | Node)[]): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = name;
  paragraph.append(...content);
  return paragraph;
}

/** Where no word stands in the text itself, what the page is about says more than how it begins. */
function excerptOf({ excerpt, meta }: FoundPage): (string | HTMLElement)[] {
  const isFound = excerpt.includes('<mark>') || meta.description === undefined;
  return isFound ? marked(excerpt) : [withoutSeams(meta.description ?? '')];
}

/** The text of an excerpt with its marked words; any other markup in it stays out. */
function marked(excerpt: string): (string | HTMLElement)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = withoutSeams(node.textContent ?? '');
    if (node.nodeName !== 'MARK') return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
