import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLibrary } from '../../src/content/read-library.ts';
import { judge } from '../../src/rules/rules.ts';
import { basic, chapter, makeFolder, places, readChanged, today, translation, type Files } from '../content-folder.ts';
import { projectFolder } from '../scripts/process.ts';
import { chapterFile, secondFile, tellCases, theme, themeFile, translationFile, type Cases } from './cases.ts';

const path = 'paths/eerste-dag.yaml';
const later = 'paths/eerste-week.yaml';
const last = 'paths/eerste-jaar.yaml';

/** A learning path: the chapters of each group stand on a line of their own, from line 4, and more lines follow. */
const steps = (groups: string[], more = '') =>
  [
    'title: { nl: Pad }\nsummary: { nl: Voor wie begint. }\ngroups:',
    ...groups.map((chapters) => `  - { title: { nl: Dag }, chapters: [${chapters}] }`),
    more,
  ].join('\n');

const warmte = (changes: Record<string, string> = {}) => chapter({ title: 'Warmte', ...changes });
const zon = (changes: Record<string, string> = {}) => chapter({ title: 'Zon', ...changes });

/** Storage presumes heat. */
const presuming: Files = { [chapterFile]: chapter({ presumes: '[energie/warmte]' }), [secondFile]: warmte() };

const objectives = '\n  - { id: meten, text: meten }\n  - { id: wegen, text: wegen }';
const withTask = '\n  - { id: meten, text: meten }\n  - { id: wegen, text: wegen, task: Weeg. }';
const questions =
  '\n  - { id: hoe, objective: meten, kind: true-false, text: Meet je?, explanation: Ja., answers: true }';

const cases: Cases = {
  'step-repeated': [
    ['across groups', { [path]: steps(['energie/opslag', 'energie/opslag']) }, [[`${path}:5:38`, 'step-repeated']]],
    [
      'near miss: in one group, which the schema tells',
      { [path]: steps(['energie/opslag, energie/opslag']) },
      [[`${path}:4:37`, 'value-invalid']],
    ],
    [
      'near miss: twice a chapter that is not there',
      { [path]: steps(['energie/weg', 'energie/weg']) },
      [
        [`${path}:4:38`, 'chapter-unknown'],
        [`${path}:5:38`, 'chapter-unknown'],
      ],
    ],
    ['near miss: in two paths', { [path]: steps(['energie/opslag']), [later]: steps(['energie/opslag']) }, []],
  ],
  'step-retired': [
    [
      'a chapter of a theme that is retired',
      { [path]: steps(['energie/opslag']), [themeFile]: theme('{ state: retired, reason: { nl: Voorbij. } }') },
      [[`${path}:4:38`, 'step-retired']],
    ],
    [
      'near miss: a theme that seeks a company',
      { [path]: steps(['energie/opslag']), [themeFile]: theme('{ state: seeking }') },
      [],
    ],
  ],
  'step-unprepared': [
    [
      'what it presumes is in no path',
      { ...presuming, [path]: steps(['energie/opslag']) },
      [[`${path}:4:38`, 'step-unprepared']],
    ],
    [
      'what it presumes comes later',
      { ...presuming, [path]: steps(['energie/opslag', 'energie/warmte']) },
      [[`${path}:4:38`, 'step-unprepared']],
    ],
    [
      'what it presumes is in a path that comes after this one',
      { ...presuming, [path]: steps(['energie/opslag']), [later]: steps(['energie/warmte'], 'after: [eerste-dag]') },
      [[`${path}:4:38`, 'step-unprepared']],
    ],
    [
      'by an old id',
      {
        ...presuming,
        [secondFile]: warmte({ aliases: '[energie/oud]' }),
        [path]: steps(['energie/opslag, energie/oud']),
      },
      [
        [`${path}:4:38`, 'step-unprepared'],
        [`${path}:4:54`, 'chapter-unknown'],
      ],
    ],
    ['near miss: earlier in the group', { ...presuming, [path]: steps(['energie/warmte, energie/opslag']) }, []],
    ['near miss: in an earlier group', { ...presuming, [path]: steps(['energie/warmte', 'energie/opslag']) }, []],
    [
      'near miss: in a path before this one',
      { ...presuming, [path]: steps(['energie/warmte']), [later]: steps(['energie/opslag'], 'after: [eerste-dag]') },
      [],
    ],
    [
      'near miss: in a path further back',
      {
        ...presuming,
        'themes/energie/nl/zon.mdx': zon(),
        [path]: steps(['energie/warmte']),
        [later]: steps(['energie/zon'], 'after: [eerste-dag]'),
        [last]: steps(['energie/opslag'], 'after: [eerste-week]'),
      },
      [],
    ],
    [
      'near miss: earlier, by an old id',
      {
        ...presuming,
        [secondFile]: warmte({ aliases: '[energie/oud]' }),
        [path]: steps(['energie/oud, energie/opslag']),
      },
      [[`${path}:4:38`, 'chapter-unknown']],
    ],
    [
      'near miss: what it presumes is not there',
      { [chapterFile]: chapter({ presumes: '[energie/weg]' }), [path]: steps(['energie/opslag']) },
      [[`${chapterFile}:7:12`, 'chapter-unknown']],
    ],
    [
      'near miss: what it presumes cannot be read',
      { ...presuming, [secondFile]: 'Tekst.\n', [path]: steps(['energie/opslag']) },
      [[`${secondFile}:1:1`, 'frontmatter-missing']],
    ],
    [
      'near miss: a step that cannot be read',
      { ...presuming, [chapterFile]: 'Tekst.\n', [path]: steps(['energie/opslag']) },
      [[`${chapterFile}:1:1`, 'frontmatter-missing']],
    ],
    [
      'near miss: a circle is told where it closes',
      {
        [chapterFile]: chapter({ presumes: '[energie/warmte]' }),
        [secondFile]: warmte({ presumes: '[energie/zon]' }),
        'themes/energie/nl/zon.mdx': zon({ presumes: '[energie/opslag]' }),
        [path]: steps(['energie/opslag, energie/warmte, energie/zon']),
      },
      [['themes/energie/nl/zon.mdx:7:12', 'presumes-circular']],
    ],
    [
      'near miss: of a theme that is retired, so no path can have it',
      {
        [chapterFile]: chapter({ presumes: '[oud/fax]' }),
        'themes/oud/theme.yaml':
          'title: { nl: Oud }\nsummary: { nl: Oud. }\nownership: { state: retired, reason: { nl: Voorbij. } }\n',
        'themes/oud/nl/fax.mdx': chapter({ title: 'Fax' }),
        [path]: steps(['energie/opslag']),
      },
      [],
    ],
    [
      'near miss: for members only, which is told of the chapter',
      { ...presuming, [secondFile]: warmte({ visibility: 'members' }), [path]: steps(['energie/opslag']) },
      [[`${chapterFile}:7:12`, 'chapter-hidden']],
    ],
    [
      'near miss: after a path that is not there',
      { ...presuming, [path]: steps(['energie/opslag'], 'after: [voor-het-begin]') },
      [[`${path}:5:9`, 'path-unknown']],
    ],
  ],
  'path-unknown': [
    [
      'at the second of two',
      {
        [path]: steps(['energie/opslag']),
        [later]: steps(['energie/opslag'], 'after: [eerste-dag, eerste-dg]'),
      },
      [[`${later}:5:21`, 'path-unknown']],
    ],
    [
      'near miss: a path that cannot be read',
      { ...presuming, [path]: 'title: a: b\n', [later]: steps(['energie/opslag'], 'after: [eerste-dag]') },
      [[`${path}:1:8`, 'yaml-unreadable']],
    ],
    [
      'near miss: a path that is misnamed',
      { 'paths/Eerste dag.yaml': steps(['energie/opslag']), [later]: steps(['energie/opslag'], 'after: [eerste-dag]') },
      [['paths/Eerste dag.yaml', 'name-invalid']],
    ],
  ],
  'path-circular': [
    ['after itself', { [path]: steps(['energie/opslag'], 'after: [eerste-dag]') }, [[`${path}:5:9`, 'path-circular']]],
    [
      'of three, once, and nothing else follows from it',
      {
        ...presuming,
        [path]: steps(['energie/warmte'], 'after: [eerste-jaar]'),
        [last]: steps(['energie/opslag'], 'after: [eerste-week]'),
        [later]: steps(['energie/opslag'], 'after: [eerste-dag]'),
      },
      [[`${later}:5:9`, 'path-circular']],
    ],
    [
      'near miss: two ways to the same path',
      {
        [path]: steps(['energie/opslag']),
        [later]: steps(['energie/opslag'], 'after: [eerste-dag]'),
        [last]: steps(['energie/opslag'], 'after: [eerste-dag, eerste-week]'),
      },
      [],
    ],
  ],
  'objective-untested': [
    [
      'the second of two',
      { [chapterFile]: chapter({ objectives, questions }) },
      [[`${chapterFile}:9:11`, 'objective-untested']],
    ],
    [
      'a task that the translation lost',
      {
        [chapterFile]: chapter({ objectives: withTask, questions }),
        [translationFile]: translation(chapter({ objectives: withTask, questions }), { objectives, questions }),
      },
      [[`${translationFile}:10:11`, 'objective-untested']],
    ],
    [
      'near miss: a question whose objective is mistyped',
      { [chapterFile]: chapter({ objectives, questions: questions.replace('meten', 'metn') }) },
      [[`${chapterFile}:11:27`, 'objective-unknown']],
    ],
    ['near miss: a task', { [chapterFile]: chapter({ objectives: withTask, questions }) }, []],
    [
      'near miss: of the original, so the translation says nothing',
      {
        [chapterFile]: chapter({ objectives, questions }),
        [translationFile]: translation(chapter({ objectives, questions }), { objectives, questions }),
      },
      [[`${chapterFile}:9:11`, 'objective-untested']],
    ],
  ],
};

tellCases(cases);

/** Findings of the basic content with files of a members' folder beside it. */
function judgeWithMembers(files: Files, members: Files) {
  const roots = [
    { folder: makeFolder({ ...basic, ...files }), name: 'content' },
    { folder: makeFolder(members), name: 'leden' },
  ];
  return places(judge(readLibrary(roots, today)));
}

const forMembers: Files = { 'paths/voor-leden.yaml': steps(['energie/opslag']) };

it.each<[name: string, files: Files, members: Files, expected: [string, string][]]>([
  [
    'a path for everyone that comes after one for members gives it away',
    { [path]: steps(['energie/opslag'], 'after: [voor-leden]') },
    forMembers,
    [[`${path}:5:9`, 'chapter-hidden']],
  ],
  [
    'near miss: the path for members comes after the one for everyone',
    { [path]: steps(['energie/opslag']) },
    { 'paths/voor-leden.yaml': steps(['energie/opslag'], 'after: [eerste-dag]') },
    [],
  ],
  [
    'a path for members is judged by what members may read',
    { [secondFile]: warmte({ visibility: 'members' }) },
    {
      'paths/voor-leden.yaml': steps(['energie/zon']),
      'themes/energie/nl/zon.mdx': zon({ presumes: '[energie/warmte]', visibility: 'members' }),
    },
    [['leden/paths/voor-leden.yaml:4:38', 'step-unprepared']],
  ],
])('%s', (_name, files, members, expected) => {
  expect(judgeWithMembers(files, members)).toEqual(expected);
});

it('says whether what is presumed comes later, or not at all', () => {
  const argumentsOf = (chapters: string) =>
    readChanged({ ...presuming, [path]: steps([chapters]) }).all.map(({ arguments: details }) => details);
  const both = { chapter: 'energie/opslag', presumes: 'energie/warmte' };
  expect(argumentsOf('energie/opslag')).toEqual([{ ...both, isLater: false }]);
  expect(argumentsOf('energie/opslag, energie/warmte')).toEqual([{ ...both, isLater: true }]);
});

it.each(['nl', 'en'])('the example of a path in the handbook is one that the check accepts: %s', (language) => {
  const file = join(projectFolder, `src/content/docs/${language}/handboek/leerpad-maken.md`);
  const block = /```yaml title="(?<name>paths\/.+)"\n(?<text>[\s\S]+?)```/;
  const { name = '', text = '' } = block.exec(readFileSync(file, 'utf8'))?.groups ?? {};
  const titles = ['Dienst overdragen', 'Logboek bijhouden', 'Vakantie voorbereiden'];
  const chapters = titles.map((title) => [
    `themes/werk-overdragen/nl/${title.toLowerCase().replace(' ', '-')}.mdx`,
    chapter({ title }),
  ]);
  const { library, all } = readChanged({
    ...(Object.fromEntries(chapters) as Files),
    'themes/werk-overdragen/theme.yaml': theme('{ state: seeking }'),
    [later]: steps(['energie/opslag']),
    [name]: text,
  });
  // Beside what is here for the example, which has no English: the example itself is in both languages.
  expect(places(all).filter(([, code]) => code !== 'text-untranslated')).toEqual([]);
  expect(library.paths.map(({ id, data }) => [id, data.after])).toContainEqual(['eerste-maand', ['eerste-week']]);
});
