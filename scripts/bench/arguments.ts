import { isLanguage, type Language } from '../../src/domain/language.ts';
import { CannotRunError } from '../command.ts';

/** The whole number that was typed behind a flag. Throws CannotRunError when it is none, or less than 1. */
export function wholeNumber(flag: string, typed: string): number {
  const number = Number(typed);
  if (!Number.isInteger(number) || number < 1) throw new CannotRunError(`${flag} takes a whole number from 1`);
  return number;
}

/** The languages that were typed, as `nl,en`. Throws CannotRunError for one that we do not know, or one too many. */
export function readLanguages(typed: string): Language[] {
  const names = typed.split(',');
  const languages = names.filter(isLanguage);
  if (languages.length < names.length || new Set(names).size < names.length) {
    throw new CannotRunError(`--languages takes nl or nl,en, not \`${typed}\``);
  }
  return languages;
}
