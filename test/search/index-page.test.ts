import { describe, expect, it } from 'vitest';
import { minutesClass, packCard, unpackCard, type SearchCard } from '../../src/search/card.ts';
import { forPagefind, readIndexedPage, type IndexedPage } from '../../src/search/index-page.ts';

const card: SearchCard = {
  kind: 'chapter',
  words: ['paswoord', 'a "b" <c>'],
  filters: { theme: ['Veilig & wel'], role: ['developer', 'lead'] },
  facts: { minutes: 7, due: '2027-01-01', state: 'starter' },
};
const attribute = JSON.stringify(card).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const page = (main: string) =>
  `<!doctype html><html lang="nl"><head><meta name="description" content="Over &quot;datalek&quot;"></head><body><nav>Menu</nav><main data-pagefind-body>${main}</main></body></html>`;
const html = page(
  `<h1>Een datalek</h1><p data-search="${attribute}">Tekst &amp; meer</p><pre>code</pre><i data-pagefind-ignore>weg</i>`,
);

function indexed(text: string): IndexedPage {
  const read = readIndexedPage(text);
  if (read === undefined) throw new Error('the page is not found');
  return read;
}

describe('a built page', () => {
  it('gives its words and its card, and not what is beside them', () => {
    const { text, keyText, language, description, card: read } = indexed(html);
    expect(text.split(/\s+/).filter(Boolean)).toEqual(['Een', 'datalek', 'Tekst', '&', 'meer']);
    expect(keyText).toContain('Een datalek');
    expect(keyText).toContain('paswoord');
    expect({ language, description, read }).toEqual({ language: 'nl', description: 'Over "datalek"', read: card });
  });

  it('that is not to be found gives nothing', () => {
    expect(readIndexedPage('<html lang="nl"><main>Tekst</main></html>')).toBeUndefined();
    expect(readIndexedPage('')).toBeUndefined();
  });

  it('goes to Pagefind with seams in its text only, and with what its card says', () => {
    const given = forPagefind(html, indexed(html), (text) => text.replaceAll('datalek', 'data`lek'));
    expect(given).toContain('<h1>Een data`lek</h1>');
    expect(given).toContain(`data-search="${attribute}"`);
    expect(given).toContain('<nav>Menu</nav>');
    expect(given).toContain('<meta data-pagefind-meta="words[content]" content="paswoord, a &quot;b&quot; &lt;c>">');
  });
});

describe('a card', () => {
  it.each([
    [
      {
        kind: 'chapter',
        filters: {
          theme: ['Veilig, wel'],
          company: ['Torenlicht'],
          role: ['developer', 'lead'],
          level: ['basic'],
          minutes: ['10'],
        },
        facts: { minutes: 7, due: '2027-01-01', state: 'owned' },
      },
    ],
    [
      {
        kind: 'chapter',
        filters: { theme: ['Oud'], role: ['everyone'], level: ['advanced'], minutes: ['more'] },
        facts: { minutes: 16, state: 'retired' },
      },
    ],
    [{ kind: 'emergency', filters: {} }],
  ] as const)('comes out as it went in: %j', (known) => {
    expect(unpackCard(packCard(known))).toEqual(known);
  });

  it.each([
    [1, '5'],
    [5, '5'],
    [6, '10'],
    [15, '15'],
    [16, 'more'],
  ])('of %i minutes falls under %s', (minutes, name) => {
    expect(minutesClass(minutes)).toBe(name);
  });
});
