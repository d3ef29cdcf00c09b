import { parseArgs } from 'node:util';
import { editYaml, type YamlChange } from '../src/content/edit-yaml.ts';
import { hasLeft } from '../src/domain/company.ts';
import type { Day } from '../src/domain/day.ts';
import { departure, withDeparture, type Departure } from '../src/domain/departure.ts';
import type { CompanyEntry, Library } from '../src/domain/library.ts';
import { nearest } from '../src/domain/near.ts';
import type { Ownership } from '../src/domain/theme.ts';
import { laterSentence } from '../src/report/edit-words.ts';
import { wordFinding } from '../src/rules/messages.ts';
import { judge } from '../src/rules/rules.ts';
import { CannotRunError, exitCodes, runCommand } from './command.ts';
import { contentOptions, contentUsage, errorsOf, readDay, readSoundContent } from './content-options.ts';
import { showAndWrite } from './edits.ts';

const usage = `Confirms who answers for what. Shows the edits first; writes nothing without --write.

  npm run owners -- leave <company> --on YYYY-MM-DD [options]

  leave <company>         sets the day on which the company leaves, and hands over its themes: to the deputy, else the
                          theme seeks an owner. Where it was deputy itself, it is so no longer. Credit for what it
                          wrote stays.
  --on YYYY-MM-DD         the first day on which it is no member any more; while that day is still to come the themes
                          stay as they are, and the same command hands them over from that day on
  --write                 carry the edits out
${contentUsage}
Exit code: 0 done, 2 could not run.

  npm run owners -- leave kanaalcode --on 2026-12-01 --content test/fixtures/voorbeeldstad
`;

/** Runs the command with the arguments of a command line; gives the exit code. */
export function owners(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...contentOptions, on: { type: 'string' }, write: { type: 'boolean', default: false } },
  });
  if (values.help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  const [action, id, ...tooMuch] = positionals;
  if (action !== 'leave' || id === undefined || tooMuch.length > 0) {
    throw new CannotRunError('expected `leave` and one company, such as `leave kanaalcode --on 2026-11-24`');
  }
  const left = readDay('--on', values.on);
  const { read, language } = readSoundContent(values);
  const { library } = read;
  const leaving = departure(library, mayLeave(library, id, left), left);
  refuseNothingToDo(leaving);

  // What was sound before can have been made wrong by the departure alone, such as a review after it.
  const [fault] = errorsOf(judge({ library: withDeparture(library, leaving), findings: [] }));
  if (fault !== undefined) {
    const { message } = wordFinding(fault, language);
    throw new CannotRunError(`\`${id}\` cannot leave on ${left} yet: ${fault.path} would be wrong, ${message}`);
  }

  if (left > library.today) process.stdout.write(`${laterSentence(language, id, left)}\n\n`);
  showAndWrite(editsOf(leaving), { write: values.write, language });
  return exitCodes.clean;
}

function mayLeave(library: Library, id: string, left: Day): CompanyEntry {
  const company = library.companies.get(id);
  if (company === undefined) {
    const near = nearest(id, library.companies.keys());
    throw new CannotRunError(
      `company \`${id}\` does not exist${near === undefined ? '' : `; did you mean \`${near}\`?`}`,
    );
  }
  if (id === library.site.data.publisher) {
    throw new CannotRunError(
      `\`${id}\` publishes this site and cannot leave; name another \`publisher\` in site.yaml first`,
    );
  }
  const { joined, left: known } = company.data;
  if (known !== undefined && known !== left) {
    const when = hasLeft(company.data, library.today) ? 'already left' : 'already leaves';
    throw new CannotRunError(`\`${id}\` ${when} on ${known}; say \`--on ${known}\` to confirm that in its themes`);
  }
  if (joined !== undefined && left < joined) {
    throw new CannotRunError(`\`${id}\` joined on ${joined} and cannot have left before that`);
  }
  return company;
}

/** A company that left earlier may still have to be taken out of its themes; when that is done too, there is nothing. */
function refuseNothingToDo({ company, left, themes }: Departure): void {
  if (company.data.left === left && themes.length === 0) {
    throw new CannotRunError(`\`${company.id}\` leaves on ${left} as it is, and no theme waits for that today`);
  }
}

function editsOf({ company, left, themes }: Departure) {
  const leaves: YamlChange[] = [{ keyPath: ['left'], value: left, after: 'joined' }];
  return [
    ...(company.data.left === left ? [] : [edit(company.origin.path, leaves)]),
    ...themes.map(({ theme, ownership }) => edit(theme.origin.path, changesOf(theme.data.ownership, ownership))),
  ];
}

function edit(path: string, changes: readonly YamlChange[]) {
  return { path, edit: (source: string) => editYaml(source, changes, path) };
}

function changesOf(before: Ownership, after: Ownership): YamlChange[] {
  return (['state', 'company', 'deputy', 'since'] as const)
    .filter((key) => before[key] !== after[key])
    .map((key) => ({ keyPath: ['ownership', key], value: after[key] }));
}

if (import.meta.main) await runCommand(() => owners(process.argv.slice(2)));
