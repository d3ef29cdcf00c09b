import { expect, it } from 'vitest';
import { homeNews } from '../../src/domain/home-news.ts';
import { chapter, readChanged, today, type Files } from '../content-folder.ts';

/** A review as `date outcome company`. */
const reviewed = (...reviews: string[]): string =>
  chapter({
    reviews: reviews
      .map((review) => review.split(' '))
      .map(([date, outcome, by = 'kanaalcode']) => `\n  - { date: ${date}, by: ${by}, outcome: ${outcome} }`)
      .join(''),
  });

function news(changes: Files, day = today): { written: string[]; reviewed: string[] } {
  const found = homeNews(readChanged({ 'themes/energie/nl/opslag.mdx': null, ...changes }, day).library, 'nl');
  const slug = ({ chapter: { path }, date }: (typeof found.written)[number]) => `${path.split('/')[3]} ${date}`;
  return { written: found.written.map(slug), reviewed: found.reviewed.map(slug) };
}

const inEnergy = (slug: string) => `themes/energie/nl/${slug}.mdx`;
const other = (state: string): Files => ({
  'themes/water/theme.yaml': `title: { nl: Water }\nsummary: { nl: Nat. }\nownership: ${state}\n`,
});

it.each<[string, Files, string[], string[]]>([
  ['nothing', {}, [], []],
  ['a chapter that was written', { [inEnergy('a')]: reviewed('2026-03-01 written') }, ['a 2026-03-01'], []],
  [
    'the last of several reviews',
    { [inEnergy('a')]: reviewed('2026-03-01 written', '2026-04-01 changed netwerk', '2026-05-01 confirmed netwerk') },
    ['a 2026-03-01'],
    ['a 2026-05-01'],
  ],
  [
    'the latest first, four at most',
    Object.fromEntries([5, 1, 3, 2, 4].map((n) => [inEnergy(`a${n}`), reviewed(`2026-0${n}-01 written`)])),
    ['a5 2026-05-01', 'a4 2026-04-01', 'a3 2026-03-01', 'a2 2026-02-01'],
    [],
  ],
  [
    'of one day each theme in turn',
    {
      ...other('{ state: seeking }'),
      ...Object.fromEntries(['a', 'b', 'c', 'd'].map((slug) => [inEnergy(slug), reviewed('2026-03-01 written')])),
      'themes/water/nl/w.mdx': reviewed('2026-03-01 written'),
    },
    ['a 2026-03-01', 'w 2026-03-01', 'b 2026-03-01', 'c 2026-03-01'],
    [],
  ],
  [
    'nothing of a retired theme',
    {
      ...other('{ state: retired, reason: { nl: Klaar. } }'),
      'themes/water/nl/w.mdx': reviewed('2026-03-01 written', '2026-04-01 changed'),
    },
    [],
    [],
  ],
  ['nothing of a day to come', { [inEnergy('a')]: reviewed('2026-12-01 written') }, [], []],
])('the news has %s', (_, changes, written, reviewedLast) => {
  expect(news(changes)).toEqual({ written, reviewed: reviewedLast });
});
