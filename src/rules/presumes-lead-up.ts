import { finding, type Finding } from '../domain/finding.ts';
import { originalLanguage, type ChapterEntry, type Library } from '../domain/library.ts';

/** What chapters presume never goes round in a circle, or nobody could begin. Once a circle, where it closes. */
export function presumesLeadUp(library: Library): Finding[] {
  const originals = new Map(
    library.chapters
      .filter(({ language }) => language === originalLanguage(library))
      .map((chapter) => [chapter.id, chapter]),
  );
  const done = new Set<string>();
  return [...originals.values()].flatMap((start) => circlesFrom(start, originals, done));
}

/** A finding names no more chapters of a circle than this. */
const mostNamed = 4;

/** Goes down what a chapter presumes, depth first and without recursion; every chapter is looked at once. */
function circlesFrom(start: ChapterEntry, originals: ReadonlyMap<string, ChapterEntry>, done: Set<string>): Finding[] {
  if (done.has(start.id)) return [];
  const findings: Finding[] = [];
  const way = [{ chapter: start, next: 0 }];
  const depths = new Map([[start.id, 0]]);
  for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
    const { chapter } = step;
    const index = step.next;
    const presumed = chapter.data.presumes[index];
    const depth = presumed === undefined ? undefined : depths.get(presumed);
    step.next += 1;
    if (presumed === undefined) {
      done.add(chapter.id);
      depths.delete(chapter.id);
      way.pop();
    } else if (depth !== undefined) {
      const position = chapter.origin.locate?.(['presumes', index]);
      const chapters = way.slice(depth, depth + mostNamed).map((passed) => passed.chapter.id);
      const more = way.length - depth - chapters.length;
      findings.push(finding('presumes-circular', { path: chapter.origin.path, position }, { chapters, more }));
    } else if (!done.has(presumed)) {
      const deeper = originals.get(presumed);
      if (deeper === undefined) continue;
      depths.set(presumed, way.length);
      way.push({ chapter: deeper, next: 0 });
    }
  }
  return findings;
}
