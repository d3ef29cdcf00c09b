import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { find, readFiles, readPages, type BuiltPage } from './output.ts';
import { useBrowser, violations, visitWith } from './visit.ts';

const outDir = inject('outDir');
const pages = readPages(outDir);
const page = (path: string): BuiltPage => {
  const found = pages.find((built) => built.path === path);
  if (found === undefined) throw new Error(`there is no page ${path}`);
  return found;
};

/** A chapter that is rendered as Markdown, and one with components, which is a module. */
const asMarkdown = '/themas/samen-leren/een-uur-intervisie/';
const asModule = '/themas/samen-leren/kennis-delen-zonder-schade/';
const pictureInModule = '/themas/rustig-roosteren/een-dienst-overdragen/';

describe('a picture in a chapter', () => {
  it.each([asMarkdown, `/en${asMarkdown}`, pictureInModule])('of %s comes in sizes, and keeps its place', (path) => {
    const [picture] = find(page(path), 'img');
    const { src, srcSet, sizes, width, height, alt, loading } = picture?.attributes ?? {};
    expect(src).toMatch(/^\/_astro\/[\w.-]+\.webp$/);
    expect(String(srcSet)).toMatch(/\.webp 480w/);
    expect(String(sizes)).toContain('45rem');
    expect([Number(width) > 0, Number(height) > 0, String(alt) !== '', loading]).toEqual([true, true, true, 'lazy']);
  });

  it('says nothing of where and with what it was taken', async () => {
    const original = join('test/fixtures/voorbeeldstad/themes/samen-leren/images/kring.jpg');
    const told = (file: string) => readFileSync(file, 'latin1').includes('Voorbeeldcamera');
    expect(told(original)).toBe(true);
    const served = readFiles(outDir).filter((file) => /\.(?:webp|avif|jpe?g|png|gif)$/.test(file));
    expect(served.filter((file) => file.includes('kring')).length).toBeGreaterThan(1);
    for (const file of served) {
      const { exif, xmp, iptc } = await sharp(join(outDir, file)).metadata();
      expect([file, exif, xmp, iptc]).toEqual([file, undefined, undefined, undefined]);
    }
  });
});

describe('a diagram', () => {
  it.each([
    [asMarkdown, ['Het uur van intervisie, stap voor stap']],
    [`/en${asMarkdown}`, ['The hour of peer consultation, step by step']],
    [asModule, ['Wie je wat vraagt voordat je een verhaal deelt', 'Diagram']],
  ])('of %s is drawn, has a name, and is there as text', (path, names) => {
    const built = page(path);
    const drawings = find(built, 'svg', { role: 'img' });
    expect(drawings.map(({ attributes }) => attributes['ariaLabel'] ?? attributes['aria-label'])).toEqual(names);
    expect(find(built, 'figure').filter(({ text }) => /(?:Als tekst|As text)/.test(text))).toHaveLength(names.length);
    expect(built.html).not.toContain('data-language="mermaid"');
  });

  it('has the words of its author in the text beside it', () => {
    const [source] = find(page(asMarkdown), 'details').filter(({ text }) => text.includes('flowchart TD'));
    expect(source?.text).toContain('A([Vertellen, 10 min]) --> B[Vragen, 20 min]');
  });

  it('shares no id with another on its page', () => {
    const ids = [...page(asModule).html.matchAll(/ id="(?<id>[^"]+)"/g)].map((match) => match.groups?.['id']);
    expect(ids.filter((id) => id?.startsWith('_diagram-')).length).toBeGreaterThan(2);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('refers to nothing elsewhere', () => {
    const drawings = pages.flatMap(({ html }) => html.match(/<figure class="diagram">[\s\S]*?<\/svg>/g) ?? []);
    expect(drawings.length).toBeGreaterThan(3);
    expect(
      drawings.filter((svg) => /https?:|@import|<style|<script|\shref|url\((?!#(?:[\w-]+__?)?_?diagram-)/.test(svg)),
    ).toEqual([]);
  });
});

describe('in a browser', () => {
  const browser = useBrowser();

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('at %i px, %s, everyone can read a diagram', async (width, colorScheme) => {
    for (const path of [asMarkdown, asModule]) {
      await visitWith(
        browser(),
        path,
        async (opened) => {
          expect(await violations(opened)).toEqual([]);
          expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
          const letters = await opened.evaluate(() =>
            [...document.querySelectorAll<SVGSVGElement>('.diagram svg')].map((svg) => {
              const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
              return (
                Math.min(...[...svg.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')))) *
                scale
              );
            }),
          );
          expect(Math.min(...letters)).toBeGreaterThan(10);
        },
        { viewport: { width, height: 800 }, colorScheme },
      );
    }
  });

  it('fetches a small picture for a small screen', async () => {
    const shown = async (width: number) => {
      let fetched = '';
      await visitWith(
        browser(),
        asMarkdown,
        async (opened) => {
          const picture = opened.locator('.chapter-text img').first();
          await picture.scrollIntoViewIfNeeded();
          await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
          fetched = await picture.evaluate((image: HTMLImageElement) => image.currentSrc);
        },
        { viewport: { width, height: 800 } },
      );
      return readFileSync(join(outDir, new URL(fetched).pathname)).length;
    };
    expect(await shown(390)).toBeLessThan(await shown(1280));
  });
});
