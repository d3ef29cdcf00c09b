/**
 * How many pictures there are in a moving one. They are worked on together, so a small file can be a huge amount of
 * work. The kinds that cannot move, or whose first picture alone is used, have one.
 */
export function countFrames(kind: string, bytes: Uint8Array): number {
  if (kind === 'GIF') return countGif(bytes);
  if (kind === 'WebP') return countWebp(bytes);
  return 1;
}

/** A GIF is a header and blocks; those that begin with a comma are pictures. Each ends in a chain of sub-blocks. */
function countGif(bytes: Uint8Array): number {
  let frames = 0;
  let at = 13 + colours(bytes[10]);
  while (at < bytes.length) {
    const mark = bytes[at];
    if (mark === 0x2c) {
      frames += 1;
      at = afterSubBlocks(bytes, at + 11 + colours(bytes[at + 9]));
    } else if (mark === 0x21) at = afterSubBlocks(bytes, at + 2);
    else break;
  }
  return Math.max(1, frames);
}

/** Bytes of the table of colours that a byte of flags announces. */
function colours(flags = 0): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

function afterSubBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let length = bytes[at]; length !== undefined && length > 0; length = bytes[at]) at += length + 1;
  return at + 1;
}

/** A WebP is a header of twelve bytes and chunks: four letters, a length, and bytes up to an even number. */
function countWebp(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let frames = 0;
  for (let at = 12; at + 8 <= bytes.length; ) {
    if (view.getUint32(at) === animationFrame) frames += 1;
    const length = view.getUint32(at + 4, true);
    at += 8 + length + (length % 2);
  }
  return Math.max(1, frames);
}

/** The letters ANMF. */
const animationFrame = 0x414e4d46;
