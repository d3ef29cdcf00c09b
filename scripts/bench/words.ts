import type { Language } from '../../src/domain/language.ts';
import type { Part } from './aims.ts';
import type { Measure, Subject } from './figure.ts';

/** The words of the tables. English is for the terminal too. */
export interface BenchWords {
  parts: Readonly<Record<Part, string>>;
  subjects: Readonly<Record<Subject, string>>;
  measures: Readonly<Record<Measure, string>>;
  what: string;
  measured: string;
  aim: string;
  outcome: string;
  chapters: string;
  languages: Readonly<Record<Language, string>>;
  /** Between the two figures of a ratio. */
  against: string;
  yes: string;
  no: string;
  cores: string;
  /** How a decimal is written. */
  locale: string;
}

export const words: Readonly<Record<Language, BenchWords>> = {
  nl: {
    parts: { check: 'Check', build: 'Bouwen', rebuild: 'Opnieuw bouwen', page: 'Pagina', search: 'Zoeken' },
    subjects: {
      ours: 'deze software',
      larger: 'drie keer zoveel hoofdstukken',
      cold: 'vanaf niets',
      theme: 'Starlight, één thema in het menu',
      full: 'Starlight, alles in het menu',
      floor: 'alleen lezen en ontleden',
      node: 'alleen Node starten',
    },
    measures: {
      seconds: 'seconden',
      cpu: 'processorseconden',
      memory: 'geheugen van het grootste proces, MB',
      output: 'resultaat, MB',
      index: 'zoekindex, MB',
      files: 'bestanden',
      html: 'HTML van een hoofdstuk, kB',
      htmlGzip: 'HTML van een hoofdstuk, gzip, kB',
      css: 'CSS, gzip, kB',
      script: 'script, gzip, kB',
      total: 'alles samen, gzip, kB',
      totalBrotli: 'alles samen, brotli, kB',
      fonts: 'lettertypen, kB',
      requests: 'bestanden om op te halen',
      rendered: 'pagina’s opnieuw gemaakt',
      fetched: 'opgehaald tot het eerste resultaat, kB',
      wait: 'wachten op het eerste resultaat, ms',
    },
    what: 'wat',
    measured: 'gemeten',
    aim: 'doel, hoogstens',
    outcome: 'uitkomst',
    chapters: 'hoofdstukken',
    languages: { nl: 'Nederlands', en: 'Engels' },
    against: 'tegenover',
    yes: 'gehaald',
    no: 'niet gehaald',
    cores: 'kernen',
    locale: 'nl',
  },
  en: {
    parts: { check: 'Check', build: 'Build', rebuild: 'Build again', page: 'Page', search: 'Search' },
    subjects: {
      ours: 'this software',
      larger: 'three times the chapters',
      cold: 'from nothing',
      theme: 'Starlight, one theme in the sidebar',
      full: 'Starlight, everything in the sidebar',
      floor: 'only reading and parsing',
      node: 'only starting Node',
    },
    measures: {
      seconds: 'seconds',
      cpu: 'processor seconds',
      memory: 'memory of the largest process, MB',
      output: 'output, MB',
      index: 'search index, MB',
      files: 'files',
      html: 'HTML of a chapter, kB',
      htmlGzip: 'HTML of a chapter, gzip, kB',
      css: 'CSS, gzip, kB',
      script: 'script, gzip, kB',
      total: 'all together, gzip, kB',
      totalBrotli: 'all together, brotli, kB',
      fonts: 'fonts, kB',
      requests: 'files to fetch',
      rendered: 'pages made anew',
      fetched: 'fetched until the first result, kB',
      wait: 'wait for the first result, ms',
    },
    what: 'what',
    measured: 'measured',
    aim: 'aim, at most',
    outcome: 'outcome',
    chapters: 'chapters',
    languages: { nl: 'Dutch', en: 'English' },
    against: 'against',
    yes: 'reached',
    no: 'not reached',
    cores: 'cores',
    locale: 'en',
  },
};
