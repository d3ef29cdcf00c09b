import type { Language } from '../domain/language.ts';
import type { Report } from './report.ts';

interface CountWords {
  count: Record<'error' | 'warning' | 'chapter' | 'theme' | 'company', readonly [one: string, many: string]>;
  inFiles: (some: number, all: number) => string;
  allOwned: string;
  seeking: (themes: number) => string;
  proposed: (themes: number) => string;
  noAddress: string;
  more: (findings: number) => string;
}

/** The few words of the report itself; those of findings stand in `rules/messages`. */
const words: Record<Language, CountWords> = {
  nl: {
    count: {
      error: ['fout', 'fouten'],
      warning: ['waarschuwing', 'waarschuwingen'],
      chapter: ['hoofdstuk', 'hoofdstukken'],
      theme: ['thema', 'thema’s'],
      company: ['bedrijf', 'bedrijven'],
    },
    inFiles: (some, all) => `in ${some} van ${all} bestanden`,
    allOwned: 'elk thema heeft een eigenaar',
    seeking: (themes) => (themes === 1 ? '1 thema zoekt een eigenaar' : `${themes} thema’s zoeken een eigenaar`),
    proposed: (themes) => (themes === 1 ? '1 thema wacht op het bestuur' : `${themes} thema’s wachten op het bestuur`),
    noAddress: 'site.yaml noemt geen `address`: pagina’s krijgen geen canonieke link en er komt geen sitemap',
    more: (findings) => `… en nog ${findings}; vraag ze allemaal met --format json`,
  },
  en: {
    count: {
      error: ['error', 'errors'],
      warning: ['warning', 'warnings'],
      chapter: ['chapter', 'chapters'],
      theme: ['theme', 'themes'],
      company: ['company', 'companies'],
    },
    inFiles: (some, all) => `in ${some} of ${all} files`,
    allOwned: 'every theme has an owner',
    seeking: (themes) => (themes === 1 ? '1 theme seeks an owner' : `${themes} themes seek an owner`),
    proposed: (themes) => (themes === 1 ? '1 theme awaits the board' : `${themes} themes await the board`),
    noAddress: 'site.yaml has no `address`: pages get no canonical link and there is no sitemap',
    more: (findings) => `… and ${findings} more; ask for all with --format json`,
  },
};

/** How many errors and warnings there are in how many files; or, when there are none, what was checked. */
export function countsSentence(report: Report): string {
  const { count, inFiles, allOwned, seeking, proposed } = words[report.language];
  const say = (kind: keyof CountWords['count'], number: number) => `${number} ${count[kind][number === 1 ? 0 : 1]}`;
  const { errors, warnings, chapters, themes, companies } = report.summary;
  if (errors + warnings > 0) {
    const withFindings = new Set(report.findings.map((finding) => finding.path)).size;
    return `${say('error', errors)}, ${say('warning', warnings)} ${inFiles(withFindings, report.files)}`;
  }
  const checked = [say('chapter', chapters), say('theme', themes), say('company', companies)].join(', ');
  const open = [
    ...(report.seeking > 0 ? [seeking(report.seeking)] : []),
    ...(report.proposed > 0 ? [proposed(report.proposed)] : []),
  ];
  return `${checked}: ${open.length > 0 ? open.join(', ') : allOwned}`;
}

/** One sentence where the site's address is not known, else nothing. */
export function addressSentence(report: Report): string | undefined {
  return report.hasAddress ? undefined : words[report.language].noAddress;
}

/** How many findings were left out. */
export function moreSentence(report: Report, leftOut: number): string {
  return words[report.language].more(leftOut);
}
