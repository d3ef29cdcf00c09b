import { describe, expect, it } from 'vitest';
import { chapter, type Files } from '../content-folder.ts';
import { findingsOf, inLine, judged } from './change.ts';

const first = '{ date: 2026-10-01, by: redactie, outcome: written, note: Uit de bron. }';
const opslag = (reviews: readonly string[], changes: Record<string, string> = {}, body?: string): Files => ({
  'themes/energie/nl/opslag.mdx': chapter(
    { reviews: reviews.length === 0 ? null : reviews.map((review) => `\n  - ${review}`).join(''), ...changes },
    body,
  ),
});
const file = 'themes/energie/nl/opslag.mdx';

describe('a review that proves reading', () => {
  it.each<[name: string, changes: Files, expected: [place: string, code: string][]]>([
    ['only the date was moved', opslag([first.replace('10-01', '11-20')]), [[`${file}:6:13`, 'review-date-moved']]],
    [
      'the date was moved, and the text changed too',
      opslag([first.replace('10-01', '11-20')], {}, 'Betere tekst.\n'),
      [[`${file}:6:5`, 'review-rewritten']],
    ],
    [
      'the date was moved, and a key changed too',
      opslag([first.replace('10-01', '11-20')], { level: 'advanced' }),
      [[`${file}:6:5`, 'review-rewritten']],
    ],
    ['the note was changed', opslag([first.replace('bron', 'wet')]), [[`${file}:6:5`, 'review-rewritten']]],
    [
      'another company took a review over',
      opslag([first.replace('redactie', 'kanaalcode')]),
      [[`${file}:6:5`, 'review-rewritten']],
    ],
    [
      'a review makes place for another',
      opslag(['{ date: 2026-11-20, by: kanaalcode, outcome: confirmed, note: Nagelezen. }']),
      [[`${file}:5:1`, 'review-rewritten']],
    ],
    ['all reviews are gone', opslag([]), [[`${file}:2:1`, 'review-rewritten']]],
    [
      'the same note again, in other capitals',
      opslag([first, "{ date: 2026-11-20, by: kanaalcode, outcome: confirmed, note: '  uit de BRON' }"]),
      [[`${file}:7:67`, 'review-note-repeated']],
    ],
    [
      'a new review without a note',
      opslag([first, '{ date: 2026-11-20, by: kanaalcode, outcome: confirmed }']),
      [[`${file}:7:5`, 'review-note-missing']],
    ],
    [
      'a new review with a note of its own',
      opslag([first, '{ date: 2026-11-20, by: kanaalcode, outcome: confirmed, note: De stap gedaan. }']),
      [],
    ],
    [
      'a new review that stands above the old one',
      opslag(['{ date: 2026-11-20, by: kanaalcode, outcome: confirmed, note: De stap gedaan. }', first]),
      [],
    ],
    ['the text changed and the reviews did not', opslag([first], {}, 'Betere tekst.\n'), []],
    ['a chapter that is new and has no note yet', { 'themes/energie/nl/net.mdx': chapter({ title: 'Net' }) }, []],
    [
      'a review rewritten while the chapter gets another name',
      {
        [file]: null,
        'themes/energie/nl/accu.mdx': chapter({
          reviews: `\n  - ${first.replace('10-01', '11-20')}`,
          aliases: '[energie/opslag]',
        }),
      },
      [['themes/energie/nl/accu.mdx:6:5', 'review-rewritten']],
    ],
  ])('%s', (_name, changes, expected) => {
    expect(findingsOf(judged('kim', changes))).toEqual(expected);
  });

  it('refuses on an error and not on a warning', () => {
    expect(judged('kim', opslag([first.replace('10-01', '11-20')])).outcome).toBe('refused');
    const again = opslag([first, first.replace('10-01', '11-20').replace('redactie', 'kanaalcode')]);
    expect(judged('kim', again).outcome).toBe('allowed');
  });

  it('welcomes a reviewer of another company', () => {
    const visit = opslag([first, '{ date: 2026-11-20, by: torenlicht, outcome: confirmed, note: Gedaan. }']);
    const verdict = judged('tess', visit);
    expect(verdict.visits).toEqual([{ chapter: 'energie/opslag', company: 'torenlicht' }]);
    expect(verdict.parts.map(inLine)).toEqual(['guest energie kanaalcode: owner kanaalcode']);
    expect(findingsOf(verdict)).toEqual([]);
  });

  it.each([
    ['kim', 'kanaalcode', ['owner energie kanaalcode: nobody']],
    ['kim', 'torenlicht', ['owner energie kanaalcode: reviewer torenlicht']],
    ['kim', 'redactie', ['owner energie kanaalcode: editors netwerk']],
    ['niemand', 'kanaalcode', ['guest energie kanaalcode: owner kanaalcode, reviewer kanaalcode']],
    ['redacteur', 'redactie', ['guest energie kanaalcode: owner kanaalcode']],
  ])('%s signs for %s', (handle, by, expected) => {
    const verdict = judged(handle, opslag([first, `{ date: 2026-11-20, by: ${by}, outcome: confirmed, note: N. }`]));
    expect(verdict.parts.map(inLine)).toEqual(expected);
    expect(verdict.visits).toEqual([]);
  });
});

describe('an address that was there', () => {
  const accu = (aliases: string | null) => ({
    [file]: null,
    'themes/energie/nl/accu.mdx': chapter({ reviews: `\n  - ${first}`, aliases }),
  });

  it.each<[name: string, changes: Files, expected: [place: string, code: string][]]>([
    ['is gone with its file', { [file]: null }, [[file, 'address-vanished']]],
    ['is gone with a new name', accu(null), [['themes/energie/nl/accu.mdx', 'address-vanished']]],
    ['is kept as an alias', accu('[energie/opslag]'), []],
    [
      'may be somewhere in a file that cannot be read',
      { [file]: null, 'themes/energie/nl/accu.mdx': '---\ntitle: [\n---\n' },
      [],
    ],
  ])('%s', (_name, changes, expected) => {
    expect(findingsOf(judged('kim', changes))).toEqual(expected);
  });
});
