import type { Objective } from '../domain/chapter.ts';
import { finding, type Finding } from '../domain/finding.ts';
import { originalLanguage, type ChapterEntry, type Library } from '../domain/library.ts';

/** Every objective has a question that tests it, or a task that the reader does. */
export function objectivesAreTested(library: Library): Finding[] {
  const language = originalLanguage(library);
  return library.chapters.flatMap((chapter) => {
    const { data, origin } = chapter;
    const original = chapter.language === language ? undefined : library.chaptersById.get(chapter.id)?.get(language);
    const known = new Set(data.objectives.map(({ id }) => id));
    // A question of an objective that is not there may well be the one that was meant; it has a finding of its own.
    if (data.questions.some((question) => !known.has(question.objective))) return [];
    return data.objectives.flatMap((objective, index) => {
      if (isTested(objective, chapter) || (chapter.language !== language && !lostTask(objective, original))) return [];
      const position = origin.locate?.(['objectives', index, 'id']);
      return [finding('objective-untested', { path: origin.path, position }, { objective: objective.id })];
    });
  });
}

function isTested({ id, task }: Objective, { data }: ChapterEntry): boolean {
  return task !== undefined || data.questions.some((question) => question.objective === id);
}

/** A translation answers for the task it did not take over; for a question, another rule tells what it lacks. */
function lostTask({ id }: Objective, original: ChapterEntry | undefined): boolean {
  return original?.data.objectives.some((objective) => objective.id === id && objective.task !== undefined) === true;
}
