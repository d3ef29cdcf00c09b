import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { AstroError } from 'astro/errors';
import type { Day } from '../domain/day.ts';
import { editionOf, isPublic, type Edition } from '../domain/edition.ts';
import { compareFindings, type Finding } from '../domain/finding.ts';
import { originalLanguage, type ChapterEntry, type Library } from '../domain/library.ts';
import { isLogoFile, pictureFile } from '../domain/picture.ts';
import { chapterTextId, logoId, pageTextId } from '../domain/text-id.ts';
import { makeReport } from '../report/report.ts';
import { toText } from '../report/text.ts';
import { judge } from '../rules/rules.ts';
import { softwareFingerprint, textFingerprint } from './fingerprint.ts';
import { openKeptTexts, type KeptTexts } from './kept-texts.ts';
import { pageLibrary } from './page-library.ts';
import { readLibrary, type ReadLibrary } from './read-library.ts';
import { readLine } from './read-line.ts';
import { makeReadMemo } from './read-memo.ts';
import { readingId, setReading, type RenderedText, type TextOfEdition } from './reading.ts';
import { refuseText, type StoredText } from './refuse-text.ts';
import type { Root } from './roots.ts';

export interface LibraryLoaderOptions {
  roots: readonly Root[];
  /** Which edition of the site is made, the public one unless said: what is not in it never reaches Astro. */
  edition?: Edition;
  /** Gives today; asked at every reading, so that a server that runs past midnight knows. */
  today: () => Day;
  /** Whether everything is read anew, whatever an earlier process knew. */
  isFresh?: boolean;
  /** Reads the content; another reader shows that the loader trusts none. */
  read?: typeof readLibrary;
}

/**
 * The loader of the site's texts. It reads the library once a sync, with the reader and the rules of the check, and
 * hands what belongs to the edition to the pages (reading.ts). Astro's store gets no more than what Astro itself must
 * know: which pictures are imported, and which texts are modules. Content that the check refuses ends a build. In dev it
 * is told, and the rest goes on: a chapter in which something could run or load is held back, one whose links lead
 * nowhere is shown.
 */
export function libraryLoader(options: LibraryLoaderOptions): Loader {
  const session = new Session(options);
  return { name: 'library', load: (context) => session.load(context) };
}

/** Long enough for an editor that writes a file in two steps, short enough not to be noticed. */
const settleMilliseconds = 50;

/** A text of the edition with what Astro's store needs to know of it. */
interface ShownText extends TextOfEdition {
  stored: StoredText;
  /** The chapter it is of; a page of the city's own has none. */
  chapter?: ChapterEntry;
  isModule: boolean;
  pictures: string[];
}

class Session {
  readonly #options: LibraryLoaderOptions;
  readonly #edition: Edition;
  /** What was shown last, by id: it is rendered once, and a fault that is saved does not take it away. */
  #shown = new Map<string, ShownText>();
  #readings = 0;
  /** What was read before, for a server that reads the same files again and again. */
  readonly #memo = makeReadMemo();
  #texts: KeptTexts | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: LibraryLoaderOptions) {
    this.#options = options;
    this.#edition = options.edition ?? 'public';
  }

  async load(context: LoaderContext): Promise<void> {
    await this.#read(context);
    if (context.watcher) this.#watch(context, context.watcher);
  }

  /** The texts that are known already, also from the process before this one. */
  #textsOf({ config }: LoaderContext): KeptTexts {
    return (this.#texts ??= openKeptTexts(config, this.#options.isFresh ?? false));
  }

  async #read(context: LoaderContext): Promise<void> {
    const { roots, today, read: reader = readLibrary } = this.#options;
    const texts = this.#textsOf(context);
    // A build reads once, so that what it remembered of files would only be in the way.
    const memo = context.watcher && { memo: this.#memo };
    const read = reader(roots, today(), { texts: texts.memory, hasHelp: true, ...memo });
    this.#tell(context, read.library, judge(read));
    const library = editionOf(read.library, this.#edition);
    const shown = this.#shownTexts(context, read, library);
    texts.keep();
    await this.#store(context, shown, logosOf(read, library));
    this.#shown = shown;
    const chapters = [...shown.values()].flatMap(({ chapter }) => chapter ?? []);
    const root = fileURLToPath(context.config.root);
    let renderer: string | undefined;
    setReading({
      library: pageLibrary(library, chapters),
      texts: shown,
      renderer: () => (renderer ??= softwareFingerprint(root)),
    });
  }

  /** Says what the check says. An error ends a build; in dev warnings would be in the way of who is writing. */
  #tell(context: LoaderContext, library: Library, findings: readonly Finding[]): void {
    const report = makeReport(library, [...findings].sort(compareFindings), originalLanguage(library));
    const hasErrors = report.summary.errors > 0;
    const isBuild = context.watcher === undefined;
    if (!isBuild && !hasErrors) return;
    const text = toText(report, readLine);
    if (isBuild && hasErrors) throw new ContentError(text);
    const logger = context.logger.fork('content');
    if (hasErrors) logger.error(`\n${text}`);
    else logger.info(`\n${text}`);
  }

  /** The texts of the edition, without those that are refused: of these, in dev, the last version that was none. */
  #shownTexts(context: LoaderContext, read: ReadLibrary, library: Library): Map<string, ShownText> {
    const texts = textsOf(read, library);
    const { images } = read.library;
    const { read: readOnce } = this.#textsOf(context).memory;
    const refusals = texts.map((text) => (this.#isShown(text) ? [] : refuseText(text.stored, images, readOnce)));
    // A build with something to refuse has ended already, unless reading or a rule let it pass.
    const passed = refusals.flat();
    if (context.watcher === undefined && passed.length > 0) this.#tell(context, read.library, passed);
    const shown = new Map<string, ShownText>();
    for (const [index, text] of texts.entries()) {
      if (refusals[index]?.length === 0) shown.set(text.stored.id, this.#shownText(context, text));
    }
    for (const [id, last] of this.#shown) {
      if (!shown.has(id) && this.#keepsLastVersion(context, read.library, last)) shown.set(id, last);
    }
    return shown;
  }

  /** Whether exactly this text is shown already. One with pictures is asked again, as these may have gone. */
  #isShown({ stored, chapter }: Pick<ShownText, 'stored' | 'chapter'>): boolean {
    const last = this.#shown.get(stored.id);
    return last?.body === stored.body && last.stored.location === stored.location && chapter?.images.length === 0;
  }

  /** In dev a chapter with a fault keeps the last version that had none; a module is of its file as it is now. */
  #keepsLastVersion({ watcher }: LoaderContext, library: Library, { chapter, isModule }: ShownText): boolean {
    if (watcher === undefined || chapter === undefined || isModule) return false;
    const isInEdition = this.#edition === 'members' || isPublic(library, chapter.id);
    const isThere = library.chaptersById.has(chapter.id) || library.unreadable.chapters.has(chapter.id);
    return isInEdition && isThere;
  }

  /** A text without components is rendered here, as Markdown; one with components becomes a module. */
  #shownText(context: LoaderContext, { stored, chapter }: Pick<ShownText, 'stored' | 'chapter'>): ShownText {
    const { id, body, location } = stored;
    const pictures = (chapter?.images ?? []).map(({ target }) => target);
    const files = pictures.map((target) => join(dirname(location), target));
    const digest = () => textFingerprint(body, files);
    const isModule = !this.#textsOf(context).memory.isPlain(body);
    const own = { stored, ...(chapter && { chapter }), body, pictures, digest, isModule };
    if (isModule) return own;
    const last = this.#shown.get(id);
    const isSame = last?.body === body && last.stored.location === location && last.pictures.join() === pictures.join();
    if (isSame && last.render !== undefined) return { ...own, render: last.render };
    let rendered: Promise<RenderedText> | undefined;
    return { ...own, render: () => (rendered ??= renderBody(context, stored, pictures)) };
  }

  async #store(
    context: LoaderContext,
    shown: ReadonlyMap<string, ShownText>,
    logos: ReadonlyMap<string, string>,
  ): Promise<void> {
    const { store } = context;
    const isKept = (id: string) => shown.has(id) || logos.has(id) || id === readingId;
    for (const id of store.keys()) if (!isKept(id)) store.delete(id);
    this.#readings += 1;
    // A number is enough: who starts anew reads everything anew.
    store.set({ id: readingId, data: { reading: this.#readings } });
    for (const [id, { stored, isModule, pictures }] of shown) {
      const filePath = fromRoot(context, stored.location);
      // Astro must know before it bundles which files are imported. A module imports its own.
      const assetImports = isModule ? [] : [...new Set(pictures)];
      const digest = context.generateDigest({ filePath, isModule, assetImports });
      store.set({ id, data: {}, filePath, digest, assetImports, ...(isModule && { deferredRender: true }) });
    }
    for (const [id, location] of logos) {
      const filePath = fromRoot(context, location);
      const data = await context.parseData({ id, data: { logo: `./${basename(location)}` }, filePath });
      store.set({ id, data, filePath, digest: context.generateDigest({ filePath }) });
    }
  }

  #watch(context: LoaderContext, watcher: NonNullable<LoaderContext['watcher']>): void {
    const folders = this.#options.roots.map((root) => root.folder);
    watcher.add(folders);
    const changed = (path: string) => {
      if (!folders.some((folder) => path.startsWith(`${folder}${sep}`))) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#refresh(context), settleMilliseconds);
    };
    for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
  }

  async #refresh(context: LoaderContext): Promise<void> {
    try {
      await this.#read(context);
    } catch (error) {
      // A content folder that vanished while we looked: say it and wait for the next change.
      context.logger.error(error instanceof Error ? error.message : String(error));
    }
  }
}

/** Where the logos of a library's companies lie, by the id under which Astro knows them. */
function logosOf({ logos }: ReadLibrary, { companies }: Library): Map<string, string> {
  const found = [...companies.values()].flatMap(({ id, data: { logo = '' } }) => {
    const location = isLogoFile(logo) ? logos.get(logo)?.location : undefined;
    return location === undefined ? [] : [[logoId(id), location] as const];
  });
  return new Map(found);
}

function fromRoot({ config }: LoaderContext, location: string): string {
  return relative(fileURLToPath(config.root), location).split(sep).join('/');
}

/** The texts that belong to a library, with their chapters. */
function textsOf(read: ReadLibrary, library: Library): Pick<ShownText, 'stored' | 'chapter'>[] {
  const isChapter = new Set(library.chapters);
  const isPage = new Set(library.pages);
  return [
    ...read.stored
      .filter(({ entry }) => isChapter.has(entry))
      .map(({ entry, body, location }) => {
        const { theme, origin } = entry;
        return { stored: { id: chapterTextId(entry), path: origin.path, theme, body, location }, chapter: entry };
      }),
    ...read.pages
      .filter(({ entry }) => isPage.has(entry))
      .map(({ entry, body, location }) => ({ stored: { id: pageTextId(entry), path: entry.origin.path, body, location } })),
  ];
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
async function renderBody(
  context: LoaderContext,
  { body, location, path }: StoredText,
  pictures: readonly string[],
): Promise<RenderedText> {
  const rendered = await context.renderMarkdown(`---\n---\n${body}`, { fileURL: pathToFileURL(location) });
  const imported = rendered.metadata?.imagePaths ?? [];
  // What the renderer found is what will be imported; it has to be what was judged.
  const strange = imported.find((target) => pictureFile(target) === undefined || !pictures.includes(target));
  if (strange !== undefined) throw new Error(`${path} would import ${strange}, which is no picture of it`);
  return { html: rendered.html, metadata: { ...rendered.metadata, imagePaths: imported } };
}
