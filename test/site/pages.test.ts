import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { find, readFiles, readPages, type BuiltPage, type Element } from './output.ts';

const outDir = inject('outDir');
const pages = readPages(outDir);
const byPath = new Map(pages.map((page) => [page.path, page]));
const origin = 'https://voorbeeldstad.example';

function page(path: string): BuiltPage {
  const found = byPath.get(path);
  if (found === undefined) throw new Error(`the page ${path} was not built`);
  return found;
}

const fixed = ['/', '/themas/', '/bedrijven/', '/eigenaarschap/', '/handboek/'];
const ofTheCity = [
  '/themas/veilig-werken/',
  '/themas/samen-leren/',
  '/themas/rustig-roosteren/',
  '/themas/oude-techniek/',
  '/themas/veilig-werken/wachtwoorden/',
  '/bedrijven/kanaalcode/',
  '/bedrijven/brugwerk/',
  '/handboek/hoofdstuk-schrijven/',
  '/handboek/regels/eigenaarschap/',
];

describe('every page', () => {
  it.each([...fixed, ...ofTheCity])('%s is there in both languages', (path) => {
    expect(byPath.has(path)).toBe(true);
    expect(byPath.has(`/en${path}`)).toBe(true);
  });

  it('has one title, one h1 and a language', () => {
    for (const { path, elements } of pages) {
      // The title of a picture has an id, because the picture names it; that of the page has none.
      const isOfThePage = ({ name, attributes }: Element) => name !== 'title' || attributes['id'] === undefined;
      const count = (name: string) =>
        elements.filter((element) => element.name === name && isOfThePage(element)).length;
      expect([path, count('title'), count('h1')]).toEqual([path, 1, 1]);
      const [html] = elements.filter((element) => element.name === 'html');
      expect([path, html?.attributes['lang']]).toEqual([path, path.startsWith('/en/') ? 'en' : 'nl']);
    }
  });

  it('says that the example city is invented, except where it only sends on', () => {
    for (const built of pages.filter(({ html }) => !html.includes('http-equiv="refresh"'))) {
      const notice = built.path.startsWith('/en/') ? 'everything here is invented' : 'alles hier is verzonnen';
      expect([built.path, built.html.includes(notice)]).toEqual([built.path, true]);
    }
  });

  it('asks nothing of another origin', () => {
    const resources = ['script', 'img', 'source', 'link', 'iframe', 'video', 'audio'];
    for (const { path, elements } of pages) {
      for (const { name, attributes } of elements.filter((element) => resources.includes(element.name))) {
        const rel = [attributes['rel']].flat();
        if (rel.includes('canonical') || rel.includes('alternate')) continue;
        for (const key of ['src', 'href', 'srcSet']) {
          expect([path, name, /^(?:[a-z]+:)?\/\//i.test(String(attributes[key] ?? ''))]).toEqual([path, name, false]);
        }
      }
    }
  });
});

describe('every internal link', () => {
  it('leads to a page, and every anchor to an element', () => {
    const ids = new Map(
      pages.map(({ path, elements }) => [path, new Set(elements.map(({ attributes }) => attributes['id']))]),
    );
    const dead: string[] = [];
    for (const { path, elements } of pages) {
      for (const { attributes } of elements.filter((element) => element.name === 'a')) {
        const href = String(attributes['href'] ?? '');
        const url = new URL(href, `${origin}${path}`);
        if (url.origin !== origin) continue;
        const target = byPath.get(url.pathname);
        const isFile = target === undefined && existsSync(join(outDir, url.pathname)) && !url.pathname.endsWith('/');
        // What has a `=` is no anchor but what a script of that page reads.
        const anchor = url.hash.includes('=') ? '' : decodeURIComponent(url.hash.slice(1));
        const isDead =
          (target === undefined && !isFile) || (anchor !== '' && ids.get(url.pathname)?.has(anchor) !== true);
        if (isDead) dead.push(`${path} -> ${href}`);
      }
    }
    expect(dead).toEqual([]);
  });

  it('in a picture or a style leads to a file', () => {
    for (const { path, elements } of pages) {
      for (const { attributes } of elements.filter(({ name }) => ['img', 'script', 'link'].includes(name))) {
        const address = attributes['src'] ?? (attributes['rel'] === undefined ? undefined : attributes['href']);
        if (typeof address !== 'string' || !address.startsWith('/')) continue;
        expect([path, address, existsSync(join(outDir, address.split('?')[0] ?? ''))]).toEqual([path, address, true]);
      }
    }
  });
});

describe('a chapter', () => {
  const own = page('/themas/veilig-werken/wachtwoorden/');

  it('says who answers, until when it holds, for whom and how long', () => {
    for (const fact of ['Kanaalcode', '1 oktober 2026', 'Geldt tot', '5 minuten', 'Basis'])
      expect(own.html).toContain(fact);
    expect(find(own, 'dt').map(({ text }) => text)).not.toContain('Startversie');
  });

  it('links to the file in the repository, and to the chapter after it', () => {
    expect(own.html).toContain(
      'https://git.example/voorbeeldstad/kennis/edit/main/content/themes/veilig-werken/nl/wachtwoorden.mdx',
    );
    expect(find(own, 'a', { rel: ['next'] })[0]?.attributes['href']).toBe('/themas/veilig-werken/bezoekers-ontvangen/');
    expect(find(own, 'a', { rel: ['prev'] })).toEqual([]);
  });

  it('has the sidebar of its own theme only', () => {
    expect(own.html).toContain('/themas/veilig-werken/thuiswerken/');
    expect(own.html).not.toContain('/themas/samen-leren/kennis-delen-zonder-schade/');
  });

  it('is marked as a starter version where only the editors looked', () => {
    expect(page('/themas/veilig-werken/back-ups-terugzetten/').html).toContain('href="/handboek/#startversie"');
    expect(page('/en/themas/veilig-werken/back-ups-terugzetten/').html).toContain(
      'href="/en/handboek/#starter-version"',
    );
  });

  it('has a notice that shows when its time is up', () => {
    const notice = (path: string) =>
      find(page(path), 'p').find((element) => element.attributes['dataDue'] !== undefined);
    expect(notice('/themas/veilig-werken/thuiswerken/')?.attributes['hidden']).toBeUndefined();
    expect(notice('/themas/veilig-werken/wachtwoorden/')?.attributes['hidden']).toBe(true);
  });

  it('speaks its own language in asides, labels and footnotes', () => {
    const nl = page('/themas/veilig-werken/gastbijdrage-sleutelbeheer/').html;
    const en = page('/en/themas/veilig-werken/gastbijdrage-sleutelbeheer/').html;
    for (const words of ['aria-label="Opmerking"', 'Voetnoten', 'Terug naar de tekst', 'Link naar “']) {
      expect([words, nl.includes(words), en.includes(words)]).toEqual([words, true, false]);
    }
    for (const words of ['aria-label="Note"', 'Footnotes', 'Back to the text', 'Link to “']) {
      expect([words, nl.includes(words), en.includes(words)]).toEqual([words, false, true]);
    }
  });

  it('with components and a picture has both', () => {
    expect(page('/themas/veilig-werken/back-ups-terugzetten/').html).toMatch(/sl-steps[\s\S]*starlight-tabs/);
    const [picture] = find(page('/themas/veilig-werken/gastbijdrage-sleutelbeheer/'), 'img');
    expect(picture?.attributes).toMatchObject({ src: expect.stringMatching(/\.webp$/), width: 640, height: 360 });
  });
});

describe('a chapter that was not translated', () => {
  const copy = page('/en/themas/veilig-werken/thuiswerken/');
  const original = page('/themas/veilig-werken/thuiswerken/');

  it('shows the original, marked as Dutch, with a notice in English', () => {
    expect(find(copy, 'h1')[0]).toMatchObject({ text: 'Veilig thuiswerken', attributes: { lang: 'nl' } });
    expect(find(copy, 'main')[0]?.attributes['lang']).toBe('en');
    expect(copy.html).toContain('This page has not been translated yet');
    expect(copy.html).toContain('Who answers for it');
  });

  it('names the original as canonical, and neither names the other as alternative', () => {
    const canonical = (built: BuiltPage) => find(built, 'link', { rel: ['canonical'] })[0]?.attributes['href'];
    expect(canonical(copy)).toBe(`${origin}/themas/veilig-werken/thuiswerken/`);
    expect(canonical(original)).toBe(`${origin}/themas/veilig-werken/thuiswerken/`);
    expect(find(copy, 'link', { rel: ['alternate'] })).toEqual([]);
    expect(find(original, 'link', { rel: ['alternate'] })).toEqual([]);
  });

  it('is not in the sitemap nor in the search', () => {
    const sitemap = readFileSync(join(outDir, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).not.toContain('/en/themas/veilig-werken/thuiswerken/');
    expect(sitemap).toContain(`${origin}/themas/veilig-werken/thuiswerken/`);
    expect(copy.html).not.toContain('data-pagefind-body');
  });
});

describe('a page in both languages', () => {
  it('names both as alternatives, and itself as canonical', () => {
    const own = page('/en/themas/veilig-werken/wachtwoorden/');
    const alternatives = find(own, 'link', { rel: ['alternate'] }).map(({ attributes }) => attributes['hrefLang']);
    expect(alternatives).toEqual(['nl', 'en', 'x-default']);
    expect(find(own, 'link', { rel: ['canonical'] })[0]?.attributes['href']).toBe(
      `${origin}/en/themas/veilig-werken/wachtwoorden/`,
    );
  });
});

describe('an old address', () => {
  it.each([
    ['/themas/veilig-werken/back-ups/', '/themas/veilig-werken/back-ups-terugzetten/'],
    ['/en/themas/veilig-werken/back-ups/', '/en/themas/veilig-werken/back-ups-terugzetten/'],
  ])('%s sends the reader on to %s', (from, to) => {
    const [refresh] = find(page(from), 'meta', { httpEquiv: ['refresh'] });
    expect(refresh?.attributes['content']).toBe(`0;url=${to}`);
    expect(readFileSync(join(outDir, 'sitemap-0.xml'), 'utf8')).not.toContain(`${origin}${from}<`);
  });
});

describe('ownership', () => {
  it.each([
    ['/themas/veilig-werken/', 'Heeft een eigenaar'],
    ['/themas/samen-leren/', 'Zoekt een eigenaar'],
    ['/themas/rustig-roosteren/', 'Voorgesteld'],
    ['/themas/oude-techniek/', 'Gestopt'],
  ])('%s says: %s', (path, state) => {
    expect(page(path).html).toContain(state);
  });

  it('of a company is on its page: what it owns, wrote and reviewed', () => {
    const { html } = page('/bedrijven/torenlicht/');
    expect(html).toContain('href="/themas/rustig-roosteren/"');
    expect(html).toContain('href="/themas/veilig-werken/gastbijdrage-sleutelbeheer/"');
    expect(html).toContain('7 september 2026');
  });

  it('leaves a company that left the credit for what it wrote', () => {
    const { html } = page('/bedrijven/brugwerk/');
    expect(html).toContain('href="/themas/oude-techniek/de-faxkoppeling/"');
    expect(html).toContain('1 juni 2026');
  });
});

describe('what must not show', () => {
  // The search index is compressed; what it says shows only when it is unpacked.
  const read = (file: string) => {
    const bytes = readFileSync(join(outDir, file));
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1');
  };
  const files = readFiles(outDir);

  it('looks into the search index too', () => {
    const index = files.filter((file) => file.startsWith('pagefind/')).map(read);
    expect(index.some((text) => text.includes('reservesleutelverantwoordelijke'))).toBe(true);
  });

  it.each(['kanariegeel', 'afspraken-onder-leden', '@voorbeeldstad/'])('%s is in no file', (word) => {
    expect(files.filter((file) => read(file).includes(word))).toEqual([]);
  });
});

describe('the page for addresses that do not exist', () => {
  it('speaks both languages and leads on', () => {
    const missing = page('/404.html');
    expect(missing.html).toContain('Pagina niet gevonden');
    expect(missing.html).toContain('Page not found');
    expect(find(missing, 'a').map(({ attributes }) => attributes['href'])).toEqual(
      expect.arrayContaining(['/themas/', '/en/themas/']),
    );
  });
});

describe("the city's own pages and words", () => {
  it('links to every page from below every page, the emergency card first', () => {
    for (const path of ['/', '/themas/veilig-werken/wachtwoorden/', '/handboek/', '/begrippen/']) {
      expect(page(path).html).toMatch(/aria-label="Over deze site"[\s\S]*href="\/nood\/"[\s\S]*href="\/over\/"/);
    }
  });

  it('shows the card on the home page, and says in which language it is where it was not translated', () => {
    const card = (path: string) => find(page(path), 'a', { lang: 'nl' }).map(({ attributes }) => attributes['href']);
    expect(card('/')).toContain('/nood/');
    expect(card('/en/')).toContain('/en/nood/');
    expect(find(page('/en/nood/'), 'div', { className: ['city-page'], lang: 'nl' })).toHaveLength(1);
  });

  it('shows a term with its other names and what not to write, a term without English in Dutch', () => {
    expect(page('/begrippen/').html).toMatch(/meldpunt[\s\S]*helpdesk[\s\S]*/);
    expect(page('/begrippen/').html).toMatch(/Schrijf niet: <span lang="nl">onboarding<\/span>/);
    expect(page('/en/begrippen/').html).toMatch(/<dt lang="nl">\s*inwerken/);
  });
});
