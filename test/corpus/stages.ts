import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { libraryLoader } from '../../src/content/library-loader.ts';
import { readLibrary } from '../../src/content/read-library.ts';
import { compareFindings, type Finding } from '../../src/domain/finding.ts';
import { severityOf } from '../../src/rules/messages.ts';
import { judge } from '../../src/rules/rules.ts';
import { judgeModule } from '../../src/shell/chapter-gate.ts';
import { makeRenderer } from '../fuzz/renderer.ts';
import type { CorpusCase } from './corpus.ts';
import { cacheFolder, withFolder } from './place.ts';

/** The day on which the corpus is judged. */
export const today = '2026-11-24';

/** What the check says of a case, about every file: an innocent must not harm its neighbours. */
export function runCheck(one: CorpusCase): Promise<Finding[]> {
  return withFolder(one, (folder) => {
    const read = readLibrary([{ folder, name: 'content' }], today);
    return judge(read).sort(compareFindings);
  });
}

/** Whether a finding ends a build. */
export function isError({ code }: Finding): boolean {
  return severityOf({ code }) === 'error';
}

/** Findings in one line: code and place, with the file only where it is another. An innocent has `-`. */
export function describeFindings(findings: readonly Finding[], one: CorpusCase): string {
  const told = findings.map(({ code, path, position }) => {
    const file = path === `content/${one.place}` ? '' : ` ${path}`;
    return `${code}${file}${position ? ` ${position.line}:${position.column}` : ''}`;
  });
  return told.join(', ') || '-';
}

export interface Loaded {
  /** What ended the build, if anything did. */
  failure: string | undefined;
  /** The chapters in the store, by language and id. */
  stored: string[];
}

/** Loads a case with the site's own loaders and nothing in front of them: as a build, or as a server that watches. */
export function runLoader(one: CorpusCase, mode: 'build' | 'dev'): Promise<Loaded> {
  return withFolder(one, async (folder) => {
    const loader = libraryLoader({ roots: [{ folder, name: 'content' }], today: () => today });
    const texts = new Map<string, unknown>();
    let failure: string | undefined;
    try {
      await loader.load(fakeContext(folder, texts, mode));
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    const stored = [...texts.keys()].flatMap((id) => (id.startsWith('chapters/') ? id.slice('chapters/'.length) : []));
    return { failure, stored };
  });
}

/** What the gate in front of the compiler says of a chapter; `undefined` when it lets it pass. */
export function runGate(one: CorpusCase): string | undefined {
  const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(one.bytes());
  try {
    judgeModule(source, `/content/${one.place}`);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** As much of Astro's context as the loaders use, with the real renderer. */
function fakeContext(folder: string, entries: Map<string, unknown>, mode: 'build' | 'dev'): LoaderContext {
  const logger = { fork: () => logger, error: () => undefined, warn: () => undefined, info: () => undefined };
  const context = {
    config: { root: pathToFileURL(`${folder}/`), cacheDir: pathToFileURL(`${cacheFolder()}/`) },
    logger,
    generateDigest: (value: unknown) => JSON.stringify(value),
    renderMarkdown: async (content: string, options: { fileURL: URL }) => {
      const renderer = await makeRenderer(folder);
      const { html, images } = await renderer.toHtml(content.replace('---\n---\n', ''), options.fileURL);
      return { html, metadata: { imagePaths: images } };
    },
    store: {
      keys: () => [...entries.keys()],
      set: (entry: { id: string }) => entries.set(entry.id, entry),
      delete: (id: string) => entries.delete(id),
    },
    ...(mode === 'dev' && { watcher: { add: () => undefined, on: () => undefined } }),
  };
  return context as unknown as LoaderContext;
}
