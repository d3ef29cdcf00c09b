/** What a reader does not see as text, or sees twice. */
const silent = 'link, script, style, svg, button, .sr-only, .sl-anchor-link, [hidden]';
const blocks =
  'p, h1, h2, h3, h4, h5, h6, ul, ol, li, pre, blockquote, table, div, figure, figcaption, aside, section, hr';

/** Whether a node stands on lines of its own. */
export function isBlock(node: Node): node is Element {
  return node instanceof Element && node.matches(blocks);
}

/** A text of a page as one types it in a mail: marks before items, an empty line between blocks, addresses after links. */
export function plainText(root: Element): string {
  return blocksIn(root).join('\n\n');
}

function blocksIn(parent: Element): string[] {
  const found: string[] = [];
  let line = '';
  const endLine = () => {
    const text = line
      .replace(/ *\n */g, '\n')
      .replace(/ {2,}/g, ' ')
      .trim();
    if (text !== '') found.push(text);
    line = '';
  };
  for (const child of parent.childNodes) {
    if (!isBlock(child)) {
      line += inLine(child);
      continue;
    }
    endLine();
    if (!child.matches(silent)) found.push(...block(child));
  }
  endLine();
  return found;
}

function block(element: Element): string[] {
  switch (element.tagName) {
    case 'UL':
    case 'OL':
      return [list(element)];
    case 'PRE':
      return [code(element)];
    case 'TABLE':
      return [table(element as HTMLTableElement)];
    case 'BLOCKQUOTE':
      return [indent(plainText(element), '> ')];
    case 'HR':
      return ['---'];
    default:
      return blocksIn(element);
  }
}

function list(element: Element): string {
  const first = element instanceof HTMLOListElement ? element.start : undefined;
  const items = [...element.children].map((item, index) => {
    const mark = first === undefined ? '- ' : `${first + index}. `;
    return mark + indent(blocksIn(item).join('\n'), ' '.repeat(mark.length)).trimStart();
  });
  return items.join('\n');
}

/** A code block has an element a line, and no line ends between them. */
function code(element: Element): string {
  const lines = [...element.querySelectorAll('.ec-line')].map((line) => line.textContent.replace(/\n$/, ''));
  return lines.length > 0 ? lines.join('\n') : element.textContent.trimEnd();
}

function table(element: HTMLTableElement): string {
  return [...element.rows].map((row) => [...row.cells].map((cell) => plainText(cell)).join(' | ')).join('\n');
}

function inLine(node: Node): string {
  if (node instanceof Text) return node.data.replace(/[ \t\r\n]+/g, ' ');
  if (!(node instanceof Element) || node.matches(silent)) return '';
  if (node instanceof HTMLBRElement) return '\n';
  if (node instanceof HTMLImageElement) return node.alt;
  if (node instanceof HTMLInputElement) return node.checked ? '[x] ' : '[ ] ';
  const text = [...node.childNodes].map(inLine).join('');
  return node instanceof HTMLAnchorElement ? `${text}${addressAfter(text, node)}` : text;
}

function addressAfter(text: string, link: HTMLAnchorElement): string {
  const address = link.href.replace(/^(?:mailto|tel):/, '');
  const isOnPage = link.getAttribute('href')?.startsWith('#') === true;
  return isOnPage || text.includes(address) ? '' : ` (${address})`;
}

function indent(text: string, mark: string): string {
  return mark + text.replaceAll('\n', `\n${mark}`);
}
