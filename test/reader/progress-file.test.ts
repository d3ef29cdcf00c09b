import { describe, expect, it } from 'vitest';
import { parseProgressFile, writeProgressFile, type FileFault } from '../../src/reader/progress-file.ts';
import type { Progress } from '../../src/reader/progress.ts';

const here = { site: 'netwerk/kennis/', edition: 'public' };
const progress: Progress = {
  version: 1,
  chapters: {
    'energie/opslag': { read: '2026-11-03', version: '2026-11-01', right: ['q1'], shown: '2026-11-01' },
    'energie/meten': { read: '2026-11-02' },
  },
};
const text = writeProgressFile({ ...here, made: '2026-11-24', name: 'Noor', progress });
const parse = (changed: string) => parseProgressFile(changed, here);
/** The file with a key changed. */
const changed = (keys: Record<string, unknown>) => JSON.stringify({ ...JSON.parse(text), ...keys });

it('comes back as it went', () => {
  expect(parse(text)).toEqual({
    file: { kind: 'voortgang', version: 1, ...here, made: '2026-11-24', name: 'Noor', progress },
  });
});

it('says no name where none was typed', () => {
  expect(writeProgressFile({ ...here, made: '2026-11-24', name: ' \n ', progress })).not.toContain('"name"');
});

describe('a file that cannot be used', () => {
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`a/c${at}`, {}] as const));
  it.each([
    ['is empty', '', 'not-ours'],
    ['is no JSON', 'Naam;Hoofdstuk\n', 'not-ours'],
    ['is a page', '<!doctype html><script>alert(1)</script>', 'not-ours'],
    ['is a list', '[]', 'not-ours'],
    ['is null', 'null', 'not-ours'],
    ['is JSON of something else', '{"kind":"recept","version":1}', 'not-ours'],
    ['has no version', changed({ version: undefined }), 'not-ours'],
    ['has no day', changed({ made: 'gisteren' }), 'not-ours'],
    ['has no progress', changed({ progress: null }), 'not-ours'],
    ['has progress that is a text', changed({ progress: 'alles' }), 'not-ours'],
    ['has no chapters', changed({ progress: { version: 1 } }), 'not-ours'],
    ['was cut in half', text.slice(0, text.length / 2), 'cut-off'],
    ['lost its last brace', text.trimEnd().slice(0, -1), 'cut-off'],
    ['was cut after its kind', text.slice(0, 26), 'cut-off'],
    ['is of a later version', changed({ version: 2 }), 'later'],
    ['has progress of a later version', changed({ progress: { version: 2, chapters: {} } }), 'later'],
    ['is of another site', changed({ site: 'buren/' }), 'other-site'],
    ['is of a site that is not a text', changed({ site: ['netwerk/kennis/'] }), 'other-site'],
    ['is of the other edition', changed({ edition: 'members' }), 'other-edition'],
    ['has 100,000 entries', changed({ progress: { version: 1, chapters: many(100_000) } }), 'too-many'],
    ['has 5,001 entries', changed({ progress: { version: 1, chapters: many(5001) } }), 'too-many'],
    ['is 3 MB', changed({ name: 'x'.repeat(3_000_000) }), 'too-large'],
    ['is nested without end', '['.repeat(1_000_000), 'not-ours'],
  ] as [string, string, FileFault][])('%s', (_name, given, fault) => {
    expect(parse(given)).toEqual({ fault });
  });
});

describe('a file that was worked on', () => {
  const fileOf = (given: string) => {
    const read = parse(given);
    if ('fault' in read) throw new Error(read.fault);
    return read.file;
  };

  it('passes with a byte-order mark and other line ends', () => {
    expect(fileOf(`\ufeff${text.replaceAll('\n', '\r\n')}`).name).toBe('Noor');
  });

  it.each([
    ['script', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['signs that turn text around', 'Noor\u202egnp.exe', 'Noorgnp.exe'],
    ['line ends', 'Noor\r\nDe Vries', 'Noor De Vries'],
    ['nothing but blanks', ' \u200b ', undefined],
    ['no end', 'Noor '.repeat(1000), 'Noor '.repeat(16).trim()],
    ['a list in it', ['Noor'], undefined],
  ])('has a name with %s: one line of text', (_name, name, expected) => {
    expect(fileOf(changed({ name })).name).toBe(expected);
  });

  it('keeps what is sound and drops the rest, and touches no prototype', () => {
    const given = text.replace('"chapters": {', '"chapters": { "__proto__": { "read": "2026-01-01" }, "x": 1,');
    expect(fileOf(given).progress).toEqual(progress);
    expect(Object.getPrototypeOf(fileOf(given).progress.chapters)).toBe(Object.prototype);
    expect(({} as { read?: string }).read).toBeUndefined();
  });
});
