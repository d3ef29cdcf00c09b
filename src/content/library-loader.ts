import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { AstroError } from 'astro/errors';
import { isPlainMarkdown } from '../chapter/parse.ts';
import { publicEdition } from '../domain/edition.ts';
import { originalLanguage } from '../domain/library.ts';
import { makeReport } from '../report/report.ts';
import { toText } from '../report/text.ts';
import { judge } from '../rules/rules.ts';
import { readLibrary, type ReadLibrary } from './read-library.ts';
import type { StoredChapter } from './read-root.ts';
import { chapterRecordId, toRecords, type Collection } from './records.ts';
import type { Root } from './roots.ts';

export interface LibraryLoaderOptions {
  roots: readonly Root[];
  /** Gives today; asked at every reading, so that a server that runs past midnight knows. */
  today: () => string;
}

/**
 * Loaders for the site's collections. Together they read the library once a sync, with the reader and the rules of
 * the check. Content that the check refuses ends a build; in dev it is told, and the rest goes on.
 */
export function libraryLoaders(options: LibraryLoaderOptions): { [Name in Collection]: Loader } {
  const session = new Session(options);
  const loader = (name: Collection): Loader => ({
    name: `library-${name}`,
    load: (context) => session.load(name, context),
  });
  return {
    site: loader('site'),
    companies: loader('companies'),
    themes: loader('themes'),
    chapters: loader('chapters'),
  };
}

/** Long enough for an editor that writes a file in two steps, short enough not to be noticed. */
const settleMilliseconds = 50;

class Session {
  readonly #options: LibraryLoaderOptions;
  readonly #contexts = new Map<Collection, LoaderContext>();
  readonly #rendered = new Map<string, Awaited<ReturnType<LoaderContext['renderMarkdown']>>>();
  #reading: ReadLibrary | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: LibraryLoaderOptions) {
    this.#options = options;
  }

  async load(name: Collection, context: LoaderContext): Promise<void> {
    // A collection that comes for the second time begins a new sync.
    if (this.#contexts.has(name)) {
      this.#contexts.clear();
      this.#reading = undefined;
    }
    this.#contexts.set(name, context);
    this.#reading ??= this.#read(context);
    await this.#store(name, context, this.#reading);
    if (name === 'chapters' && context.watcher) this.#watch(context.watcher);
  }

  #read(context: LoaderContext): ReadLibrary {
    const read = readLibrary(this.#options.roots, this.#options.today());
    const report = makeReport(read.library, judge(read), originalLanguage(read.library));
    if (report.summary.errors === 0) return read;
    const text = toText(report, () => undefined);
    if (context.watcher === undefined) throw new ContentError(text);
    context.logger.fork('content').error(`\n${text}`);
    return read;
  }

  async #store(name: Collection, context: LoaderContext, read: ReadLibrary): Promise<void> {
    const { store } = context;
    const shown = publicEdition(read.library);
    const records = toRecords(shown)[name];
    const known = new Set(read.library.unreadable.chapters);
    for (const id of store.keys()) {
      // In dev a chapter with a fault keeps the last version that had none.
      const isKept = name === 'chapters' && context.watcher !== undefined && known.has(id.slice(id.indexOf('/') + 1));
      if (!records.has(id) && !isKept) store.delete(id);
    }
    if (name === 'chapters') {
      for (const chapter of read.stored) {
        if (records.has(chapterRecordId(chapter.entry))) await this.#storeChapter(context, chapter, records);
      }
      return;
    }
    for (const [id, data] of records) {
      store.set({ id, data: { ...data }, digest: context.generateDigest({ ...data }) });
    }
  }

  /** A chapter without components is rendered here, as Markdown; one with components becomes a module. */
  async #storeChapter(
    context: LoaderContext,
    { entry, body, location }: StoredChapter,
    records: ReadonlyMap<string, object>,
  ): Promise<void> {
    const id = chapterRecordId(entry);
    const data = { ...records.get(id) };
    const filePath = relative(fileURLToPath(context.config.root), location).split(sep).join('/');
    if (!isPlainMarkdown(body)) {
      const digest = context.generateDigest({ data, body });
      context.store.set({ id, data, body, filePath, digest, deferredRender: true });
      return;
    }
    const key = `${location}\n${body}`;
    const rendered = this.#rendered.get(key) ?? (await renderBody(context, body, location));
    this.#rendered.set(key, rendered);
    const assetImports = rendered.metadata?.imagePaths ?? [];
    // The store keeps an entry whose digest is the same; a renderer that changed must show, so its work counts too.
    const shown = context.generateDigest({ data, body, html: rendered.html });
    context.store.set({ id, data, body, filePath, digest: shown, rendered, assetImports });
  }

  #watch(watcher: NonNullable<LoaderContext['watcher']>): void {
    const folders = this.#options.roots.map((root) => root.folder);
    watcher.add(folders);
    const changed = (path: string) => {
      if (!folders.some((folder) => path.startsWith(`${folder}${sep}`))) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#refresh(), settleMilliseconds);
    };
    for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
  }

  async #refresh(): Promise<void> {
    const [first] = this.#contexts.values();
    if (first === undefined) return;
    try {
      this.#reading = this.#read(first);
      for (const [name, context] of this.#contexts) await this.#store(name, context, this.#reading);
    } catch (error) {
      // A content folder that vanished while we looked: say it and wait for the next change.
      first.logger.error(error instanceof Error ? error.message : String(error));
    }
  }
}

/** Content that the check refuses. It stands in the build's output with the findings and without a stack trace. */
class ContentError extends AstroError {
  constructor(report: string) {
    super(`The content has errors, so nothing was built.\n\n${report}`, 'Mend them, or run `npm run check` for more.');
    this.name = 'ContentError';
    this.stack = '';
  }
}

/** An empty frontmatter goes before the text, or a rule at its top would be taken for one. */
async function renderBody(context: LoaderContext, body: string, location: string) {
  return context.renderMarkdown(`---\n---\n${body}`, { fileURL: pathToFileURL(location) });
}
