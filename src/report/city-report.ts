import { shareFresh, type CityReport, type ReportedReview, type ReviewList } from '../domain/city-report.ts';
import type { Day } from '../domain/day.ts';
import type { Freshness } from '../domain/due.ts';
import type { Language } from '../domain/language.ts';
import type { SpokenText } from '../domain/text.ts';
import type { OwnershipState } from '../domain/theme.ts';
import { cityReportWords, type CityReportWords } from './city-report-words.ts';

/** Stands at the head of every report that we make, so that we know our own. */
export const cityReportMark = '<meta name="generator" content="npm run report">';

/** More than this nobody reads on paper; `npm run contributions` gives all. */
const mostListed = 40;

/** The order in which the states are told: what goes well first, what is done with last. */
const states: readonly OwnershipState[] = ['owned', 'proposed', 'seeking', 'retired'];
const freshnesses: readonly Freshness[] = ['fresh', 'soon', 'due', 'long-due', 'unreviewed'];

/** The report for the city as one page to print: HTML on its own, without a script and without a request. */
export function cityReportToHtml(report: CityReport): string {
  const { language, name, period, today, joined, left } = report;
  const words = cityReportWords[language];
  const day = (date: Day) => escape(dayInWords(date, language));
  const comings = [
    ...(joined.length > 0 ? [words.joined(joined.join(', '))] : []),
    ...(left.length > 0 ? [words.left(left.join(', '))] : []),
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${cityReportMark}
<meta name="robots" content="noindex">
<title>${escape(words.title(name.text))}</title>
<link rel="icon" href="data:,">
<style>
${style}</style>
</head>
<body>
<main>
<h1>${escape(words.title(name.text))}</h1>
<p>${escape(words.period(dayInWords(period.from, language), dayInWords(period.to, language)))} ${escape(words.asOf(dayInWords(today, language)))}</p>
<h2>${escape(words.themes)}</h2>
${themesTable(report, words)}
<h2>${escape(words.fresh)}</h2>
${freshnessPart(report, words)}
<h2>${escape(words.visits)}</h2>
<p>${escape(words.visitsWhat)}</p>
${reviewsPart(report.visits, { words, language, day, isVisits: true })}
<h2>${escape(words.changes)}</h2>
${reviewsPart(report.changes, { words, language, day, isVisits: false })}
${comings.map((text) => `<p>${escape(text)}</p>\n`).join('')}<h2>${escape(words.unmeasured)}</h2>
<ul>
${words.unmeasuredWhat.map((text) => `<li>${escape(text)}</li>`).join('\n')}
</ul>
</main>
</body>
</html>
`;
}

function themesTable({ themes, language }: CityReport, words: CityReportWords): string {
  const { columns } = words;
  const rows = states.flatMap((state) => {
    const head = `${escape(words.states[state])} (${themes[state].length})`;
    if (themes[state].length === 0) return [[head, escape(words.none), '', '']];
    return themes[state].map(({ title, company, chapters }) => [
      head,
      title === undefined ? escape(words.membersTheme) : spoken(title, language),
      escape(company ?? ''),
      String(chapters),
    ]);
  });
  return table([columns.state, columns.theme, columns.company, columns.chapters], rows);
}

function freshnessPart({ freshness }: CityReport, words: CityReportWords): string {
  const share = shareFresh(freshness);
  if (share === undefined) return `<p>${escape(words.noChapters)}</p>`;
  const all = Object.values(freshness).reduce((sum, count) => sum + count, 0);
  // Rounded down, so that 100 % is said only when it is all of them.
  const sentence = words.share(Math.floor(share * 100), freshness.fresh + freshness.soon, all);
  const rows = freshnesses.map((state) => [escape(words.freshness[state]), String(freshness[state])]);
  return `<p>${escape(sentence)}</p>\n${table([words.columns.state, words.columns.chapters], rows)}`;
}

function reviewsPart(
  { named, membersOnly }: ReviewList,
  {
    words,
    language,
    day,
    isVisits,
  }: { words: CityReportWords; language: Language; day: (date: Day) => string; isVisits: boolean },
): string {
  if (named.length + membersOnly === 0) return `<p>${escape(isVisits ? words.noVisits : words.noChanges)}</p>`;
  const { columns } = words;
  const cells = (review: ReportedReview) => [
    day(review.date),
    spoken(review.chapter, language),
    spoken(review.theme, language),
    ...(isVisits ? [escape(review.owner ?? '')] : []),
    escape(review.company ?? words.editors),
    escape(words.outcomes[review.outcome]),
  ];
  const head = [
    columns.date,
    columns.chapter,
    columns.theme,
    ...(isVisits ? [columns.owner] : []),
    columns.company,
    columns.outcome,
  ];
  const shown = named.slice(0, mostListed);
  const leftOut = named.length - shown.length;
  return [
    ...(shown.length > 0 ? [table(head, shown.map(cells))] : []),
    ...(leftOut > 0 ? [`<p>${escape(words.more(leftOut))}</p>`] : []),
    ...(membersOnly > 0 ? [`<p>${escape(words.membersOnly(membersOnly))}</p>`] : []),
  ].join('\n');
}

/** A table of cells that are HTML already; the first cell of a row is its head. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = ([first, ...others]: readonly string[]) =>
    `<tr><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  return `<table>
<thead><tr>${head.map((text) => `<th scope="col">${escape(text)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(row).join('\n')}
</tbody>
</table>`;
}

/** A text that may be in another language than the page is marked with its own. */
function spoken({ text, language }: SpokenText, pageLanguage: Language): string {
  return language === pageLanguage ? escape(text) : `<span lang="${language}">${escape(text)}</span>`;
}

function dayInWords(day: Day, language: Language): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const style = `@page { size: A4; margin: 18mm 16mm; }
html { color: #111; background: #fff; font: 11pt/1.45 system-ui, 'Liberation Sans', Arial, sans-serif; }
body { margin: 0; }
main { max-width: 178mm; margin: 0 auto; padding: 1rem; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 13pt; margin: 1.4rem 0 .4rem; break-after: avoid; }
p { margin: .3rem 0; }
table { width: 100%; border-collapse: collapse; margin: .4rem 0; font-size: 10pt; }
th, td { text-align: left; vertical-align: top; padding: .2rem .5rem .2rem 0; border-bottom: 1px solid #767676; overflow-wrap: anywhere; }
thead th { border-bottom: 2px solid #111; }
tbody th { font-weight: normal; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
@media print { main { max-width: none; padding: 0; } }
`;
