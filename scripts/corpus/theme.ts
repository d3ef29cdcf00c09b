import { readChapter } from '../../src/chapter/read-chapter.ts';
import type { Language } from '../../src/domain/language.ts';
import { chapterId, hasPicture, makeChapter } from './chapter.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { makePicture } from './picture.ts';
import { makeProse, type Prose } from './prose.ts';
import { makeRandom } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A file of the corpus. */
export type CorpusFile = readonly [path: string, content: string | Uint8Array];

export interface ThemeOptions {
  theme: number;
  /** How many chapters the theme has. */
  size: number;
  seed: number;
  languages: readonly Language[];
}

const vocabularies: Readonly<Record<Language, Vocabulary>> = { nl: dutch, en: english };

/** The files of one theme, its company, and for some a learning path through its first chapters. */
export function* themeFiles(options: ThemeOptions): Generator<CorpusFile> {
  const { theme, size, seed } = options;
  const company = `bedrijf-${theme}`;
  yield [
    `companies/${company}.yaml`,
    `name: Bedrijf ${theme}\nkind: company\nsummary: ${inEach(options, 'sentence')}\n`,
  ];
  const about = `title: ${inEach(options, 'title')}\nsummary: ${inEach(options, 'sentence')}\n`;
  yield [
    `themes/thema-${theme}/theme.yaml`,
    `${about}ownership: { state: owned, company: ${company}, deputy: netwerk }\n`,
  ];
  if (theme % 5 === 0) yield [`paths/pad-${theme}.yaml`, `${about}groups:\n${group(options)}`];
  const titles = new Set<string>();
  for (let place = 0; place < size; place += 1) {
    if (hasPicture({ place })) {
      yield [`themes/thema-${theme}/images/beeld-${place}.png`, makePicture(makeRandom(seed, theme, place, -1))];
    }
    yield* chapterFiles(options, place, titles);
  }
}

function group(options: ThemeOptions): string {
  const steps = Array.from({ length: Math.min(options.size, 10) }, (_, place) => chapterId({ ...options, place }));
  return `  - { title: ${inEach(options, 'heading')}, chapters: [${steps.join(', ')}] }\n`;
}

/** A chapter, and the translation that every other chapter has when there is a second language. */
function* chapterFiles({ theme, seed, languages }: ThemeOptions, place: number, titles: Set<string>) {
  let translation: string | undefined;
  for (const [index, language] of languages.slice(0, place % 2 === 0 ? 2 : 1).entries()) {
    const random = makeRandom(seed, theme, place, index);
    const prose = makeProse(random, vocabularies[language], theme);
    const title = newTitle(prose, titles);
    const text = makeChapter({
      random,
      prose,
      theme,
      place,
      title,
      ...(translation === undefined ? {} : { translation }),
    });
    if (languages.length > 1 && index === 0) translation = digestOf(text);
    yield [`themes/thema-${theme}/${language}/hoofdstuk-${place}.mdx`, text] as const;
  }
}

/** A title that no chapter of the theme has yet. */
function newTitle(prose: Prose, titles: Set<string>): string {
  let title = prose.title();
  while (titles.has(title.toLowerCase())) title = prose.title();
  titles.add(title.toLowerCase());
  return title;
}

/** What a translation names to say which version of its original it renders. */
function digestOf(text: string): string {
  const { chapter } = readChapter(new TextEncoder().encode(text), 'original');
  if (chapter === undefined) throw new Error('a chapter of the corpus cannot be read');
  return chapter.digest;
}

/** A short text in each language, as YAML. */
function inEach({ theme, seed, languages }: ThemeOptions, kind: 'title' | 'sentence' | 'heading'): string {
  const texts = languages.map((language, index) => {
    const prose = makeProse(makeRandom(seed, theme, -2, index), vocabularies[language], theme);
    return `${language}: ${JSON.stringify(prose[kind]())}`;
  });
  return `{ ${texts.join(', ')} }`;
}
