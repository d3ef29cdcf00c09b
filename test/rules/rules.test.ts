import { basic, chapter, today, translation } from '../content-folder.ts';
import { chapterFile, company, review, theme, themeFile, translationFile, tellCases, type Cases } from './cases.ts';

/** Each rule with what fires it and a near miss that does not. */
const cases: Cases = {
  'company-unknown': [
    [
      'an owner',
      { [themeFile]: theme('{ state: owned, company: kanaalcod }') },
      [[`${themeFile}:3:37`, 'company-unknown']],
    ],
    [
      'a deputy',
      { [themeFile]: theme('{ state: seeking, deputy: kanaalcod }') },
      [[`${themeFile}:3:38`, 'company-unknown']],
    ],
    ['an author', { [chapterFile]: chapter({ authors: '[kanaalcod]' }) }, [[`${chapterFile}:4:11`, 'company-unknown']]],
    [
      'a reviewer',
      { [chapterFile]: chapter({ authors: '[kanaalcode]', reviews: review('2026-11-01', 'wie') }) },
      [[`${chapterFile}:6:29`, 'company-unknown']],
    ],
    ['a guest', { [chapterFile]: chapter({ guest: 'wie' }) }, [[`${chapterFile}:7:8`, 'company-unknown']]],
    [
      'the editors as an owner',
      { [themeFile]: theme('{ state: owned, company: redactie }') },
      [[`${themeFile}:3:37`, 'company-unknown']],
    ],
    [
      'the publisher',
      { 'companies/netwerk.yaml': null, [themeFile]: theme('{ state: seeking }') },
      [['site.yaml:3:12', 'company-unknown']],
    ],
    ['near miss: the editors as an author', { [chapterFile]: chapter({ authors: '[redactie, kanaalcode]' }) }, []],
    [
      'near miss: a company that could not be read',
      { 'companies/netwerk.yaml': 'x' },
      [['companies/netwerk.yaml:1:1', 'yaml-shape']],
    ],
  ],
  'owner-required': [
    ['owned', { [themeFile]: theme('{ state: owned }') }, [[`${themeFile}:3:21`, 'owner-required']]],
    ['proposed', { [themeFile]: theme('{ state: proposed }') }, [[`${themeFile}:3:21`, 'owner-required']]],
    ['near miss: seeking', { [themeFile]: theme('{ state: seeking }') }, []],
  ],
  'owner-superfluous': [
    [
      'seeking',
      { [themeFile]: theme('{ state: seeking, company: kanaalcode }') },
      [[`${themeFile}:3:39`, 'owner-superfluous']],
    ],
    ['near miss: proposed', { [themeFile]: theme('{ state: proposed, company: kanaalcode }') }, []],
  ],
  'reason-required': [
    ['retired', { [themeFile]: theme('{ state: retired }') }, [[`${themeFile}:3:21`, 'reason-required']]],
    ['near miss: with a reason', { [themeFile]: theme('{ state: retired, reason: { nl: Voorbij. } }') }, []],
  ],
  'state-missing': [
    [
      'no ownership',
      { [themeFile]: 'title: { nl: E }\nsummary: { nl: E. }\n' },
      [[`${themeFile}:1:1`, 'state-missing']],
    ],
    ['no state', { [themeFile]: theme('{ company: kanaalcode }') }, [[`${themeFile}:3:12`, 'state-missing']]],
    [
      'near miss: an unknown state',
      { [themeFile]: theme('{ state: onwed }') },
      [[`${themeFile}:3:21`, 'value-unknown']],
    ],
  ],
  'owner-departed': [
    [
      'with a deputy',
      {
        [chapterFile]: chapter({ reviews: review('2026-08-31') }),
        [themeFile]: theme('{ state: owned, company: kanaalcode, deputy: torenlicht }'),
        'companies/kanaalcode.yaml': `${basic['companies/kanaalcode.yaml']}left: 2026-09-01\n`,
        'companies/torenlicht.yaml': company(),
      },
      [[`${themeFile}:3:37`, 'owner-departed']],
    ],
    [
      'without one',
      {
        [themeFile]: theme('{ state: owned, company: kanaalcode }'),
        'companies/kanaalcode.yaml': `${basic['companies/kanaalcode.yaml']}left: 2026-11-24\n`,
      },
      [[`${themeFile}:3:37`, 'owner-departed']],
    ],
    [
      'near miss: it leaves tomorrow',
      { 'companies/kanaalcode.yaml': `${basic['companies/kanaalcode.yaml']}left: 2026-11-25\n` },
      [],
    ],
  ],
  'review-future': [
    [
      'tomorrow',
      { [chapterFile]: chapter({ reviews: review('2026-11-25') }) },
      [[`${chapterFile}:6:13`, 'review-future']],
    ],
    ['near miss: today', { [chapterFile]: chapter({ reviews: review(today) }) }, []],
  ],
  'review-due': [
    [
      'after a year',
      { [chapterFile]: chapter({ reviews: review('2025-11-23') }) },
      [[`${chapterFile}:6:3`, 'review-due']],
    ],
    ['near miss: after half a year', { [chapterFile]: chapter({ reviews: review('2026-05-24') }) }, []],
    [
      'near miss: a theme with a longer period',
      {
        [chapterFile]: chapter({ reviews: review('2025-11-23') }),
        [themeFile]: theme('{ state: seeking }', 'reviewMonths: 24\n'),
      },
      [],
    ],
    [
      'near miss: a retired theme',
      {
        [chapterFile]: chapter({ reviews: review('2020-01-01') }),
        [themeFile]: theme('{ state: retired, reason: { nl: Voorbij. } }'),
      },
      [],
    ],
    ['near miss: a translation', { [translationFile]: translation(chapter(), { reviews: review('2020-01-01') }) }, []],
  ],
  'review-missing': [
    [
      'no key',
      { [chapterFile]: chapter({ authors: '[kanaalcode]', reviews: null }) },
      [[`${chapterFile}:2:1`, 'review-missing']],
    ],
    [
      'an empty list',
      { [chapterFile]: chapter({ authors: '[kanaalcode]', reviews: '[]' }) },
      [[`${chapterFile}:5:10`, 'review-missing']],
    ],
    ['near miss: one review', { [chapterFile]: chapter() }, []],
  ],
  'theme-missing': [
    [
      'once a folder',
      { 'themes/zon/nl/a.mdx': chapter({ title: 'A' }), 'themes/zon/nl/b.mdx': chapter({ title: 'B' }) },
      [['themes/zon/nl/a.mdx', 'theme-missing']],
    ],
    [
      'near miss: a theme.yaml that could not be read',
      { 'themes/zon/theme.yaml': 'x', 'themes/zon/nl/a.mdx': chapter() },
      [['themes/zon/theme.yaml:1:1', 'yaml-shape']],
    ],
  ],
  'language-unused': [
    [
      'once a folder',
      {
        'site.yaml': 'version: 1\nname: { nl: V }\npublisher: netwerk\nlanguages: [nl]\n',
        'themes/energie/en/opslag.mdx': chapter(),
        'themes/energie/en/warmte.mdx': chapter({ title: 'Warmte' }),
      },
      [['themes/energie/en/opslag.mdx', 'language-unused']],
    ],
    ['near miss: a language of the site', { [translationFile]: translation() }, []],
  ],
  'original-missing': [
    [
      'a translation alone',
      { 'themes/energie/en/warmte.mdx': chapter() },
      [['themes/energie/en/warmte.mdx', 'original-missing']],
    ],
    ['near miss: with its original', { [translationFile]: translation() }, []],
    [
      'near miss: an original that could not be read',
      { 'themes/energie/nl/warmte.mdx': 'x', 'themes/energie/en/warmte.mdx': chapter() },
      [['themes/energie/nl/warmte.mdx:1:1', 'frontmatter-missing']],
    ],
  ],
  'address-duplicate': [
    [
      'an alias that is a living page',
      { 'themes/energie/nl/warmte.mdx': chapter({ title: 'Warmte', aliases: '[energie/opslag]' }) },
      [['themes/energie/nl/warmte.mdx:7:11', 'address-duplicate']],
    ],
    [
      'an alias twice',
      {
        'themes/energie/nl/warmte.mdx': chapter({ title: 'Warmte', aliases: '[energie/oud]' }),
        'themes/energie/nl/zon.mdx': chapter({ title: 'Zon', aliases: '[energie/oud]' }),
      },
      [['themes/energie/nl/zon.mdx:7:11', 'address-duplicate']],
    ],
    [
      'an alias of itself',
      { [chapterFile]: chapter({ aliases: '[energie/opslag]' }) },
      [[`${chapterFile}:7:11`, 'address-duplicate']],
    ],
    [
      'near miss: the translation repeats the alias',
      {
        [chapterFile]: chapter({ aliases: '[energie/oud]' }),
        [translationFile]: translation(chapter(), { aliases: '[energie/oud]' }),
      },
      [],
    ],
  ],
  'objective-unknown': [
    [
      'a question of no objective',
      {
        [chapterFile]: chapter({
          objectives: '[{ id: kiezen, text: kiezen }]',
          questions: '\n  - { id: a, objective: kiezn, kind: true-false, text: A?, answers: true, explanation: Ja. }',
        }),
      },
      [[`${chapterFile}:9:25`, 'objective-unknown']],
    ],
    [
      'near miss: its own objective',
      {
        [chapterFile]: chapter({
          objectives: '[{ id: kiezen, text: kiezen }]',
          questions: '\n  - { id: a, objective: kiezen, kind: true-false, text: A?, answers: true, explanation: Ja. }',
        }),
      },
      [],
    ],
  ],
  'language-missing': [
    [
      'a theme',
      { [themeFile]: 'title: { en: E }\nsummary: { nl: E., en: E. }\nownership: { state: seeking }\n' },
      [[`${themeFile}:1:1`, 'language-missing']],
    ],
    [
      'a company',
      { 'companies/kanaalcode.yaml': 'name: K\nkind: company\nsummary: { en: Builds. }\n' },
      [['companies/kanaalcode.yaml:3:1', 'language-missing']],
    ],
    [
      'the site',
      { 'site.yaml': 'version: 1\nname: { en: V }\npublisher: netwerk\nlanguages: [nl]\n' },
      [['site.yaml:2:1', 'language-missing']],
    ],
    [
      'near miss: the second language',
      { [themeFile]: 'title: { nl: E }\nsummary: { nl: E. }\nownership: { state: seeking }\n' },
      [],
    ],
  ],
};

tellCases(cases);
