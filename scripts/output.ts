import { existsSync, renameSync, rmSync } from 'node:fs';

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

function clear(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
