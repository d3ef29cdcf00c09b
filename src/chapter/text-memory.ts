import { hash } from 'node:crypto';
import type { Reference } from '../domain/library.ts';
import { isPlainMarkdown } from './parse.ts';
import { readText, type ReadBody, type ReadText } from './read-chapter.ts';

/** What a text says in which nothing is wrong. Places count from its own first line. */
export interface KnownText extends Omit<ReadText, 'findings'> {
  /** Whether it is plain Markdown; absent until somebody asks. */
  isPlain?: boolean;
}

/** Known texts by the digest of their characters: what is known holds for exactly these. */
export type KnownTexts = Readonly<Record<string, KnownText>>;

/** Remembers texts, so that nobody reads the same characters twice. A text with something wrong in it is read every time. */
export interface TextMemory {
  /** As `readText`. */
  read: ReadBody;
  /** The same, with another reader for texts that are not known. */
  around: (read: ReadBody) => ReadBody;
  /** As `isPlainMarkdown`. */
  isPlain: (body: string) => boolean;
  /** The known texts that somebody asked for. */
  asked: () => KnownTexts;
  isEmpty: () => boolean;
}

/**
 * Makes a memory of texts.
 *
 * @param kept what another process knew; whoever hands it over answers for it
 */
export function makeTextMemory(kept: KnownTexts = {}): TextMemory {
  const known = new Map(Object.entries(kept));
  const asked = new Map<string, KnownText>();
  const recall = (digest: string) => {
    const text = asked.get(digest) ?? known.get(digest);
    if (text !== undefined) asked.set(digest, text);
    return text;
  };
  const around =
    (read: ReadBody): ReadBody =>
    (body, place) => {
      const digest = digestOf(body);
      const text = recall(digest);
      if (text !== undefined) return { ...moved(text, place.bodyLine - 1), findings: [] };
      const { findings, ...found } = read(body, place);
      if (findings.length === 0) asked.set(digest, moved(found, 1 - place.bodyLine));
      return { ...found, findings };
    };
  return {
    read: around(readText),
    around,
    isPlain(body) {
      const text = recall(digestOf(body));
      if (text === undefined) return isPlainMarkdown(body);
      return (text.isPlain ??= isPlainMarkdown(body));
    },
    asked: () => Object.fromEntries(asked),
    isEmpty: () => known.size + asked.size === 0,
  };
}

function digestOf(body: string): string {
  return hash('sha256', body, 'base64');
}

/** A text that begins so many lines further on. */
function moved({ words, links, images, slots, anchors, prose }: KnownText, lines: number): Omit<ReadText, 'findings'> {
  const move = (references: readonly Reference[]) =>
    references.map(({ position, ...rest }) => ({ ...rest, position: { ...position, line: position.line + lines } }));
  return { words, links: move(links), images: move(images), slots: move(slots), anchors, prose };
}
