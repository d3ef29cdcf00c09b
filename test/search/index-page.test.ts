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
  `<!doctype html><html lang="nl"><head><title>Een datalek | Site</title><meta name="description" content="Over &quot;datalek&quot;"></head><body><nav>Menu</nav><main data-pagefind-body>${main}</main></body></html>`;
const html = page(
  `<h1 id="datalek">Een datalek</h1><p data-search="${attribute}">Tekst &amp; meer</p><pre>code</pre><i data-pagefind-ignore>weg</i>`,
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
    const given = forPagefind(indexed(html), (text) => text.replaceAll('datalek', 'data`lek'));
    expect(given).toContain('<html lang="nl"><head><title>Een datalek | Site</title>');
    expect(given).toContain('<main data-pagefind-body=""><h1 id="datalek">Een data`lek</h1><p>Tekst &amp; meer</p>');
    expect(given).toContain('<meta data-pagefind-meta="description[content]" content="Over &quot;data`lek&quot;">');
    expect(given).toContain('<meta data-pagefind-meta="words[content]" content="paswoord, a &quot;b&quot; &lt;c>">');
    expect(given).not.toContain('Menu');
  });

  it.each([
    ['<p class="a" id="b">x <a href="/">y</a></p>', '<p id="b">x y</p>'],
    ['<h2 id="a&amp;&quot;b">x</h2>', '<h2 id="a&amp;&quot;b">x</h2>'],
    ['<p>x\0</p>y', '<p>x</p>y'],
    ['<em id="a">x</em>', '<em id="a">x</em>'],
    ['<img class="a" src="/b.webp" alt="c">x<br>y', '<img src="/b.webp" alt="c">x<br>y'],
    ['a<p data-pagefind-weight="2">x</p>', 'a<p data-pagefind-weight="2">x</p>'],
    ['a<div data-pagefind-ignore="all"><p id="b">x</p><br>y</div>b', 'ab'],
    ['a<script>if (1 < 2) x("</p>")</script><svg><path d="M0"/></svg><nav><p>x</p></nav>b', 'ab'],
    ['<pre><code><span>let</span> a &lt; b</code></pre>', '<pre>let a &lt; b</pre>'],
    ['<ul><li>a<li>b</ul>', '<ul><li>a<li>b</ul>'],
    ['<p>data<b>lekken</b></p>', '<p>[data][lekken]</p>', (text: string) => `[${text}]`],
  ] as const)('gives Pagefind of %s what it reads: %s', (main, small, sew = (text: string) => text) => {
    expect(forPagefind(indexed(page(main)), sew)).toContain(`<main data-pagefind-body="">${small}</main>`);
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
