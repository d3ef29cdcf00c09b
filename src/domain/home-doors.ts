import { addressOf, paths } from './address.ts';
import { studentsSlug } from './city-page.ts';
import type { Language } from './language.ts';
import type { Library } from './library.ts';

/** For whom the home page has a way in, in the order in which they stand. */
export type Visitor = 'learner' | 'company' | 'student' | 'public';

/** A way in, for one kind of visitor. */
export interface Door {
  visitor: Visitor;
  address: string;
}

/** The ways in. A city without a page for students has no door that leads to one. */
export function homeDoors(
  library: Library,
  language: Language,
  { hasPaths, hasStudents }: { hasPaths: boolean; hasStudents: boolean },
): Door[] {
  const doors: [Visitor, string][] = [
    ['learner', hasPaths ? paths.learningPaths : paths.themes],
    ['company', paths.handbookPage('thema-op-je-nemen')],
    ...(hasStudents ? [['student', paths.page(studentsSlug)] satisfies [Visitor, string]] : []),
    ['public', paths.companies],
  ];
  return doors.map(([visitor, path]) => ({ visitor, address: addressOf(library.site.data, language, path) }));
}
