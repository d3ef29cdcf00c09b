import {
  unprepared,
  withChapterMoved,
  withChapters,
  withGroup,
  withGroupMoved,
  withGroups,
  withGroupTitle,
  withoutChapter,
  withoutGroup,
  withText,
  withTitle,
} from '../../reader/edit-path.ts';
import { changePaths, keptPaths } from '../../reader/kept-paths.ts';
import { chaptersOf, most, noPath, textFor, type OwnGroup, type OwnPath } from '../../reader/own-path.ts';
import { totalOf } from './catalogue.ts';
import { fill, part, say, type Desk } from './desk.ts';
import { groupName, showGroups } from './groups.ts';
import { shareFace } from './share.ts';

/** How the face is opened: with a path to go on from, or with a learning path to begin with. */
interface Opening {
  path?: OwnPath;
  /** The id of a learning path. */
  from?: string;
  asked: boolean;
}

/** The face on which a path is put together. What is made is kept as a draft at every change. */
export function makeFace(desk: Desk): (opening: Opening) => void {
  const { root, catalogue, words } = desk;
  const face = part<HTMLFormElement>(root, 'make');
  const status = part(face, 'make-status');
  const undo = part<HTMLButtonElement>(face, 'undo');
  const share = shareFace(desk, status);
  const title = part<HTMLInputElement>(face, 'title');
  const from = part<HTMLSelectElement>(face, 'from');
  const into = part<HTMLSelectElement>(face, 'into');
  const boxes = [...face.querySelectorAll<HTMLInputElement>('input[name=chapter]')];
  const fields = [...face.querySelectorAll<HTMLElement>('[data-slot]')];
  let path = noPath;
  let before: OwnPath | undefined;

  /** Goes on with a path: keeps it, and shows what follows from it. */
  const goOn = (next: OwnPath, how: { redraws?: boolean; undoes?: OwnPath } = {}): void => {
    path = next;
    before = how.undoes;
    undo.hidden = before === undefined;
    const isEmpty = path.title === '' && path.groups.length === 0 && Object.keys(path.answers).length === 0;
    const result = changePaths(({ draft: _old, ...others }) => (isEmpty ? others : { ...others, draft: path }));
    if (result !== 'kept') say(status, words[`store-${result}`] ?? '');
    if (how.redraws !== false) redraw();
    follow();
  };

  const redraw = (): void => {
    showGroups(part(face, 'groups'), path, desk);
    title.value = path.title;
    for (const field of fields) inputOf(field).value = textFor(path, field.dataset['slot'] ?? '');
  };

  /** What follows from the path beside it: totals, warnings, what can be chosen still, what is asked, the link. */
  const follow = (): void => {
    const chosen = new Set(chaptersOf(path));
    part(face, 'chosen-none').hidden = path.groups.length > 0;
    part(face, 'total').textContent = chosen.size === 0 ? '' : fill(words, 'total', totalOf(path, catalogue));
    const titleOf = (id: string) => catalogue.chapters.get(id)?.title ?? id;
    const warnings = unprepared(path, (id) => catalogue.chapters.get(id)?.presumes ?? []).map((each) => {
      const item = document.createElement('li');
      const values = { CHAPTER: titleOf(each.chapter), PRESUMES: titleOf(each.presumes) };
      item.textContent = fill(words, each.isLater ? 'later' : 'missing', values);
      return item;
    });
    part(face, 'order').hidden = warnings.length === 0;
    part(face, 'warnings').replaceChildren(...warnings);
    for (const box of boxes) {
      const isIn = chosen.has(box.value);
      if (box.disabled !== isIn) box.checked = isIn;
      box.disabled = isIn;
    }
    const options = path.groups.map((_, at) => new Option(groupName(path, at, desk), String(at)));
    const last = into.value;
    into.replaceChildren(...options, new Option(words['pickNew'] ?? '', 'new'));
    into.value = [...into.options].some(({ value }) => value === last) ? last : (options.at(-1)?.value ?? 'new');
    const asked = slotsOf(chosen);
    for (const field of fields) field.hidden = !asked.has(field.dataset['slot'] ?? '');
    part(face, 'answers-none').hidden = asked.size > 0;
    part(face, 'answers-hint').hidden = asked.size === 0;
    void share(shared());
  };

  /** The slots that stand in chapters, with those that are everybody's. */
  const slotsOf = (chosen: ReadonlySet<string>): Set<string> => {
    if (chosen.size === 0) return new Set();
    const everybodys = [...catalogue.slots].flatMap(([id, { isEverybodys }]) => (isEverybodys ? [id] : []));
    return new Set([...everybodys, ...[...chosen].flatMap((id) => catalogue.chapters.get(id)?.slots ?? [])]);
  };

  /** The path as it is given away: without empty parts, and without answers that nothing in it asks. */
  const shared = (): OwnPath => {
    const asked = slotsOf(new Set(chaptersOf(path)));
    const answers = Object.entries(path.answers).filter(([slot]) => asked.has(slot));
    return {
      ...path,
      groups: path.groups.filter(({ chapters }) => chapters.length > 0),
      answers: Object.fromEntries(answers),
    };
  };

  const take = (id: string): void => {
    const option = [...from.options].find(({ value }) => value === id && value !== '');
    if (option === undefined) return;
    from.value = id;
    const groups = JSON.parse(option.dataset['groups'] ?? '[]') as OwnGroup[];
    const begun = path.title === '' ? withTitle(path, option.text.trim()) : path;
    const next = withGroups(begun, groups);
    const added = chaptersOf(next).length - chaptersOf(path).length;
    goOn(next);
    say(status, fill(words, 'added', { NUMBER: added }));
  };

  const pick = (): void => {
    const ids = boxes.filter((box) => box.checked && !box.disabled).map(({ value }) => value);
    if (ids.length === 0) return say(status, words['pickNothing'] ?? '');
    const isNew = into.value === 'new';
    const grown = isNew ? withGroup(path, path.groups.length === 0 ? (words['groupFirst'] ?? '') : '') : path;
    const at = isNew ? path.groups.length : Number(into.value);
    const next = withChapters(grown, at, ids);
    const added = chaptersOf(next).length - chaptersOf(path).length;
    goOn(next);
    into.value = String(Math.min(at, next.groups.length - 1));
    say(status, added < ids.length ? (words['full'] ?? '') : fill(words, 'added', { NUMBER: added }));
  };

  const act = (button: HTMLElement): void => {
    const action = button.dataset['do'] ?? '';
    const group = Number(button.closest<HTMLElement>('[data-group]')?.dataset['group'] ?? -1);
    const index = Number(button.closest<HTMLElement>('[data-step]')?.dataset['step'] ?? -1);
    const chapter = catalogue.chapters.get(path.groups[group]?.chapters[index] ?? '')?.title ?? '';
    const focus = (selector: string) => face.querySelector<HTMLElement>(selector)?.focus();
    const step = (at: { group: number; index: number }) => `[data-group="${at.group}"] [data-step="${at.index}"]`;
    switch (action) {
      case 'take':
        return take(from.value);
      case 'pick':
        return pick();
      case 'group-add': {
        if (path.groups.length >= most.groups) return say(status, words['full'] ?? '');
        goOn(withGroup(path, path.groups.length === 0 ? (words['groupFirst'] ?? '') : ''));
        return focus(`[data-group="${path.groups.length - 1}"] [data-part="group-name"]`);
      }
      case 'up':
      case 'down': {
        const moved = withChapterMoved(path, { group, index }, action === 'up' ? -1 : 1);
        if (moved.path === path) return say(status, fill(words, 'edge', { CHAPTER: chapter }));
        goOn(moved.path);
        focus(`${step(moved.spot)} [data-do="${action}"]`);
        const values = { GROUP: groupName(path, moved.spot.group, desk), PLACE: moved.spot.index + 1 };
        return say(status, fill(words, 'moved', { CHAPTER: chapter, ...values }));
      }
      case 'remove': {
        goOn(withoutChapter(path, { group, index }), { undoes: path });
        const left = path.groups[group]?.chapters.length ?? 0;
        if (left > 0) focus(`${step({ group, index: Math.min(index, left - 1) })} [data-do="remove"]`);
        else focus(`[data-group="${group}"] [data-part="group-name"]`);
        return say(status, fill(words, 'removed', { CHAPTER: chapter }));
      }
      case 'group-up':
      case 'group-down': {
        const by = action === 'group-up' ? -1 : 1;
        const name = groupName(path, group, desk);
        if (path.groups[group + by] === undefined) return say(status, fill(words, 'edge', { CHAPTER: name }));
        goOn(withGroupMoved(path, group, by));
        focus(`[data-group="${group + by}"] [data-do="${action}"]`);
        return say(status, fill(words, 'groupMoved', { GROUP: name, PLACE: group + by + 1 }));
      }
      case 'group-remove': {
        const name = groupName(path, group, desk);
        goOn(withoutGroup(path, group), { undoes: path });
        part(face, 'chosen').focus();
        return say(status, fill(words, 'removed', { CHAPTER: name }));
      }
      case 'again': {
        goOn(noPath, { undoes: path });
        part(face, 'make-heading').focus();
        return say(status, words['emptied'] ?? '');
      }
      case 'undo': {
        if (before !== undefined) goOn(before);
        part(face, 'chosen').focus();
        return say(status, words['undone'] ?? '');
      }
      case 'keep-self':
        return desk.look(shared());
      case 'back':
        return desk.kept();
    }
  };

  face.addEventListener('submit', (event) => event.preventDefault());
  face.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-do]') : null;
    if (button !== null) act(button);
  });
  // What somebody is typing in is not drawn anew under their hands.
  face.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { value } = target;
    const group = target.closest<HTMLElement>('[data-group]')?.dataset['group'];
    const slot = target.closest<HTMLElement>('[data-slot]')?.dataset['slot'];
    if (target === title) goOn(withTitle(path, value), { redraws: false });
    else if (group !== undefined) goOn(withGroupTitle(path, Number(group), value), { redraws: false });
    else if (slot !== undefined) goOn(withText(path, slot, value), { redraws: false });
  });
  // A name that was cleaned, and the buttons that bear it.
  face.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset['part'] === 'group-name') {
      const at = target.closest<HTMLElement>('[data-group]')?.dataset['group'];
      const view = face.querySelector<HTMLElement>(`[data-group="${at}"]`);
      const name = groupName(path, Number(at), desk);
      for (const button of view?.querySelectorAll<HTMLElement>('[data-do^=group-]') ?? []) {
        button.ariaLabel = `${button.textContent.trim()}: ${name}`;
      }
    }
  });

  return ({ path: given, from: learningPath, asked }) => {
    const paths = keptPaths();
    const draft = paths === 'later' ? undefined : paths.draft;
    path = draft ?? noPath;
    const replaced = given !== undefined && draft !== undefined ? draft : undefined;
    say(status, '');
    if (given !== undefined) {
      goOn(given, { ...(replaced && { undoes: replaced }) });
      if (replaced) say(status, words['replaced'] ?? '');
    } else {
      before = undefined;
      undo.hidden = true;
      redraw();
      follow();
    }
    desk.show('make', asked);
    if (learningPath === undefined) return;
    from.value = learningPath;
    if (from.selectedIndex === -1) from.value = '';
    else if (path.groups.length === 0) take(learningPath);
  };
}

function inputOf(field: HTMLElement): HTMLInputElement {
  return field.querySelector('input') as HTMLInputElement;
}
