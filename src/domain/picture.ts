/** A picture of a theme as a chapter names it; nothing in it can lead elsewhere or load anything but a picture. */
const pattern = /^\.\.\/images\/(?<file>[\w-][\w.-]*\.(?:png|jpe?g|webp|avif|gif))$/;

/**
 * The file that a picture in a chapter names, in the folder of pictures of its theme; `undefined` of anything else. A
 * picture becomes an import of the page, so what it may name is counted up and not guessed.
 *
 * @example
 * pictureFile('../images/sleutels.png') // => 'sleutels.png'
 * pictureFile('../images/sleutels.mjs') // => undefined
 */
export function pictureFile(target: string): string | undefined {
  return pattern.exec(target)?.groups?.['file'];
}
