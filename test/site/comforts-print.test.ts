import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, inject, it } from 'vitest';
import { find, readFiles, readPages, type BuiltPage } from './output.ts';
import { useBrowser, violations, visitWith } from './visit.ts';

const browser = useBrowser();
const outDir = inject('outDir');
const visit = (path: string, visitor: (page: Page) => Promise<void>, options: Parameters<typeof visitWith>[3] = {}) =>
  visitWith(browser(), path, visitor, options);

const chapter = '/themas/veilig-werken/wachtwoorden/';
const themePrint = '/themas/veilig-werken/print/';
const pathPrint = '/leerpaden/eerste-week/print/';
const phone = { viewport: { width: 390, height: 844 } };

const openTerm = async (page: Page) => {
  const word = page.locator('.term__word');
  await word.focus();
  await page.keyboard.press('Enter');
  return { word, meaning: page.locator('.term__meaning') };
};

describe('a term in a chapter', () => {
  it('is explained where it first occurs in the text, once, and not in a heading', async () => {
    await visit(chapter, async (page) => {
      const text = await page.locator('.chapter-text').innerText();
      expect(text.match(/wachtwoordkluis/g)?.length).toBeGreaterThan(1);
      expect(await page.locator('.term__word').allTextContents()).toEqual(['wachtwoordkluis']);
      expect(await page.locator(':is(h1, h2, h3) .term__word').count()).toBe(0);
    });
  });

  it('opens with a key, says what it means, and closes with Escape', async () => {
    await visit(chapter, async (page) => {
      expect(await page.locator('.term__meaning').isVisible()).toBe(false);
      const { word, meaning } = await openTerm(page);
      expect(await meaning.innerText()).toContain('Een programma dat voor elke dienst een wachtwoord bedenkt');
      await page.keyboard.press('Tab');
      expect(await meaning.locator('a').evaluate((link) => link === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await meaning.isVisible()).toBe(false);
      expect(await word.evaluate((button) => button === document.activeElement)).toBe(true);
    });
  });

  it('leads to the glossary', async () => {
    await visit(chapter, async (page) => {
      const { meaning } = await openTerm(page);
      await meaning.locator('a').press('Enter');
      await page.waitForURL('**/begrippen/#wachtwoordkluis');
      expect(await page.locator('#wachtwoordkluis dt').innerText()).toBe('wachtwoordkluis');
    });
  });

  it('opens without script too', async () => {
    await visit(
      chapter,
      async (page) => {
        await page.locator('.term__word').click();
        expect(await page.locator('.term__meaning').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });

  it('stays on the screen of a phone', async () => {
    await visit(
      chapter,
      async (page) => {
        const { word, meaning } = await openTerm(page);
        const [button, box] = [await word.boundingBox(), await meaning.boundingBox()];
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
        expect(box?.y).toBeGreaterThanOrEqual((button?.y ?? 0) + (button?.height ?? 0));
        expect(button?.height).toBeGreaterThanOrEqual(24);
      },
      phone,
    );
  });

  it('is a word like the others on paper, also when it stood open', async () => {
    await visit(chapter, async (page) => {
      const { word, meaning } = await openTerm(page);
      await page.emulateMedia({ media: 'print' });
      expect(await meaning.isVisible()).toBe(false);
      expect(await word.evaluate((button) => getComputedStyle(button).textDecorationLine)).toBe('none');
    });
  });
});

const pages = readPages(outDir);
const documents = pages.filter(({ path }) => path.endsWith('/print/'));
const links = (page: BuiltPage) => find(page, 'a').map(({ attributes }) => String(attributes['href']));
const idsOf = (page: BuiltPage) => page.elements.flatMap(({ attributes }) => (attributes['id'] as string) ?? []);
const documentAt = (path: string) => documents.find((page) => page.path === path) as BuiltPage;

describe('a document for on paper', () => {
  it('is there of every theme and path that has chapters', () => {
    expect(documents.map(({ path }) => path)).toEqual(
      expect.arrayContaining([themePrint, `/en${themePrint}`, pathPrint, `/en${pathPrint}`]),
    );
  });

  it.each(documents.map((page) => [page.path, page] as const))(
    '%s has every id once, and its links arrive',
    (_p, page) => {
      const ids = idsOf(page);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      const inside = links(page).filter((href) => href.startsWith('#'));
      expect(inside.length).toBeGreaterThan(1);
      expect(inside.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    },
  );

  it('leads from chapter to chapter inside it, and to the page of what it does not have', () => {
    const theme = links(documentAt(themePrint));
    expect(theme).toContain('#veilig-werken_thuiswerken_je-werkplek-thuis');
    expect(theme).toContain('/themas/samen-leren/een-uur-intervisie/');
    expect(theme.filter((href) => href.includes('..'))).toEqual([]);
  });

  it('has the chapters of a path in its order, one level below the document', () => {
    const titles = find(documentAt(pathPrint), 'h2').map(({ text }) => text);
    expect(titles).toEqual([
      'Inhoud',
      'Wachtwoorden die je kunt onthouden',
      'Veilig thuiswerken',
      'Een uur intervisie',
    ]);
    expect(find(documentAt(pathPrint), 'h3').map(({ text }) => text)).toContain('Je werkplek thuis');
  });

  it('says who answers for it, of when it is, and what one may do with it', async () => {
    await visit(themePrint, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const cover = await page.locator('.print-document__cover').innerText();
      for (const said of ['Kanaalcode', '1 oktober 2026', '24 november 2026', 'CC BY-SA 4.0', 'Veilig thuiswerken']) {
        expect(cover).toContain(said);
      }
    });
  });

  it('asks the questions and does not answer them', () => {
    const { html } = documentAt(themePrint);
    expect(html).toContain('Welk wachtwoord is het moeilijkst te raden?');
    expect(html).not.toContain('De kluis onthoudt alles voor je');
  });

  it('is for no search engine, nor for the search of the site', () => {
    for (const page of documents) {
      expect([page.path, find(page, 'meta', { name: 'robots' }).length]).toEqual([page.path, 1]);
      expect([page.path, find(page, 'main')[0]?.attributes['dataPagefindBody']]).toEqual([page.path, undefined]);
    }
    expect(readFileSync(join(outDir, 'sitemap-0.xml'), 'utf8')).not.toContain('/print/');
  });

  it('is a PDF with a cover and each chapter on a page of its own', async () => {
    await visit(themePrint, async (page) => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const pages = pdf.match(/\/Type \/Page\b/g) ?? [];
      expect(pages.length).toBeGreaterThanOrEqual(6);
      // A4, in points.
      expect(pdf).toMatch(/\/MediaBox \[0 0 594\.?\d* 841\.?\d*\]|\/MediaBox \[0 0 595\.?\d* 842\.?\d*\]/);
    });
  });

  it('prints from its button, and leads back', async () => {
    await visit(themePrint, async (page) => {
      await page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-printed', '');
      });
      await page.getByRole('button', { name: 'Print of bewaar als PDF' }).press('Enter');
      expect(await page.locator('body[data-printed]').count()).toBe(1);
      await page.getByRole('link', { name: 'Terug naar: Veilig werken' }).press('Enter');
      await page.waitForURL('**/themas/veilig-werken/');
      expect(await page.getByRole('link', { name: 'Print dit thema' }).getAttribute('href')).toBe(themePrint);
    });
  });
});

describe('a chapter on paper', () => {
  it('has a head of its own, and nothing that only a screen needs', async () => {
    await visit(chapter, async (page) => {
      expect(await page.locator('.print-head').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      const head = await page.locator('.print-head').innerText();
      for (const said of ['Voorbeeldstad leert', 'Kanaalcode', '1 oktober 2026', 'CC BY-SA 4.0', chapter]) {
        expect(head).toContain(said);
      }
      const shown = page
        .locator('header, nav, footer, form, button:not(.term__word), .facts dl')
        .filter({ visible: true });
      expect(await shown.evaluateAll((all) => all.map((element) => element.outerHTML.slice(0, 120)))).toEqual([]);
    });
  });
});

const texts = readFiles(outDir).filter((file) => file.endsWith('.md'));
const read = (file: string) => readFileSync(join(outDir, file), 'utf8');
const headingsOf = (text: string) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(text)
    .children.flatMap((node) => (node.type === 'heading' ? [wordsOf(node)] : []));

interface Words {
  value?: string;
  children?: Words[];
}

function wordsOf(node: unknown): string {
  const { value, children = [] } = node as Words;
  return value ?? children.map(wordsOf).join('');
}

describe('a chapter as Markdown', () => {
  it('is there for every chapter in every language', () => {
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((file) => !/^(?:en\/)?themas\/[^/]+\/[^/]+\.md$/.test(file))).toEqual([]);
  });

  it.each(texts)('%s has the headings of its page, and no component or answer', (file) => {
    const page = pages.find(({ path }) => path === `/${file.replace(/\.md$/, '/')}`) as BuiltPage;
    const inPage = page.elements
      .filter(({ name, attributes }) => name === 'h2' && !String(attributes['id'] ?? '').startsWith('_'))
      .map(({ text }) => text)
      // Those of the site's frame and of the list of notes are no headings of the text.
      .filter((text) => !['Op deze pagina', 'On this page', 'Voetnoten', 'Footnotes'].includes(text));
    const [title, ...headings] = headingsOf(read(file));
    expect(title).toBe(find(page, 'h1')[0]?.text);
    expect(headings).toEqual(expect.arrayContaining(inPage));
    expect(read(file)).not.toMatch(/<[A-Z]|:::|De kluis onthoudt alles voor je/);
  });

  it('has tables, boxes and asides as Markdown knows them', () => {
    const text = read('themas/veilig-werken/gastbijdrage-sleutelbeheer.md');
    expect(text).toMatch(/^\| Sleutel +\| Wie heeft hem\? +\| Vervangen +\|$/m);
    expect(text).toContain('- [x] Toegangsbeveiligingsmaatregelen');
    expect(text).toContain('> **Oefen met een nepvertrek**');
    expect(text).toContain('(https://voorbeeldstad.example/themas/veilig-werken/thuiswerken/#je-werkplek-thuis)');
  });

  it('says so where it is no translation', () => {
    expect(read('en/themas/veilig-werken/thuiswerken.md')).toContain('This chapter has not been translated yet.');
    expect(read('themas/veilig-werken/thuiswerken.md')).not.toContain('vertaald');
  });

  it('is copied by its button, as it lies beside the page', async () => {
    await visit(
      chapter,
      async (page) => {
        await page.getByRole('button', { name: 'Kopieer als Markdown' }).press('Enter');
        await page.locator('take-chapter [role=status]').filter({ hasText: 'Gekopieerd.' }).waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toBe(read('themas/veilig-werken/wachtwoorden.md'));
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it('says so when copying fails, and is a link without script', async () => {
    await visit(chapter, async (page) => {
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await page.getByRole('button', { name: 'Kopieer als Markdown' }).press('Enter');
      await page.locator('take-chapter [role=status]').filter({ hasText: 'lukt hier niet' }).waitFor();
    });
    await visit(
      chapter,
      async (page) => {
        const link = page.getByRole('link', { name: 'Als Markdown' });
        expect(await link.getAttribute('href')).toBe('/themas/veilig-werken/wachtwoorden.md');
        expect(await page.getByRole('button', { name: 'Kopieer als Markdown' }).count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });
});

const kinds = [
  ['a chapter with a term', chapter],
  ['a theme for on paper', themePrint],
  ['a path for on paper', pathPrint],
  ['a path for on paper, in English', `/en${pathPrint}`],
  ['a theme with pictures and components for on paper', '/themas/rustig-roosteren/print/'],
] as const;

describe.each(['light', 'dark'] as const)('axe in the %s scheme', (colorScheme) => {
  it.each(kinds)('%s', async (_kind, path) => {
    await visit(
      path,
      async (page) => {
        if (path === chapter) await openTerm(page);
        expect(await violations(page)).toEqual([]);
      },
      { colorScheme },
    );
  });
});

describe('on a phone', () => {
  it.each(kinds)('%s does not scroll sideways', async (_kind, path) => {
    await visit(
      path,
      async (page) => {
        if (path === chapter) await openTerm(page);
        const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
        expect(content).toBeLessThanOrEqual(view ?? 0);
      },
      phone,
    );
  });
});
