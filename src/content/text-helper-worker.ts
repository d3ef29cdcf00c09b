import { workerData } from 'node:worker_threads';
import { decode } from '../chapter/decode.ts';
import { splitChapter } from '../chapter/frontmatter.ts';
import { readText } from '../chapter/read-chapter.ts';
import { readBytes } from './folder.ts';
import { digestOfText, type HelpedText, type HelperTask } from './text-helper.ts';
import { textLimit } from './yaml-file.ts';

/** How many texts are handed over at a time. */
const together = 16;

/** Reads texts from the last to the first, until it meets whoever reads from the first. */
function help({ files, asked, port }: HelperTask): void {
  const count = new Int32Array(asked);
  let ready: HelpedText[] = [];
  for (let index = files.length - 1; index > Atomics.load(count, 0); index -= 1) {
    const file = files[index];
    const helped = file && read(file);
    if (helped !== undefined) ready.push(helped);
    if (ready.length < together) continue;
    port.postMessage(ready);
    ready = [];
  }
  port.postMessage(ready);
  port.close();
}

/** What cannot be read is left to the other thread, which says why. */
function read({ location, path }: HelperTask['files'][number]): HelpedText | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const bytes = readBytes({ location, path, name, kind: 'file' }, textLimit, []);
  const decoded = bytes && decode(bytes, path);
  const split = decoded && 'text' in decoded ? splitChapter(decoded.text) : undefined;
  if (split === undefined) return undefined;
  const { body, bodyLine } = split;
  return { path, digest: digestOfText(body, bodyLine), text: readText(body, { path, bodyLine }) };
}

help(workerData as HelperTask);
