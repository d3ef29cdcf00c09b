import { Tokenizer } from 'htmlparser2';

/** A start tag, as it is written: every attribute counts, also one that stands there twice. */
export interface Tag {
  name: string;
  attributes: [name: string, value: string][];
}

export interface MarkupReader {
  tag: (tag: Tag) => void;
  /** The text inside the element whose tag was told last, where a browser reads no tags: a script, a style, a title. */
  rawText: (tag: Tag, text: string) => void;
  /** A comment, a declaration or an instruction, without its signs. */
  aside: (text: string, isDoctype: boolean) => void;
}

/** Elements inside which a browser reads no tags. */
const rawElements = new Set(['script', 'style', 'title', 'textarea']);

/**
 * Reads HTML as a row of tags, without making a tree of it: a tag that is in no tree in one browser may be in another.
 * Elements of SVG are read like those of HTML; who judges must refuse whatever the two would read differently.
 */
export function readMarkup(html: string, reader: MarkupReader): void {
  let tag: Tag = { name: '', attributes: [] };
  let name = '';
  let value = '';
  let raw: string[] | undefined;
  const slice = (start: number, end: number) => html.slice(start, end);
  const opened = () => {
    reader.tag(tag);
    raw = rawElements.has(tag.name) ? [] : undefined;
  };
  const closeRaw = () => {
    if (raw !== undefined) reader.rawText(tag, raw.join(''));
    raw = undefined;
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        closeRaw();
        tag = { name: slice(start, end).toLowerCase(), attributes: [] };
      },
      onattribname(start, end) {
        name = slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => (value += slice(start, end)),
      onattribentity: (codepoint) => (value += String.fromCodePoint(codepoint)),
      onattribend: () => tag.attributes.push([name, value]),
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: closeRaw,
      ontext: (start, end) => raw?.push(slice(start, end)),
      // A sign that is written as an entity opens no tag, so it must not look as if it did. Scripts have none.
      ontextentity: () => raw?.push('&'),
      oncomment: (start, end, offset) => reader.aside(slice(start, end - offset), false),
      oncdata: (start, end, offset) => reader.aside(slice(start, end - offset), false),
      ondeclaration: (start, end) => reader.aside(slice(start, end), true),
      onprocessinginstruction: (start, end) => reader.aside(slice(start, end), false),
      onend: closeRaw,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
