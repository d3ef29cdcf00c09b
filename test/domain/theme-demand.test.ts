import { expect, it } from 'vitest';
import { themeDemand } from '../../src/domain/theme-demand.ts';
import { chapter, readChanged, type Files } from '../content-folder.ts';

const theme = (more = '') => `title: { nl: E }\nsummary: { nl: E. }\nownership: { state: seeking }\n${more}`;
const second = { 'themes/energie/nl/meten.mdx': chapter({ title: 'Meten', minutes: '7' }) };

it.each([
  ['one chapter', {}, { chapters: 1, minutes: 1, reviewMonths: 12, reviewsAYear: 1, hoursAYear: 0.5 }],
  ['two chapters', second, { chapters: 2, minutes: 8, reviewMonths: 12, reviewsAYear: 2, hoursAYear: 1 }],
  [
    'a period of its own',
    { ...second, 'themes/energie/theme.yaml': theme('reviewMonths: 4\n') },
    { chapters: 2, minutes: 8, reviewMonths: 4, reviewsAYear: 6, hoursAYear: 3 },
  ],
  [
    'a long period: never less than a whole review',
    { 'themes/energie/theme.yaml': theme('reviewMonths: 60\n') },
    { chapters: 1, minutes: 1, reviewMonths: 60, reviewsAYear: 1, hoursAYear: 0.5 },
  ],
  [
    'a translation, which is no chapter more',
    { 'themes/energie/en/opslag.mdx': chapter({ title: 'Storage' }) },
    { chapters: 1, minutes: 1, reviewMonths: 12, reviewsAYear: 1, hoursAYear: 0.5 },
  ],
  [
    'no chapters',
    { 'themes/energie/nl/opslag.mdx': null },
    { chapters: 0, minutes: 0, reviewMonths: 12, reviewsAYear: 0, hoursAYear: 0 },
  ],
] as [string, Files, object][])('%s', (_name, changes, expected) => {
  expect(themeDemand(readChanged(changes).library, 'energie')).toEqual(expected);
});
