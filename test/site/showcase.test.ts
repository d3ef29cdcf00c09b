import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { find, readPages } from './output.ts';

const outDir = inject('outDir');
const pages = new Map(readPages(outDir).map((page) => [page.path, page]));
const built = (path: string) => pages.get(path) ?? expect.fail(`the page ${path} was not built`);
const textOf = (path: string) =>
  built(path)
    .html.replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
const badgeOf = (path: string) => readFileSync(join(outDir, path, 'badge.svg'), 'utf8');

it.each([
  ['/bedrijven/kanaalcode/', 'Logo van Kanaalcode'],
  ['/en/bedrijven/torenlicht/', 'Logo of Torenlicht'],
])('%s shows the logo, with its size, written again from what was handed in', (path, alt) => {
  const [logo] = find(built(path), 'img').filter(({ attributes }) => attributes['alt'] === alt);
  expect(logo?.attributes['src']).toMatch(/\.webp$/);
  expect(Number(logo?.attributes['width'])).toBeGreaterThan(0);
  expect(Number(logo?.attributes['height'])).toBeLessThanOrEqual(96);
});

it('a company without a logo has letters in its place, which nobody has read to them', () => {
  expect(built('/bedrijven/hogeschool-voorbeeld/').html).toMatch(/<span aria-hidden="true">HV<\/span>/);
});

it.each([
  ['/bedrijven/kanaalcode/', 'Kanaalcode staat in voor het thema Veilig werken (Voorbeeldstad leert)'],
  ['/en/bedrijven/kanaalcode/', 'Kanaalcode answers for the theme Working safely (Voorbeeldstad learns)'],
  ['/bedrijven/torenlicht/', 'Torenlicht staat in voor het thema Storingen oplossen (Voorbeeldstad leert)'],
  ['/bedrijven/brugwerk/', 'Brugwerk schreef een hoofdstuk voor iedereen (Voorbeeldstad leert)'],
])('%s has a badge that says what is true: %s', (path, title) => {
  expect(badgeOf(path)).toContain(`<title>${title}</title>`);
  expect(textOf(path)).toContain(`https://voorbeeldstad.example${path} `);
});

it('an organisation that did nothing in its own name has no badge, and offers none', () => {
  expect(existsSync(join(outDir, 'bedrijven/netwerk-voorbeeldstad/badge.svg'))).toBe(false);
  expect(textOf('/bedrijven/netwerk-voorbeeldstad/')).not.toContain('badge.svg');
});

it('a company that left is said to have left, and keeps its credit', () => {
  const text = textOf('/bedrijven/brugwerk/');
  expect(text).toContain('Brugwerk doet niet meer mee. Wat het schreef en controleerde, blijft op zijn naam staan.');
  expect(text).toContain('De faxkoppeling');
});

it('the page of themes says at once what is owned, what seeks and what is late', () => {
  expect(find(built('/themas/'), 'h2').map(({ attributes }) => attributes['id'])).toEqual(
    expect.arrayContaining(['_owned', '_proposed', '_seeking', '_retired']),
  );
  expect(textOf('/themas/')).toContain('2 van 11 hoofdstukken');
});

it.each([
  ['/themas/veilig-werken/', '/themas/veilig-werken/wachtwoorden/'],
  ['/en/themas/veilig-werken/', '/en/themas/veilig-werken/wachtwoorden/'],
])('%s says what one can do afterwards, and where to begin', (path, first) => {
  const { html } = built(path);
  expect(html).toMatch(new RegExp(`class="begin"[^>]*>\\s*<a href="${first}"`));
  expect(html).toContain('class="can"');
});
