import type { OwnGroup, OwnPath } from '../../reader/own-path.ts';
import { fill, part, type Desk } from './desk.ts';

/** The parts of a path as they are put together: a name to type, and buttons at every chapter. */
export function showGroups(holder: HTMLElement, { groups }: OwnPath, desk: Desk): void {
  holder.replaceChildren(...groups.map((group, at) => groupView(group, at, desk)));
}

/** The name of a part, or which one it is. */
export function groupName({ groups }: OwnPath, at: number, { words }: Pick<Desk, 'words'>): string {
  return groups[at]?.title || fill(words, 'group', { NUMBER: at + 1 });
}

function groupView({ title, chapters }: OwnGroup, at: number, desk: Desk): HTMLElement {
  const { root, words } = desk;
  const view = copyOf(part<HTMLTemplateElement>(root, 'group-template'));
  view.dataset['group'] = String(at);
  const number = fill(words, 'group', { NUMBER: at + 1 });
  part(view, 'group-legend').textContent = number;
  const input = part<HTMLInputElement>(view, 'group-name');
  input.value = title;
  nameButtons(view, title || number);
  part(view, 'group-empty').hidden = chapters.length > 0;
  part(view, 'group-steps').replaceChildren(...chapters.map((id, index) => stepView(id, index, desk)));
  return view;
}

function stepView(id: string, index: number, { root, catalogue, words }: Desk): HTMLElement {
  const view = copyOf(part<HTMLTemplateElement>(root, 'step-template'));
  const chapter = catalogue.chapters.get(id);
  view.dataset['step'] = String(index);
  const title = part(view, 'step-title');
  title.textContent = chapter?.title ?? id;
  title.lang = chapter?.lang ?? '';
  part(view, 'step-minutes').textContent = fill(words, 'minutes', { NUMBER: chapter?.minutes ?? 0 });
  nameButtons(view, title.textContent);
  return view;
}

/** What a button does, and to what: its name begins with what is written on it. */
function nameButtons(view: HTMLElement, what: string): void {
  for (const button of view.querySelectorAll('button')) button.ariaLabel = `${button.textContent.trim()}: ${what}`;
}

function copyOf(template: HTMLTemplateElement): HTMLElement {
  return template.content.firstElementChild?.cloneNode(true) as HTMLElement;
}
