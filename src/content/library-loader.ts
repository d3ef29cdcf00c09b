import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { AstroError } from 'astro/errors';
import { isPlainMarkdown } from '../chapter/parse.ts';
import type { Day } from '../domain/day.ts';
import { editionOf, isPublic, type Edition } from '../domain/edition.ts';
import type { Finding } from '../domain/finding.ts';
import { originalLanguage, type Library } from '../domain/library.ts';
import { pictureFile } from '../domain/picture.ts';
import { makeReport } from '../report/report.ts';
import { toText } from '../report/text.ts';
import { judge } from '../rules/rules.ts';
import { readLibrary, type ReadLibrary } from './read-library.ts';
import { chapterRecordId, pageRecordId, toRecords, type Collection } from './records.ts';
import { refuseText, type StoredText } from './refuse-text.ts';
import type { Root } from './roots.ts';

export interface LibraryLoaderOptions {
  roots: readonly Root[];
  /** Which edition of the site is made, the public one unless said: what is not in it never reaches Astro. */
  edition?: Edition;
  /** Gives today; asked at every reading, so that a server that runs past midnight knows. */
  today: () => Day;
  /** Reads the content; another reader shows that the loader trusts none. */
  read?: (roots: readonly Root[], today: Day) => ReadLibrary;
}

/**
 * Loaders for the site's collections. Together they read the library once a sync, with the reader and the rules of
 * the check, and hand on what belongs to the edition. Content that the check refuses ends a build. In dev it is told,
 * and the rest goes on: a chapter in which something could run or load is held back, one whose links lead nowhere is
 * shown.
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
    pages: loader('pages'),
    paths: loader('paths'),
    glossary: loader('glossary'),
    slots: loader('slots'),
  };
}

/** Long enough for an editor that writes a file in two steps, short enough not to be noticed. */
const settleMilliseconds = 50;

class Session {
  readonly #options: LibraryLoaderOptions;
  readonly #contexts = new Map<Collection, LoaderContext>();
  readonly #rendered = new Map<string, Awaited<ReturnType<LoaderContext['renderMarkdown']>>>();
  /** What was rendered here and stored: whatever else a store holds, from an earlier run, nobody has judged. */
  readonly #lastVersions = new Set<string>();
  readonly #edition: Edition;
  #reading: ReadLibrary | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: LibraryLoaderOptions) {
    this.#options = options;
    this.#edition = options.edition ?? 'public';
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
    const { roots, today, read: reader = readLibrary } = this.#options;
    const read = reader(roots, today());
    this.#tell(context, read.library, judge(read));
    return read;
  }

  /** Ends a build when there is an error; in dev only says so. */
  #tell(context: LoaderContext, library: Library, findings: readonly Finding[]): void {
    const report = makeReport(library, findings, originalLanguage(library));
    if (report.summary.errors === 0) return;
    const text = toText(report, () => undefined);
    if (context.watcher === undefined) throw new ContentError(text);
    context.logger.fork('content').error(`\n${text}`);
  }

  async #store(name: Collection, context: LoaderContext, read: ReadLibrary): Promise<void> {
    const records = toRecords(editionOf(read.library, this.#edition))[name];
    const texts = textsOf(name, read);
    if (texts !== undefined) {
      await this.#storeTexts(context, read, { texts, records });
      return;
    }
    keepOnly(context, (id) => records.has(id));
    for (const [id, data] of records) {
      context.store.set({ id, data: { ...data }, digest: context.generateDigest({ ...data }) });
    }
  }

  async #storeTexts(
    context: LoaderContext,
    read: ReadLibrary,
    { texts, records }: { texts: readonly StoredText[]; records: ReadonlyMap<string, object> },
  ): Promise<void> {
    const shown = texts.filter(({ id }) => records.has(id));
    const refusals = new Map(shown.map((text) => [text.id, refuseText(text, read.library.images)] as const));
    // A build with something to refuse has ended already, unless reading or a rule let it pass.
    if (context.watcher === undefined) this.#tell(context, read.library, [...refusals.values()].flat());
    const isSound = (id: string) => refusals.get(id)?.length === 0;
    keepOnly(context, (id) => isSound(id) || this.#keepsLastVersion(context, read.library, id));
    for (const text of shown) if (isSound(text.id)) await this.#storeText(context, text, records);
  }

  /** In dev a chapter with a fault keeps the last version that had none and was rendered; a module is of its file as it is now. */
  #keepsLastVersion({ watcher }: LoaderContext, library: Library, id: string): boolean {
    const chapter = id.slice(id.indexOf('/') + 1);
    const isInEdition = this.#edition === 'members' || isPublic(library, chapter);
    const isThere = library.chaptersById.has(chapter) || library.unreadable.chapters.has(chapter);
    return watcher !== undefined && this.#lastVersions.has(id) && isInEdition && isThere;
  }

  /** A text without components is rendered here, as Markdown; one with components becomes a module. */
  async #storeText(
    context: LoaderContext,
    { id, body, location, path }: StoredText,
    records: ReadonlyMap<string, object>,
  ): Promise<void> {
    const data = { ...records.get(id) };
    const filePath = relative(fileURLToPath(context.config.root), location).split(sep).join('/');
    this.#lastVersions.delete(id);
    if (!isPlainMarkdown(body)) {
      const digest = context.generateDigest({ data, body });
      context.store.set({ id, data, body, filePath, digest, deferredRender: true });
      return;
    }
    const key = `${location}\n${body}`;
    const rendered = this.#rendered.get(key) ?? (await renderBody(context, body, location));
    this.#rendered.set(key, rendered);
    const assetImports = rendered.metadata?.imagePaths ?? [];
    // What the renderer found is what will be imported; it has to be what was judged.
    const strange = assetImports.find((target) => pictureFile(target) === undefined);
    if (strange !== undefined) throw new Error(`${path} would import ${strange}, which is no picture`);
    // The store keeps an entry whose digest is the same; a renderer that changed must show, so its work counts too.
    const shown = context.generateDigest({ data, body, html: rendered.html });
    context.store.set({ id, data, body, filePath, digest: shown, rendered, assetImports });
    this.#lastVersions.add(id);
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

/** The texts of a collection that has texts, under the ids of their records. */
function textsOf(name: Collection, { stored, pages }: ReadLibrary): StoredText[] | undefined {
  if (name === 'chapters') {
    return stored.map(({ entry, body, location }) => {
      return { id: chapterRecordId(entry), path: entry.origin.path, theme: entry.theme, body, location };
    });
  }
  if (name === 'pages') {
    return pages.map(({ entry, body, location }) => {
      return { id: pageRecordId(entry), path: entry.origin.path, body, location };
    });
  }
  return undefined;
}

/** Takes everything else out of a store. */
function keepOnly({ store }: LoaderContext, isKept: (id: string) => boolean): void {
  for (const id of store.keys()) if (!isKept(id)) store.delete(id);
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
