/** A way in which one line goes wrong. */
export type MutationKind = 'delete' | 'duplicate' | 'garble-key' | 'garble-value';

/** One fault in one line of a file. */
export interface Mutation {
  kind: MutationKind;
  /** The file, relative to the content folder. */
  path: string;
  /** The line, from 1. */
  line: number;
  /** What it said. */
  text: string;
  /** The whole file with the fault in it. */
  source: string;
}

/** Every line of a YAML file, or of a chapter's frontmatter, deleted, written twice, and mistyped; one at a time. */
export function* mutationsOf(path: string, source: string): Generator<Mutation> {
  const lines = source.split('\n');
  const end = path.endsWith('.mdx') ? lines.indexOf('---', 1) + 1 : lines.length;
  for (const [index, text] of lines.slice(0, end).entries()) {
    if (text.trim() === '') continue;
    for (const [kind, replacement] of faultsIn(text)) {
      yield { kind, path, line: index + 1, text, source: lines.toSpliced(index, 1, ...replacement).join('\n') };
    }
  }
}

function* faultsIn(text: string): Generator<[MutationKind, string[]]> {
  yield ['delete', []];
  yield ['duplicate', [text, text]];
  const { start, key, colon, value } =
    /^(?<start>[\s-]*)(?<key>\w+(?=:))?(?<colon>:?\s*)(?<value>.*)$/.exec(text)?.groups ?? {};
  if (key !== undefined) yield ['garble-key', [`${start}${mistype(key)}${colon}${value}`]];
  if (value !== undefined && value !== '') yield ['garble-value', [`${start}${key ?? ''}${colon}${mistype(value)}`]];
}

/**
 * Two neighbouring characters change places, as near to the middle as there are two that differ; one alone is typed
 * twice. This is the slip that is hardest to see.
 */
function mistype(word: string): string {
  const middle = Math.floor(word.length / 2);
  const places = Array.from({ length: word.length - 1 }, (_, index) => index)
    .filter((index) => /[\p{L}\p{N}]/u.test(word[index] ?? '') && /[\p{L}\p{N}]/u.test(word[index + 1] ?? ''))
    .filter((index) => word[index] !== word[index + 1])
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const place = places[0];
  if (place === undefined) return word + word;
  return word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2);
}
