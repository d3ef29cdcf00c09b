import { describe, expect, it } from 'vitest';
import { makeLibrary, type Library } from '../../src/domain/library.ts';
import { judge } from '../../src/rules/rules.ts';
import { expectFindings, readChanged, type Files } from '../content-folder.ts';

/** What the basic content is changed into, and every finding that follows; none for a near miss. */
export type Case = [name: string, files: Files, expected: [place: string, code: string][]];

/** The cases of each code, under its name. */
export type Cases = Record<string, Case[]>;

export const siteFile = 'site.yaml';
export const companyFile = 'companies/kanaalcode.yaml';
export const secondCompany = 'companies/torenlicht.yaml';
export const themeFile = 'themes/energie/theme.yaml';
export const chapterFile = 'themes/energie/nl/opslag.mdx';
export const secondFile = 'themes/energie/nl/warmte.mdx';
export const translationFile = 'themes/energie/en/opslag.mdx';

/** A site.yaml with more lines; they begin on line 5. */
export const site = (more: string) =>
  `version: 1\nname: { nl: Voorbeeldstad }\npublisher: netwerk\nlanguages: [nl, en]\n${more}`;

/** A second company; more lines begin on line 4. */
export const company = (more = '') => `name: Torenlicht\nkind: company\nsummary: { nl: Beheert. }\n${more}`;

/** A theme; what is in its ownership stands on line 3, and more lines begin on line 4. */
export const theme = (ownership: string, more = '') =>
  `title: { nl: Energie }\nsummary: { nl: Over energie. }\nownership: ${ownership}\n${more}`;

/** One review, for the frontmatter's last key. */
export const review = (date: string, by = 'kanaalcode', outcome = 'written') =>
  `\n  - { date: ${date}, by: ${by}, outcome: ${outcome} }`;

/** Tells every case as a test, and that rules say the same of a library without positions. */
export function tellCases(cases: Cases): void {
  describe.each(Object.entries(cases))('%s', (_code, table) => {
    it.each(table)('%s', (_name, files, expected) => {
      expectFindings(files, expected);
    });
  });

  describe('without positions', () => {
    it.each(Object.entries(cases).flatMap(([code, table]) => table.map((row) => [code, ...row] as const)))(
      '%s, %s: the same findings by path',
      (_code, _name, files) => {
        const { library, findings, all } = readChanged(files);
        const bare = judge({ library: withoutPositions(library), findings });
        const strip = (list: typeof all) => list.map(({ code, path }) => `${path} ${code}`).toSorted();
        expect(strip(bare)).toEqual(strip(all));
      },
    );
  });
}

function withoutPositions(library: Library): Library {
  const bare = <Entry extends { origin: { path: string } }>(entry: Entry) => ({
    ...entry,
    origin: { path: entry.origin.path },
  });
  const { companies, themes, chapters } = library;
  return makeLibrary({
    ...library,
    site: bare(library.site),
    companies: [...companies.values()].map(bare),
    themes: [...themes.values()].map(bare),
    chapters: chapters.map(bare),
  });
}
