type Counted = 'chapter' | 'theme' | 'minute' | 'hour' | 'path' | 'company' | 'review';
type Translate = App.Locals['t'];

/**
 * A number with its noun.
 *
 * @example
 * count(t, 'chapter', 2) // => '2 hoofdstukken'
 */
export function count(t: Translate, noun: Counted, number: number): string {
  return number === 1 ? t(`count.${noun}`) : t(`count.${noun}s`, { number });
}

/**
 * From the least to the most of a number, with its noun.
 *
 * @example
 * countRange(t, 'hour', { least: 4, most: 6 }) // => '4 tot 6 uur'
 */
export function countRange(t: Translate, noun: Counted, { least, most }: { least: number; most: number }): string {
  return least === most ? count(t, noun, most) : t(`count.${noun}s`, { number: t('count.range', { least, most }) });
}

/** How long something takes: in minutes, and in whole hours from an hour and a half on. */
export function duration(t: Translate, minutes: number): string {
  return minutes < 90 ? count(t, 'minute', minutes) : count(t, 'hour', Math.round(minutes / 60));
}

/**
 * A sentence that has a form for none, for one and for more. It begins with the number, in words up to twelve.
 *
 * @example
 * inNumber(t, 'home.join', 5) // => 'Vijf thema’s staan klaar. …'
 */
export function inNumber(t: Translate, key: 'home.join' | 'themes.seeking', number: number): string {
  if (number === 0) return t(`${key}None`);
  if (number === 1) return t(`${key}One`);
  const word = t('count.words').split(' ')[number - 1] ?? String(number);
  return t(`${key}Many`, { number: word.charAt(0).toUpperCase() + word.slice(1) });
}
