import type { OwnPath } from '../../reader/own-path.ts';
import { fill, part, say, type Desk, type Words } from './desk.ts';

/** How a path is gone on with: whether the form is drawn anew, and what can be put back. */
export interface GoingOn {
  redraws?: boolean;
  undoes?: OwnPath;
}

/** Where a path is put together: the path as it is now, and how to go on with another one. */
export interface Bench {
  desk: Desk;
  face: HTMLFormElement;
  path: () => OwnPath;
  /** What was there before something was taken away. */
  before: () => OwnPath | undefined;
  /** The path as it is given away. */
  shared: () => OwnPath;
  goOn: (path: OwnPath, how?: GoingOn) => void;
}

/** Says in the form what happened, by the name of the sentence. */
export function tell({ face, desk }: Bench, name: string, values?: Parameters<typeof fill>[2]): void {
  say(part(face, 'make-status'), fill(desk.words, name, values));
}

/** The name of a part of a path, or which one it is. */
export function groupName({ groups }: OwnPath, at: number, words: Words): string {
  return groups[at]?.title || fill(words, 'group', { NUMBER: at + 1 });
}
