import { basic, chapter, picture } from '../content-folder.ts';
import {
  chapterFile,
  company,
  companyFile,
  review,
  secondCompany,
  tellCases,
  theme,
  themeFile,
  type Cases,
} from './cases.ts';

const kanaalcode = (more: string) => `${basic[companyFile]}${more}`;

const cases: Cases = {
  'company-name-duplicate': [
    [
      'in other capitals',
      { [secondCompany]: 'name: kanaalCode\nkind: company\nsummary: { nl: B. }\n' },
      [[`${secondCompany}:1:7`, 'company-name-duplicate']],
    ],
    [
      'near miss: a longer name',
      { [secondCompany]: 'name: Kanaalcode Noord\nkind: company\nsummary: { nl: B. }\n' },
      [],
    ],
  ],
  'handle-invalid': [
    [
      'a team without its organisation',
      { [companyFile]: kanaalcode("github: { team: '@kanaalcode' }\n") },
      [[`${companyFile}:4:17`, 'handle-invalid']],
    ],
    [
      'a member with an at sign',
      { [companyFile]: kanaalcode("github: { members: [anouk, '@sem'] }\n") },
      [[`${companyFile}:4:28`, 'handle-invalid']],
    ],
    [
      'the board’s team',
      { 'site.yaml': `${basic['site.yaml']}boardTeam: bestuur\n` },
      [['site.yaml:5:12', 'handle-invalid']],
    ],
    [
      'near miss: capitals and hyphens',
      { [companyFile]: kanaalcode("github: { team: '@Stad-1/kanaal-code', members: [Anouk-2] }\n") },
      [],
    ],
  ],
  'handle-duplicate': [
    [
      'a team of two companies',
      {
        [companyFile]: kanaalcode("github: { team: '@stad/code' }\n"),
        [secondCompany]: company("github: { team: '@Stad/code' }\n"),
      },
      [[`${secondCompany}:4:17`, 'handle-duplicate']],
    ],
    [
      'a member of two companies',
      {
        [companyFile]: kanaalcode('github: { members: [anouk] }\n'),
        [secondCompany]: company('github: { members: [sem, Anouk] }\n'),
      },
      [[`${secondCompany}:4:26`, 'handle-duplicate']],
    ],
    [
      'a member twice in one',
      { [companyFile]: kanaalcode('github: { members: [anouk, anouk] }\n') },
      [[`${companyFile}:4:28`, 'handle-duplicate']],
    ],
    [
      'near miss: a team and a member',
      { [companyFile]: kanaalcode("github: { team: '@stad/anouk', members: [anouk] }\n") },
      [],
    ],
  ],
  'left-before-joined': [
    [
      'a year before',
      { [secondCompany]: company('joined: 2026-03-01\nleft: 2025-03-01\n') },
      [[`${secondCompany}:5:7`, 'left-before-joined']],
    ],
    [
      'the same day',
      { [secondCompany]: company('joined: 2026-03-01\nleft: 2026-03-01\n') },
      [[`${secondCompany}:5:7`, 'left-before-joined']],
    ],
    ['near miss: a day later', { [secondCompany]: company('joined: 2026-03-01\nleft: 2026-03-02\n') }, []],
  ],
  'logo-unknown': [
    [
      'not there',
      { [secondCompany]: company('logo: toren.png\n'), 'companies/toren-oud.png': picture },
      [[`${secondCompany}:4:7`, 'logo-unknown']],
    ],
    [
      'in another folder',
      { [secondCompany]: company('logo: ../toren.png\n'), 'companies/toren.png': picture },
      [[`${secondCompany}:4:7`, 'logo-unknown']],
    ],
    [
      'near miss: beside the company',
      { [secondCompany]: company('logo: toren.png\n'), 'companies/toren.png': picture },
      [],
    ],
  ],
  'owner-idle': [
    [
      'confirmed only, once for two themes',
      {
        [chapterFile]: chapter({ reviews: review('2026-10-01', 'kanaalcode', 'confirmed') }),
        'themes/zon/theme.yaml': theme('{ state: owned, company: kanaalcode, deputy: netwerk }'),
        'themes/zon/nl/a.mdx': chapter({ reviews: review('2026-10-01', 'kanaalcode', 'confirmed') }),
      },
      [[`${themeFile}:5:12`, 'owner-idle']],
    ],
    [
      'near miss: it is an author in another theme',
      {
        [chapterFile]: chapter({ reviews: review('2026-10-01', 'kanaalcode', 'confirmed') }),
        'themes/zon/theme.yaml': theme('{ state: seeking }'),
        'themes/zon/nl/a.mdx': chapter({ authors: '[redactie, kanaalcode]' }),
      },
      [],
    ],
    [
      'near miss: the publisher, for whom the editors write',
      {
        [themeFile]: theme('{ state: owned, company: netwerk }'),
        [chapterFile]: chapter({ reviews: review('2026-10-01', 'redactie') }),
      },
      [],
    ],
    [
      'near miss: a theme without chapters has a finding of its own',
      { [chapterFile]: null },
      [[`${themeFile}:4:10`, 'theme-empty']],
    ],
  ],
};

tellCases(cases);
