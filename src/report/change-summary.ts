import { languages, type Language } from '../domain/language.ts';
import type { Part, Verdict, Want } from '../gate/verdict.ts';
import { wordFinding } from '../rules/messages.ts';
import { changeWords } from './change-words.ts';
import { countsSentence } from './counts.ts';
import { inCode, inMarkdown, plain } from './plain.ts';
import type { Report } from './report.ts';

/** How many files of a part are named. */
const mostFiles = 10;

/** How names that others chose are shown: in a terminal, or in Markdown. */
interface Look {
  name: (text: string) => string;
  code: (text: string) => string;
}

const terminal: Look = { name: plain, code: (text) => `\`${plain(text)}\`` };
const markdown: Look = { name: inMarkdown, code: inCode };

/** The verdict for people at a terminal: what becomes of the change, part by part. */
export function changeParagraph(verdict: Verdict, language: Language): string {
  const { outcome, by } = changeWords[language];
  const who = by(`@${plain(verdict.author.handle)}`, companyOf(verdict, verdict.author.company, terminal));
  const parts = verdict.parts.map((part) => `  - ${partSentence(verdict, part, { language, look: terminal })}`);
  return [`${who}: ${outcome[verdict.outcome]}`, ...parts, ...welcomes(verdict, language, terminal)].join('\n');
}

/** The verdict for people on the page of a pull request, as Markdown: Dutch, and then the same in English. */
export function changeSummary(report: Report, verdict: Verdict): string {
  return languages.map((language) => section({ ...report, language }, verdict)).join('\n---\n\n');
}

function section(report: Report, verdict: Verdict): string {
  const { language } = report;
  const words = changeWords[language];
  const who = words.by(inCode(`@${verdict.author.handle}`), companyOf(verdict, verdict.author.company, markdown));
  const blocks = [
    `## ${words.title}`,
    `**${sentence(words.outcome[verdict.outcome])}** (${who})`,
    ...(verdict.outcome === 'refused' ? [[words.refused, '', ...reasons(verdict, language)].join('\n')] : []),
    ...welcomes(verdict, language, markdown),
    verdict.parts.map((part) => partBlock(verdict, part, language)).join('\n') || sentence(words.unchanged),
    `${words.check}: ${countsSentence(report)}.`,
    words.registry,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function reasons({ findings }: Verdict, language: Language): string[] {
  return findings
    .map((finding) => ({ ...wordFinding(finding, language), path: finding.path }))
    .filter(({ severity }) => severity === 'error')
    .slice(0, mostFiles)
    .map(({ path, message, help }) => `- ${inCode(path)}: ${message}. ${sentence(help)}`);
}

function partBlock(verdict: Verdict, part: Part, language: Language): string {
  const shown = part.files.slice(0, mostFiles).map((file) => `  - ${inCode(file)}`);
  const rest = part.files.length - shown.length;
  const more = rest > 0 ? [`  - ${changeWords[language].more(rest)}`] : [];
  return [`- ${partSentence(verdict, part, { language, look: markdown })}`, ...shown, ...more].join('\n');
}

/** What a part is, how large it is, and who has to answer. */
function partSentence(verdict: Verdict, part: Part, { language, look }: { language: Language; look: Look }): string {
  const words = changeWords[language];
  const named = {
    theme: part.theme && look.code(part.theme),
    company: companyOf(verdict, part.company, look),
    movedTo: part.movedTo && look.code(part.movedTo),
  };
  const what = words.part[part.kind](named) + (part.movedTo === undefined ? '' : `; ${words.moved(named)}`);
  const answers = part.wants.map((want) => words.wants[want.role](companyOf(verdict, companyIn(want), look)));
  return `${what} (${words.files(part.files.length)}): ${answers.join('; ') || words.nobodyWanted}`;
}

/** What is said to people who are new, or who came to look. */
function welcomes(verdict: Verdict, language: Language, look: Look): string[] {
  const words = changeWords[language];
  const { author, parts, visits } = verdict;
  const proposals = parts.filter(({ kind }) => kind === 'proposal');
  const [visit] = visits;
  const visited = visits.slice(0, mostFiles).map(({ chapter }) => look.code(chapter));
  const rest = visits.length - visited.length;
  const chapters = [...visited, ...(rest > 0 ? [words.more(rest)] : [])].join(', ');
  const greetings = proposals.map(({ theme, company }) => {
    const name = companyOf(verdict, company, look) ?? '';
    return theme === undefined ? words.newcomer(name) : words.proposed(name, look.code(theme));
  });
  const isNewcomer = proposals.some(({ theme }) => theme === undefined);
  return [
    ...greetings,
    ...(author.company === undefined && !isNewcomer ? [words.unknown(look.code(`@${author.handle}`))] : []),
    ...(visit ? [words.visit(companyOf(verdict, visit.company, look) ?? '', chapters)] : []),
  ];
}

function companyOf(verdict: Verdict, id: string | undefined, look: Look): string | undefined {
  return id === undefined ? undefined : look.name(verdict.names.get(id) ?? id);
}

function companyIn(want: Want): string | undefined {
  return 'company' in want ? want.company : undefined;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
