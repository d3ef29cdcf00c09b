import { unprepared } from '../../reader/edit-path.ts';
import { chaptersOf, type OwnPath } from '../../reader/own-path.ts';
import { slotsAsked } from './asked.ts';
import { groupName } from './bench.ts';
import { totalOf } from './catalogue.ts';
import { fill, part, type Desk } from './desk.ts';

/** Shows what follows from a path beside it: totals, warnings, what can be chosen still, and what is asked. */
export function follow(face: HTMLElement, path: OwnPath, desk: Desk): void {
  const { catalogue, words } = desk;
  const chosen = new Set(chaptersOf(path));
  part(face, 'chosen-none').hidden = path.groups.length > 0;
  part(face, 'total').textContent = chosen.size === 0 ? '' : fill(words, 'total', totalOf(path, catalogue));
  const warnings = warningsAbout(path, desk);
  part(face, 'order').hidden = warnings.length === 0;
  part(face, 'warnings').replaceChildren(...warnings);
  for (const box of face.querySelectorAll<HTMLInputElement>('input[name=chapter]')) {
    const isIn = chosen.has(box.value);
    if (box.disabled !== isIn) box.checked = isIn;
    box.disabled = isIn;
  }
  followGroups(part<HTMLSelectElement>(face, 'into'), path, desk);
  const asked = slotsAsked(path, catalogue);
  for (const field of face.querySelectorAll<HTMLElement>('[data-slot]')) {
    field.hidden = !asked.has(field.dataset['slot'] ?? '');
  }
  part(face, 'answers-none').hidden = asked.size > 0;
  part(face, 'answers-hint').hidden = asked.size === 0;
}

function warningsAbout(path: OwnPath, { catalogue, words }: Desk): HTMLElement[] {
  const titleOf = (id: string) => catalogue.chapters.get(id)?.title ?? id;
  return unprepared(path, (id) => catalogue.chapters.get(id)?.presumes ?? []).map(({ chapter, presumes, isLater }) => {
    const item = document.createElement('li');
    const values = { CHAPTER: titleOf(chapter), PRESUMES: titleOf(presumes) };
    item.textContent = fill(words, isLater ? 'later' : 'missing', values);
    return item;
  });
}

/** The parts that chapters can be put into; what was chosen stays chosen. */
function followGroups(into: HTMLSelectElement, path: OwnPath, { words }: Desk): void {
  const last = into.value;
  const options = path.groups.map((_, at) => new Option(groupName(path, at, words), String(at)));
  into.replaceChildren(...options, new Option(words['pickNew'] ?? '', 'new'));
  const isThere = [...into.options].some(({ value }) => value === last);
  into.value = isThere ? last : (options.at(-1)?.value ?? 'new');
}
