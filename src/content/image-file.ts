import { imageSize } from 'image-size';
import { limits } from '../chapter/language.ts';
import { finding, type Finding } from '../domain/finding.ts';
import { readBytes, readEdges, type Edges, type FolderItem } from './folder.ts';
import { countFrames } from './image-frames.ts';

/** The kinds of picture that may be handed in, by the extension of their file. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['png', 'PNG'],
  ['jpg', 'JPEG'],
  ['jpeg', 'JPEG'],
  ['webp', 'WebP'],
  ['avif', 'AVIF'],
  ['gif', 'GIF'],
]);

/** Extensions of pictures, for whoever decides what may lie in a folder. SVG is among them: it has a finding of its own. */
export const imagePattern = new RegExp(`\\.(?:${[...kinds.keys(), 'svg'].join('|')})$`);

/** How files begin, as Latin-1. The kinds that are not accepted are here to be named to whoever handed them in. */
const beginnings: readonly [kind: string, beginning: RegExp][] = [
  ['PNG', /^\x89PNG\r\n\x1a\n/],
  ['JPEG', /^\xff\xd8\xff/],
  ['GIF', /^GIF8[79]a/],
  ['WebP', /^RIFF[\s\S]{4}WEBP/],
  ['AVIF', /^[\s\S]{4}ftypavi[fs]/],
  ['HEIC', /^[\s\S]{4}ftyp(?:hei|hev|mif1|msf1)/],
  ['TIFF', /^(?:II\*\0|MM\0\*)/],
  ['BMP', /^BM/],
  ['PDF', /^%PDF-/],
  ['SVG', /^\s*(?:\xef\xbb\xbf)?\s*<(?:svg|\?xml)/],
];

/**
 * How a whole file ends. One that was cut off ends otherwise, and so does one with something else pasted behind it.
 * Not of JPEG: telephones put a second picture behind the first. What may hide there is gone from the site all the
 * same, because every picture is decoded and written again.
 */
const endings: Readonly<Record<string, (edges: Edges) => boolean>> = {
  PNG: ({ end }) => latin1(end).endsWith('\0\0\0\0IEND\xaeB`\x82'),
  GIF: ({ end }) => end.at(-1) === 0x3b,
  WebP: ({ start, size }) => new DataView(start.buffer, start.byteOffset).getUint32(4, true) + 8 === size,
};

/**
 * Judges a picture by its bytes: it is what its extension says, it is whole, and not too large to be worked on.
 * Names ask for nothing: a name is what its author says it is.
 */
export function judgeImage(item: FolderItem, findings: Finding[]): void {
  const place = { path: item.path };
  const { name } = item;
  const expected = kinds.get(name.slice(name.lastIndexOf('.') + 1));
  if (expected === undefined) {
    findings.push(finding('image-svg', place, { name }));
    return;
  }
  const edges = readEdges(item, limits.imageBytes, findings);
  if (edges === undefined) return;
  const found = kindOf(edges.start);
  const isWhole = found === expected && endings[found]?.(edges) !== false;
  const size = isWhole ? measure(item, found, edges, findings) : undefined;
  if (size === undefined) {
    findings.push(finding('image-type', place, { name, expected, found: found === expected ? undefined : found }));
  } else if (size.width * size.height * size.frames > limits.imagePixels) {
    findings.push(finding('image-pixels', place, { ...size, limit: limits.imagePixels }));
  }
}

function kindOf(start: Uint8Array): string | undefined {
  const text = latin1(start.subarray(0, 64));
  return beginnings.find(([, beginning]) => beginning.test(text))?.[0];
}

interface Size {
  width: number;
  height: number;
  frames: number;
}

/** The size in pixels. It nearly always stands at the start; a telephone may put its preview before it. */
function measure(item: FolderItem, kind: string, { start, size }: Edges, findings: Finding[]): Size | undefined {
  const atStart = sizeOf(start);
  const isEnough = start.length === size || (atStart !== undefined && kind !== 'GIF' && kind !== 'WebP');
  const bytes = isEnough ? start : readBytes(item, limits.imageBytes, findings);
  const measured = bytes && (atStart ?? sizeOf(bytes));
  return measured && { ...measured, frames: countFrames(kind, bytes) };
}

function sizeOf(bytes: Uint8Array): Pick<Size, 'width' | 'height'> | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    // It throws for a header that is cut off or makes no sense: then there is no size, and that is what we say.
    return undefined;
  }
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
