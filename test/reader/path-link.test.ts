import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { onSite, readKeptPaths, readOwnPath, type OwnPath } from '../../src/reader/own-path.ts';
import { fromFragment, longestLink, toFragment } from '../../src/reader/path-link.ts';

const path: OwnPath = {
  version: 1,
  title: 'Inwerken bij ons',
  groups: [
    { title: 'Dag 1', chapters: ['veilig/wachtwoorden', 'veilig/phishing'] },
    { title: 'Week 1 – “rustig”', chapters: ['leren/een-buddy'] },
  ],
  answers: { meldpunt: 'de balie, telefoon 1234', buddy: 'Ünal 👋' },
};

/** A fragment with whatever somebody packed into it by hand. */
const packed = (value: unknown, version = '1') =>
  `#pad=${version}.${deflateSync(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')}`;

describe('a path in a link', () => {
  it('comes out as it went in', async () => {
    const fragment = (await toFragment(path)) ?? '';
    expect(fragment).toMatch(/^#pad=1\.[\w-]+$/);
    expect(await fromFragment(fragment)).toEqual(path);
  });

  it('survives a full stop or a bracket that a mail program took along', async () => {
    const fragment = await toFragment(path);
    for (const after of ['.', ')', '>', '%20', '&utm=1']) expect(await fromFragment(fragment + after)).toEqual(path);
  });

  it('stays short enough for mail and chat with twenty chapters and fifteen answers', async () => {
    const chapters = Array.from(
      { length: 20 },
      (_, index) => `een-thema-met-een-naam-${index % 5}/een-hoofdstuk-over-iets-${index}`,
    );
    const answers = Array.from({ length: 15 }, (_, index) => [
      `een-slot-${index}`,
      `${['de balie', 'de beheerder', 'het servicebureau', 'de directeur'][index % 4]}, telefoon ${7919 * (index + 3)}, kamer ${index}`,
    ]);
    const large = {
      ...path,
      groups: [{ title: 'Dag 1', chapters }],
      answers: Object.fromEntries(answers) as OwnPath['answers'],
    };
    expect((await toFragment(large))?.length).toBeLessThan(1900);
  });

  const cases: [name: string, fragment: string, expected: OwnPath | string | undefined][] = [
    ['no fragment', '', undefined],
    ['about something else', '#van=eerste-week', undefined],
    ['without anything', '#pad=', 'damaged'],
    ['without a version', '#pad=abcdef', 'damaged'],
    ['of a later version', '#pad=2.abcdef', 'later'],
    ['a later version inside', packed([1, [], {}], '12'), 'later'],
    ['no base64', '#pad=1.a', 'damaged'],
    ['nothing that can be unpacked', '#pad=1.abcdefgh', 'damaged'],
    ['unpacked, no JSON', packed('<script>alert(1)</script>'), 'damaged'],
    ['half a JSON', packed('["a",[["b"'), 'damaged'],
    ['a text', packed('"x"'), 'damaged'],
    ['a list of numbers', packed([1, 2, 3]), 'damaged'],
    ['an object', packed({ version: 1, groups: [] }), 'damaged'],
    ['groups without chapters that are ids', packed(['a', [['b', '../../etc']], {}]), 'damaged'],
    ['a chapter that is a number', packed(['a', [['b', 7]], {}]), 'damaged'],
    ['answers that are a text', packed(['a', [], 'x']), 'damaged'],
    [
      'bytes that are no text',
      `#pad=1.${deflateSync(Buffer.from([0xff, 0xfe, 0xc0])).toString('base64url')}`,
      'damaged',
    ],
    ['brackets without end', packed('['.repeat(60_000)), 'damaged'],
    ['a megabyte', `#pad=1.${'A'.repeat(1024 ** 2)}`, 'long'],
    ['just too long', `#pad=1.${'A'.repeat(longestLink)}`, 'long'],
    ['a bomb: little that unpacks to 16 MB', packed(`["${'x'.repeat(16 * 1024 ** 2)}",[],{}]`), 'long'],
    ['a bomb of spaces', packed(`${' '.repeat(4 * 1024 ** 2)}["a",[],{}]`), 'long'],
    ['too many groups', packed(['a', Array(21).fill(['b']), {}]), 'many'],
    [
      'too many chapters',
      packed(['a', [1, 2].map((g) => [g, ...Array.from({ length: 60 }, (_, i) => `t/${g}${i}`)]), {}]),
      'many',
    ],
    [
      'too many answers',
      packed(['a', [], Object.fromEntries(Array.from({ length: 61 }, (_, i) => [`s${i}`, 'x']))]),
      'many',
    ],
    [
      'script in every place',
      packed(['<script>1</script>', [['<img onerror=x>', 'a/b']], { meldpunt: '<a href="javascript:alert(1)">' }]),
      {
        version: 1,
        title: '<script>1</script>',
        groups: [{ title: '<img onerror=x>', chapters: ['a/b'] }],
        answers: { meldpunt: '<a href="javascript:alert(1)">' },
      },
    ],
    [
      'signs that turn the direction, texts that are too long, numbers for texts',
      packed([['x'], [['\u202Egad\u202C 1', 'a/b', 'a/b']], { a: `\u2066${'y'.repeat(500)}`, b: 7, c: ' ' }]),
      { version: 1, title: '', groups: [{ title: 'gad 1', chapters: ['a/b'] }], answers: { a: 'y'.repeat(200) } },
    ],
    [
      'names of prototypes',
      packed('["a",[["b","a/b"]],{"__proto__":"x","constructor":"y","toString":"z"}]'),
      { version: 1, title: 'a', groups: [{ title: 'b', chapters: ['a/b'] }], answers: { constructor: 'y' } as never },
    ],
  ];

  it.each(cases)('%s', async (_name, fragment, expected) => {
    expect(await fromFragment(fragment)).toEqual(expected);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('says that it is damaged wherever it was cut, or one sign of it changed', async () => {
    const fragment = (await toFragment(path)) ?? '';
    for (let at = 7; at < fragment.length - 1; at += 3) {
      const other = fragment[at] === 'x' ? 'y' : 'x';
      const edited = fragment.slice(0, at) + other + fragment.slice(at + 1);
      expect([at, typeof (await fromFragment(edited))]).toEqual([at, 'string']);
      expect([at, await fromFragment(fragment.slice(0, at))]).toEqual([at, 'damaged']);
    }
  });
});

describe('a path on a site', () => {
  it('leaves out what the site does not have, and counts it', () => {
    const knows = {
      chapter: (id: string) => id !== 'veilig/phishing' && !id.startsWith('leren/'),
      slot: (id: string) => id === 'buddy',
    };
    expect(onSite(path, knows)).toEqual({
      path: { ...path, groups: [{ title: 'Dag 1', chapters: ['veilig/wachtwoorden'] }], answers: { buddy: 'Ünal 👋' } },
      strangers: { chapters: 2, answers: 1 },
    });
  });
});

describe('the paths that a browser keeps', () => {
  const cases: [name: string, value: unknown, expected: unknown][] = [
    ['nothing', undefined, { version: 1 }],
    [
      'both',
      { version: 1, draft: path, kept: { ...path, day: '2026-11-24' } },
      { version: 1, draft: path, kept: { ...path, day: '2026-11-24' } },
    ],
    ['of a newer version', { version: 2 }, 'later'],
    ['with a path of a newer version', { version: 1, draft: { ...path, version: 3 } }, 'later'],
    [
      'damaged: the other one stays',
      { version: 1, draft: { groups: 7 }, kept: { ...path, day: '2026-11-24' } },
      { version: 1, kept: { ...path, day: '2026-11-24' } },
    ],
    ['without a day that exists', { version: 1, kept: { ...path, day: '2026-02-31' } }, { version: 1 }],
    ['a text', 'x', { version: 1 }],
  ];

  it.each(cases)('%s', (_name, value, expected) => {
    expect(readKeptPaths(value)).toEqual(expected);
  });

  it('are read as they were written', () => {
    expect(readOwnPath(JSON.parse(JSON.stringify(path)))).toEqual(path);
  });
});
