import { readOwnPath, type OwnPath, type PathFault } from './own-path.ts';

/**
 * A path of one's own in the fragment of an address: `#pad=1.` and the path, packed. Nothing of it goes to a server.
 * Packed, because mail and chat cut long addresses; with a checksum, so that an address that was cut or edited says so.
 */

/** Why a link gives no path. `long` is one that nobody made here; `old` a browser that cannot unpack. */
export type LinkFault = PathFault | 'long' | 'old';

/** Longer than the largest path that can be made here. What is longer is not even unpacked. */
export const longestLink = 24_000;

/** What a link unpacks to at most: a small text can be made that unpacks to a gigabyte. */
const longestText = 64_000;

/** How much is unpacked at a time, so that the limit is noticed in time. */
const slice = 512;

/** The fragment that carries a path, or `undefined` where the browser cannot pack. */
export async function toFragment(path: OwnPath): Promise<string | undefined> {
  const { title, groups, answers } = path;
  // Without names: an address has no room for them.
  const bare = [title, groups.map((group) => [group.title, ...group.chapters]), answers];
  try {
    const stream = new Blob([JSON.stringify(bare)]).stream().pipeThrough(new CompressionStream('deflate'));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    return `#pad=1.${text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
  } catch {
    return undefined;
  }
}

/** The path in a fragment, why there is none, or `undefined` where the fragment is about something else. */
export async function fromFragment(fragment: string): Promise<OwnPath | LinkFault | undefined> {
  if (!fragment.startsWith('#pad=')) return undefined;
  if (fragment.length > longestLink) return 'long';
  // A mail program may take the full stop after an address for a part of it.
  const found = /^#pad=(?<version>\d{1,3})\.(?<packed>[\w-]+)/.exec(fragment)?.groups;
  if (found === undefined) return 'damaged';
  if (Number(found['version']) > 1) return 'later';
  if (typeof DecompressionStream === 'undefined') return 'old';
  try {
    const text = await unpack(bytesOf(found['packed'] ?? ''));
    return text === undefined ? 'long' : readOwnPath(withNames(JSON.parse(text)));
  } catch {
    return 'damaged';
  }
}

function bytesOf(packed: string): Uint8Array<ArrayBuffer> {
  const text = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

/** The text in packed bytes, or `undefined` where it becomes too long. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  let at = 0;
  const source = new ReadableStream<BufferSource>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, (at += slice)));
    },
  });
  const reader = source.pipeThrough(new DecompressionStream('deflate')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length > longestText) {
      await reader.cancel();
      return undefined;
    }
  }
  return text + decoder.decode();
}

/** The value that was packed, with its names again; what has another shape is left to whoever reads it. */
function withNames(value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  const [title, groups, answers] = value as unknown[];
  const named = (group: unknown) => {
    const [name, ...chapters] = Array.isArray(group) ? (group as unknown[]) : [];
    return { title: name, chapters };
  };
  return { version: 1, title, groups: Array.isArray(groups) ? groups.map(named) : undefined, answers };
}
