import type { Language } from './language.ts';
import type { Library, Reference } from './library.ts';
import { textIn, type SpokenText } from './text.ts';

/** A slot as a page shows it. */
export interface SlotView {
  id: string;
  question: SpokenText;
  example: SpokenText;
}

/** Every slot of the site in a language, in the order of slots.yaml. */
export function slotViews(library: Pick<Library, 'slots' | 'site'>, language: Language): SlotView[] {
  const { languages } = library.site.data;
  return (library.slots?.data.slots ?? []).map(({ id, question, example }) => ({
    id,
    question: textIn(question, language, languages),
    example: textIn(example, language, languages),
  }));
}

/** The slots that stand in a text, each once, in the order in which they stand there. */
export function slotsIn(
  library: Pick<Library, 'slots' | 'site'>,
  language: Language,
  slots: readonly Reference[] = [],
): SlotView[] {
  const views = new Map(slotViews(library, language).map((view) => [view.id, view]));
  return [...new Set(slots.map(({ target }) => target))].flatMap((id) => views.get(id) ?? []);
}
