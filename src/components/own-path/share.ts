import { chaptersOf, type OwnPath } from '../../reader/own-path.ts';
import { longestLink, toFragment } from '../../reader/path-link.ts';
import { fill, part, say, type Desk } from './desk.ts';

/** Longer addresses are cut by some programs for mail and chat. */
const safeLength = 2000;

/** The part of the form with the link. Gives how to make it say a path. */
export function shareFace(desk: Desk, status: HTMLElement): (path: OwnPath) => Promise<void> {
  const { root, words } = desk;
  const field = part<HTMLInputElement>(root, 'link');
  let turn = 0;

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(field.value);
      say(status, words['copied'] ?? '');
    } catch {
      // Not allowed, or not there at all on a page without https: then the reader copies.
      field.focus();
      field.select();
      say(status, words['copyFailed'] ?? '');
    }
  };
  part(root, 'copy').addEventListener('click', () => void copy());
  field.addEventListener('focus', () => field.select());

  return async (path) => {
    const mine = ++turn;
    const isEmpty = chaptersOf(path).length === 0;
    part(root, 'share-none').hidden = !isEmpty;
    const fragment = isEmpty ? undefined : await toFragment(path);
    if (mine !== turn) return;
    const link = fragment === undefined ? '' : location.origin + location.pathname + fragment;
    const isTooLong = (fragment?.length ?? 0) > longestLink;
    part(root, 'share-link').hidden = link === '' || isTooLong;
    field.value = link;
    part<HTMLAnchorElement>(root, 'preview').href = link;
    const length = isTooLong ? 'tooLong' : link.length > safeLength ? 'long' : 'length';
    const sentence = link === '' ? 'cannotPack' : length;
    part(root, 'length').textContent = isEmpty ? '' : fill(words, sentence, { LENGTH: link.length });
  };
}
