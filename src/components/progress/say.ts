/** Says a sentence of the page, with its gaps filled in. What is filled in is text, whatever is in it. */
export type Say = (key: string, gaps?: Readonly<Record<string, string | number>>) => string;

/** The sentences that a page handed to an element. */
export function sayingsOf(element: HTMLElement): Say {
  const words = new Map(Object.entries(JSON.parse(element.dataset['words'] ?? '{}') as Record<string, string>));
  return (key, gaps = {}) =>
    // In one go, so that a name that looks like a gap is not filled in again.
    (words.get(key) ?? '').replace(/\[(?<gap>[A-Z]+)\]/g, (whole, gap: string) =>
      Object.hasOwn(gaps, gap) ? String(gaps[gap]) : whole,
    );
}
