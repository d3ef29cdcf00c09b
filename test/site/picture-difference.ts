import sharp from 'sharp';

/** The side of a square, in pixels: larger than what letters differ by from one machine to the next. */
const side = 8;
/** How far the mean colour of a square may be off, of 255. */
const mostOff = 24;

/** Halves a screenshot: enough to see what is wrong, and a quarter of the bytes. */
export async function halved(screenshot: Uint8Array): Promise<Buffer> {
  const { width } = await sharp(screenshot).metadata();
  return sharp(screenshot)
    .resize(Math.round(width / 2))
    .png({ palette: true, effort: 10 })
    .toBuffer();
}

/**
 * The share of squares in which two pictures show something else, from 0 to 1. Pictures of another size have nothing in
 * common.
 */
export async function difference(one: Uint8Array, other: Uint8Array): Promise<number> {
  const [left, right] = [await squaresOf(one), await squaresOf(other)];
  if (left.size !== right.size) return 1;
  const { colours } = left;
  let off = 0;
  for (let at = 0; at < colours.length; at += 3) {
    const isOff = [0, 1, 2].some(
      (part) => Math.abs((colours[at + part] ?? 0) - (right.colours[at + part] ?? 0)) > mostOff,
    );
    if (isOff) off += 1;
  }
  return off / (colours.length / 3);
}

async function squaresOf(picture: Uint8Array): Promise<{ size: string; colours: Buffer }> {
  const { width, height } = await sharp(picture).metadata();
  const colours = await sharp(picture)
    .removeAlpha()
    .resize(Math.ceil(width / side), Math.ceil(height / side), { fit: 'fill', kernel: 'mitchell' })
    .raw()
    .toBuffer();
  return { size: `${width}x${height}`, colours };
}
