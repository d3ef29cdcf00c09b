import { expect, it } from 'vitest';
import { effectiveOwnership } from '../../src/domain/ownership.ts';
import { readChanged } from '../content-folder.ts';

const company = (more = '') => `name: Bedrijf\nkind: company\nsummary: { nl: Een bedrijf. }\n${more}`;

it.each([
  ['an owner', 'state: owned, company: kanaalcode', {}, { state: 'owned', company: 'kanaalcode' }],
  [
    'an owner and a deputy',
    'state: owned, company: kanaalcode, deputy: torenlicht',
    {},
    { state: 'owned', company: 'kanaalcode', deputy: 'torenlicht' },
  ],
  [
    'the deputy of an owner that left',
    'state: owned, company: kanaalcode, deputy: torenlicht',
    { kanaalcode: 'left: 2026-11-24' },
    { state: 'owned', company: 'torenlicht', departed: 'kanaalcode' },
  ],
  [
    'an owner until the day before it leaves',
    'state: owned, company: kanaalcode, deputy: torenlicht',
    { kanaalcode: 'left: 2026-11-25' },
    { state: 'owned', company: 'kanaalcode', deputy: 'torenlicht' },
  ],
  [
    'nobody when both left',
    'state: owned, company: kanaalcode, deputy: torenlicht',
    { kanaalcode: 'left: 2026-01-01', torenlicht: 'left: 2026-01-01' },
    { state: 'seeking', departed: 'kanaalcode' },
  ],
  [
    'nobody when the proposer left',
    'state: proposed, company: kanaalcode',
    { kanaalcode: 'left: 2026-01-01' },
    { state: 'seeking', departed: 'kanaalcode' },
  ],
  [
    'nobody when the proposer left, also with a deputy',
    'state: proposed, company: kanaalcode, deputy: torenlicht',
    { kanaalcode: 'left: 2026-01-01' },
    { state: 'seeking', departed: 'kanaalcode' },
  ],
  ['nobody when it seeks', 'state: seeking', {}, { state: 'seeking' }],
] as [string, string, Record<string, string>, object][])(
  '%s answers for a theme',
  (_name, ownership, left, expected) => {
    const { library } = readChanged({
      'companies/kanaalcode.yaml': company(left['kanaalcode']),
      'companies/torenlicht.yaml': company(left['torenlicht']),
      'themes/energie/theme.yaml': `title: { nl: E }\nsummary: { nl: E. }\nownership: { ${ownership} }\n`,
    });
    const theme = library.themes.get('energie');
    expect(theme && effectiveOwnership(library, theme)).toEqual(expected);
  },
);
