import { chapter, translation } from '../content-folder.ts';
import {
  chapterFile,
  secondFile,
  site,
  siteFile,
  tellCases,
  theme,
  themeFile,
  translationFile,
  type Cases,
} from './cases.ts';

const repository = (more = '') => site(`repository: { url: https://git.example/stad/kennis${more} }\n`);
const hiddenTheme = theme('{ state: seeking }', 'visibility: members\n');
const hidden = chapter({ title: 'Warmte', visibility: 'members' });
const alias = chapter({ title: 'Warmte', visibility: 'members', aliases: '[energie/oud]' });

const cases: Cases = {
  'members-in-public': [
    [
      'a chapter, and nobody said that the repository is private',
      { [siteFile]: repository(), [chapterFile]: chapter({ visibility: 'members' }) },
      [[`${chapterFile}:7:1`, 'members-in-public']],
    ],
    [
      'a theme, in a repository that says it is public',
      { [siteFile]: repository(', public: true'), [themeFile]: hiddenTheme },
      [[`${themeFile}:4:1`, 'members-in-public']],
    ],
    [
      'a translation',
      { [siteFile]: repository(), [translationFile]: translation(chapter(), { visibility: 'members' }) },
      [[`${translationFile}:8:1`, 'members-in-public']],
    ],
    [
      'near miss: a private repository',
      { [siteFile]: repository(', public: false'), [chapterFile]: chapter({ visibility: 'members' }) },
      [],
    ],
    ['near miss: no repository', { [chapterFile]: chapter({ visibility: 'members' }) }, []],
    [
      'near miss: said to be public',
      { [siteFile]: repository(), [chapterFile]: chapter({ visibility: 'public' }) },
      [],
    ],
  ],
  'chapter-hidden, in other ways than a plain link': [
    [
      'a card',
      { [chapterFile]: chapter({}, '<LinkCard title="a" href="../warmte/" />\n'), [secondFile]: hidden },
      [[`${chapterFile}:9:1`, 'chapter-hidden']],
    ],
    [
      'a definition, used or not',
      { [chapterFile]: chapter({}, 'Tekst.\n\n[a]: ../warmte/\n'), [secondFile]: hidden },
      [[`${chapterFile}:11:1`, 'chapter-hidden']],
    ],
    [
      'an old address',
      { [chapterFile]: chapter({}, '<LinkCard title="a" href="../oud/" />\n'), [secondFile]: alias },
      [[`${chapterFile}:9:1`, 'chapter-hidden']],
    ],
    [
      'an old address, presumed',
      { [chapterFile]: chapter({ presumes: '[energie/oud]' }), [secondFile]: alias },
      [
        [`${chapterFile}:7:12`, 'chapter-hidden'],
        [`${chapterFile}:7:12`, 'chapter-unknown'],
      ],
    ],
    [
      'near miss: a card of a chapter that is for members too',
      {
        [chapterFile]: chapter({ visibility: 'members' }, '<LinkCard title="a" href="../warmte/" />\n'),
        [secondFile]: hidden,
      },
      [],
    ],
  ],
  'chapter-unknown, behind a card': [
    [
      'not there',
      { [chapterFile]: chapter({}, '<LinkCard title="a" href="../weg/" />\n') },
      [[`${chapterFile}:9:1`, 'chapter-unknown']],
    ],
    [
      'near miss: another site',
      { [chapterFile]: chapter({}, '<LinkCard title="a" href="https://a.example/" />\n') },
      [],
    ],
  ],
};

tellCases(cases);
