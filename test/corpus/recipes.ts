import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { chapterPlace, type CorpusCase } from './corpus.ts';

const header =
  '---\ntitle: Opslag\ndescription: Hoe je opslaat.\nauthors: [redactie]\nreviews:\n  - { date: 2026-11-01, by: kanaalcode, outcome: written }\n---\n\n';

/**
 * Attacks that cannot lie in git as a file: deep and long ones, which are made here, and names and links that some
 * systems would change or refuse.
 */
export const recipes: CorpusCase[] = [
  ...deep({
    'deep-quotes': `${'>'.repeat(5000)} Tekst.`,
    'deep-lists': Array.from({ length: 300 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n'),
    'deep-lists-on-one-line': `${'- '.repeat(5000)}a`,
    'deep-brackets': '['.repeat(20_000),
    'deep-images': '!['.repeat(20_000),
    'deep-links': `${'['.repeat(3000)}a${'](b)'.repeat(3000)}`,
    'deep-braces': '{'.repeat(20_000),
    'deep-tags': `${'<Card title="a">'.repeat(3000)}a${'</Card>'.repeat(3000)}`,
    'deep-tags-open': '<Card title="a">'.repeat(5000),
    'deep-tags-on-lines': `${'<Card title="a">\n\n'.repeat(1000)}a\n\n${'</Card>\n\n'.repeat(1000)}`,
    'deep-fragments': `${'<>'.repeat(20_000)}a${'</>'.repeat(20_000)}`,
    'deep-asides': `${Array.from({ length: 200 }, (_, level) => ':'.repeat(203 - level) + 'note').join('\n')}\na`,
    'deep-array': `{${'['.repeat(20_000)}1${']'.repeat(20_000)}}`,
    'deep-template': `{${'`${'.repeat(5000)}1${'}`'.repeat(5000)}}`,
    'deep-attribute': `<Card title={${'('.repeat(20_000)}1${')'.repeat(20_000)}}>a</Card>`,
    // Each level doubles the time that the parser takes.
    'deep-tags-in-expressions': '<Card title={('.repeat(16),
    'deep-members': `<a${'.b'.repeat(20_000)} />`,
    'deep-quotes-and-lists': `${'> - '.repeat(3000)}a`,
    'many-attributes': `<Card ${Array.from({ length: 5000 }, (_, index) => `a${index}="b"`).join(' ')} title="a">a</Card>`,
    'long-name': `<${'A'.repeat(100_000)} />`,
  }),
  ...headers({
    'yaml-deep-lists': `searchWords: ${'['.repeat(20_000)}`,
    'yaml-deep-lists-closed': `searchWords: ${'['.repeat(3000)}a${']'.repeat(3000)}`,
    'yaml-deep-mappings': `searchWords: ${'{a: '.repeat(3000)}b${'}'.repeat(3000)}`,
    'yaml-deep-blocks': `searchWords:\n${Array.from({ length: 400 }, (_, level) => `${' '.repeat(level + 1)}a:`).join('\n')}`,
    'yaml-deep-dashes': `searchWords:\n  ${'- '.repeat(5000)}a`,
    'yaml-many-keys': Array.from({ length: 5000 }, (_, index) => `key${index}: a`).join('\n'),
    'yaml-many-anchors': Array.from({ length: 3000 }, (_, index) => `key${index}: &a${index} b`).join('\n'),
    'yaml-question-marks': '? '.repeat(5000),
  }),
  ...files({
    'line-of-five-megabytes': { place: chapterPlace, bytes: () => header + 'a'.repeat(5_000_000) },
    'bytes-of-nothing': { place: chapterPlace, bytes: () => header + '\0'.repeat(100_000) },
    'metadata-of-a-megabyte': { place: 'themes/energie/theme.yaml', bytes: () => `# ${'a'.repeat(1_000_000)}\n` },
    'picture-of-five-megabytes': { place: 'themes/energie/images/groot.png', bytes: () => 'a'.repeat(5_000_000) },

    'link-to-outside': linked(chapterPlace, '/etc/hostname'),
    'link-to-neighbour': linked(chapterPlace, 'netten.mdx'),
    'link-to-nothing': linked(chapterPlace, 'weg.mdx'),
    'link-to-itself': linked(chapterPlace, 'opslag.mdx'),
    'link-picture': linked('themes/energie/images/plan.png', 'kaart.png'),
    'link-site': linked('site.yaml', '/etc/hostname'),
    'link-company': linked('companies/ander.yaml', 'netwerk.yaml'),
    'link-theme': linked('themes/ander', 'energie'),
    'link-language-folder': linked('themes/energie/en', 'nl'),
    'link-images-folder': linked('themes/energie/images', '/etc'),
    'link-top-folder': linked('companies', '/etc'),

    'case-of-chapter': { place: 'themes/energie/nl/Opslag.mdx' },
    'case-of-ending': { place: 'themes/energie/nl/extra.MDX' },
    'case-of-theme': { place: 'themes/Energie/theme.yaml', bytes: () => 'title: { nl: A }\n' },
    'case-of-metadata': { place: 'themes/energie/Theme.yaml', bytes: () => 'title: { nl: A }\n' },
    'case-of-language': { place: 'themes/energie/NL/extra.mdx' },
    'name-hidden': { place: 'themes/energie/nl/.extra.mdx' },
    'name-hidden-folder': { place: 'themes/energie/.git/config' },
    'name-underscore': { place: 'themes/energie/nl/_extra.mdx' },
    'name-spaces': { place: 'themes/energie/nl/een extra.mdx' },
    'name-two-endings': { place: 'themes/energie/nl/extra.js.mdx' },
    'name-page': { place: 'themes/energie/nl/extra.astro' },
    'name-markdown': { place: 'themes/energie/nl/extra.md' },
    'name-module': { place: 'themes/energie/nl/extra.mjs' },
    'name-only-ending': { place: 'themes/energie/nl/.mdx' },
    'name-index': { place: 'themes/energie/nl/index.mdx' },
    'name-language': { place: 'themes/energie/nl/en.mdx' },
    'name-not-found': { place: 'themes/energie/nl/404.mdx' },
    'name-percent': { place: 'themes/energie/nl/%2e%2e.mdx' },
    'name-accent-composed': { place: 'themes/energie/nl/caf\u00E9.mdx' },
    'name-accent-decomposed': { place: 'themes/energie/nl/cafe\u0301.mdx' },
    'name-direction': { place: 'themes/energie/nl/extra\u202Exdm.mdx' },
    'name-zero-width': { place: 'themes/energie/nl/opslag\u200B.mdx' },
    'name-escape': { place: 'themes/energie/nl/extra\u001B[2J.mdx' },
    'name-cyrillic': { place: 'themes/energie/nl/opsl\u0430g.mdx' },
    'name-long': { place: `themes/energie/nl/${'a'.repeat(65)}.mdx` },
    'name-very-long': { place: `themes/energie/nl/${'a'.repeat(240)}.mdx` },
    'name-dash-first': { place: 'themes/energie/nl/-rf.mdx' },
    'name-windows-device': { place: 'themes/energie/nl/con.tekst.mdx' },
    'name-proto': { place: 'themes/energie/nl/__proto__.mdx' },
    'name-theme-proto': { place: 'themes/__proto__/theme.yaml' },
    'name-theme-reserved': { place: 'themes/images/theme.yaml' },
    'name-company-reserved': { place: 'companies/nl.yaml' },
    'folder-as-chapter': { place: 'themes/energie/nl/extra.mdx/binnen.mdx' },
    'folder-as-theme-file': { place: 'companies/ander.yaml/binnen.yaml' },
    'folder-in-images': { place: 'themes/energie/images/map/kaart.png' },
    'folder-in-language': { place: 'themes/energie/nl/map/extra.mdx' },
    'folder-of-other-language': { place: 'themes/energie/fr/extra.mdx' },
    'file-for-folder': { place: 'themes/energie/en', bytes: () => 'nl\n' },
    'file-package': { place: 'package.json', bytes: () => '{}\n' },
    'file-configuration': { place: 'astro.config.mjs', bytes: () => 'export default {}\n' },
    'file-public': { place: 'public/x.html', bytes: () => '<script>alert(1)</script>\n' },
    'file-in-companies': { place: 'companies/kanaalcode.mdx' },
    'file-in-theme': { place: 'themes/energie/extra.mdx' },
    'file-in-themes': { place: 'themes/extra.mdx' },
  }),
];

/** Texts that are neither: however they are judged, they must not take long. */
export const heavyInnocents: CorpusCase[] = [
  ...deep({
    'many-parentheses': `[a](${'('.repeat(20_000)}`,
    'nested-emphasis': `${'*a **b '.repeat(5000)}c${'** *'.repeat(5000)}`,
    'ten-thousand-cells': `| a | b |\n| --- | --- |\n${'| c | d |\n'.repeat(5000)}`,
    'long-backticks': Array.from({ length: 300 }, (_, index) => '`'.repeat(index + 1)).join(' a '),
    'many-stars': '*a* '.repeat(20_000),
    'many-autolinks': 'https://kennis.example/ '.repeat(5000),
    'many-entities': '&amp; '.repeat(2000),
  }),
].map((one) => ({ ...one, isAttack: false }));

function deep(bodies: Record<string, string>): CorpusCase[] {
  return files(
    Object.fromEntries(
      Object.entries(bodies).map(([name, body]) => [name, { place: chapterPlace, bytes: () => `${header}${body}\n` }]),
    ),
  );
}

function headers(lines: Record<string, string>): CorpusCase[] {
  const withLine = (line: string) => header.replace('\n---\n\n', `\n${line}\n---\n\nTekst.\n`);
  return files(
    Object.fromEntries(
      Object.entries(lines).map(([name, line]) => [name, { place: chapterPlace, bytes: () => withLine(line) }]),
    ),
  );
}

interface Recipe {
  place: string;
  bytes?: () => string;
  prepare?: (folder: string) => void;
}

function files(recipesByName: Record<string, Recipe>): CorpusCase[] {
  return Object.entries(recipesByName).map(([name, { place, bytes, prepare }]) => ({
    name: `recipes/${name}`,
    kind: `recipes (${name.split('-')[0] ?? name})`,
    isAttack: true,
    place,
    bytes: () => new TextEncoder().encode(bytes?.() ?? `${header}Tekst.\n`),
    ...(prepare && { prepare }),
  }));
}

/** A link where a file or folder of the content should be. */
function linked(place: string, target: string): Recipe {
  return {
    place,
    prepare: (folder) => {
      const at = join(folder, place);
      rmSync(at, { recursive: true, force: true });
      symlinkSync(target, at);
    },
  };
}
