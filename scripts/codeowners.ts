import { isAbsolute } from 'node:path';
import { parseArgs } from 'node:util';
import { codeowners, codeownersHeader } from '../src/domain/codeowners.ts';
import type { SiteEntry } from '../src/domain/library.ts';
import { differsSentence, fileSentence, noBoardSentence, noTeamSentence } from '../src/report/codeowners-words.ts';
import { CannotRunError, exitCodes, runCommand } from './command.ts';
import { contentOptions, contentUsage, readSoundContent } from './content-options.ts';
import { readFileText, writeOwn } from './write-files.ts';

const defaultFile = '.github/CODEOWNERS';

const usage = `Makes CODEOWNERS from the content: who must agree with a change of which theme.

  npm run codeowners -- [options]

  (no option)             prints it
  --write                 writes it to FILE
  --check                 compares FILE with it, byte for byte
  --out FILE              which file that is (default: ${defaultFile}); without --check it is written
  --force                 write over a file that was not made by this command
${contentUsage}
The folder of the content in its repository is \`repository.folder\` of site.yaml; without a \`repository\` there it is
the content folder as seen from here. Who owns a theme depends on the day: a company that has left has made way.

Exit code: 0 printed, written, the same, or nothing to write; 1 --check found a difference; 2 could not run.
`;

/** Runs the command with the arguments of a command line; gives the exit code. */
export function makeCodeowners(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...contentOptions,
      check: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  if (values.check && values.write) throw new CannotRunError('expected --check or --write, and not both');
  const { read, language } = readSoundContent(values);
  const { site, today } = read.library;
  const { boardTeam } = site.data;
  if (boardTeam === undefined) {
    process.stderr.write(`${noBoardSentence(language)}\n`);
    return exitCodes.clean;
  }
  const made = codeowners(read.library, { folder: folderOf(site), boardTeam });
  for (const company of made.withoutTeam) process.stderr.write(`${noTeamSentence(language, company)}\n`);

  const file = values.out ?? defaultFile;
  if (values.check) {
    if (readFileText(file) !== made.text) {
      process.stderr.write(`${differsSentence(language, { file, isDefault: file === defaultFile, today })}\n`);
      return exitCodes.errors;
    }
    process.stdout.write(`${fileSentence(language, file, 'same')}\n`);
  } else if (values.write || values.out !== undefined) {
    writeOwn(file, made.text, { mark: codeownersHeader, force: values.force });
    process.stdout.write(`${fileSentence(language, file, 'written')}\n`);
  } else process.stdout.write(made.text);
  return exitCodes.clean;
}

/** The content folder in its repository, as far as the content or the place of this command says. */
function folderOf({ data, origin }: SiteEntry): string {
  const folder = data.repository?.folder ?? origin.path.slice(0, -'/site.yaml'.length);
  const name = data.repository === undefined ? '--content' : '`repository.folder`';
  if (data.repository === undefined && isAbsolute(folder)) {
    throw new CannotRunError(`${origin.path} has no \`repository\`, so the folder in the repository is not known`);
  }
  if (/[\r\n]/.test(folder)) throw new CannotRunError(`a line of CODEOWNERS cannot hold the folder that ${name} gives`);
  return folder;
}

if (import.meta.main) await runCommand(() => makeCodeowners(process.argv.slice(2)));
