import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { CannotRunError } from './command.ts';

/**
 * Makes an output folder beside the one that is there and puts it in its place when it is whole. When the work fails
 * or is killed, the old one stays; what a killed run left behind is cleared by the next.
 *
 * @param make fills the folder it is given; gives whether it is whole
 */
export async function replaceWhenWhole(folder: string, make: (beside: string) => Promise<boolean>): Promise<boolean> {
  const beside = `${folder}.next`;
  const before = `${folder}.old`;
  // Killed between the two renames below: the old output is still there, under its other name.
  if (!existsSync(folder) && existsSync(before)) renameSync(before, folder);
  clear(beside);
  clear(before);
  try {
    if (!(await make(beside))) return false;
    if (existsSync(folder)) renameSync(folder, before);
    renameSync(beside, folder);
    return true;
  } finally {
    clear(beside);
    clear(before);
  }
}

/**
 * Refuses an output folder whose replacement would take something else away: one that holds a folder we need, or one
 * that has something in it and is no earlier build.
 *
 * @throws CannotRunError with the reason in one sentence
 */
export function refuseUnsafeOutput(folder: string, needed: readonly string[]): void {
  const held = needed.find(
    (other) => other === folder || other.startsWith(folder.endsWith(sep) ? folder : folder + sep),
  );
  if (held !== undefined) {
    throw new CannotRunError(`the output folder ${folder} holds ${held}, which a build would remove; name another`);
  }
  if (!existsSync(folder)) return;
  const isEarlierBuild = existsSync(join(folder, '404.html'));
  if (!isEarlierBuild && readdirSync(folder).length > 0) {
    throw new CannotRunError(`the output folder ${folder} has something in it that is no earlier build; name another`);
  }
}

function clear(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
