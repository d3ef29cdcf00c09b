import { cleanText } from './clean.ts';
import { type Progress } from './progress.ts';
import { isDay, isRecord, mostChapters, readProgress } from './read-progress.ts';

/** Which site, and which edition of it, progress belongs to. */
export interface ProgressPlace {
  site: string;
  edition: string;
}

/** The file in which a reader takes their progress along. The version counts up when its shape changes. */
export interface ProgressFile extends ProgressPlace {
  kind: 'voortgang';
  version: 1;
  /** The day on which it was made. */
  made: string;
  /** Whose it is, where they said so. */
  name?: string;
  progress: Progress;
}

/** Why a file cannot be used. */
export const fileFaults = [
  'too-large',
  'cut-off',
  'not-ours',
  'later',
  'other-site',
  'other-edition',
  'too-many',
] as const;

export type FileFault = (typeof fileFaults)[number];

/** How long a person's name can be, in characters. */
export const longestName = 80;

/** No file of ours comes near this many bytes. */
export const largestFile = 2_000_000;

/** The text of a file to take along. */
export function writeProgressFile(file: ProgressPlace & { made: string; name?: string; progress: Progress }): string {
  const { site, edition, made, progress } = file;
  const name = cleanText(file.name, longestName);
  // What the file is comes first: half a file can then still be told from somebody else's.
  const whole: ProgressFile = { kind: 'voortgang', version: 1, site, edition, made, ...(name && { name }), progress };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** Reads a file that somebody chose, for the site it is read on. Nothing in it is trusted. */
export function parseProgressFile(text: string, here: ProgressPlace): { file: ProgressFile } | { fault: FileFault } {
  if (text.length > largestFile) return { fault: 'too-large' };
  const value = parse(text);
  if (value === undefined) return { fault: beginsAsOurs(text) ? 'cut-off' : 'not-ours' };
  if (!isRecord(value) || value['kind'] !== 'voortgang') return { fault: 'not-ours' };
  const { version, site, edition, made, name, progress } = value;
  if (typeof version === 'number' && version > 1) return { fault: 'later' };
  if (version !== 1 || !isDay(made) || !isRecord(progress) || !isRecord(progress['chapters'])) {
    return { fault: 'not-ours' };
  }
  if (site !== here.site) return { fault: 'other-site' };
  if (edition !== here.edition) return { fault: 'other-edition' };
  if (Object.keys(progress['chapters']).length > mostChapters) return { fault: 'too-many' };
  const read = readProgress(progress);
  if (read === 'later') return { fault: 'later' };
  const line = cleanText(name, longestName);
  return { file: { kind: 'voortgang', version, ...here, made, ...(line && { name: line }), progress: read } };
}

function parse(text: string): unknown {
  try {
    // Some programs put a byte-order mark before what they save.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function beginsAsOurs(text: string): boolean {
  return /^\ufeff?\s*\{\s*"kind"\s*:\s*"voortgang"/.test(text);
}
