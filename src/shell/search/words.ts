import type { ResultFacts } from '../../search/card.ts';

/** What the search says, as the page hands it over. */
export interface SearchWords {
  none: string;
  one: string;
  many: string;
  browsed: string;
  searching: string;
  failed: string;
  owner: string;
  minute: string;
  minutes: string;
  due: string;
  states: Record<ResultFacts['state'], string>;
}

/** Puts values in the places of a sentence that are named in square brackets. */
export function fill(sentence: string, values: Record<string, string>): string {
  return sentence.replace(/\[([A-Z]+)\]/g, (place, name: string) => values[name] ?? place);
}
