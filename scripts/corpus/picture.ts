import { crc32, deflateSync } from 'node:zlib';
import { between, type Random } from './random.ts';

const width = 960;
const height = 540;

/** A picture of bars with some noise: a real PNG of a usual size, with a palette of 256 colours. */
export function makePicture(random: Random): Buffer {
  const palette = Buffer.alloc(256 * 3);
  for (let index = 0; index < palette.length; index += 1) palette[index] = Math.floor(random() * 256);
  const bars = Array.from({ length: between(random, 5, 12) }, () => between(random, 40, height - 40));
  // Each row begins with the number of its filter: none.
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    const row = y * (width + 1) + 1;
    rows.fill(y >> 4, row, row + width);
    bars.forEach((top, bar) => {
      const left = row + Math.floor((bar * width) / bars.length);
      if (y > top) rows.fill(100 + bar, left, left + Math.floor(width / bars.length / 2));
    });
    for (let dots = 0; dots < 20; dots += 1) rows[row + between(random, 0, width - 1)] = between(random, 120, 255);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for a pixel, of a palette.
  header.set([8, 3], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [part('IHDR', header), part('PLTE', palette), part('IDAT', deflateSync(rows, { level: 1 }))];
  return Buffer.concat([signature, ...chunks, part('IEND', Buffer.alloc(0))]);
}

/** A chunk of a PNG: length, name and content, sum. */
function part(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
