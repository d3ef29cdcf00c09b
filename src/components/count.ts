type Counted = 'chapter' | 'theme' | 'minute' | 'review';
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
 * A sentence that has a form for none, for one and for more.
 *
 * @example
 * inNumber(t, 'home.join', 5) // => '5 thema’s staan klaar. …'
 */
export function inNumber(t: Translate, key: 'home.join' | 'themes.seeking', number: number): string {
  if (number === 0) return t(`${key}None`);
  return number === 1 ? t(`${key}One`) : t(`${key}Many`, { number });
}
