import { parseArgs } from 'node:util';
import { editFrontmatter } from '../src/content/edit-yaml.ts';
import type { Library } from '../src/domain/library.ts';
import { nearest } from '../src/domain/near.ts';
import { translationMark, type TranslationMark } from '../src/domain/translation-mark.ts';
import { markedSentence } from '../src/report/edit-words.ts';
import { CannotRunError, exitCodes, runCommand } from './command.ts';
import { contentOptions, contentUsage, readContent } from './content-options.ts';
import { showAndWrite } from './edits.ts';

const usage = `Writes into a translation which version of the original it renders. Do so after you have held the two side by side.
Shows the edits first; writes nothing without --write.

  npm run translate:mark -- <theme>/<chapter> [...] [options]
  npm run translate:mark -- --all [options]

  --all                   every translation that does not name its original as it is now
  --write                 carry the edits out
${contentUsage}
Exit code: 0 done, 2 could not run.
`;

/** Runs the command with the arguments of a command line; gives the exit code. */
export function markTranslations(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...contentOptions,
      all: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  if (values.all === positionals.length > 0) {
    throw new CannotRunError('expected chapters such as `energie/opslag`, or --all, and not both');
  }
  const { read, language } = readContent(values);
  const { library } = read;
  refuseUnreadableSite(library);
  const marks = values.all ? allMarks(library) : [...new Set(positionals)].map((id) => markOf(library, id));
  const stale = marks.filter((mark) => !mark.isCurrent);
  if (stale.length === 0) process.stdout.write(`${markedSentence(language, marks.length)}\n`);
  else showAndWrite(stale.map(toEdit), { write: values.write, language });
  return exitCodes.clean;
}

function refuseUnreadableSite(library: Library): void {
  if (library.unreadable.site) {
    throw new CannotRunError('site.yaml cannot be read, so the languages are not known; `npm run check` says why');
  }
  if (library.site.data.languages.length < 2) {
    throw new CannotRunError('this site has one language, so there are no translations');
  }
}

function allMarks(library: Library): TranslationMark[] {
  const [unreadable] = library.unreadable.chapters;
  if (unreadable !== undefined) {
    throw new CannotRunError(
      `\`${unreadable}\` cannot be read; mend what \`npm run check\` says, or name chapters instead of --all`,
    );
  }
  return [...library.chaptersById.keys()].flatMap((id) => translationMark(library, id) ?? []);
}

function markOf(library: Library, id: string): TranslationMark {
  if (library.unreadable.chapters.has(id)) {
    throw new CannotRunError(`\`${id}\` cannot be read; \`npm run check\` says why`);
  }
  if (!library.chaptersById.has(id)) {
    const near = nearest(id, library.chaptersById.keys());
    throw new CannotRunError(
      `chapter \`${id}\` does not exist${near === undefined ? '' : `; did you mean \`${near}\`?`}`,
    );
  }
  const mark = translationMark(library, id);
  if (mark === undefined) throw new CannotRunError(`\`${id}\` does not have both an original and a translation`);
  return mark;
}

function toEdit({ translation, digest }: TranslationMark) {
  const { path } = translation.origin;
  const changes = [{ keyPath: ['translation'], value: digest }];
  return { path, edit: (source: string) => editFrontmatter(source, changes, path) };
}

if (import.meta.main) await runCommand(() => markTranslations(process.argv.slice(2)));
