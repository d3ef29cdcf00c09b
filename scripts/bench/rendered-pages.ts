import { stripVTControlCharacters } from 'node:util';

/**
 * How many pages Astro says that it rendered: those that it took over from an earlier build it marks as cached or
 * restored.
 */
export function renderedPages(log: string): number {
  const lines = stripVTControlCharacters(log).split('\n');
  return lines.filter((line) => /[├└]─ \S+\.html/.test(line) && !/\((?:cached|restored)\)/.test(line)).length;
}
