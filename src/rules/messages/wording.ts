/** Small pieces of wording that several messages share. */

const longestList = 5;

/** Puts what an author typed in backticks, exactly as typed. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** A list in backticks: the first five, and how many more there are. */
export function list(names: readonly string[], more: (count: number) => string): string {
  const shown = names.slice(0, longestList).map(code).join(', ');
  const rest = names.length - longestList;
  return rest > 0 ? `${shown} ${more(rest)}` : shown;
}

/** A circle in backticks: the first of it, and back to where it began. */
export function circle(names: readonly string[], more: number): string {
  const named = names.map(code);
  return [...named, ...(more > 0 ? ['…'] : []), ...named.slice(0, 1)].join(' → ');
}

export function andMoreNl(count: number): string {
  return `en nog ${count}`;
}

export function andMoreEn(count: number): string {
  return `and ${count} more`;
}

const kindsNl: Record<string, string> = {
  nothing: 'niets',
  list: 'een lijst',
  mapping: 'een groep sleutels',
  text: 'een tekst',
  'true/false': '`true` of `false`',
  number: 'een getal',
  'whole number': 'een heel getal',
};

const kindsEn: Record<string, string> = {
  nothing: 'nothing',
  list: 'a list',
  mapping: 'a group of keys',
  text: 'a text',
  'true/false': '`true` or `false`',
  number: 'a number',
  'whole number': 'a whole number',
};

/** A kind of value in Dutch. */
export function kindNl(kind: string): string {
  return kindsNl[kind] ?? kind;
}

/** A kind of value in English. */
export function kindEn(kind: string): string {
  return kindsEn[kind] ?? kind;
}
