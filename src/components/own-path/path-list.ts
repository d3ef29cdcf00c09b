import type { OwnPath } from '../../reader/own-path.ts';
import { fill, type Desk } from './desk.ts';

/** The chapters of a path as one reads them: each part with its name, and links with minutes. */
export function pathList({ groups }: Pick<OwnPath, 'groups'>, { catalogue, words }: Desk): HTMLElement[] {
  return groups
    .filter(({ chapters }) => chapters.length > 0)
    .flatMap(({ title, chapters }) => {
      const heading = document.createElement('h3');
      heading.textContent = title;
      const list = document.createElement('ol');
      for (const id of chapters) {
        const chapter = catalogue.chapters.get(id);
        if (chapter === undefined) continue;
        const item = document.createElement('li');
        // By these the chapter is marked with how it stands with its reader.
        item.dataset['chapter'] = id;
        if (chapter.version !== undefined) item.dataset['version'] = chapter.version;
        const link = document.createElement('a');
        link.href = chapter.address;
        link.lang = chapter.lang;
        link.textContent = chapter.title;
        const minutes = document.createElement('span');
        minutes.className = 'own-path__minutes';
        minutes.textContent = fill(words, 'minutes', { NUMBER: chapter.minutes });
        item.append(link, ' ', minutes);
        list.append(item);
      }
      return title === '' ? [list] : [heading, list];
    });
}

/** Questions and what was filled in, as text. */
export function answerList(answers: readonly (readonly [slot: string, text: string])[], { catalogue }: Desk): Node[] {
  return answers.flatMap(([slot, text]) => {
    const asked = catalogue.slots.get(slot);
    if (asked === undefined) return [];
    const [group, question, answer] = ['div', 'dt', 'dd'].map((name) => document.createElement(name)) as [
      HTMLElement,
      HTMLElement,
      HTMLElement,
    ];
    question.lang = asked.lang;
    question.textContent = asked.question;
    answer.textContent = text;
    group.append(question, answer);
    return [group];
  });
}
