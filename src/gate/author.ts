import { isMemberOn } from '../domain/company.ts';
import { compareText } from '../domain/finding.ts';
import type { Library } from '../domain/library.ts';

/** Who proposes a change. */
export interface Author {
  /** Without `@`. */
  handle: string;
  /** The member company that names this handle; absent when none does. */
  company?: string;
}

/** Handles as repository hosts allow them, with or without `@`, robots too. */
const handlePattern = /^@?[a-z0-9_][a-z0-9_.-]{0,99}(?:\[bot\])?$/i;

/** Whether a text can be somebody's handle. */
export function isHandle(text: string): boolean {
  return handlePattern.test(text);
}

/** Finds the company of a handle in a registry. A company that is no member today has nobody. */
export function findAuthor(registry: Pick<Library, 'companies' | 'today'>, handle: string): Author {
  const wanted = fold(handle);
  const [company] = [...registry.companies.values()]
    .filter(
      ({ data }) => isMemberOn(data, registry.today) && data.github?.members.some((name) => fold(name) === wanted),
    )
    .map(({ id }) => id)
    .sort(compareText);
  return { handle: handle.replace(/^@/, ''), ...(company !== undefined && { company }) };
}

function fold(handle: string): string {
  return handle.replace(/^@/, '').toLowerCase();
}
