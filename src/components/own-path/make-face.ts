import { withGroupTitle, withText, withTitle } from '../../reader/edit-path.ts';
import { changePaths, keptPaths } from '../../reader/kept-paths.ts';
import { noPath, textFor, type OwnPath } from '../../reader/own-path.ts';
import { actions } from './actions.ts';
import { givenAway } from './asked.ts';
import { tell, type Bench } from './bench.ts';
import { part, say, type Desk } from './desk.ts';
import { follow } from './follow.ts';
import { nameGroup, showGroups } from './groups.ts';
import { take } from './pick.ts';
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
  const face = part<HTMLFormElement>(desk.root, 'make');
  const status = part(face, 'make-status');
  const share = shareFace(desk, status);
  let path = noPath;
  let before: OwnPath | undefined;

  const shared = () => givenAway(path, desk.catalogue);
  const showAll = (redraws = true): void => {
    part(face, 'undo').hidden = before === undefined;
    if (redraws) redraw(face, path, desk);
    follow(face, path, desk);
    void share(shared());
  };
  const bench: Bench = {
    ...{ desk, face, shared, path: () => path, before: () => before },
    goOn: (next, { redraws, undoes } = {}) => {
      path = next;
      before = undoes;
      const result = keepDraft(path);
      if (result !== 'kept') tell(bench, `store-${result}`);
      showAll(redraws);
    },
  };

  face.addEventListener('submit', (event) => event.preventDefault());
  face.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-do]') : null;
    if (button !== null)
      actions[button.dataset['do'] ?? '']?.(bench, { group: groupOf(button), index: stepOf(button) });
  });
  // What somebody is typing in is not drawn anew under their hands.
  face.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { value, dataset } = target;
    const slot = target.closest<HTMLElement>('[data-slot]')?.dataset['slot'];
    if (dataset['part'] === 'title') bench.goOn(withTitle(path, value), { redraws: false });
    else if (slot !== undefined) bench.goOn(withText(path, slot, value), { redraws: false });
    else if (dataset['part'] === 'group-name') {
      bench.goOn(withGroupTitle(path, groupOf(target), value), { redraws: false });
      nameGroup(face, path, groupOf(target), desk);
    }
  });

  return ({ path: given, from, asked }) => {
    const paths = keptPaths();
    const draft = paths === 'later' ? undefined : paths.draft;
    say(status, '');
    path = draft ?? noPath;
    before = undefined;
    if (given === undefined) showAll();
    else bench.goOn(given, draft && { undoes: draft });
    if (given !== undefined && draft !== undefined) tell(bench, 'replaced');
    desk.show('make', asked);
    if (from === undefined) return;
    const select = part<HTMLSelectElement>(face, 'from');
    select.value = from;
    // An address that names no path.
    if (select.selectedIndex === -1) select.value = '';
    else if (path.groups.length === 0) take(bench, from);
  };
}

function keepDraft(path: OwnPath): ReturnType<typeof changePaths> {
  const isEmpty = path.title === '' && path.groups.length === 0 && Object.keys(path.answers).length === 0;
  return changePaths(({ draft: _old, ...others }) => (isEmpty ? others : { ...others, draft: path }));
}

function redraw(face: HTMLElement, path: OwnPath, desk: Desk): void {
  showGroups(part(face, 'groups'), path, desk);
  part<HTMLInputElement>(face, 'title').value = path.title;
  for (const field of face.querySelectorAll<HTMLElement>('[data-slot]')) {
    const input = field.querySelector('input');
    if (input !== null) input.value = textFor(path, field.dataset['slot'] ?? '');
  }
}

function groupOf(element: Element): number {
  return Number(element.closest<HTMLElement>('[data-group]')?.dataset['group'] ?? -1);
}

function stepOf(element: Element): number {
  return Number(element.closest<HTMLElement>('[data-step]')?.dataset['step'] ?? -1);
}
