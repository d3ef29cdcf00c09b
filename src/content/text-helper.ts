import { hash } from 'node:crypto';
import { globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import { readText, type ReadBody, type ReadText } from '../chapter/read-chapter.ts';
import type { Root } from './roots.ts';

/** A chapter's file, and how findings name it. */
export interface TextFilePlace {
  location: string;
  path: string;
}

/** What the helper gets: the files in the order in which they are read, and how far that reading is. */
export interface HelperTask {
  files: TextFilePlace[];
  /** One number that both threads see: how many texts the reading thread has asked for. */
  asked: SharedArrayBuffer;
  port: MessagePort;
}

/** What the helper found in one text. It holds of exactly that text. */
export interface HelpedText {
  path: string;
  digest: string;
  text: ReadText;
}

export interface TextHelper {
  /** As `readText`, but takes what the helper has read where it has. */
  readBody: ReadBody;
  stop(): void;
}

/** A thread of its own has to start and to load the parsers; below so many files that takes longer than it saves. */
const worthwhile = 400;

/**
 * A second thread that reads the texts of chapters from the last to the first, while the first thread reads everything
 * from the first to the last; where they meet the work is done. Nobody waits: a text that the helper has not read is
 * read by whoever asks. `undefined` for a folder so small that it would not help.
 */
export function startTextHelper(roots: readonly Root[]): TextHelper | undefined {
  const files = roots.flatMap(chapterFiles);
  if (files.length < worthwhile) return undefined;
  const { port1, port2 } = new MessageChannel();
  const asked = new SharedArrayBuffer(4);
  const count = new Int32Array(asked);
  const task: HelperTask = { files, asked, port: port2 };
  const worker = new Worker(new URL('./text-helper-worker.ts', import.meta.url), {
    workerData: task,
    transferList: [port2],
  });
  // Without a helper everything is read here, only later; and it must not keep the process alive.
  worker.on('error', () => undefined);
  worker.unref();
  const done = new Map<string, HelpedText>();
  const take = () => {
    for (let got = receiveMessageOnPort(port1); got !== undefined; got = receiveMessageOnPort(port1)) {
      for (const helped of got.message as HelpedText[]) done.set(helped.path, helped);
    }
  };
  return {
    readBody(body, place) {
      Atomics.add(count, 0, 1);
      take();
      const helped = done.get(place.path);
      done.delete(place.path);
      return helped?.digest === digestOfText(body, place.bodyLine) ? helped.text : readText(body, place);
    },
    stop() {
      port1.close();
      void worker.terminate();
    },
  };
}

/** Says which text it is, and where in its file it begins: what was found holds for that alone. */
export function digestOfText(body: string, bodyLine: number): string {
  return hash('sha256', `${bodyLine}\n${body}`, 'base64');
}

/** The chapters of a root in the order in which they are read. */
function chapterFiles(root: Root): TextFilePlace[] {
  return globSync('themes/*/{en,nl}/*.mdx', { cwd: root.folder })
    .map((file) => file.split(sep).join('/'))
    .sort()
    .map((file) => ({ location: join(root.folder, file), path: `${root.name}/${file}` }));
}
