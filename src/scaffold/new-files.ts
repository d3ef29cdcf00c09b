import type { CompanyKind } from '../domain/company.ts';
import { hostsOf } from '../domain/guest.ts';
import { originalLanguage, type Library } from '../domain/library.ts';
import { chapterFile, type ChapterAnswers } from './chapter.ts';
import { companyFile } from './company.ts';
import type { NewFile } from './file.ts';
import type { Answers, Kind } from './questions.ts';
import { themeFile } from './theme.ts';
import { chapterInTwoLanguages, translationFile, type Original } from './translation.ts';

/** What templates need besides answers. */
export interface Known {
  library: Library;
  /** A chapter that exists, in the site's first language. */
  originalOf: (id: string) => Original;
  /** Reads a chapter's file that is not on disk yet. */
  read: (file: NewFile) => Pick<Original, 'data' | 'digest'>;
}

/** The files for a kind, from answers that were all judged right. */
export function newFiles(kind: Kind, answers: Answers, known: Known): NewFile[] {
  return makers[kind](answers, known);
}

const makers: Record<Kind, (answers: Answers, known: Known) => NewFile[]> = {
  chapter: (answers, { library, read }) => {
    const chapter: ChapterAnswers = {
      theme: answers.theme ?? '',
      slug: answers.slug ?? '',
      language: originalLanguage(library),
      title: answers.title ?? '',
      author: answers.author ?? '',
      today: library.today,
      description: answers.description,
      objectives: answers.objective?.split('\n'),
      isGuest: hostsOf(library, answers.theme ?? '')?.includes(answers.author ?? '') === false,
    };
    const { language, title } = inSecondLanguage(answers, library);
    if (language === undefined || title === undefined) return [chapterFile(chapter)];
    return chapterInTwoLanguages(chapter, { language, title }, read);
  },
  theme: (answers, { library }) => {
    const { language, title } = inSecondLanguage(answers, library);
    const titles = { [originalLanguage(library)]: answers.title, ...(language && title && { [language]: title }) };
    return [themeFile({ slug: answers.slug ?? '', title: titles, company: answers.company })];
  },
  company: (answers, { library }) => {
    const { languages } = library.site.data;
    const kind = (answers.kind ?? 'company') as CompanyKind;
    return [companyFile({ slug: answers.slug ?? '', name: answers.name ?? '', kind, languages })];
  },
  translation: (answers, { library, originalOf }) => {
    const language = library.site.data.languages[1] ?? originalLanguage(library);
    const { author = '', title } = answers;
    return [translationFile(originalOf(answers.chapter ?? ''), { language, author, title, today: library.today })];
  },
};

function inSecondLanguage(answers: Answers, library: Library) {
  const language = library.site.data.languages[1];
  return { language, title: language && answers[`title-${language}`] };
}
