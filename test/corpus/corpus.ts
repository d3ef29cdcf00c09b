import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** Where the corpus lies. */
export const corpusFolder = resolve(import.meta.dirname, '../fixtures/corpus');

/** One attack or one innocent: a file, and where in a content folder it is put. */
export interface CorpusCase {
  /** How the lists name it: the file below the corpus, or `recipes/…`. */
  name: string;
  kind: string;
  isAttack: boolean;
  /** The place in the content folder. */
  place: string;
  bytes: () => Uint8Array;
  /** Instead of putting the file: what a file in git cannot be, such as a link. */
  prepare?: (folder: string) => void;
}

/** Where the one chapter under suspicion is put. */
export const chapterPlace = 'themes/energie/nl/opslag.mdx';

/** Kinds that are no chapters. */
const places: Readonly<Record<string, (file: string) => string>> = {
  theme: () => 'themes/energie/theme.yaml',
  company: () => 'companies/kanaalcode.yaml',
  site: () => 'site.yaml',
  pictures: (file) => `themes/energie/images/${file}`,
  logos: (file) => `companies/${file}`,
};

/** Every file of the corpus, in stable order. */
export function readCorpus(): CorpusCase[] {
  return globSync('{attacks,innocents}/*/*', { cwd: corpusFolder })
    .map((path) => path.replaceAll('\\', '/'))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => {
      const [group = '', kind = ''] = name.split('/');
      const place = Object.hasOwn(places, kind) ? places[kind] : undefined;
      return {
        name,
        kind,
        isAttack: group === 'attacks',
        place: place?.(basename(name)) ?? chapterPlace,
        bytes: () => readFileSync(join(corpusFolder, name)),
      };
    });
}

/** Whether a case is a chapter, so that the gate in front of the compiler sees it. */
export function isChapter(one: Pick<CorpusCase, 'place'>): boolean {
  return one.place.endsWith('.mdx');
}
