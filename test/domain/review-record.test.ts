import { describe, expect, it } from 'vitest';
import { reviewRecord, type NewReview } from '../../src/domain/review-record.ts';
import { chapter, readChanged } from '../content-folder.ts';

const review: NewReview = {
  date: '2026-11-24',
  by: 'kanaalcode',
  outcome: 'confirmed',
  note: 'Stap 1 tot en met 4 gedaan op een nieuwe laptop.',
};

it('is four lines to paste under reviews', () => {
  expect(reviewRecord(review)).toBe(
    "  - date: 2026-11-24\n    by: kanaalcode\n    outcome: confirmed\n    note: 'Stap 1 tot en met 4 gedaan op een nieuwe laptop.'\n",
  );
});

/** What the site's own reader makes of a record that was pasted below another. */
function readBack(change: Partial<NewReview>) {
  const earlier = '  - { date: 2026-11-01, by: redactie, outcome: written }';
  const pasted = reviewRecord({ ...review, ...change }).trimEnd();
  const { library, findings } = readChanged({
    'themes/energie/nl/opslag.mdx': chapter({ reviews: `\n${earlier}\n${pasted}` }),
  });
  return { findings, read: library.chapters[0]?.data.reviews[1] };
}

describe('a note is read back as it was typed', () => {
  it.each([
    ["Foto's nagelopen: alles klopt # echt"],
    ["'"],
    ['"Alles" {klopt} [nu], 100% & meer *sterren* | > @ ` !'],
    ['- een streep'],
    ['---'],
    ['...'],
    ['null'],
    ['2026-11-24'],
    ['C:\\map\\bestand \\n'],
    ['Straße, naïef, 日本語, 🙂'],
    ['<script>alert(1)</script> {{ code }}'],
  ])('%s', (note) => {
    expect(readBack({ note })).toEqual({ findings: [], read: { ...review, note } });
  });

  it.each([
    ['twee\nregels', 'twee regels'],
    ['twee\r\n\r\n---\r\nregels', 'twee --- regels'],
    ['een\ttab en een \u0000 nul', 'een tab en een nul'],
    ['een\u2028scheiding\u0085meer', 'een scheiding meer'],
    ['  spaties eromheen  ', 'spaties eromheen'],
  ])('%j, without what would end the line: %s', (note, expected) => {
    expect(readBack({ note })).toEqual({ findings: [], read: { ...review, note: expected } });
  });
});

it.each([['kanaalcode'], ['42'], ['true'], ['null'], ['1e3'], ['0x1f'], ['redactie']])(
  'a company that is called %s stays a text',
  (by) => {
    expect(readBack({ by })).toEqual({ findings: [], read: { ...review, by } });
  },
);

it('cannot be broken out of by the name of a company', () => {
  const { findings, read } = readBack({ by: "x\n    outcome: written # '" });
  expect(read).toBeUndefined();
  expect(findings.map(({ code }) => code)).toEqual(['id-invalid']);
});
