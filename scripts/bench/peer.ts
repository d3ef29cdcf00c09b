import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { splitChapter } from '../../src/chapter/frontmatter.ts';
import { linkPackages } from './project-copy.ts';

/**
 * The sites that ours is held against: Starlight as it comes, with every chapter in the sidebar of every page, and
 * Starlight with the chapters of one theme there, on routes of its own, so that it never even reckons the others.
 */
export const peers = ['theme', 'full'] as const;

export type Peer = (typeof peers)[number];

/** Makes a site of Starlight alone, with the Dutch chapters of a corpus at the addresses where ours has them. */
export function makePeer(
  peer: Peer,
  { project, corpus, folder }: Record<'project' | 'corpus' | 'folder', string>,
): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const themes = readdirSync(join(corpus, 'themes'));
  const titles = new Map(themes.map((theme) => [theme, titleOf(join(corpus, 'themes', theme, 'theme.yaml'))]));
  for (const [path, text] of Object.entries(files[peer](titles))) write(path, text);
  // Astro looks in it for the packages that it must bundle.
  const { dependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { dependencies: object };
  write('package.json', JSON.stringify({ type: 'module', private: true, dependencies }));
  write('src/content/docs/index.md', '---\ntitle: Meetstad\n---\n\nWelkom.\n');
  for (const theme of themes) {
    const from = join(corpus, 'themes', theme);
    const to = `${chapterFolders[peer]}/${theme}`;
    for (const name of readdirSync(join(from, 'nl')))
      write(`${to}/${name}`, forStarlight(readFileSync(join(from, 'nl', name), 'utf8')));
    if (existsSync(join(from, 'images'))) cpSync(join(from, 'images'), join(folder, to, 'images'), { recursive: true });
  }
  linkPackages(project, folder);
}

const chapterFolders: Readonly<Record<Peer, string>> = { full: 'src/content/docs/themas', theme: 'src/chapters' };

/** A chapter as plain Starlight takes it: its own fields gone, its components imported, its pictures beside it. */
export function forStarlight(source: string): string {
  const { header = '', body = '' } = splitChapter(source) ?? {};
  const { title, description } = parse(header) as Record<string, string>;
  const names = [...new Set([...body.matchAll(/^<(?<name>[A-Z]\w*)/gm)].map(({ groups }) => groups?.['name']))];
  const imports = names.length > 0 ? `\nimport { ${names.join(', ')} } from '@astrojs/starlight/components';\n` : '';
  const text = body.replaceAll('](../images/', '](./images/');
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n${imports}${text}`;
}

function titleOf(file: string): string {
  return (parse(readFileSync(file, 'utf8')) as { title: { nl: string } }).title.nl;
}

const files: Readonly<Record<Peer, (titles: ReadonlyMap<string, string>) => Record<string, string>>> = {
  full: (titles) => {
    const groups = [...titles].map(([theme, label]) => ({
      label,
      items: [{ autogenerate: { directory: `themas/${theme}` } }],
    }));
    return { 'astro.config.mjs': config({ sidebar: groups }), 'src/content.config.ts': collections('') };
  },
  theme: (titles) => ({
    'astro.config.mjs': config({ sidebar: [], markdown: { processedDirs: ['./src/chapters/'] } }),
    'src/content.config.ts': collections(
      "chapters: defineCollection({ loader: glob({ base: './src/chapters', pattern: '**/*.mdx' }), schema: docsSchema() }),",
    ),
    'src/pages/themas/[theme]/[chapter].astro': route(titles),
  }),
};

function config(starlight: object): string {
  const options = { title: 'Meetstad', locales: { root: { label: 'Nederlands', lang: 'nl' } }, ...starlight };
  return `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight(${JSON.stringify(options)})] });
`;
}

function collections(more: string): string {
  return `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }), ${more} };
`;
}

function route(titles: ReadonlyMap<string, string>): string {
  return `---
import StarlightPage from '@astrojs/starlight/components/StarlightPage.astro';
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const titles = ${JSON.stringify(Object.fromEntries(titles))};
  const byTheme = Map.groupBy(await getCollection('chapters'), ({ id }) => id.split('/')[0]);
  return [...byTheme].flatMap(([theme, chapters]) => {
    const items = chapters.map(({ id, data }) => ({ label: data.title, link: '/themas/' + id + '/' }));
    const sidebar = [{ label: titles[theme], items }];
    return chapters.map((entry) => ({ params: { theme, chapter: entry.id.split('/')[1] }, props: { entry, sidebar } }));
  });
}
const { entry, sidebar } = Astro.props;
const { Content, headings } = await render(entry);
const { title, description } = entry.data;
---
<StarlightPage frontmatter={{ title, description }} headings={headings} sidebar={sidebar}><Content /></StarlightPage>
`;
}
