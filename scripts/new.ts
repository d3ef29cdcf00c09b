import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readChapter } from '../src/chapter/read-chapter.ts';
import type { ReadLibrary } from '../src/content/read-library.ts';
import type { Root } from '../src/content/roots.ts';
import { originalLanguage, type Library } from '../src/domain/library.ts';
import { nearest } from '../src/domain/near.ts';
import { answer } from '../src/scaffold/answer.ts';
import type { NewFile } from '../src/scaffold/file.ts';
import { newFiles, type Known } from '../src/scaffold/new-files.ts';
import { kinds, type Answers, type Kind } from '../src/scaffold/questions.ts';
import { commandWords, type CommandWords } from '../src/scaffold/words.ts';
import { CannotRunError, exitCodes, runCommand } from './command.ts';
import { contentOptions, contentUsage, readContent } from './content-options.ts';
import { openTerminal, type Terminal } from './terminal.ts';
import { writeFiles } from './write-files.ts';

const usage = `Makes a new chapter, theme, company or translation that passes the check, for you to fill in.

  npm run new -- chapter     --theme ID --title TEXT --author ID [--title-en TEXT] [--description TEXT] [--objective TEXT ...]
  npm run new -- theme       --title TEXT [--title-en TEXT] [--company ID]
  npm run new -- company     --name TEXT --kind company|knowledge-institution|network
  npm run new -- translation --chapter THEME/CHAPTER --author ID [--title TEXT]

  --slug NAME             the name in the address (default: made from the title or name)
  --author ID             a company, or redactie
  --title-en, --title-nl  the title in the site's second language; a chapter is then made in both
  --company ID            the company that wants to take on the theme
  --write                 write it; without this it is only shown
${contentUsage}
In a terminal it asks for what you leave out. It never overwrites a file.
Exit code: 0 done, 2 could not run.

  npm run new -- chapter --theme databeveiliging --title 'Veilig thuiswerken' --author redactie --write
`;

/** Makes new files with the arguments of a command line; gives the exit code. */
export async function create(args: readonly string[]): Promise<number> {
  const { kind, given, options } = readArguments(args);
  if (kind === undefined) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  const { roots, read, language } = readContent(options);
  const { library } = read;
  const words = commandWords[language];
  if (library.unreadable.site) throw new CannotRunError(words.siteUnreadable);

  const person = openTerminal(() => words.stopped);
  try {
    const answered = await answer(kind, given, { library, words, person });
    if ('refusal' in answered) throw new CannotRunError(answered.refusal);
    const files = newFiles(kind, answered.answers, knownFrom(read));
    const root = rootOf(answered.answers, library, roots);
    show(files, root, words);
    if (!options.write && !(await isConfirmed(person, words))) {
      process.stdout.write(`\n${words.notWritten}\n`);
      return exitCodes.clean;
    }
    write(files, root, words);
    return exitCodes.clean;
  } finally {
    person?.close();
  }
}

function readArguments(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...contentOptions,
      ...{ theme: text, chapter: text, title: text, 'title-nl': text, 'title-en': text, name: text, slug: text },
      ...{ kind: text, author: text, description: text, company: text },
      objective: { type: 'string', multiple: true },
      write: { type: 'boolean', default: false },
    },
  });
  const { content, lang, today, help, write, objective, ...rest } = values;
  const given: Answers = { ...rest, ...(objective && { objective: objective.join('\n') }) };
  return { kind: help ? undefined : readKind(positionals), given, options: { content, lang, today, write } };
}

function readKind([typed, ...more]: readonly string[]): Kind {
  const kind = kinds.find((name) => name === typed);
  if (kind !== undefined && more.length === 0) return kind;
  if (kind !== undefined)
    throw new CannotRunError(`\`${more.join(' ')}\` is too much after ${kind}; quote a text of more words`);
  const near = typed === undefined ? undefined : nearest(typed, kinds);
  const found = typed === undefined ? 'say what to make' : `cannot make \`${typed}\``;
  throw new CannotRunError(`${found}; expected ${near ?? kinds.join(', ')}`);
}

function knownFrom({ library, stored }: ReadLibrary): Known {
  return {
    library,
    originalOf: (id) => {
      const isOriginal = ({ entry }: (typeof stored)[number]) =>
        entry.id === id && entry.language === originalLanguage(library);
      const found = stored.find(isOriginal);
      if (found === undefined) throw new Error(`the original of ${id} was judged to be there`);
      return { ...found.entry, body: found.body };
    },
    read: (file) => {
      const { chapter } = readChapter(Buffer.from(file.text), file.path);
      if (chapter === undefined) throw new Error(`the template of ${file.path} cannot be read`);
      return chapter;
    },
  };
}

/** The content folder in which the theme lies; what is in no theme goes into the first. */
function rootOf(answers: Answers, library: Library, roots: readonly Root[]): Root {
  const theme = library.themes.get(answers.theme ?? answers.chapter?.split('/')[0] ?? '');
  const holds = (root: Root) => theme?.origin.path === `${root.name}/themes/${theme?.id}/theme.yaml`;
  const root = roots.find(holds) ?? roots[0];
  if (root === undefined) throw new Error('there is always a root');
  return root;
}

function show(files: readonly NewFile[], root: Root, words: CommandWords): void {
  const shown = files.map(({ path, text }) => `${root.name}/${path}\n\n${text.replace(/^(?=.)/gm, '  ')}`);
  process.stdout.write(`${[words.would, ...shown].join('\n\n')}`);
}

async function isConfirmed(person: Terminal | undefined, words: CommandWords): Promise<boolean> {
  if (person === undefined) return false;
  return /^[jy]/i.test((await person.ask(`\n${words.confirm}`)).trim());
}

function write(files: readonly NewFile[], root: Root, words: CommandWords): void {
  const texts = new Map(files.map(({ path, text }) => [join(root.folder, path), text]));
  const taken = [...texts.keys()].find((location) => existsSync(location));
  if (taken !== undefined) throw new CannotRunError(words.taken(taken));
  writeFiles(texts);
  const paths = files.map(({ path }) => `${root.name}/${path}`);
  process.stdout.write(`\n${paths.map(words.written).join('\n')}\n${words.next(paths.join(' '))}\n`);
}

if (import.meta.main) await runCommand(() => create(process.argv.slice(2)));
