import type { OwnPath } from '../../reader/own-path.ts';
import { groupName } from './bench.ts';
import { fill, part, type Desk } from './desk.ts';

/** The parts of a path as they are put together: a name to type, and buttons at every chapter. */
export function showGroups(holder: HTMLElement, path: OwnPath, desk: Desk): void {
  holder.replaceChildren(...path.groups.map((_, at) => groupView(path, at, desk)));
}

/** Gives the buttons of a part the name that the part has now. */
export function nameGroup(face: HTMLElement, path: OwnPath, at: number, { words }: Desk): void {
  const view = face.querySelector<HTMLElement>(`[data-group="${at}"] > .own-path__buttons`);
  if (view !== null) nameButtons(view, groupName(path, at, words));
}

function groupView(path: OwnPath, at: number, desk: Desk): HTMLElement {
  const { root, words } = desk;
  const { title = '', chapters = [] } = path.groups[at] ?? {};
  const view = copyOf(part<HTMLTemplateElement>(root, 'group-template'));
  view.dataset['group'] = String(at);
  part(view, 'group-legend').textContent = fill(words, 'group', { NUMBER: at + 1 });
  part<HTMLInputElement>(view, 'group-name').value = title;
  part(view, 'group-empty').hidden = chapters.length > 0;
  nameButtons(view, groupName(path, at, words));
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
