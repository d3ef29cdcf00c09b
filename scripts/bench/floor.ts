import { globSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { splitChapter } from '../../src/chapter/frontmatter.ts';
import { parseBody, walk } from '../../src/chapter/parse.ts';

/** The least that any check must do, to hold ours against: read the files, parse their YAML, walk their trees. */
const folder = process.argv[2] ?? process.env['CONTENT_DIR'] ?? 'content';
let nodes = 0;
for (const file of globSync('**/*.{yaml,mdx}', { cwd: folder })) {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const split = splitChapter(text);
  parseDocument(split?.header ?? text).toJS();
  const parsed = split && parseBody(split.body);
  if (parsed && 'tree' in parsed) for (const node of walk(parsed.tree)) nodes += node.type.length > 0 ? 1 : 0;
}
process.stdout.write(`${nodes}\n`);
