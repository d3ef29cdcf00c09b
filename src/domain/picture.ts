/** A picture of a theme as a chapter names it; nothing in it can lead elsewhere or load anything but a picture. */
const pattern = /^\.\.\/images\/(?<file>[\w-][\w.-]*\.(?:png|jpe?g|webp|avif|gif))$/;

/** A logo beside the file of its company; it becomes an import of the page too. */
const logoPattern = /^[\w-][\w.-]*\.(?:png|jpe?g|webp|avif|gif)$/;

/**
 * Whether a file name can be that of a logo. It becomes an import of the page, as a picture in a chapter does, so it has
 * nothing in it that could mean something else there.
 *
 * @example
 * isLogoFile('acme.png') // => true
 * isLogoFile('acme.png?raw') // => false
 */
export function isLogoFile(name: string): boolean {
  return logoPattern.test(name);
}

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
