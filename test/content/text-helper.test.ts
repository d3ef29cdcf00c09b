import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCorpus } from '../../scripts/corpus.ts';
import { readLibrary } from '../../src/content/read-library.ts';
import { startTextHelper } from '../../src/content/text-helper.ts';
import { readText } from '../../src/chapter/read-chapter.ts';

const chapters = 440;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'text-helper-'));
  makeCorpus(folder, { chapters });
  const spoilt = (name: string, text: string) => writeFileSync(join(folder, `themes/thema-21/nl/${name}.mdx`), text);
  spoilt('hoofdstuk-3', '---\ntitle: Zonder eind\n');
  spoilt('hoofdstuk-5', '---\ntitle: Code\ndescription: Iets.\nauthors: [bedrijf-1]\n---\n\nEen {1 + 1} som.\n');
  writeFileSync(join(folder, 'themes/thema-20/nl/hoofdstuk-1.mdx'), Buffer.from([0x2d, 0xff, 0xfe]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const roots = () => [{ folder, name: 'content' }];

describe('a second thread that reads texts too', () => {
  it('finds and reads what one thread does', () => {
    const alone = readLibrary(roots(), '2026-11-24');
    const helped = readLibrary(roots(), '2026-11-24', { hasHelp: true });
    expect(alone.findings.length).toBeGreaterThan(2);
    expect(helped.findings).toEqual(alone.findings);
    const told = ({ stored }: typeof alone) => stored.map(({ entry: { origin, ...entry } }) => [origin.path, entry]);
    expect(told(helped)).toEqual(told(alone));
  });

  it('is believed about the very text that it read, and of no other', async () => {
    const helper = startTextHelper(roots());
    const path = 'content/themes/thema-9/nl/hoofdstuk-9.mdx';
    // Long enough for the helper to have come by.
    await new Promise((resolve) => setTimeout(resolve, 4000));
    const other = 'Een andere tekst, met een {som}.\n';
    expect(helper?.readBody(other, { path, bodyLine: 12 })).toEqual(readText(other, { path, bodyLine: 12 }));
    helper?.stop();
  });

  it('does not start for a small folder', () => {
    expect(startTextHelper([{ folder: 'test/fixtures/voorbeeldstad', name: 'content' }])).toBeUndefined();
  });
});
