import { delimiter } from 'node:path';
import { readLibrary, type ReadLibrary } from '../src/content/read-library.ts';
import { readRoots, type Root } from '../src/content/roots.ts';
import { readToday } from '../src/content/today.ts';
import { isDay, type Day } from '../src/domain/day.ts';
import type { Finding } from '../src/domain/finding.ts';
import { isLanguage, type Language } from '../src/domain/language.ts';
import { originalLanguage } from '../src/domain/library.ts';
import type { Period } from '../src/domain/period.ts';
import { severityOf } from '../src/rules/messages.ts';
import { judge } from '../src/rules/rules.ts';
import { CannotRunError } from './command.ts';

/** The options that every command has that reads content, for `parseArgs`. */
export const contentOptions = {
  content: { type: 'string', multiple: true },
  lang: { type: 'string' },
  today: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Those options in the help of a command. */
export const contentUsage = `  --content DIR           the content folder (default: CONTENT_DIR, else content); may be repeated
  --lang nl|en            the language of what is said (default: the site's first)
  --today YYYY-MM-DD      as if it were that day (default: SITE_TODAY, else today in Amsterdam)
`;

/** What was typed for those options. */
export interface TypedContent {
  content?: string[] | undefined;
  lang?: string | undefined;
  today?: string | undefined;
}

/** The content that a command works on, and the language it speaks. */
export interface GivenContent {
  roots: Root[];
  read: ReadLibrary;
  language: Language;
}

/** Reads the content that was asked for, errors and all. */
export function readContent({ content, lang, today }: TypedContent): GivenContent {
  if (lang !== undefined && !isLanguage(lang)) {
    throw new CannotRunError(`unknown language \`${lang}\`; expected nl or en`);
  }
  const roots = readRoots(content?.join(delimiter) ?? process.env['CONTENT_DIR'], process.cwd());
  const read = readLibrary(roots, readToday(today === undefined ? process.env : { SITE_TODAY: today }));
  return { roots, read, language: lang ?? originalLanguage(read.library) };
}

/**
 * Reads content for a command whose outcome would be wrong if something of it could not be read.
 *
 * @throws CannotRunError when the check has an error
 */
export function readSoundContent(typed: TypedContent): GivenContent {
  const given = readContent(typed);
  const { length } = errorsOf(judge(given.read));
  if (length === 0) return given;
  const errors = length === 1 ? '1 error' : `${length} errors`;
  throw new CannotRunError(`the content has ${errors}; mend what \`npm run check\` says and try again`);
}

/** The findings that are errors. */
export function errorsOf(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => severityOf(finding) === 'error');
}

/** The day that was typed for a flag. */
export function readDay(flag: string, typed: string | undefined): Day {
  if (typed === undefined) throw new CannotRunError(`${flag} is missing; expected a day such as ${flag} 2026-11-24`);
  if (!isDay(typed)) throw new CannotRunError(`${flag} cannot be \`${typed}\`; expected a day such as 2026-11-24`);
  return typed;
}

/** The period that `--from` and `--to` give, both days in it. */
export function readPeriod(typed: { from?: string | undefined; to?: string | undefined }): Period {
  const period = { from: readDay('--from', typed.from), to: readDay('--to', typed.to) };
  if (period.from <= period.to) return period;
  throw new CannotRunError(`--from ${period.from} comes after --to ${period.to}`);
}
