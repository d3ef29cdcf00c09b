import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import en from '../../src/content/i18n/en.json' with { type: 'json' };
import nl from '../../src/content/i18n/nl.json' with { type: 'json' };
import { projectFolder } from '../scripts/process.ts';

const dutch: Record<string, string> = nl;
const english: Record<string, string> = en;

it('has the same keys in both languages, in the same order', () => {
  expect(Object.keys(english)).toEqual(Object.keys(dutch));
});

it.each(Object.keys(dutch))('%s has words in both languages, with the same gaps', (key) => {
  const gaps = (text: string | undefined) => (text?.match(/\{\{\w+\}\}|\[[A-Z_]+\]/g) ?? []).toSorted();
  expect(dutch[key]?.trim()).not.toBe('');
  expect(english[key]?.trim()).not.toBe('');
  expect(gaps(english[key])).toEqual(gaps(dutch[key]));
});

it('has no words that nothing says', () => {
  const sources = readdirSync(join(projectFolder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro)$/.test(file))
    .map((file) => readFileSync(join(projectFolder, 'src', file), 'utf8'))
    .join('\n');
  const ofStarlight = /^(?:aside|fileTree|heading|page|i18n|expressiveCode)\./;
  const said = (key: string) => {
    const family = key.slice(0, key.lastIndexOf('.') + 1);
    const isMade = sources.includes(`\`${family}\${`) || /(?:None|One|Many)$/.test(key);
    return ofStarlight.test(key) || isMade || sources.includes(`'${key}'`);
  };
  expect(Object.keys(dutch).filter((key) => !said(key))).toEqual([]);
});
