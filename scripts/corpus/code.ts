import { between, type Random } from './random.ts';
import type { Prose } from './prose.ts';

/** Some lines of code in one of a few languages, with names from the subject: no two are alike. */
export function makeCode(random: Random, { noun }: Prose, which: number): string {
  const name = () => noun().replaceAll(/[^a-zA-Z]+/g, '');
  const [one, two, three] = [name(), name(), name()];
  const number = () => between(random, 2, 900);
  const samples: readonly (readonly [language: string, lines: readonly string[]])[] = [
    [
      'sh',
      [`npm run ${one}`, `cp -r ./${two} /srv/${three}-${number()}`, `grep -rn "${one}" ./${two} | head -${number()}`],
    ],
    [
      'ts',
      [
        `export function ${one}(${two}: string, ${three} = ${number()}): boolean {`,
        `  const found = ${two}.split('-').filter((part) => part.length > ${number()});`,
        `  // ${number()} is what most of them have.`,
        `  return found.length < ${three};`,
        '}',
      ],
    ],
    ['json', ['{', `  "${one}": { "days": ${number()}, "${two}": ["${three}"] },`, `  "version": ${number()}`, '}']],
    ['yaml', [`${one}:`, `  ${two}: ${number()}`, `  ${three}:`, `    - name: ${one}-${number()}`, '      open: true']],
    [
      'python',
      [
        `def ${one}(${two}, ${three}=${number()}):`,
        `    """Counts what is older than ${number()} days."""`,
        `    return sum(1 for item in ${two} if item.days > ${three})`,
      ],
    ],
    [
      'sql',
      [`select ${one}, count(*) from ${two}`, `where ${three} > ${number()}`, `group by ${one} order by 2 desc;`],
    ],
  ];
  const [language, lines] = samples[which % samples.length] ?? ['sh', []];
  return `\`\`\`${language}\n${lines.join('\n')}\n\`\`\``;
}
