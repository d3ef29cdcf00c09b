import type { FindingArguments, FindingCode } from '../../domain/finding.ts';
import type { Language } from '../../domain/language.ts';

/** `error` fails the run; `warning` is something a person should do soon, without stopping the work of others. */
export type Severity = 'error' | 'warning';

/** The words of one finding in one language. Style: `../../../CONTRIBUTING.md`, "How a message is worded". */
export interface Wording<Arguments> {
  /** What is wrong, in the author's words; understandable alone. */
  message: (details: Arguments) => string;
  /** What to do now, with real names and paths. */
  help: (details: Arguments) => string;
  /** Why this is a rule: for the handbook. */
  why: string;
}

export type Message<Arguments> = { severity: Severity; /** For the handbook. */ example: Arguments } & {
  [L in Language]: Wording<Arguments>;
};

/** Every code with its words. */
export type MessageTable = { [Code in FindingCode]: Message<FindingArguments[Code]> };

/** Checks the words of one family against their codes. */
export function defineMessages<Codes extends FindingCode>(
  messages: Pick<MessageTable, Codes>,
): Pick<MessageTable, Codes> {
  return messages;
}
