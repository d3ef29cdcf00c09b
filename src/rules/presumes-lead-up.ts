import { finding, type Finding } from '../domain/finding.ts';
import { originalLanguage, type Library } from '../domain/library.ts';
import { circlesIn, named } from './circles.ts';

/** What chapters presume never goes round in a circle, or nobody could begin. Once a circle, where it closes. */
export function presumesLeadUp(library: Library): Finding[] {
  const originals = new Map(
    library.chapters
      .filter(({ language }) => language === originalLanguage(library))
      .map((chapter) => [chapter.id, chapter]),
  );
  const presumed = new Map([...originals].map(([id, { data }]) => [id, data.presumes]));
  return circlesIn(presumed).flatMap((circle) => {
    const last = originals.get(circle.members.at(-1) ?? '');
    if (last === undefined) return [];
    const { names: chapters, more } = named(circle);
    const position = last.origin.locate?.(['presumes', circle.index]);
    return [finding('presumes-circular', { path: last.origin.path, position }, { chapters, more })];
  });
}
