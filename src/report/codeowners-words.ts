import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';

interface CodeownersWords {
  noBoard: string;
  noTeam: (company: string) => string;
  differs: (file: string, today: Day, command: string) => string;
  same: (file: string) => string;
  written: (file: string) => string;
}

const words: Record<Language, CodeownersWords> = {
  nl: {
    noBoard: 'site.yaml noemt geen `boardTeam`, dus er valt niets te schrijven',
    noTeam: (company) => `waarschuwing: ${company} heeft geen \`github.team\`; zijn thema’s gaan naar het bestuur`,
    differs: (file, today, command) => `${file} klopt niet met de inhoud op ${today}; draai \`${command}\``,
    same: (file) => `${file} klopt met de inhoud`,
    written: (file) => `${file} geschreven`,
  },
  en: {
    noBoard: 'site.yaml has no `boardTeam`, so there is nothing to write',
    noTeam: (company) => `warning: ${company} has no \`github.team\`; its themes go to the board`,
    differs: (file, today, command) => `${file} differs from the content on ${today}; run \`${command}\``,
    same: (file) => `${file} agrees with the content`,
    written: (file) => `${file} written`,
  },
};

/** Says that the site has no team of the board. */
export function noBoardSentence(language: Language): string {
  return words[language].noBoard;
}

/** Warns that the board stands in for a company without a team. */
export function noTeamSentence(language: Language, company: string): string {
  return words[language].noTeam(company);
}

/** Says that a file is as it must be, or is so now. */
export function fileSentence(language: Language, file: string, what: 'same' | 'written'): string {
  return words[language][what](file);
}

/** Says that a file is not as it must be, and what to type. */
export function differsSentence(
  language: Language,
  { file, isDefault, today }: { file: string; isDefault: boolean; today: Day },
): string {
  const command = `npm run codeowners -- ${isDefault ? '--write' : `--out ${file}`}`;
  return words[language].differs(file, today, command);
}
