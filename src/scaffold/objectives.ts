import type { Objective } from '../domain/chapter.ts';
import { toSlug } from '../domain/slug.ts';
import { toLine } from './yaml.ts';

/** An id is read by people, in a question and in two languages, so it keeps the beginning of the text only. */
const wordsInId = 4;

/**
 * Objectives from their texts, one a line, each with an id of its own.
 *
 * @example
 * toObjectives(['een back-up terugzetten', '', '?'])
 * // => [{ id: 'een-back-up-terugzetten', text: 'een back-up terugzetten' }, { id: 'doel-2', text: '?' }]
 */
export function toObjectives(lines: readonly string[]): Objective[] {
  const texts = lines.map(toLine).filter((text) => text !== '');
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const id = free(toSlug(text)?.split('-').slice(0, wordsInId).join('-') ?? `doel-${index + 1}`, taken);
    taken.add(id);
    return { id, text };
  });
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted.slice(0, 60)}-${number}`;
  return id;
}
