import { expect, it } from 'vitest';
import { makeLibrary } from '../../src/domain/library.ts';
import { presumesLeadUp } from '../../src/rules/presumes-lead-up.ts';
import { chapter, readChanged, translation } from '../content-folder.ts';
import { chapterFile, secondFile, tellCases, translationFile, type Cases } from './cases.ts';

const warmte = (changes: Record<string, string> = {}, body?: string) => chapter({ title: 'Warmte', ...changes }, body);

const cases: Cases = {
  'anchor-unknown': [
    [
      'of the chapter itself',
      { [chapterFile]: chapter({}, '## Het begin\n\n[a](#begin)\n') },
      [[`${chapterFile}:11:1`, 'anchor-unknown']],
    ],
    [
      'of another chapter',
      { [chapterFile]: chapter({}, 'Zie [a](../warmte/#kopp).\n'), [secondFile]: warmte({}, '## Kop\n') },
      [[`${chapterFile}:9:5`, 'anchor-unknown']],
    ],
    [
      'by an old address',
      { [chapterFile]: chapter({}, '[a](../oud/#kopp)\n'), [secondFile]: warmte({ aliases: '[energie/oud]' }) },
      [[`${chapterFile}:9:1`, 'anchor-unknown']],
    ],
    [
      'of the translation, which has headings of its own',
      {
        [chapterFile]: chapter({}, '## Kop\n'),
        [translationFile]: translation(chapter({}, '## Kop\n'), {}, '## Heading\n\n[a](#kop)\n'),
      },
      [[`${translationFile}:12:1`, 'anchor-unknown']],
    ],
    [
      'near miss: the second of two headings, with an accent, encoded',
      { [chapterFile]: chapter({}, '## Eén\n\n## Eén\n\n[a](#e%C3%A9n-1) [b](#eén)\n') },
      [],
    ],
    [
      'near miss: of an original that was not translated',
      {
        [translationFile]: translation(chapter(), {}, '[a](../warmte/#kop)\n'),
        [secondFile]: warmte({}, '## Kop\n'),
      },
      [],
    ],
    ['near miss: the top of the page', { [chapterFile]: chapter({}, '[a](#_top) [b](#)\n') }, []],
    [
      'near miss: a chapter that is not there has a finding of its own',
      { [chapterFile]: chapter({}, '[a](../weg/#kop)\n') },
      [[`${chapterFile}:9:1`, 'chapter-unknown']],
    ],
  ],
  'presumes-circular': [
    [
      'of itself',
      { [chapterFile]: chapter({ presumes: '[energie/opslag]' }) },
      [[`${chapterFile}:7:12`, 'presumes-circular']],
    ],
    [
      'of three, once',
      {
        [chapterFile]: chapter({ presumes: '[energie/warmte]' }),
        [secondFile]: warmte({ presumes: '[energie/zon]' }),
        'themes/energie/nl/zon.mdx': chapter({ title: 'Zon', presumes: '[energie/opslag]' }),
      },
      [['themes/energie/nl/zon.mdx:7:12', 'presumes-circular']],
    ],
    [
      'near miss: two ways to the same chapter',
      {
        [chapterFile]: chapter({ presumes: '[energie/warmte, energie/zon]' }),
        [secondFile]: warmte({ presumes: '[energie/zon]' }),
        'themes/energie/nl/zon.mdx': chapter({ title: 'Zon' }),
      },
      [],
    ],
  ],
  'chapter-id-invalid': [
    [
      'in capitals',
      { [chapterFile]: chapter({ presumes: '[Energie/Opslag]' }) },
      [[`${chapterFile}:7:12`, 'chapter-id-invalid']],
    ],
  ],
};

tellCases(cases);

it('tells of a circle of ten thousand chapters once, and names the first of them', () => {
  const { library } = readChanged({});
  const [original] = library.chapters;
  if (original === undefined) throw new Error('the basic content has a chapter');
  const last = 9_999;
  const chapters = Array.from({ length: last + 1 }, (_, order) => ({
    ...original,
    id: `energie/h-${order}`,
    slug: `h-${order}`,
    data: { ...original.data, order, presumes: [`energie/h-${order === last ? 0 : order + 1}`] },
  }));
  const { companies, themes } = library;
  const large = makeLibrary({ ...library, companies: [...companies.values()], themes: [...themes.values()], chapters });
  expect(presumesLeadUp(large).map(({ arguments: details }) => details)).toEqual([
    { chapters: ['energie/h-0', 'energie/h-1', 'energie/h-2', 'energie/h-3'], more: 9_996 },
  ]);
});
