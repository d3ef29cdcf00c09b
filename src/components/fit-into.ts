interface Size {
  width: number;
  height: number;
}

/**
 * The size of a picture in a box, in pixels: whole, in its own proportions, never enlarged, and never nothing.
 *
 * @example
 * fitInto({ width: 600, height: 100 }, { width: 256, height: 96 }) // => { width: 256, height: 43 }
 */
export function fitInto(picture: Size, box: Size): Size {
  const scale = Math.min(1, box.width / picture.width, box.height / picture.height);
  const side = (pixels: number) => Math.max(1, Math.round(pixels * scale));
  return { width: side(picture.width), height: side(picture.height) };
}
