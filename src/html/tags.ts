import { Tokenizer } from 'htmlparser2';

/** An attribute with the place of all of it, from its name to its last sign. */
export interface HtmlAttribute {
  name: string;
  /** As a browser reads it. */
  value: string;
  start: number;
  end: number;
}

/** A start tag and its place. */
export interface OpenTag {
  name: string;
  attributes: HtmlAttribute[];
  start: number;
  end: number;
}

export interface TagReader {
  open: (tag: OpenTag) => void;
  close?: (tag: { name: string; start: number; end: number }) => void;
  /** A piece of text as it was written, up to the next tag or entity; that of scripts and styles too. */
  text?: (start: number, end: number) => void;
}

/**
 * Reads HTML that our own renderers made, tag by tag, with the place of everything: whoever changes it cuts at those
 * places and leaves the rest as it was, sign for sign.
 */
export function readTags(html: string, reader: TagReader): void {
  let tag: OpenTag = { name: '', attributes: [], start: 0, end: 0 };
  let attribute: HtmlAttribute = { name: '', value: '', start: 0, end: 0 };
  const opened = (end: number) => reader.open({ ...tag, end: end + 1 });
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = { name: html.slice(start, end).toLowerCase(), attributes: [], start: start - 1, end };
      },
      onattribname(start, end) {
        attribute = { name: html.slice(start, end).toLowerCase(), value: '', start, end };
      },
      onattribdata: (start, end) => (attribute.value += html.slice(start, end)),
      onattribentity: (codepoint) => (attribute.value += String.fromCodePoint(codepoint)),
      onattribend: (_quote, end) => tag.attributes.push({ ...attribute, end }),
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag(start, end) {
        const close = html.indexOf('>', end) + 1;
        reader.close?.({ name: html.slice(start, end).toLowerCase(), start: start - 2, end: close });
      },
      ontext: (start, end) => reader.text?.(start, end),
      ontextentity: () => undefined,
      oncomment: () => undefined,
      oncdata: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

/** Elements that hold nothing and have no end tag. */
const empty: ReadonlySet<string> = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'],
]);

/** What is open where the reading is, from the outside in, each with what was noted of it. */
export class OpenElements<Note> {
  readonly #stack: { name: string; note: Note }[] = [];

  /** What was noted of the innermost. */
  get innermost(): Note | undefined {
    return this.#stack.at(-1)?.note;
  }

  /** Remembers an element until its end tag. */
  open(name: string, note: Note): void {
    if (!empty.has(name)) this.#stack.push({ name, note });
  }

  /** Forgets the innermost element of this name, and whatever in it was left open. */
  close(name: string): void {
    const place = this.#stack.findLastIndex((element) => element.name === name);
    if (place !== -1) this.#stack.length = place;
  }
}

/** The classes of a tag. */
export function classesOf({ attributes }: OpenTag): string[] {
  return (attributes.find(({ name }) => name === 'class')?.value ?? '').split(/\s+/).filter((name) => name !== '');
}
