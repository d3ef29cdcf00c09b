import { describe, expect, it } from 'vitest';
import { inPaths, pathsThrough } from '../../src/domain/in-paths.ts';
import { learningPathCards, learningPathPage } from '../../src/domain/learning-path-page.ts';
import { chapter, readChanged, translation, type Files } from '../content-folder.ts';

const path = (title: string, groups: string[], more = '') =>
  `title: { nl: ${title} }\nsummary: { nl: Voor wie begint. }\n${more}groups:\n${groups.map((chapters, index) => `  - { title: { nl: Dag ${index + 1}, en: Day ${index + 1} }, chapters: [${chapters}] }\n`).join('')}`;

const asking = {
  objectives: '\n  - { id: meten, text: meten }\n  - { id: wegen, text: wegen, task: Weeg. }',
  questions: '\n  - { id: hoe, objective: meten, kind: true-false, text: Meet je?, explanation: Ja., answers: true }',
};
const storage = chapter({ minutes: '4' });

/** Three chapters, one of them translated; two paths, of which the second comes after the first. */
const files: Files = {
  'themes/energie/nl/opslag.mdx': storage,
  'themes/energie/en/opslag.mdx': translation(storage, { title: 'Storage', minutes: '3' }),
  'themes/energie/nl/warmte.mdx': chapter({ title: 'Warmte', minutes: '7', ...asking }),
  'themes/energie/nl/zon.mdx': chapter({ title: 'Zon', minutes: '2', authors: '[redactie]' }),
  'themes/water/theme.yaml': 'title: { nl: Water }\nsummary: { nl: W. }\nownership: { state: seeking }\n',
  'themes/water/nl/regen.mdx': chapter({ title: 'Regen', minutes: '1' }),
  'paths/eerste-dag.yaml': path('Eerste dag', ['energie/opslag, energie/warmte', 'energie/zon'], 'order: 2\n'),
  'paths/eerste-week.yaml': path('Eerste week', ['energie/zon'], 'order: 1\nafter: [eerste-dag]\n'),
};
const read = () => readChanged(files).library;

it('shows the paths in their order, with what they hold', () => {
  expect(learningPathCards(read(), 'nl').map(({ id, chapters, minutes }) => [id, chapters, minutes])).toEqual([
    ['eerste-week', 1, 2],
    ['eerste-dag', 3, 13],
  ]);
});

describe('the page of a path', () => {
  const page = () => learningPathPage(read(), 'nl', 'eerste-dag');

  it('has its groups, their steps in order, and minutes that add up', () => {
    expect(page()?.groups.map(({ title, minutes, steps }) => [title.text, minutes, steps.map(({ id }) => id)])).toEqual(
      [
        ['Dag 1', 11, ['energie/opslag', 'energie/warmte']],
        ['Dag 2', 2, ['energie/zon']],
      ],
    );
    expect(page()?.minutes).toBe(13);
  });

  it('says of a step what it asks, and of which version it is', () => {
    expect(page()?.groups[0]?.steps[1]).toMatchObject({
      version: '2026-11-01',
      questions: 1,
      tasks: 1,
      isFallback: false,
      link: { address: '/themas/energie/warmte/' },
      theme: { address: '/themas/energie/', title: { text: 'Energie' } },
    });
  });

  it('in English, shows a step that was not translated in Dutch, marked, and counts the minutes of what it shows', () => {
    const english = learningPathPage(read(), 'en', 'eerste-dag');
    expect(english?.groups[0]?.steps.map(({ link, isFallback, minutes }) => [link.title, isFallback, minutes])).toEqual(
      [
        [{ text: 'Storage', language: 'en' }, false, 3],
        [{ text: 'Warmte', language: 'nl' }, true, 7],
      ],
    );
    expect(english?.minutes).toBe(12);
    expect(english?.groups[0]?.title).toEqual({ text: 'Day 1', language: 'en' });
    expect(english?.link).toMatchObject({ address: '/en/leerpaden/eerste-dag/', title: { language: 'nl' } });
  });

  it('leads to what comes before and after it', () => {
    const titles = (id: string) => {
      const { after = [], next = [] } = learningPathPage(read(), 'nl', id) ?? {};
      return [after.map(({ title }) => title.text), next.map(({ title }) => title.text)];
    };
    expect(titles('eerste-dag')).toEqual([[], ['Eerste week']]);
    expect(titles('eerste-week')).toEqual([['Eerste dag'], []]);
  });

  it('leaves out what is not there, and is not there itself when there is no such path', () => {
    const broken = { ...files, 'paths/eerste-dag.yaml': path('Eerste dag', ['energie/weg, energie/zon']) };
    const steps = learningPathPage(readChanged(broken).library, 'nl', 'eerste-dag')?.groups[0]?.steps;
    expect(steps?.map(({ id }) => id)).toEqual(['energie/zon']);
    expect(learningPathPage(read(), 'nl', 'eerste-jaar')).toBeUndefined();
  });
});

describe('the paths of a chapter', () => {
  it.each([
    ['energie/opslag', [['Eerste dag', 'Warmte']]],
    [
      'energie/zon',
      [
        ['Eerste week', undefined],
        ['Eerste dag', undefined],
      ],
    ],
    ['water/regen', []],
  ])('%s: each with the way on', (id, expected) => {
    expect(inPaths(read(), 'nl', id).map(({ path, next }) => [path.title.text, next?.title.text])).toEqual(expected);
  });

  it('are three at most', () => {
    const four = ['a', 'b', 'c', 'd'].map((name) => [`paths/${name}.yaml`, path(name, ['energie/opslag'])]);
    const many = readChanged(Object.fromEntries(four)).library;
    expect(inPaths(many, 'nl', 'energie/opslag').map(({ path }) => path.title.text)).toEqual(['a', 'b', 'c']);
  });

  it('pass over a step that is not there', () => {
    const broken = { ...files, 'paths/eerste-dag.yaml': path('Dag', ['energie/opslag, energie/weg', 'energie/zon']) };
    expect(inPaths(readChanged(broken).library, 'nl', 'energie/opslag')[0]?.next?.title.text).toBe('Zon');
  });
});

it('knows the paths through a theme, and not those through one whose name begins the same', () => {
  const titles = (theme: string) => pathsThrough(read(), 'nl', theme).map(({ title }) => title.text);
  expect(titles('energie')).toEqual(['Eerste week', 'Eerste dag']);
  expect([titles('water'), titles('energ')]).toEqual([[], []]);
});
