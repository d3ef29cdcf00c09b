import { describe, expect, it } from 'vitest';
import type { CityReport, ReportedReview } from '../../src/domain/city-report.ts';
import { cityReportMark, cityReportToHtml } from '../../src/report/city-report.ts';
import { cityReportWords } from '../../src/report/city-report-words.ts';

const report = (changes: Partial<CityReport> = {}): CityReport => ({
  language: 'nl',
  name: { text: 'Voorbeeldstad leert', language: 'nl' },
  today: '2026-11-24',
  period: { from: '2026-01-01', to: '2026-12-31' },
  themes: { seeking: [], proposed: [], owned: [], retired: [] },
  freshness: { fresh: 1, soon: 1, due: 1, 'long-due': 0, unreviewed: 0 },
  visits: { named: [], membersOnly: 0 },
  changes: { named: [], membersOnly: 0 },
  joined: [],
  left: [],
  ...changes,
});
const review: ReportedReview = {
  date: '2026-03-01',
  chapter: { text: 'Opslag', language: 'nl' },
  theme: { text: 'Energie', language: 'nl' },
  outcome: 'changed',
  company: 'Torenlicht',
  owner: 'Kanaalcode',
};
const html = (changes: Partial<CityReport> = {}) => cityReportToHtml(report(changes));

it('is one page on its own: no script, nothing fetched, nothing that leads away', () => {
  const page = html({ visits: { named: [review], membersOnly: 1 }, changes: { named: [review], membersOnly: 0 } });
  expect(page).not.toMatch(/<script|<img|<a |@import|url\(|https?:|\son\w+=/i);
  expect(page.match(/<link [^>]*>/g)).toEqual(['<link rel="icon" href="data:,">']);
  expect(page).toContain('size: A4');
});

it('carries the mark by which we know our own, near its beginning', () => {
  expect(html().indexOf(cityReportMark)).toBeLessThan(300);
  expect(html()).toContain(cityReportMark);
});

it.each(['nl', 'en'] as const)('has its language, one first heading, and heads on every table: %s', (language) => {
  const page = html({ language, changes: { named: [review], membersOnly: 0 } });
  expect(page).toContain(`<html lang="${language}">`);
  expect(page.match(/<h1>/g)).toHaveLength(1);
  expect(page.match(/<h2>/g)).toHaveLength(5);
  const tables = page.split('<table>').slice(1);
  expect(tables).toHaveLength(3);
  for (const table of tables) expect(table).toMatch(/<th scope="col">[^]*<th scope="row">/);
  for (const text of cityReportWords[language].unmeasuredWhat) expect(page).toContain(`<li>${text}</li>`);
});

it('says the same in both languages, as many things', () => {
  expect(cityReportWords.en.unmeasuredWhat).toHaveLength(cityReportWords.nl.unmeasuredWhat.length);
});

it('marks what is in another language than the page', () => {
  const page = html({ language: 'en', changes: { named: [review], membersOnly: 0 } });
  expect(page).toContain('<td><span lang="nl">Energie</span></td>');
});

it('escapes what companies wrote', () => {
  const chapter = { text: '<script>alert("1")</script> & co', language: 'nl' } as const;
  const page = html({
    name: chapter,
    joined: ['<b>'],
    changes: { named: [{ ...review, chapter, company: '<i>' }], membersOnly: 0 },
  });
  expect(page).not.toMatch(/<script|<b>|<i>/);
  expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; co');
});

describe('the share of fresh chapters', () => {
  it.each([
    [{ fresh: 1, soon: 1, due: 1 }, '66 % is actueel: 2 van de 3 hoofdstukken hoeven'],
    [{ fresh: 199, soon: 0, due: 1 }, '99 % is actueel: 199 van de 200'],
    [{ fresh: 1, soon: 0, due: 0 }, '100 % is actueel: 1 van de 1 hoofdstukken hoeft'],
    [{ fresh: 0, soon: 0, due: 0 }, 'Er zijn nog geen hoofdstukken'],
  ])('%j', (freshness, expected) => {
    expect(html({ freshness: { 'long-due': 0, unreviewed: 0, ...freshness } })).toContain(expected);
  });
});

it('names no theme that only members may know', () => {
  const themes = { seeking: [{ chapters: 2 }], proposed: [], owned: [], retired: [] };
  expect(html({ themes })).toContain(
    '<th scope="row">Zoekt een eigenaar (1)</th><td>(een thema dat alleen leden mogen lezen)</td>',
  );
});

it('lists forty reviews and counts the rest', () => {
  const named = Array.from({ length: 43 }, () => review);
  const page = html({ changes: { named, membersOnly: 2 } });
  expect(page.match(/<td>Energie<\/td>/g)).toHaveLength(40);
  expect(page).toContain('… en nog 3;');
  expect(page).toContain('Nog 2 keer ging het om een hoofdstuk');
});
