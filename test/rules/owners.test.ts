import { basic, chapter, translation } from '../content-folder.ts';
import {
  chapterFile,
  company,
  companyFile,
  review,
  secondCompany,
  secondFile,
  site,
  siteFile,
  tellCases,
  theme,
  themeFile,
  translationFile,
  type Cases,
} from './cases.ts';

const owned = '{ state: owned, company: kanaalcode, deputy: torenlicht }';
const otherTheme = 'themes/zon/theme.yaml';
const otherChapter = 'themes/zon/nl/a.mdx';

const cases: Cases = {
  'owner-not-joined': [
    [
      'an owner',
      {
        [companyFile]: `${basic[companyFile]}joined: 2026-11-25\n`,
        [chapterFile]: chapter({ authors: '[kanaalcode]', reviews: review('2026-11-01', 'netwerk') }),
      },
      [[`${themeFile}:5:12`, 'owner-not-joined']],
    ],
    [
      'a deputy',
      { [themeFile]: theme(owned), [secondCompany]: company('joined: 2027-01-01\n') },
      [[`${themeFile}:3:57`, 'owner-not-joined']],
    ],
    [
      'near miss: it asks for the theme',
      {
        [themeFile]: theme('{ state: proposed, company: torenlicht }'),
        [secondCompany]: company('joined: 2027-01-01\n'),
      },
      [],
    ],
    ['near miss: it joins today', { [themeFile]: theme(owned), [secondCompany]: company('joined: 2026-11-24\n') }, []],
  ],
  'owner-kind': [
    [
      'an owner',
      { [siteFile]: site('ownerKinds: [knowledge-institution, network]\n') },
      [[`${themeFile}:5:12`, 'owner-kind']],
    ],
    [
      'a deputy',
      {
        [siteFile]: site('ownerKinds: [company]\n'),
        [themeFile]: theme(owned),
        [secondCompany]: company().replace('kind: company', 'kind: knowledge-institution'),
      },
      [[`${themeFile}:3:57`, 'owner-kind']],
    ],
    ['near miss: the publisher is its deputy', { [siteFile]: site('ownerKinds: [company]\n') }, []],
    [
      'near miss: any kind, where the site does not say',
      { [themeFile]: theme(owned), [secondCompany]: company().replace('kind: company', 'kind: network') },
      [],
    ],
  ],
  'owner-overloaded': [
    [
      'one too many, at the first beyond the limit',
      {
        [siteFile]: site('limits: { themesPerCompany: 1 }\n'),
        [otherTheme]: theme('{ state: owned, company: kanaalcode, deputy: netwerk }'),
        [otherChapter]: chapter(),
      },
      [[`${otherTheme}:3:37`, 'owner-overloaded']],
    ],
    [
      'near miss: as many as the limit',
      {
        [siteFile]: site('limits: { themesPerCompany: 2 }\n'),
        [otherTheme]: theme('{ state: owned, company: kanaalcode, deputy: netwerk }'),
        [otherChapter]: chapter(),
      },
      [],
    ],
    [
      'near miss: one of them only proposed',
      {
        [siteFile]: site('limits: { themesPerCompany: 1 }\n'),
        [otherTheme]: theme('{ state: proposed, company: kanaalcode }'),
        [otherChapter]: chapter(),
      },
      [],
    ],
  ],
  'deputy-is-owner': [
    [
      'the same',
      { [themeFile]: theme('{ state: owned, company: kanaalcode, deputy: kanaalcode }') },
      [[`${themeFile}:3:57`, 'deputy-is-owner']],
    ],
    ['near miss: another', { [themeFile]: theme('{ state: owned, company: kanaalcode, deputy: netwerk }') }, []],
  ],
  'deputy-missing': [
    [
      'none',
      { [themeFile]: theme('{ state: owned, company: kanaalcode }') },
      [[`${themeFile}:3:12`, 'deputy-missing']],
    ],
    [
      'one that has left',
      { [themeFile]: theme(owned), [secondCompany]: company('left: 2026-11-24\n') },
      [[`${themeFile}:3:57`, 'deputy-missing']],
    ],
    [
      'near miss: one that leaves tomorrow',
      { [themeFile]: theme(owned), [secondCompany]: company('left: 2026-11-25\n') },
      [],
    ],
    ['near miss: proposed', { [themeFile]: theme('{ state: proposed, company: kanaalcode }') }, []],
    ['near miss: the publisher’s own theme', { [themeFile]: theme('{ state: owned, company: netwerk }') }, []],
  ],
  'chapter-unconfirmed': [
    [
      'the editors only',
      { [chapterFile]: chapter({ authors: '[kanaalcode]', reviews: review('2026-10-01', 'redactie') }) },
      [[`${chapterFile}:6:3`, 'chapter-unconfirmed']],
    ],
    [
      'near miss: another company looked',
      { [chapterFile]: chapter({ authors: '[kanaalcode]', reviews: review('2026-10-01', 'netwerk') }) },
      [],
    ],
    [
      'near miss: the theme is only proposed',
      {
        [themeFile]: theme('{ state: proposed, company: kanaalcode }'),
        [chapterFile]: chapter({ reviews: review('2026-10-01', 'redactie') }),
      },
      [],
    ],
    [
      'near miss: the publisher’s own theme',
      {
        [themeFile]: theme('{ state: owned, company: netwerk }'),
        [chapterFile]: chapter({ reviews: review('2026-10-01', 'redactie') }),
      },
      [],
    ],
  ],
  'guest-missing': [
    [
      'by another company',
      { [secondFile]: chapter({ title: 'Warmte', authors: '[redactie, torenlicht]' }), [secondCompany]: company() },
      [[`${secondFile}:4:21`, 'guest-missing']],
    ],
    [
      'near miss: named as the guest',
      {
        [secondFile]: chapter({ title: 'Warmte', authors: '[torenlicht]', guest: 'torenlicht' }),
        [secondCompany]: company(),
      },
      [],
    ],
    [
      'near miss: the owner wrote along',
      { [secondFile]: chapter({ title: 'Warmte', authors: '[torenlicht, kanaalcode]' }), [secondCompany]: company() },
      [],
    ],
    ['near miss: the publisher', { [secondFile]: chapter({ title: 'Warmte', authors: '[netwerk]' }) }, []],
    [
      'near miss: one that has left keeps its credit',
      {
        [secondFile]: chapter({ title: 'Warmte', authors: '[torenlicht]' }),
        [secondCompany]: company('left: 2026-01-01\n'),
      },
      [],
    ],
    [
      'near miss: a theme that seeks an owner',
      {
        [themeFile]: theme('{ state: seeking }'),
        [secondFile]: chapter({ title: 'Warmte', authors: '[torenlicht]' }),
        [secondCompany]: company(),
      },
      [],
    ],
    [
      'near miss: whoever translates is no guest',
      { [translationFile]: translation(chapter(), { authors: '[torenlicht]' }), [secondCompany]: company() },
      [],
    ],
  ],
  'guest-mismatch': [
    [
      'not an author',
      { [chapterFile]: chapter({ guest: 'torenlicht' }), [secondCompany]: company() },
      [[`${chapterFile}:7:8`, 'guest-mismatch']],
    ],
    [
      'near miss: an author',
      { [chapterFile]: chapter({ authors: '[torenlicht]', guest: 'torenlicht' }), [secondCompany]: company() },
      [],
    ],
  ],
  'one value where it must be one': [
    [
      'a list of owners',
      { [themeFile]: theme('{ state: owned, company: [kanaalcode, netwerk] }') },
      [[`${themeFile}:3:37`, 'type-wrong']],
    ],
    ['a list of states', { [themeFile]: theme('{ state: [owned] }') }, [[`${themeFile}:3:21`, 'type-wrong']]],
    [
      'an owner in capitals',
      { [themeFile]: theme('{ state: owned, company: Kanaalcode }') },
      [[`${themeFile}:3:37`, 'id-invalid']],
    ],
    [
      'a reviewer in capitals',
      { [chapterFile]: chapter({ reviews: review('2026-10-01', 'Kanaalcode') }) },
      [[`${chapterFile}:6:29`, 'id-invalid']],
    ],
  ],
};

tellCases(cases);
