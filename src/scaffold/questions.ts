import { companyKinds, isMemberOn } from '../domain/company.ts';
import { editors, reservedSlugs } from '../domain/identifier.ts';
import { knowsChapter, knowsCompany, knowsTheme, originalLanguage, type Library } from '../domain/library.ts';
import { nearest } from '../domain/near.ts';
import { isSlug, toSlug } from '../domain/slug.ts';
import type { CommandWords } from './words.ts';
import { toLine } from './yaml.ts';

/** What a person can make. */
export const kinds = ['chapter', 'theme', 'company', 'translation'] as const;
export type Kind = (typeof kinds)[number];

/** What is asked for in a terminal. */
export type Asked =
  | 'theme'
  | 'chapter'
  | 'title'
  | 'title-nl'
  | 'title-en'
  | 'name'
  | 'slug'
  | 'kind'
  | 'author'
  | 'description'
  | 'company';

/** What can be given on the command line: all that is asked for, and the objectives, one a line. */
export type Flag = Asked | 'objective';

export type Answers = Partial<Record<Flag, string>>;

/** What a judgement needs to know. */
export interface Judging {
  library: Library;
  words: CommandWords;
  /** What was answered before. */
  answers: Answers;
}

export interface Question {
  flag: Asked;
  isNeeded: boolean;
  /** What the answer is when nobody says anything else. */
  suggest?: (answers: Answers) => string | undefined;
  /** Why an answer cannot be, in a sentence; `undefined` when it can. */
  judge: (answer: string, judging: Judging) => string | undefined;
}

/** What must be known for each kind, in the order in which it is asked. */
export function questionsFor(kind: Kind, library: Library): readonly Question[] {
  const second = library.site.data.languages[1];
  const secondTitle = second === undefined ? [] : [text(`title-${second}`, false)];
  switch (kind) {
    case 'chapter':
      return [
        { flag: 'theme', isNeeded: true, judge: judgeTheme },
        text('title', true),
        slug(kind, 'title'),
        { flag: 'author', isNeeded: true, judge: judgeAuthor },
        text('description', false),
        ...secondTitle,
      ];
    case 'theme':
      return [
        text('title', true),
        slug(kind, 'title'),
        ...secondTitle,
        { flag: 'company', isNeeded: false, judge: judgeCandidate },
      ];
    case 'company':
      return [
        { flag: 'name', isNeeded: true, judge: judgeName },
        slug(kind, 'name'),
        { flag: 'kind', isNeeded: true, judge: judgeKind },
      ];
    case 'translation':
      return [
        { flag: 'chapter', isNeeded: true, judge: judgeOriginal },
        { flag: 'author', isNeeded: true, judge: judgeAuthor },
        text('title', false),
      ];
  }
}

function text(flag: Asked, isNeeded: boolean): Question {
  return { flag, isNeeded, judge: (answer, { words }) => (toLine(answer) === '' ? words.empty : undefined) };
}

function slug(kind: 'chapter' | 'theme' | 'company', from: 'title' | 'name'): Question {
  return {
    flag: 'slug',
    isNeeded: true,
    suggest: (answers) => toSlug(answers[from] ?? ''),
    judge: (answer, { library, words, answers }) => {
      if (!isSlug(answer)) return words.slugInvalid(answer, toSlug(answer));
      if (reservedSlugs.includes(answer) || (kind === 'company' && answer === editors))
        return words.slugReserved(answer);
      const id = kind === 'chapter' ? `${answers.theme}/${answer}` : answer;
      const isKnown = { chapter: knowsChapter, theme: knowsTheme, company: knowsCompany }[kind];
      return isKnown(library, id) ? words.exists[kind](id) : undefined;
    },
  };
}

function judgeTheme(id: string, { library, words }: Judging): string | undefined {
  if (library.themes.has(id)) return undefined;
  if (knowsTheme(library, id)) return words.unreadable.theme(id);
  return words.unknown.theme(id, hint(id, [...library.themes.keys()], words));
}

function judgeOriginal(id: string, { library, words }: Judging): string | undefined {
  const [first, second] = library.site.data.languages;
  if (first === undefined || second === undefined) return words.oneLanguage;
  const files = library.chaptersById.get(id);
  if (files?.has(originalLanguage(library)) === true) {
    return files.has(second) ? words.exists.translation(id) : undefined;
  }
  if (library.unreadable.chapters.has(id)) return words.unreadable.chapter(id);
  return words.unknown.chapter(id, hint(id, [...library.chaptersById.keys()], words));
}

function judgeAuthor(id: string, judging: Judging): string | undefined {
  return id === editors ? undefined : judgeCompany(id, judging, [editors]);
}

function judgeCompany(id: string, { library, words }: Judging, also: readonly string[] = []): string | undefined {
  const company = library.companies.get(id);
  if (company !== undefined) return isMemberOn(company.data, library.today) ? undefined : words.noMember(id);
  if (knowsCompany(library, id)) return undefined;
  return words.unknown.company(id, hint(id, [...also, ...library.companies.keys()], words));
}

/** Whether a company may own a theme: the publisher always, others if the site lets their kind. */
function judgeCandidate(id: string, judging: Judging): string | undefined {
  const refusal = judgeCompany(id, judging);
  const { library, words } = judging;
  const { ownerKinds, publisher } = library.site.data;
  const kind = library.companies.get(id)?.data.kind;
  if (refusal !== undefined || ownerKinds === undefined || kind === undefined || id === publisher) return refusal;
  return ownerKinds.includes(kind) ? undefined : words.ownerKind(id, kind, ownerKinds.join(', '));
}

function judgeName(name: string, { library, words }: Judging): string | undefined {
  const line = toLine(name);
  if (line === '') return words.empty;
  const isTaken = [...library.companies.values()].some(({ data }) => data.name.toLowerCase() === line.toLowerCase());
  return isTaken ? words.nameTaken(line) : undefined;
}

function judgeKind(kind: string, { words }: Judging): string | undefined {
  const known: readonly string[] = companyKinds;
  return known.includes(kind) ? undefined : words.unknown.kind(kind, hint(kind, known, words));
}

/** The name that was probably meant; else the first few there are. */
function hint(typed: string, names: readonly string[], words: CommandWords): string {
  const near = nearest(typed, names);
  if (near !== undefined) return words.near(near);
  const shown = names.slice(0, 5).map((name) => `\`${name}\``);
  if (shown.length === 0) return words.none;
  return words.accepted([...shown, ...(names.length > shown.length ? ['…'] : [])].join(', '));
}
