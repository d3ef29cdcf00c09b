/** How long a browser gets to fetch what it downloads. */
const patience = 60_000;

/** Gives the reader a file that is made here and goes nowhere else. */
export function download(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), patience);
}

/**
 * The name of a file, made of words that may have any sign in them.
 *
 * @example
 * fileName(['voortgang', 'netwerk/kennis/', '2026-11-24'], 'json') // => 'voortgang-netwerk-kennis-2026-11-24.json'
 */
export function fileName(words: readonly string[], extension: string): string {
  const plain = words.map((word) => word.replace(/[^a-z\d]+/gi, '-').replace(/^-|-$/g, ''));
  return `${plain.filter((word) => word !== '').join('-')}.${extension}`;
}
