import { describe, expect, it } from 'vitest';
import { moveInto } from '../../src/html/move-into.ts';

const place = {
  prefix: 'veilig_lek',
  address: '/en/themas/veilig/lek/',
  inside: new Map([
    ['/en/themas/veilig/lek/', 'veilig_lek'],
    ['/en/themas/veilig/mail/', 'veilig_mail'],
  ]),
};

describe('a text in a document', () => {
  it.each([
    ['an id', '<p id="a">x</p>', '<p id="veilig_lek_a">x</p>'],
    ['a place on its own page', '<a href="#a">x</a>', '<a href="#veilig_lek_a">x</a>'],
    ['the top of its own page', '<a href="#_top">x</a>', '<a href="#veilig_lek">x</a>'],
    ['a chapter of the document', '<a href="../mail/">x</a>', '<a href="#veilig_mail">x</a>'],
    ['a place in a chapter of the document', '<a href="../mail/#b">x</a>', '<a href="#veilig_mail_b">x</a>'],
    ['itself, by its address', '<a href="../lek/#b">x</a>', '<a href="#veilig_lek_b">x</a>'],
    ['a chapter elsewhere', '<a href="../weg/#b">x</a>', '<a href="/en/themas/veilig/weg/#b">x</a>'],
    ['a page of the site', '<a href="../../../begrippen/">x</a>', '<a href="/en/begrippen/">x</a>'],
    ['another site', '<a href="https://a.example/?b=1&amp;c">x</a>', '<a href="https://a.example/?b=1&amp;c">x</a>'],
    ['a mail', '<a href="mailto:a@b.example">x</a>', '<a href="mailto:a@b.example">x</a>'],
    [
      'a picture',
      '<img src="/_astro/a.webp" loading="lazy" alt="">',
      '<img src="/_astro/a.webp" loading="eager" alt="">',
    ],
    ['a heading', '<h2 id="a">x</h2><h6>y</h6>', '<h3 id="veilig_lek_a">x</h3><h6>y</h6>'],
    [
      'the link beside a heading',
      '<div><h3 id="a">x</h3><a class="sl-anchor-link" href="#a"><span><svg><path d="M0"/></svg></span><span class="sr-only">y</span></a></div><p>z</p>',
      '<div><h4 id="veilig_lek_a">x</h4></div><p>z</p>',
    ],
    [
      'what names another element',
      '<section aria-labelledby="a  b"><label for="c">x</label></section>',
      '<section aria-labelledby="veilig_lek_a veilig_lek_b"><label for="veilig_lek_c">x</label></section>',
    ],
    [
      'an arrow of a drawing',
      '<svg viewBox="0 0 1 1"><marker id="m"/><path marker-end="url(#m)"/></svg>',
      '<svg viewBox="0 0 1 1"><marker id="veilig_lek_m"/><path marker-end="url(#veilig_lek_m)"/></svg>',
    ],
    [
      'a template',
      '<p><template id="t"><h2 id="a">x</h2><a href="#a">y</a></template></p><h2>z</h2>',
      '<p><template id="t"><h2 id="a">x</h2><a href="#a">y</a></template></p><h3>z</h3>',
    ],
    ['an attribute without quotes', '<p id=a class=b>x</p>', '<p id="veilig_lek_a" class=b>x</p>'],
    ['a text that looks like one', '<p>id="a" href="#a"</p>', '<p>id="a" href="#a"</p>'],
    ['a value that would end', '<a href="#a&quot;&gt;&lt;b">x</a>', '<a href="#veilig_lek_a&quot;&gt;&lt;b">x</a>'],
  ])('%s', (_name, html, expected) => {
    expect(moveInto(html, place)).toBe(expected);
  });
});
