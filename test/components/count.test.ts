import { expect, it } from 'vitest';
import { countRange, duration, inNumber } from '../../src/components/count.ts';
import en from '../../src/content/i18n/en.json' with { type: 'json' };
import nl from '../../src/content/i18n/nl.json' with { type: 'json' };

type Translate = Parameters<typeof inNumber>[0];

/** The words of a language, with the gaps filled as pages do. */
const words = (table: Record<string, string>) =>
  ((key: string, values: Record<string, unknown> = {}) =>
    (table[key] ?? '').replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))) as Translate;

it.each([
  [0, 'Elk thema heeft nu een eigenaar. Je kunt', 'Every theme has an owner now. You can'],
  [1, 'Eén thema staat klaar. Neemt jouw bedrijf het', 'One theme is waiting. Will your company take it'],
  [2, 'Twee thema’s staan klaar. Welk', 'Two themes are waiting. Which'],
  [5, 'Vijf thema’s staan klaar. Welk', 'Five themes are waiting. Which'],
  [12, 'Twaalf thema’s staan klaar. Welk', 'Twelve themes are waiting. Which'],
  [50, '50 thema’s staan klaar. Welk', '50 themes are waiting. Which'],
])('%i themes without an owner are an invitation', (number, dutch, english) => {
  expect(inNumber(words(nl), 'home.join', number)).toMatch(new RegExp(`^${dutch}`));
  expect(inNumber(words(en), 'home.join', number)).toMatch(new RegExp(`^${english}`));
});

it.each([
  [1, '1 minuut', '1 minute'],
  [89, '89 minuten', '89 minutes'],
  [90, '2 uur', '2 hours'],
  [300, '5 uur', '5 hours'],
])('%i minutes are said as a person would', (minutes, dutch, english) => {
  expect([duration(words(nl), minutes), duration(words(en), minutes)]).toEqual([dutch, english]);
});

it.each([
  [{ least: 1, most: 1 }, '1 uur', '1 hour'],
  [{ least: 2, most: 2 }, '2 uur', '2 hours'],
  [{ least: 1, most: 6 }, '1 tot 6 uur', '1 to 6 hours'],
])('from the least to the most: %o', (range, dutch, english) => {
  expect([countRange(words(nl), 'hour', range), countRange(words(en), 'hour', range)]).toEqual([dutch, english]);
});
