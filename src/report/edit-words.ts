import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';

interface EditWords {
  shown: (files: number) => string;
  written: (files: number) => string;
  /** A company leaves on a day that is still to come. */
  later: (company: string, left: Day) => string;
  marked: (chapters: number) => string;
}

const words: Record<Language, EditWords> = {
  nl: {
    shown: (files) =>
      `${files === 1 ? '1 bestand verandert' : `${files} bestanden veranderen`} als je --write toevoegt; er is niets geschreven`,
    written: (files) => `${files === 1 ? '1 bestand' : `${files} bestanden`} gewijzigd`,
    later: (company, left) =>
      `${company} is nog lid tot ${left}: de thema’s blijven zo; op die dag laat de site vanzelf zien wie ze overneemt, en bevestigt dit commando dat`,
    marked: (chapters) =>
      chapters === 1 ? 'de vertaling noemt haar origineel al' : `alle ${chapters} vertalingen noemen hun origineel al`,
  },
  en: {
    shown: (files) =>
      `${files === 1 ? '1 file changes' : `${files} files change`} if you add --write; nothing was written`,
    written: (files) => `${files === 1 ? '1 file' : `${files} files`} changed`,
    later: (company, left) =>
      `${company} is a member until ${left}: its themes stay as they are; on that day the site shows who takes over by itself, and this command confirms it`,
    marked: (chapters) =>
      chapters === 1
        ? 'the translation names its original already'
        : `all ${chapters} translations name their original already`,
  },
};

/** How many files would change, or have been changed. */
export function editsSentence(language: Language, files: number, isWritten: boolean): string {
  return words[language][isWritten ? 'written' : 'shown'](files);
}

/** Says that themes stay with a company until it has left. */
export function laterSentence(language: Language, company: string, left: Day): string {
  return words[language].later(company, left);
}

/** Says that there is nothing to mark. */
export function markedSentence(language: Language, chapters: number): string {
  return words[language].marked(chapters);
}
