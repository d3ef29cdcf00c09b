import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { makeReport } from '../../src/report/report.ts';
import { toSarif } from '../../src/report/sarif.ts';
import { basic, chapter, readChanged, type Files } from '../content-folder.ts';
import { run } from '../scripts/process.ts';

const schemaFile = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv as never);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);

const faulty: Files = {
  'themes/energie/theme.yaml': 'title: { nl: E }\nsummary: { nl: E. }\nownership: { state: owned }\n',
  'themes/energie/nl/Warmte & net.mdx': chapter(),
  'themes/energie/nl/zon.mdx': chapter({ title: 'Zon', reviews: null }),
};

const sarifOf = (changes: Files, language: 'nl' | 'en' = 'en') => {
  const { library, all } = readChanged(changes);
  return JSON.parse(toSarif(makeReport(library, all, language))) as {
    version: string;
    runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] }[];
  };
};

describe('sarif', () => {
  it.each([
    ['nothing to say', {}],
    ['errors and warnings, with and without places', faulty],
    ['a site that knows its address', { ...faulty, 'site.yaml': `${basic['site.yaml']}address: https://a.example\n` }],
  ] as const)('keeps to the schema of version 2.1.0: %s', (_name, files) => {
    validate(sarifOf(files));
    expect(validate.errors).toBeNull();
  });

  it('would not keep to it with a level of our own', () => {
    const log = sarifOf(faulty);
    expect(validate({ ...log, version: '2.0.0' })).toBe(false);
    expect(validate({ ...log, runs: log.runs.map((each) => ({ ...each, results: [{ level: 'fault' }] })) })).toBe(
      false,
    );
  });

  it('gives each finding its rule, its words and its place', () => {
    const [first] = sarifOf(faulty).runs;
    expect(first).toMatchObject({
      language: 'en',
      results: [
        {
          ruleId: 'name-invalid',
          level: 'error',
          locations: [
            { physicalLocation: { artifactLocation: { uri: 'content/themes/energie/nl/Warmte%20%26%20net.mdx' } } },
          ],
        },
        { ruleId: 'review-missing', level: 'warning' },
        {
          ruleId: 'owner-required',
          message: { text: 'state `owned` needs a company. add `company: <id>`, or set `state: seeking`' },
          locations: [{ physicalLocation: { region: { startLine: 3, startColumn: 21, endColumn: 26 } } }],
        },
      ],
    });
    for (const { ruleId, ruleIndex } of first?.results ?? []) {
      expect(first?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
  });

  it('leads to the handbook where the site knows its address', () => {
    const { rules } = sarifOf({ ...faulty, 'site.yaml': `${basic['site.yaml']}address: https://a.example/\n` }).runs[0]
      ?.tool.driver ?? { rules: [] };
    expect(rules).toContainEqual({
      id: 'owner-required',
      shortDescription: { text: expect.stringContaining('one company with a name') },
      helpUri: 'https://a.example/en/handboek/regels/eigenaarschap/#owner-required',
      defaultConfiguration: { level: 'error' },
    });
    expect(sarifOf(faulty).runs[0]?.tool.driver.rules[0]).not.toHaveProperty('helpUri');
  });

  it('is a format of the check', async () => {
    const content = ['--content', 'test/fixtures/voorbeeldstad', '--today', '2026-11-24'];
    const { code, stdout } = await run('check-ownership.ts', [...content, '--format', 'sarif']);
    validate(JSON.parse(stdout));
    expect({ code, errors: validate.errors }).toEqual({ code: 0, errors: null });
  });
});
