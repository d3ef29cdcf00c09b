import { parseBody } from '../src/chapter/parse.ts';
import { proseOf } from '../src/chapter/prose.ts';
import type { StoredChapter } from '../src/content/read-root.ts';
import type { Language } from '../src/domain/language.ts';
import { readabilityOf } from '../src/domain/readability.ts';
import { toReadabilityText } from '../src/report/readability.ts';

/** How the Dutch ones of these chapters read, as a table. */
export function tellReadability(chapters: readonly StoredChapter[], language: Language): string {
  const proses = chapters
    .filter(({ entry }) => entry.language === 'nl')
    .map(({ entry, body }) => {
      const parsed = parseBody(body);
      return { chapter: entry.id, prose: 'tree' in parsed ? proseOf(parsed.tree) : [] };
    });
  const rows = proses.flatMap(({ chapter, prose }) => {
    const readability = readabilityOf(prose);
    return readability === undefined ? [] : [{ chapter, readability }];
  });
  return toReadabilityText(rows, readabilityOf(proses.flatMap(({ prose }) => prose)), language);
}
