import { finding, type Finding } from '../domain/finding.ts';
import type { Library } from '../domain/library.ts';
import { nearest } from '../domain/near.ts';

/** Every question tests an objective of its own chapter. */
export function objectivesExist(library: Library): Finding[] {
  return library.chapters.flatMap(({ data, origin }) => {
    const known = data.objectives.map((objective) => objective.id);
    return data.questions.flatMap((question, index) => {
      if (known.includes(question.objective)) return [];
      const position = origin.locate?.(['questions', index, 'objective']);
      const { objective } = question;
      return [
        finding('objective-unknown', { path: origin.path, position }, { objective, near: nearest(objective, known) }),
      ];
    });
  });
}
