import { makeBlock, makeComponent } from './blocks.ts';
import { terms } from './glossary.ts';
import type { Prose } from './prose.ts';
import { between, type Random } from './random.ts';

/** Where a chapter stands in the corpus. */
export interface Place {
  theme: number;
  /** Which of the theme's chapters it is, from 0. */
  place: number;
}

/** What a chapter of the corpus is made with. */
export interface Parts extends Place {
  random: Random;
  prose: Prose;
  title: string;
  /** Of a translation: the digest of its original. */
  translation?: string;
}

const sections = 4;

/** Every tenth chapter has components, and so becomes a module of its own. */
export function hasComponents({ place }: Pick<Place, 'place'>): boolean {
  return place % 10 === 9;
}

/** Every twentieth chapter has a picture: one in each whole theme. */
export function hasPicture({ place }: Pick<Place, 'place'>): boolean {
  return place === 4;
}

/** The id of a chapter, without language. */
export function chapterId({ theme, place }: Place): string {
  return `thema-${theme}/hoofdstuk-${place}`;
}

/** The text of a chapter's file. */
export function makeChapter(parts: Parts): string {
  return `---\n${header(parts)}---\n\n${body(parts)}`;
}

function header({ random, prose, title, translation, ...at }: Parts): string {
  const company = `bedrijf-${at.theme}`;
  const day = `2026-${between(random, 1, 2) === 1 ? '09' : '10'}-${between(random, 10, 28)}`;
  const line = (text: string) => JSON.stringify(text);
  // The letter keeps two answers apart that happen to be the same sentence.
  const answer = (letter: string, isRight: boolean) =>
    `      - { text: ${line(`${letter}: ${prose.sentence()}`)}${isRight ? ', correct: true' : ''} }\n`;
  return [
    `title: ${line(title)}\ndescription: ${line(prose.sentence())}\nauthors: [${company}]\norder: ${at.place}\n`,
    at.place > 0 ? `presumes: [${chapterId({ ...at, place: at.place - 1 })}]\n` : '',
    `objectives:\n  - { id: een, text: ${line(prose.heading())} }\n`,
    `  - { id: twee, text: ${line(prose.heading())}, task: ${line(prose.sentence())} }\n`,
    `questions:\n  - id: vraag\n    kind: one\n    objective: een\n    text: ${line(prose.sentence())}\n    answers:\n`,
    answer('A', false) + answer('B', true) + answer('C', false),
    `    explanation: ${line(prose.sentence())}\n`,
    `reviews:\n  - { date: ${day}, by: ${company}, outcome: written, note: ${line(prose.sentence())} }\n`,
    translation === undefined ? '' : `translation: '${translation}'\n`,
  ].join('');
}

function body({ random, prose, ...at }: Parts): string {
  const { theme, place } = at;
  const section = (index: number) => [
    `## ${prose.heading()}`,
    prose.paragraph(),
    prose.paragraph(),
    makeBlock(random, prose, theme + place * sections + index),
  ];
  return (
    [
      prose.paragraph(),
      ...Array.from({ length: sections }, (_, index) => section(index)).flat(),
      ...(hasPicture(at) ? [`![${prose.heading()}](../images/beeld-${place}.png)`] : []),
      ...(hasComponents(at) ? [makeComponent(prose, theme + (place > 9 ? 1 : 0))] : []),
      ...links(prose, at),
      // Every term of the glossary is used somewhere.
      ...(theme === 0 && place === 0 ? [terms.map(({ nl }) => `- ${nl}`).join('\n')] : []),
    ].join('\n\n') + '\n'
  );
}

/** Links to the chapter before it and to one of the theme before it. */
function links({ sentence, noun }: Prose, { theme, place }: Place): string[] {
  const before = place > 0 ? [`../hoofdstuk-${place - 1}/`] : [];
  const elsewhere = theme > 0 ? [`../../thema-${theme - 1}/hoofdstuk-${place}/`] : [];
  return [...before, ...elsewhere].map((address) => `${sentence()} [${noun()}](${address})`);
}
