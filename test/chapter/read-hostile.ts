import { readChapter } from '../../src/chapter/read-chapter.ts';
import { readYaml } from '../../src/chapter/yaml.ts';
import { hostileYaml } from './hostile-yaml.ts';
import { hostile, hostileChapter } from './hostile.ts';

/** Reads every hostile text and writes a line about each as soon as it is done; run in a process of its own. */
const write = (name: string, outcome: unknown) => process.stdout.write(`${JSON.stringify([name, outcome])}\n`);

for (const [name, [body]] of Object.entries(hostile)) {
  const { chapter, findings } = readChapter(new TextEncoder().encode(hostileChapter(body)), 'a.mdx');
  const told = findings.map(({ position, code }) => (position ? `${position.line}:${position.column} ${code}` : code));
  write(name, chapter === undefined ? told : []);
}
for (const [name, text] of Object.entries(hostileYaml)) {
  const read = readYaml(text, { path: 'a.yaml', firstLine: 1, unreadable: 'yaml-unreadable' });
  write(`YAML: ${name}`, 'finding' in read ? [read.finding.code] : []);
}
