import { addressesInStyle, judgeAddress } from './address.ts';
import { outputFault, type OutputFault } from './fault.ts';
import { readMarkup } from './markup.ts';

/** The kinds of file that a site consists of. Anything else got there by accident. */
const kinds: ReadonlySet<string> = new Set([
  ...['html', 'css', 'js', 'json', 'xml', 'txt', 'svg', 'webp', 'png', 'jpg', 'jpeg', 'gif', 'avif', 'ico', 'woff2'],
  ...['pagefind', 'pf_meta', 'pf_index', 'pf_fragment', 'pf_filter'],
]);

/** The only Markdown on a site: a chapter beside its page. Any other got there by accident. */
const chapterMarkdown = /^(?:[a-z]{2}\/)?themas\/[a-z0-9-]+\/[a-z0-9-]+\.md$/;

/** Files without a kind that a host reads. */
const hostFiles: ReadonlySet<string> = new Set(['_headers', '_redirects']);

/** Kinds of which the text itself is judged. */
const readKinds: ReadonlySet<string> = new Set(['css', 'js', 'svg']);

/** The part of a file's name behind its last dot. */
export function kindOf(file: string): string {
  return /\.(?<kind>[^./]+)$/.exec(file)?.groups?.['kind'] ?? '';
}

/** Whether the text of a file, which is no page, has to be looked at. */
export function isReadWhole(file: string): boolean {
  return readKinds.has(kindOf(file));
}

/** Judges a file by its place and name, relative to the site, with forward slashes. */
export function scanFileName(file: string): OutputFault[] {
  if (file.split('/').some((part) => part.startsWith('.'))) return [outputFault('file-hidden', file)];
  if (kindOf(file) === 'map') return [outputFault('source-map', file)];
  const isExpected = kinds.has(kindOf(file)) || hostFiles.has(file) || chapterMarkdown.test(file);
  return isExpected ? [] : [outputFault('file-kind', file)];
}

/** Judges the text of a file that is no page. */
export function scanFile(file: string, text: string, origin?: string): OutputFault[] {
  const kind = kindOf(file);
  if (kind === 'svg') return scanSvg(text);
  const map = /[#@]\s*sourceMappingURL=\S*/.exec(text)?.[0];
  const faults = map === undefined ? [] : [outputFault('source-map', map)];
  return kind === 'css' ? [...faults, ...foreignInStyle(text, origin)] : faults;
}

function foreignInStyle(text: string, origin: string | undefined): OutputFault[] {
  return addressesInStyle(text)
    .filter((address) => !['own', 'picture'].includes(judgeAddress(address, origin)))
    .map((address) => outputFault('foreign', `url(${address})`));
}

const drawing: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'defs', 'title', 'desc', 'metadata', 'symbol', 'path', 'rect', 'circle', 'ellipse', 'line'],
  ...['polyline', 'polygon', 'text', 'tspan', 'style', 'clippath', 'mask', 'pattern', 'marker'],
  ...['lineargradient', 'radialgradient', 'stop'],
]);

/** An SVG that is opened by itself is a page: it may only draw. */
function scanSvg(text: string): OutputFault[] {
  const faults: OutputFault[] = [];
  const tell = (found: string) => faults.push(outputFault('svg', found));
  readMarkup(text, {
    tag({ name, attributes }) {
      if (!drawing.has(name)) tell(`<${name}>`);
      for (const [key, value] of attributes) {
        const isReference = /^(?:on|href$|.*:href$)/.test(key) || /url\(\s*["']?(?![\s"'#])/i.test(value);
        if (isReference || value.includes('\\')) tell(`${key}="${value}"`);
      }
    },
    rawText(_tag, raw) {
      if (/[<\\]|@import|url\(\s*["']?(?![\s"'#])/i.test(raw)) tell(raw);
    },
    aside(aside, isDoctype) {
      if (isDoctype || (/[<>[\]?]/.test(aside) && !/^\?xml\s[^<>]*\??$/.test(aside))) tell(aside);
    },
  });
  return faults;
}
