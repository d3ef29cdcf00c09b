import { describe, expect, it } from 'vitest';
import { toGithub } from '../../src/report/github.ts';
import { toJson } from '../../src/report/json.ts';
import type { Report, ReportedFinding } from '../../src/report/report.ts';
import { toText } from '../../src/report/text.ts';

const finding: ReportedFinding = {
  code: 'company-unknown',
  severity: 'error',
  path: 'content/themes/energie/theme.yaml',
  position: { line: 4, column: 12, length: 11 },
  message: 'company `acme-energi` does not exist',
  help: 'use `acme-energy`, or add `companies/acme-energi.yaml`',
  docs: '/handboek/regels/verwijzingen/#company-unknown',
};

/** A finding about a file as a whole has no position. */
const wholeFile: ReportedFinding = { ...finding };
delete wholeFile.position;

const report = (findings: ReportedFinding[], changes: Partial<Report> = {}): Report => ({
  language: 'en',
  findings,
  summary: { errors: findings.length, warnings: 0, chapters: 148, themes: 12, companies: 9 },
  files: 148,
  seeking: 0,
  proposed: 0,
  hasAddress: true,
  ...changes,
});

const line = () => '  company: acme-energi';

describe('text', () => {
  it('shows place, words, the line itself and what to do', () => {
    expect(toText(report([finding]), line)).toBe(
      [
        'content/themes/energie/theme.yaml:4:12 error[company-unknown] company `acme-energi` does not exist',
        '    |',
        '  4 |   company: acme-energi',
        '    |            ^~~~~~~~~~~',
        '  = help: use `acme-energy`, or add `companies/acme-energi.yaml`',
        '  = docs: /handboek/regels/verwijzingen/#company-unknown',
        '',
        '1 error, 0 warnings in 1 of 148 files',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['a file as a whole', wholeFile, line],
    ['a line that cannot be read', finding, () => undefined],
    ['a very long line', finding, () => 'x'.repeat(5_000_000)],
  ])('leaves the line out for %s', (_name, changed, readLine) => {
    const text = toText(report([changed]), readLine);
    expect(text.length).toBeLessThan(1000);
    expect(text).toContain('company `acme-energi` does not exist\n  = help');
  });

  it('keeps tabs, so that the mark stands under the word', () => {
    const text = toText(report([{ ...finding, position: { line: 1, column: 3, length: 2 } }]), () => '\t\tab');
    expect(text).toContain('  1 | \t\tab\n    | \t\t^~\n');
  });

  it('shows fifty and counts the rest', () => {
    const text = toText(report(Array.from({ length: 53 }, () => finding)), line);
    expect(text.match(/error\[/g)).toHaveLength(50);
    expect(text).toContain('… and 3 more; ask for all with --format json');
  });

  it.each([
    ['en', 0, '148 chapters, 12 themes, 9 companies: every theme has an owner\n'],
    ['en', 1, '148 chapters, 12 themes, 9 companies: 1 theme seeks an owner\n'],
    ['nl', 0, '148 hoofdstukken, 12 thema’s, 9 bedrijven: elk thema heeft een eigenaar\n'],
    ['nl', 5, '148 hoofdstukken, 12 thema’s, 9 bedrijven: 5 thema’s zoeken een eigenaar\n'],
  ] as const)('says what was checked when there is nothing to say: %s, %i', (language, seeking, expected) => {
    expect(toText(report([], { language, seeking }), line)).toBe(expected);
  });

  it('says in one sentence that the address is not known', () => {
    expect(toText(report([], { hasAddress: false }), line)).toContain('\nsite.yaml has no `address`');
  });
});

describe('json', () => {
  it('has the shape of version 1', () => {
    expect(JSON.parse(toJson(report([finding, wholeFile])))).toEqual({
      version: 1,
      summary: { errors: 2, warnings: 0, chapters: 148, themes: 12, companies: 9 },
      findings: [
        {
          code: 'company-unknown',
          severity: 'error',
          path: 'content/themes/energie/theme.yaml',
          line: 4,
          column: 12,
          message: finding.message,
          help: finding.help,
          docs: finding.docs,
        },
        expect.objectContaining({ line: null, column: null }),
      ],
    });
  });
});

describe('github', () => {
  it('writes annotations and the total', () => {
    expect(toGithub(report([finding]))).toBe(
      '::error file=content/themes/energie/theme.yaml,line=4,col=12,title=company-unknown::' +
        'company `acme-energi` does not exist. use `acme-energy`, or add `companies/acme-energi.yaml`\n' +
        '1 error, 0 warnings in 1 of 148 files\n',
    );
  });

  it('escapes what would end or forge an annotation', () => {
    const hostile = { ...finding, path: 'a,b:c\n.mdx', message: '100%\r\n::error::x' };
    expect(toGithub(report([hostile])).split('\n')[0]).toBe(
      '::error file=a%2Cb%3Ac%0A.mdx,line=4,col=12,title=company-unknown::' +
        '100%25%0D%0A::error::x. use `acme-energy`, or add `companies/acme-energi.yaml`',
    );
  });
});
