import { finding, type CharacterFault, type Finding, type Position } from '../domain/finding.ts';

/**
 * The characters that no text may hold, by what is wrong with them. Allowed, because honest texts have them: tab and
 * line ends, soft hyphen, no-break space, the joiner and the variation selector of emoji, the non-joiner of Persian.
 */
const faults: Readonly<Record<CharacterFault, RegExp>> = {
  // A lone CR is a line end to some programs and none to others: lines would be counted in two ways.
  control: /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]|\r(?!\n)|\p{Cs}/u,
  // Dutch and English need no marks of direction, not even the invisible ones for a single letter.
  direction: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F]/u,
  separator: /[\u2028\u2029]/u,
  // Of the variation selectors only those for text and for emoji; the others can hide a message in any letter.
  invisible:
    /[\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u2060-\u2065\u3164\uFE00-\uFE0D\uFEFF\uFFA0\uFFF0-\uFFFB]|[\u{E0000}-\u{E0FFF}]/u,
};

const any = new RegExp(
  Object.values(faults)
    .map(({ source }) => source)
    .join('|'),
  'u',
);
const runs = new RegExp(`(?:${any.source})+`, 'gu');

/** Any sign but those of nearly every text: where none stands, nothing is wrong, and that is seen ten times as fast. */
const unusual = /[^\n\t -~\u00A0-\u024F‘’“”–—…€]/;

/** How many findings one file gets: who pasted a hundred of these mends them all in the same way. */
const most = 5;

/** Every run of characters that a text may not hold, at its line and column; the first few of a file. */
export function findCharacters(text: string, path: string): Finding[] {
  const found: Finding[] = [];
  if (!unusual.test(text)) return found;
  let line = 1;
  let lineStart = 0;
  for (const { 0: run, index } of text.matchAll(runs)) {
    for (let end = text.indexOf('\n', lineStart); end !== -1 && end < index; end = text.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = end + 1;
    }
    const position = { line, column: index - lineStart + 1, length: run.length };
    found.push(...refuseCharacters(run, { path, position }));
    if (found.length === most) break;
  }
  return found;
}

/** The finding about the first such character in a value that was written otherwise: `\u202E` in YAML, `&#x202E;`. */
export function refuseCharacters(value: string, place: { path: string; position?: Position | undefined }): Finding[] {
  if (!unusual.test(value)) return [];
  const match = any.exec(value);
  if (match === null) return [];
  const [character] = match;
  const kinds = Object.keys(faults) as CharacterFault[];
  const fault = kinds.find((kind) => faults[kind].exec(value.slice(match.index))?.index === 0) ?? 'control';
  return [finding('character-forbidden', place, { character: nameOf(character), fault })];
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
