import { describe, expect, it } from 'vitest';
import { explainTerms } from '../../src/html/explain-terms.ts';

const term = (id: string, ...words: string[]) => ({
  id,
  words,
  meaning: `Wat ${id} is & "blijft".`,
  address: `/begrippen/#${id}`,
});
const terms = [term('avg', 'Algemene verordening', 'AVG'), term('lek', 'lek'), term('en', 'en')];

const explained = (html: string) => explainTerms(html, terms, 'nl', { language: 'en', more: 'Glossary' });

/** Every explanation as `{word}`, so that a case reads as the text does. */
const short = (html: string) =>
  explained(html)
    .replaceAll(/<span popover.*?<\/a><\/span>/g, '')
    .replaceAll(/<span class="term">(.*?)<button [^>]*>(.*?)<\/button>(.*?)<\/span>/g, '$1{$2}$3');

describe('the first occurrence of a term', () => {
  it.each([
    ['in a paragraph', '<p>Een lek is een lek.</p>', '<p>Een {lek} is een lek.</p>'],
    [
      'in whichever of its words comes first',
      '<p>AVG, de Algemene verordening</p>',
      '<p>{AVG}, de Algemene verordening</p>',
    ],
    ['in a list', '<ul><li>Een lek</li><li>lek</li></ul>', '<ul><li>Een {lek}</li><li>lek</li></ul>'],
    [
      'in a cell, not in the head of a table',
      '<table><tr><th>lek</th></tr><tr><td>lek</td></tr></table>',
      '<table><tr><th>lek</th></tr><tr><td>{lek}</td></tr></table>',
    ],
    ['in bold', '<p><strong>AVG</strong></p>', '<p><strong>{AVG}</strong></p>'],
    ['not in a heading', '<h2 id="lek">Een lek</h2><p>lek</p>', '<h2 id="lek">Een lek</h2><p>{lek}</p>'],
    [
      'not in a link',
      '<p><a href="/x/">het <em>lek</em></a> lek</p>',
      '<p><a href="/x/">het <em>lek</em></a> {lek}</p>',
    ],
    [
      'not in code',
      '<p><code>lek</code></p><pre><code>lek</code></pre>',
      '<p><code>lek</code></p><pre><code>lek</code></pre>',
    ],
    ['not outside of a paragraph', '<div>lek</div>', '<div>lek</div>'],
    [
      'not in the title of an aside',
      '<p class="starlight-aside__title">lek</p><p>lek</p>',
      '<p class="starlight-aside__title">lek</p><p>{lek}</p>',
    ],
    [
      'not in what is taken along',
      '<take-along class="take-along"><p>lek</p><ul><li>lek</li></ul></take-along><p>lek</p>',
      '<take-along class="take-along"><p>lek</p><ul><li>lek</li></ul></take-along><p>{lek}</p>',
    ],
    [
      'not in a script or a drawing',
      '<p><script>lek</script><svg><text>lek</text></svg></p>',
      '<p><script>lek</script><svg><text>lek</text></svg></p>',
    ],
    ['not in an attribute', '<p><img alt="lek" src="/a.png"> x</p>', '<p><img alt="lek" src="/a.png"> x</p>'],
    ['after an element without an end', '<p>Een<br>lek</p>', '<p>Een<br>{lek}</p>'],
    ['with the signs that belong to it', '<p>Een (lek), en “AVG”.</p>', '<p>Een ({lek}), {en} “{AVG}”.</p>'],
    ['beside an entity', '<p>lek &amp; AVG&nbsp;</p>', '<p>{lek} &amp; {AVG}&nbsp;</p>'],
    ['not inside another word', '<p>Tenten, datalek, lekkage.</p>', '<p>Tenten, datalek, lekkage.</p>'],
    ['in a text that is in no language at all', '<p>&lt;lek&gt;</p>', '<p>&lt;{lek}&gt;</p>'],
  ])('%s', (_name, html, expected) => {
    expect(short(html)).toBe(expected);
  });

  it('becomes a button that opens its meaning, with nothing left that could be a tag', () => {
    expect(explained('<p>Een lek.</p>')).toBe(
      '<p>Een <span class="term"><button type="button" class="term__word" popovertarget="_begrip-lek">lek</button>.' +
        '<span popover id="_begrip-lek" role="note" class="term__meaning" data-pagefind-ignore>' +
        'Wat lek is &amp; &quot;blijft&quot;. <a href="/begrippen/#lek" lang="en">Glossary</a></span></span></p>',
    );
  });

  it('leaves a text alone that has no terms', () => {
    const html = '<p>Een &amp; <b>twee</b></p>';
    expect(explainTerms(html, [], 'nl', { language: 'nl', more: '' })).toBe(html);
    expect(explained(html)).toBe(html);
  });

  it('costs as much as the text is long', () => {
    const html = '<p>Een lek en nog wat woorden.</p>'.repeat(20_000);
    expect(explained(html).match(/popovertarget/g)).toHaveLength(2);
  });
});
