import { kindOf } from './scan-file.ts';

/** Text. Pictures and what the search fetches are compressed by themselves. */
const textKinds: ReadonlySet<string> = new Set(['html', 'css', 'js', 'json', 'xml', 'txt', 'md', 'svg']);

/** Below this an answer fits in one packet anyway. */
const smallest = 1024;

/** Whether a compressed copy beside a file makes it quicker to fetch. */
export function isWorthCompressing(file: string, bytes: number): boolean {
  return bytes > smallest && textKinds.has(kindOf(file));
}
