import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { splitChapter } from '../../src/chapter/frontmatter.ts';
import { chapterFile } from '../../src/scaffold/chapter.ts';
import { companyFile } from '../../src/scaffold/company.ts';
import { jsonSchemaText, schemas, type SchemaName } from '../../src/scaffold/json-schema.ts';
import { themeFile } from '../../src/scaffold/theme.ts';
import { projectFolder } from '../scripts/process.ts';

const validators = (() => {
  const ajv = new Ajv({ strict: true, allErrors: true });
  formats.default(ajv);
  return Object.fromEntries(
    (Object.keys(schemas) as SchemaName[]).map((name) => [
      name,
      ajv.compile(JSON.parse(jsonSchemaText(name)) as object),
    ]),
  ) as Record<SchemaName, ValidateFunction>;
})();

/** What an editor would say of a text: where, and which part of the schema. */
function faults(name: SchemaName, text: string): string[] {
  const yaml = name === 'chapter' ? (splitChapter(text)?.header ?? '') : text;
  validators[name](parse(yaml, { version: '1.2', schema: 'core', merge: false }));
  return (validators[name].errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

const kindOf: [RegExp, SchemaName][] = [
  [/(?:^|\/)site\.yaml$/, 'site'],
  [/(?:^|\/)companies\/[^/]+\.yaml$/, 'company'],
  [/(?:^|\/)themes\/[^/]+\/theme\.yaml$/, 'theme'],
  [/(?:^|\/)themes\/[^/]+\/(?:nl|en)\/[^/]+\.mdx$/, 'chapter'],
  [/(?:^|\/)paths\/[^/]+\.yaml$/, 'path'],
  [/(?:^|\/)glossary\.yaml$/, 'glossary'],
  [/(?:^|\/)slots\.yaml$/, 'slots'],
];

const written = ['content', 'test/fixtures'].flatMap((folder) =>
  readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' }).flatMap((file) => {
    const name = kindOf.find(([pattern]) => pattern.test(file))?.[1];
    return name === undefined ? [] : [[`${folder}/${file}`, name] as const];
  }),
);

describe('what is in this project is right for an editor', () => {
  it.each(written)('%s', (file, name) => {
    expect(faults(name, readFileSync(join(projectFolder, file), 'utf8'))).toEqual([]);
  });

  it('and there is something of every kind', () => {
    expect(new Set(written.map(([, name]) => name)).size).toBe(Object.keys(schemas).length);
  });
});

it('what templates give is right for an editor', () => {
  const chapter = chapterFile({
    ...{ theme: 'energie', slug: 'opslag', language: 'nl', title: 'Op: slag', author: 'redactie' },
    today: '2026-11-24',
    objectives: ['iets kunnen'],
  });
  expect(faults('chapter', chapter.text)).toEqual([]);
  expect(faults('theme', themeFile({ slug: 'a', title: { nl: 'A' }, company: 'b' }).text)).toEqual([]);
  expect(faults('company', companyFile({ slug: 'a', name: 'A', kind: 'network', languages: ['nl'] }).text)).toEqual([]);
});

const header = 'title: T\ndescription: D\nauthors: [redactie]\n';
const company = 'name: N\nkind: company\nsummary: { nl: S }\n';
const path = 'title: { nl: T }\nsummary: { nl: S }\ngroups: [{ title: { nl: G }, chapters: [a/b] }]\n';
const site = 'version: 1\nname: { nl: S }\npublisher: netwerk\nlanguages: [nl]\n';

describe('what is wrong is wrong for an editor too', () => {
  it.each<[SchemaName, string, string[]]>([
    ['chapter', header, []],
    ['chapter', 'title: T\nauthors: [redactie]\n', [' required']],
    ['chapter', `${header}tittle: x\n`, [' additionalProperties']],
    ['chapter', `${header}level: hard\n`, ['/level enum']],
    ['chapter', header.replace('redactie', 'De Redactie'), ['/authors/0 pattern']],
    ['chapter', header.replace('D\n', "' '\n"), ['/description pattern']],
    ['chapter', `${header}presumes: [wachtwoorden]\n`, ['/presumes/0 pattern']],
    [
      'chapter',
      `${header}reviews: [{ date: 24-11-2026, by: redactie, outcome: written }]\n`,
      ['/reviews/0/date pattern', '/reviews/0/date format'],
    ],
    [
      'chapter',
      `${header}reviews: [{ date: 2026-02-30, by: redactie, outcome: written }]\n`,
      ['/reviews/0/date format'],
    ],
    ['chapter', `${header}sources: [{ title: T, url: 'javascript:1' }]\n`, ['/sources/0/url pattern']],
    ['chapter', `${header}minutes: 0.5\n`, ['/minutes type', '/minutes minimum']],
    ['company', company, []],
    ['company', company.replace('company', 'bedrijf'), ['/kind enum']],
    ['company', `${company}contact: bel maar\n`, ['/contact pattern']],
    ['company', `${company}website: voorbeeld.example\n`, ['/website pattern']],
    ['theme', 'title: { nl: T }\nsummary: { nl: S }\n', [' required']],
    ['theme', 'title: { nl: T }\nsummary: S\nownership: { state: owned }\n', ['/summary type']],
    ['site', site, []],
    ['site', site.replace('[nl]', '[nl, nl]'), ['/languages uniqueItems']],
    ['site', site.replace('1', '2'), ['/version const']],
    ['site', `${site}basePath: kennis\n`, ['/basePath pattern']],
    ['path', path, []],
    ['path', path.replace('a/b', 'a'), ['/groups/0/chapters/0 pattern']],
    ['path', path.replace('[a/b]', '[]'), ['/groups/0/chapters minItems']],
    ['path', `${path}after: eerste-dag\n`, ['/after type']],
    ['glossary', 'terms: [{ id: a, nl: { term: A, meaning: B. } }]\n', []],
    ['glossary', 'terms: [{ id: a, nl: { term: A } }]\n', ['/terms/0/nl required']],
    ['slots', 'slots: [{ id: a, question: { nl: A? }, example: { nl: B } }]\n', []],
    ['slots', 'slots: [{ id: a, question: { nl: A? } }]\n', ['/slots/0 required']],
  ])('%s: %j', (name, yaml, expected) => {
    expect(faults(name, name === 'chapter' ? `---\n${yaml}---\n` : yaml)).toEqual(expected);
  });
});

it.each(Object.keys(schemas) as SchemaName[])('every key of %s is described, in both languages', (name) => {
  const { properties } = JSON.parse(jsonSchemaText(name)) as { properties: Record<string, { description?: string }> };
  const unsaid = Object.entries(properties).filter(([, { description }]) => !/^.+\.\n\n.+\.$/.test(description ?? ''));
  expect(unsaid).toEqual([]);
});
