import { chapter } from '../content-folder.ts';
import { chapterFile, company, review, secondCompany, tellCases, theme, themeFile, type Cases } from './cases.ts';

const reviews = (...records: string[]) => ({
  [chapterFile]: chapter({ authors: '[kanaalcode]', reviews: records.join('') }),
});
const source = (checked: string) => ({
  [chapterFile]: chapter({ sources: `[{ title: De wet, checked: ${checked} }]` }),
});
const since = (day: string) => theme(`{ state: owned, company: torenlicht, deputy: kanaalcode, since: ${day} }`);

const cases: Cases = {
  'review-soon': [
    ['within a month', reviews(review('2026-01-10')), [[`${chapterFile}:6:3`, 'review-soon']]],
    ['near miss: two months before', reviews(review('2026-02-20')), []],
    [
      'near miss: a site that counts fewer days',
      {
        ...reviews(review('2026-01-10')),
        'site.yaml': 'version: 1\nname: { nl: V }\npublisher: netwerk\nlanguages: [nl]\ndueSoonDays: 1\n',
      },
      [],
    ],
  ],
  'review-long-due': [
    ['after twice the time', reviews(review('2024-11-24')), [[`${chapterFile}:6:3`, 'review-long-due']]],
    ['near miss: a day less', reviews(review('2024-11-25')), [[`${chapterFile}:6:3`, 'review-due']]],
  ],
  'review-order': [
    [
      'an older one below',
      reviews(review('2026-10-01'), review('2026-09-30', 'netwerk'), review('2026-11-01')),
      [[`${chapterFile}:7:13`, 'review-order']],
    ],
    ['near miss: two on one day', reviews(review('2026-10-01'), review('2026-10-01', 'netwerk')), []],
    [
      'near miss: a year that was mistyped has a finding of its own',
      reviews(review('2062-10-01'), review('2026-10-01')),
      [[`${chapterFile}:6:13`, 'review-future']],
    ],
  ],
  'review-duplicate': [
    [
      'the same three times over',
      reviews(review('2026-10-01'), review('2026-10-01'), review('2026-10-01')),
      [
        [`${chapterFile}:7:13`, 'review-duplicate'],
        [`${chapterFile}:8:13`, 'review-duplicate'],
      ],
    ],
    [
      'near miss: changed and confirmed on one day',
      reviews(review('2026-10-01', 'kanaalcode', 'changed'), review('2026-10-01', 'kanaalcode', 'confirmed')),
      [],
    ],
  ],
  'date-future': [
    ['a source', source('2026-11-25'), [[`${chapterFile}:7:37`, 'date-future']]],
    [
      'an owner',
      { [themeFile]: theme('{ state: owned, company: kanaalcode, deputy: netwerk, since: 2027-01-01 }') },
      [[`${themeFile}:3:73`, 'date-future']],
    ],
    ['near miss: today', source('2026-11-24'), []],
    ['near miss: a company that will join', { [secondCompany]: company('joined: 2027-01-01\n') }, []],
  ],
  'date-before-joined': [
    [
      'a review',
      { ...reviews(review('2026-03-01', 'torenlicht')), [secondCompany]: company('joined: 2026-03-02\n') },
      [[`${chapterFile}:6:13`, 'date-before-joined']],
    ],
    [
      'an owner',
      {
        [themeFile]: since('2026-03-01'),
        [secondCompany]: company('joined: 2026-03-02\n'),
        [chapterFile]: chapter({ authors: '[torenlicht]' }),
      },
      [[`${themeFile}:3:76`, 'date-before-joined']],
    ],
    [
      'near miss: the day itself',
      { ...reviews(review('2026-03-02', 'torenlicht')), [secondCompany]: company('joined: 2026-03-02\n') },
      [],
    ],
    [
      'near miss: nobody knows when it joined',
      { ...reviews(review('2026-03-01', 'torenlicht')), [secondCompany]: company() },
      [],
    ],
  ],
  'date-after-left': [
    [
      'a review on the day it left',
      { ...reviews(review('2026-10-01', 'torenlicht')), [secondCompany]: company('left: 2026-10-01\n') },
      [[`${chapterFile}:6:13`, 'date-after-left']],
    ],
    [
      'a theme taken on afterwards',
      { [themeFile]: since('2026-10-02'), [secondCompany]: company('left: 2026-10-01\n') },
      [
        [`${themeFile}:3:37`, 'owner-departed'],
        [`${themeFile}:3:76`, 'date-after-left'],
      ],
    ],
    [
      'near miss: the day before',
      { ...reviews(review('2026-09-30', 'torenlicht')), [secondCompany]: company('left: 2026-10-01\n') },
      [],
    ],
  ],
};

tellCases(cases);
