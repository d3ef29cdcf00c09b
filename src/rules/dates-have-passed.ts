import { finding, type Finding } from '../domain/finding.ts';
import type { KeyPath, Library, Origin } from '../domain/library.ts';

/** Days on which something is said to have happened are not in the future; those of reviews have a rule of their own. */
export function datesHavePassed(library: Library): Finding[] {
  return [...days(library)].flatMap(({ date, origin, keyPath }) => {
    if (date === undefined || date <= library.today) return [];
    const place = { path: origin.path, position: origin.locate?.(keyPath) };
    return [finding('date-future', place, { key: keyPath.join('.'), date, today: library.today })];
  });
}

function* days(library: Library): Generator<{ date: string | undefined; origin: Origin; keyPath: KeyPath }> {
  for (const { data, origin } of library.themes.values()) {
    yield { date: data.ownership.since, origin, keyPath: ['ownership', 'since'] };
  }
  for (const { data, origin } of library.pages) yield { date: data.checked, origin, keyPath: ['checked'] };
  for (const { data, origin } of library.chapters) {
    for (const [index, { checked }] of data.sources.entries()) {
      yield { date: checked, origin, keyPath: ['sources', index, 'checked'] };
    }
  }
}
