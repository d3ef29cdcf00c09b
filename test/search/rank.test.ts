import { describe, expect, it } from 'vitest';
import { rank, worthShowing, type FoundConcept, type Hit } from '../../src/search/rank.ts';

const hit = (id: string, score: number, words: number[] = [], matchedMetaFields: string[] = []): Hit => ({
  id,
  score,
  words,
  matchedMetaFields,
});

function concept(asked: string, ...hits: Hit[]): FoundConcept {
  return { concept: { asked, ways: [{ words: asked, weight: 1 }] }, hits: [hits] };
}

const order = (found: FoundConcept[], isChapter = (_id: string) => true) =>
  worthShowing(rank(found, { pages: 40, isChapter })).map(({ id }) => id);

describe('pages come in the order in which they answer', () => {
  it('a word in the title before one in the text', () => {
    expect(order([concept('lek', hit('text', 8), hit('title', 8, [], ['title']))])).toEqual(['title', 'text']);
  });

  it('a chapter before another page that fits as well', () => {
    expect(order([concept('lek', hit('a-page', 3), hit('chapter', 3))], (id) => id === 'chapter')).toEqual([
      'chapter',
      'a-page',
    ]);
  });

  it('words that stand together before words that stand apart', () => {
    const apart = [hit('apart', 3, [10]), hit('together', 3, [10])];
    const other = [hit('apart', 3, [900]), hit('together', 3, [12])];
    expect(order([concept('api', ...apart), concept('sleutel', ...other)])).toEqual(['together', 'apart']);
  });

  it('all of a question before a part of it, and a part of it still', () => {
    expect(order([concept('lek', hit('both', 2), hit('one', 2)), concept('melden', hit('both', 2))])).toEqual([
      'both',
      'one',
    ]);
  });

  it('what fits much worse than the best is left out', () => {
    expect(order([concept('lek', hit('best', 10, [], ['title']), hit('hardly', 0.5))])).toEqual(['best']);
  });

  it('nothing for nothing', () => {
    expect(order([])).toEqual([]);
    expect(order([concept('qzx')])).toEqual([]);
  });
});
