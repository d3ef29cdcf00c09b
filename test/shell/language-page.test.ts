import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asides, components, limits, nodes, schemes } from '../../src/chapter/language.ts';
import { parseBody, walk } from '../../src/chapter/parse.ts';
import { readChapter, type ReadChapter } from '../../src/chapter/read-chapter.ts';
import type { Language } from '../../src/domain/language.ts';
import {
  exampleGroups,
  keysIn,
  limitsIn,
  markdownParts,
  mistakesIn,
  schemeNames,
  usageOf,
} from '../../src/shell/language-page.ts';
import { projectFolder } from '../scripts/process.ts';

const folder = join(projectFolder, 'src/content/language');
const filesOf = (language: Language) => readdirSync(join(folder, language)).toSorted();

const languages = ['nl', 'en'] as const;
const files = languages.flatMap((language) => filesOf(language).map((file) => `${language}/${file}`));

function read(file: string): { chapter?: ReadChapter; findings: unknown[] } {
  return readChapter(readFileSync(join(folder, file)), file);
}

describe('the examples of the handbook', () => {
  it('show every component, every aside and every part of Markdown, and nothing else, in both languages', () => {
    const names = [...markdownParts, ...asides, ...Object.keys(components)].toSorted();
    for (const language of languages) {
      expect([language, filesOf(language).map((file) => file.replace(/\.mdx?$/, ''))]).toEqual([language, names]);
    }
    expect(Object.values(exampleGroups).flat().toSorted()).toEqual(names);
  });

  it.each(files)('%s is a chapter that the check accepts', (file) => {
    expect(read(file).findings).toEqual([]);
  });

  it.each(files)('%s shows what it is called', (file) => {
    const name = file.slice(3).replace(/\.mdx?$/, '');
    const body = read(file).chapter?.body ?? '';
    if (name in components) expect(body).toContain(`<${name}`);
    else if ((asides as readonly string[]).includes(name)) expect(body).toContain(`:::${name}`);
    // Without components it is rendered as Markdown, as chapters are.
    expect(file.endsWith('.mdx')).toBe(name in components);
  });

  it.each(files)('%s has only pictures that are there', (file) => {
    for (const { target } of read(file).chapter?.images ?? []) {
      expect([target, existsSync(join(folder, file, '..', target))]).toEqual([target, true]);
    }
  });

  it.each(languages)('show every kind of node that the table allows: %s', (language) => {
    const shown = new Set<string>();
    for (const file of filesOf(language)) {
      const parsed = parseBody(read(`${language}/${file}`).chapter?.body ?? '');
      if ('tree' in parsed) for (const node of walk(parsed.tree)) shown.add(node.type);
    }
    expect([...nodes].filter((node) => !shown.has(node))).toEqual([]);
  });
});

describe('the page made from the table', () => {
  it('has the attributes of a component as the table has them', () => {
    expect(usageOf('Badge')).toEqual({
      attributes: [
        { name: 'text', type: 'text', required: true },
        { name: 'variant', type: 'choice', choices: components.Badge.attributes.variant.choices },
      ],
      holds: 'nothing',
    });
  });

  it('has the keys of a chapter, the three that must be there first', () => {
    const keys = keysIn('nl');
    expect(keys.filter(({ isRequired }) => isRequired).map(({ key }) => key)).toEqual([
      'title',
      'description',
      'authors',
    ]);
    expect(keys.slice(0, 3).every(({ isRequired }) => isRequired)).toBe(true);
    expect(keys.find(({ key }) => key === 'aliases')?.description).toBe('Vroegere namen van dit hoofdstuk.');
  });

  it.each([
    ['nl', ['256 kB', '24', '4 MB', '25.000.000']],
    ['en', ['256 kB', '24', '4 MB', '25,000,000']],
  ] as const)('has the limits as people write them: %s', (language, written) => {
    expect(Object.values(limitsIn(language))).toEqual(written);
    expect(Object.keys(limitsIn(language))).toEqual(Object.keys(limits));
  });

  it('has the schemes as they are typed', () => {
    expect(schemeNames.map((name) => `${name}:`)).toEqual(schemes);
  });

  it.each(languages)('says of each mistake what to do instead, and where the reason stands: %s', (language) => {
    for (const { code, message, help, docs } of mistakesIn(language)) {
      expect([code, message.trim() === '', help.trim() === '']).toEqual([code, false, false]);
      expect(`${message} ${help}`).not.toContain('undefined');
      expect(docs).toMatch(new RegExp(`^/handboek/regels/[a-z]+/#${code}$`));
    }
  });
});
