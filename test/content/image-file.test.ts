import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../src/chapter/language.ts';
import { wordFinding } from '../../src/rules/messages.ts';
import { expectFindings, readChanged } from '../content-folder.ts';

const formats = ['png', 'jpeg', 'webp', 'avif', 'gif'] as const;
type Format = (typeof formats)[number];

/** A small picture of every kind, with more to it than a picture of one colour. */
const made = {} as Record<Format, Buffer>;

const text = (value: string) => Buffer.from(value, 'latin1');
const joined = (...parts: Uint8Array[]) => Buffer.concat(parts);

/** The picture with other bytes at a place. */
function changed(picture: Buffer, at: number, bytes: readonly number[]): Buffer {
  const copy = Buffer.from(picture);
  copy.set(bytes, at);
  return copy;
}

/** A moving picture: as many pictures of the same size as asked for, each in another colour. */
async function moving(frames: number) {
  const pictures = Array.from({ length: frames }, (_, index) => {
    const background = { r: index * 70, g: 255 - index * 70, b: 90 };
    return sharp({ create: { width: 40, height: 30, channels: 3, background } }).png().toBuffer();
  });
  return sharp(await Promise.all(pictures), { join: { animated: true } });
}

beforeAll(async () => {
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><circle r="40"/></svg>');
  for (const format of formats) made[format] = await sharp(drawing).flatten({ background: '#fff' }).toFormat(format).toBuffer();
});

describe('a picture that is what its name says', () => {
  it.each([
    ['a.png', 'png'],
    ['a.jpg', 'jpeg'],
    ['a.jpeg', 'jpeg'],
    ['a.webp', 'webp'],
    ['a.avif', 'avif'],
    ['a.gif', 'gif'],
  ] as const)('%s', (name, format) => {
    expectFindings({ [`themes/energie/images/${name}`]: made[format] }, []);
  });

  it('may be a photo with a long preview before its size', async () => {
    const preview = Buffer.alloc(65_000, 7);
    const segment = joined(Buffer.from([0xff, 0xe2, (preview.length + 2) >> 8, (preview.length + 2) & 0xff]), preview);
    const photo = joined(made.jpeg.subarray(0, 20), segment, segment, made.jpeg.subarray(20));
    expectFindings({ 'themes/energie/images/a.jpg': photo }, []);
  });

  it('may be a photo with more behind it, as telephones make them', () => {
    expectFindings({ 'themes/energie/images/a.jpg': joined(made.jpeg, made.jpeg) }, []);
  });

  it('may move, for a while', async () => {
    const [gif, webp] = await Promise.all([(await moving(3)).gif().toBuffer(), (await moving(3)).webp().toBuffer()]);
    expectFindings({ 'themes/energie/images/a.gif': gif, 'themes/energie/images/b.webp': webp }, []);
  });
});

describe('a file that is no such picture', () => {
  it.each<[name: string, file: string, bytes: () => Uint8Array, found: string | undefined]>([
    ['a photo called a PNG', 'a.png', () => made.jpeg, 'JPEG'],
    ['a PNG called a photo', 'a.jpg', () => made.png, 'PNG'],
    ['a GIF called a WebP', 'a.webp', () => made.gif, 'GIF'],
    ['an AVIF called a GIF', 'a.gif', () => made.avif, 'AVIF'],
    ['a WebP called an AVIF', 'a.avif', () => made.webp, 'WebP'],
    ['a photo as a telephone keeps it', 'a.jpg', () => text('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'HEIC'],
    ['an SVG called a PNG', 'a.png', () => text('<?xml version="1.0"?>\n<svg onload="alert(1)"/>'), 'SVG'],
    ['a page called a PNG', 'a.png', () => text('<!doctype html><script>alert(1)</script>'), undefined],
    ['nothing', 'a.png', () => text(''), undefined],
    ['no more than the start of a name', 'a.webp', () => text('RIFF'), undefined],
    ['a PNG cut off in its header', 'a.png', () => made.png.subarray(0, 20), undefined],
    ['a PNG cut off in the middle', 'a.png', () => made.png.subarray(0, -30), undefined],
    ['a photo cut off in its header', 'a.jpg', () => made.jpeg.subarray(0, 30), undefined],
    ['an AVIF cut off in its header', 'a.avif', () => made.avif.subarray(0, 40), undefined],
    ['a GIF cut off in the middle', 'a.gif', () => made.gif.subarray(0, -10), undefined],
    ['a WebP cut off in the middle', 'a.webp', () => made.webp.subarray(0, -10), undefined],
    ['a PNG with a page behind it', 'a.png', () => joined(made.png, text('<script>alert(1)</script>')), undefined],
    ['a GIF with script behind it', 'a.gif', () => text('GIF89a=1;alert(1)//'), undefined],
    ['a WebP with a page behind it', 'a.webp', () => joined(made.webp, text('<script>')), undefined],
    ['a PNG without a width', 'a.png', () => changed(made.png, 16, [0, 0, 0, 0]), undefined],
    ['a GIF without a height', 'a.gif', () => changed(made.gif, 8, [0, 0]), undefined],
  ])('%s', (_name, file, bytes, found) => {
    const { all } = readChanged({ [`themes/energie/images/${file}`]: bytes() });
    expect(all).toMatchObject([{ path: `content/themes/energie/images/${file}`, code: 'image-type', arguments: { found } }]);
  });

  it('is told at its file, as is a logo', () => {
    expectFindings({ 'themes/energie/images/a.png': 'x', 'companies/kanaalcode.png': 'x' }, [
      ['companies/kanaalcode.png', 'image-type'],
      ['themes/energie/images/a.png', 'image-type'],
    ]);
  });

  it.each([
    ['HEIC', 'open het in een tekenprogramma en sla het op als PNG of JPEG'],
    ['GIF', 'geef het bestand de extensie van GIF, of sla het opnieuw op als JPEG'],
  ])('gets advice that helps when it is a %s', (found, help) => {
    const finding = { code: 'image-type', path: 'a', arguments: { name: 'a.jpg', expected: 'JPEG', found } } as const;
    expect(wordFinding(finding, 'nl').help).toBe(help);
  });
});

it('takes an SVG from nobody', () => {
  expectFindings({ 'themes/energie/images/a.svg': '<svg/>', 'companies/kanaalcode.svg': '<svg/>' }, [
    ['companies/kanaalcode.svg', 'image-svg'],
    ['themes/energie/images/a.svg', 'image-svg'],
  ]);
});

describe('a picture that is too large', () => {
  it('in bytes', () => {
    const heavy = joined(made.jpeg, Buffer.alloc(limits.imageBytes));
    expectFindings({ 'themes/energie/images/a.jpg': heavy }, [['themes/energie/images/a.jpg', 'file-too-large']]);
  });

  it('in pixels, however small its file is', () => {
    // 5001 by 5000, written in the header alone.
    const wide = changed(made.png, 16, [0, 0, 0x13, 0x89, 0, 0, 0x13, 0x88]);
    expectFindings({ 'themes/energie/images/a.png': wide }, [['themes/energie/images/a.png', 'image-pixels']]);
  });

  it('near miss: just as many pixels as there may be', () => {
    const wide = changed(made.png, 16, [0, 0, 0x13, 0x88, 0, 0, 0x13, 0x88]);
    expectFindings({ 'themes/energie/images/a.png': wide }, []);
  });

  // Two pictures of 5000 by 4000, written in the header alone.
  it.each([
    ['gif', 6, [0x88, 0x13, 0xa0, 0x0f]],
    ['webp', 24, [0x87, 0x13, 0, 0x9f, 0x0f, 0]],
  ] as const)('in all its pictures together, when it is a moving %s', async (format, at, size) => {
    const small = await (await moving(2)).toFormat(format).toBuffer();
    const { all } = readChanged({ [`themes/energie/images/a.${format}`]: changed(small, at, size) });
    expect(all).toMatchObject([{ code: 'image-pixels', arguments: { width: 5000, height: 4000, frames: 2 } }]);
  });
});
