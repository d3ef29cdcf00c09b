import {
  largestFile,
  parseProgressFile,
  type FileFault,
  type ProgressFile,
  type ProgressPlace,
} from '../../reader/progress-file.ts';

/** Reads a progress file that somebody chose. One that is too large is not even opened. */
export async function readChosenFile(
  chosen: File,
  here: ProgressPlace,
): Promise<{ file: ProgressFile } | { fault: FileFault | 'unreadable' }> {
  if (chosen.size > largestFile) return { fault: 'too-large' };
  try {
    return parseProgressFile(await chosen.text(), here);
  } catch {
    // It went away or may not be read: the browser says no more.
    return { fault: 'unreadable' };
  }
}
