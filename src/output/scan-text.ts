import type { OutputFault } from './fault.ts';
import { wordsOf, type OutputLanguage } from './words.ts';

/** A fault and the file it stands in. */
export type FaultInFile = OutputFault & { file: string };

/** More than this nobody reads in a terminal. */
const mostShown = 50;

/** What the scan found, for people. What many pages have in common is told once, with the first of them. */
export function toScanText(found: readonly FaultInFile[], language: OutputLanguage): string {
  const together = Map.groupBy(found, (fault) => `${fault.code} ${fault.found}`);
  const told = [...together.values()].slice(0, mostShown).map((faults) => block(faults, language));
  const left = together.size - told.length;
  return [...told, ...(left > 0 ? [leftOut(left, language)] : [])].map((text) => `${text}\n\n`).join('');
}

function block([first, ...others]: readonly FaultInFile[], language: OutputLanguage): string {
  if (first === undefined) return '';
  const { message, help } = wordsOf(first, language);
  const files = new Set(others.map(({ file }) => file));
  files.delete(first.file);
  const also = files.size === 0 ? '' : `\n  = ${alsoIn(files.size, language)}`;
  return `${first.file} error[output-${first.code}] ${message}${also}\n  = help: ${help}`;
}

function alsoIn(files: number, language: OutputLanguage): string {
  if (language === 'nl') return files === 1 ? 'ook in 1 ander bestand' : `ook in ${files} andere bestanden`;
  return files === 1 ? 'also in 1 other file' : `also in ${files} other files`;
}

function leftOut(faults: number, language: OutputLanguage): string {
  if (language === 'nl') return faults === 1 ? 'en nog 1 fout' : `en nog ${faults} fouten`;
  return faults === 1 ? 'and 1 more fault' : `and ${faults} more faults`;
}
