/** Elements whose words Pagefind leaves out. */
const leftOut: ReadonlySet<string> = new Set([
  ...['script', 'style', 'svg', 'template', 'noscript', 'form', 'label', 'nav', 'footer', 'iframe'],
]);
/** Elements that Pagefind reads as if their tags were not there. */
const transparent: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'b', 'button', 'cite', 'code', 'dfn', 'em', 'i', 'input', 'kbd', 'q', 'samp', 'small', 'span'],
  ...['strong', 'sub', 'sup', 'time', 'var'],
]);
/** What Pagefind reads of a tag: where a part begins, its own marks, and which image a page has. */
const wanted = /^(?:id|src|alt|data-pagefind-.*)$/;

/** Between markup and text. HTML does not allow it in a page; one that has it nevertheless is read without. */
export const border = '\0';

/** Takes the part of a page that Pagefind reads, tag by tag, and keeps what counts. */
export interface SmallBody {
  /** A tag opens. The text before it is the source from the last tag on, as it is written. */
  open: (name: string, attributes: Readonly<Record<string, string>>, textBefore: string) => void;
  /** An element ends; without a tag of its own if `isImplied`. */
  close: (isImplied: boolean, textBefore: string) => void;
  /** Markup and text by turns, for `fillBody`: in one string, which does not keep the whole page in memory. */
  packed: () => string;
}

/** Starts an empty body. */
export function makeSmallBody(): SmallBody {
  const pieces: string[] = [];
  const stack: { tag: string; isLeftOut: boolean }[] = [];
  let depthLeftOut = 0;
  let markup = '';
  const addText = (text: string) => {
    if (text === '' || depthLeftOut > 0) return;
    pieces.push(markup, text);
    markup = '';
  };
  return {
    open(name, attributes, textBefore) {
      addText(textBefore);
      const isLeftOut = leftOut.has(name) || 'data-pagefind-ignore' in attributes;
      if (isLeftOut) depthLeftOut += 1;
      const kept = depthLeftOut > 0 ? [] : Object.entries(attributes).filter(([key]) => wanted.test(key));
      const isTag = depthLeftOut === 0 && (kept.length > 0 || !transparent.has(name));
      if (isTag) markup += `<${name}${kept.map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join('')}>`;
      stack.push({ tag: isTag ? name : '', isLeftOut });
    },
    close(isImplied, textBefore) {
      addText(textBefore);
      const { tag = '', isLeftOut = false } = stack.pop() ?? {};
      if (isLeftOut) depthLeftOut -= 1;
      if (tag !== '' && !isImplied) markup += `</${tag}>`;
    },
    packed: () => [...pieces, markup].join(border),
  };
}

/** The markup of a body, with what is made of each text in it. */
export function fillBody(packed: string, change: (text: string) => string): string {
  const pieces = packed.split(border);
  return pieces.map((piece, index) => (index % 2 === 0 ? piece : change(piece))).join('');
}

/** A value as it stands between double quotes. */
export function escapeHtml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
