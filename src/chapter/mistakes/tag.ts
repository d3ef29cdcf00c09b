import { paragraphEnd, type Span } from './mistake.ts';

/** A tag as an author typed it, right or wrong. */
export interface Tag {
  name: string;
  isClosing: boolean;
  /** Whether it opens and closes itself, as `<br/>`. */
  isEmpty: boolean;
  /** Whether it has a `>`. Without one its span is the sign and the name. */
  isWhole: boolean;
  span: Span;
  /** What stands between the name and the `>`. */
  attributes: string;
}

/** The tag that stands at an offset; `undefined` when something else does. */
export function tagAt(text: string, offset: number): Tag | undefined {
  const found = startPattern.exec(text.slice(offset, offset + longestName));
  const name = found?.groups?.['name'];
  if (found === null || name === undefined) return undefined;
  const nameEnd = offset + found[0].length;
  const behind = text.slice(nameEnd, nameEnd + longestTag);
  const within = behind.slice(0, paragraphEnd(behind, 0));
  const close = within.search(/[<>]/);
  const isWhole = within[close] === '>';
  const attributes = isWhole ? within.slice(0, close) : '';
  return {
    name,
    isClosing: text[offset + 1] === '/',
    isEmpty: attributes.endsWith('/'),
    isWhole,
    span: [offset, isWhole ? nameEnd + close + 1 : nameEnd],
    attributes,
  };
}

const longestName = 80;
const longestTag = 1000;
/** Further away nobody looks for what closes a tag. */
const longestElement = 32 * 1024;
const startPattern = /^<\/?(?<name>[!?]?[A-Za-z][\w.-]*)/;

/** Where the tag stands that closes an open one, if there is one; others of that name may stand in between. */
export function closerOf(text: string, { name, span }: Tag): Span | undefined {
  let depth = 1;
  const near = text.slice(0, span[1] + longestElement);
  let offset = near.indexOf('<', span[1]);
  for (; offset !== -1; offset = near.indexOf('<', offset + 1)) {
    if (!near.startsWith(name, near[offset + 1] === '/' ? offset + 2 : offset + 1)) continue;
    const tag = tagAt(near, offset);
    if (tag?.name !== name || tag.isEmpty) continue;
    depth += tag.isClosing ? -1 : 1;
    if (depth === 0) return tag.span;
  }
  return undefined;
}
