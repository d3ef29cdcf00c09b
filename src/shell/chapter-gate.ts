import { relative, sep } from 'node:path';
import { readChapter } from '../chapter/read-chapter.ts';
import { readPage } from '../chapter/read-page.ts';
import { finding, type Finding } from '../domain/finding.ts';
import type { Language } from '../domain/language.ts';
import type { Reference } from '../domain/library.ts';
import { pictureFile } from '../domain/picture.ts';
import { severityOf, wordFinding } from '../rules/messages.ts';

/** A chapter that must not be compiled. Astro shows the message and the place; a stack would say nothing. */
export class RefusedModuleError extends Error {
  override name = 'RefusedModuleError';
  override stack = '';
  readonly loc: { file: string; line: number; column: number };

  constructor(message: string, file: string, first: Finding) {
    super(message);
    this.loc = { file, line: first.position?.line ?? 1, column: first.position?.column ?? 1 };
  }
}

/**
 * Judges a chapter's source as it is about to be compiled, when it is too late for anyone to change it. The check and
 * the loader judged it before; this gate holds when both were passed by, or when the file changed in between.
 *
 * @throws RefusedModuleError when it has an error
 */
export function judgeModule(source: string, path: string, language: Language = 'nl'): void {
  const name = relative(process.cwd(), path).split(sep).join('/');
  const { images, findings } = read(new TextEncoder().encode(source), name.startsWith('../') ? path : name);
  const elsewhere = (images ?? []).filter(({ target }) => pictureFile(target) === undefined);
  const faults = [
    ...findings.filter((found) => severityOf(found) === 'error'),
    ...elsewhere.map(({ target, position }) => finding('image-outside', { path: name, position }, { image: target })),
  ];
  const [first] = faults;
  if (first !== undefined) throw new RefusedModuleError(faults.map(inWords(language)).join('\n\n'), path, first);
}

/** Reads a module as what its place says it is: a page of the city's own, or else a chapter. */
function read(bytes: Uint8Array, path: string): { images?: readonly Reference[]; findings: Finding[] } {
  if (cityPage.test(path)) return readPage(bytes, path);
  const { chapter, findings } = readChapter(bytes, path);
  return { ...(chapter && { images: chapter.images }), findings };
}

const cityPage = /(?:^|\/)pages\/(?:nl|en)\/[^/]+\.mdx$/;

/**
 * The gate in the compiler: no `.mdx` becomes a module without being judged, wherever it comes from. It sees each one
 * before any other plugin does.
 */
export function chapterGate(language?: Language) {
  return {
    name: 'chapter-gate',
    enforce: 'pre',
    transform: {
      order: 'pre',
      filter: { id: chapterModule },
      handler(source: string, id: string) {
        if (!isWrapper(id)) judgeModule(source, id, language);
        return undefined;
      },
    },
  } as const;
}

/** A file of that kind, whatever is asked of it, and whatever else would be compiled as one because it ends like one. */
const chapterModule = /\.mdx(?:$|[?#])/;

/**
 * Of a chapter with this query, and no other, Astro makes a module of its own, with nothing of the text in it, that
 * imports the chapter without a query. All other queries are judged as the chapter is.
 */
function isWrapper(id: string): boolean {
  return /^[^?#]*\.mdx\?astroPropagatedAssets$/.test(id);
}

function inWords(language: Language): (found: Finding) => string {
  return (found) => {
    const { code, message, help, docs } = wordFinding(found, language);
    const place = [found.path, found.position?.line, found.position?.column].filter((part) => part !== undefined);
    return `${place.join(':')} error[${code}] ${message}\n  = help: ${help}\n  = docs: ${docs}`;
  };
}
