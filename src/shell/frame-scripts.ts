import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The components of every page that bring a script of their own. */
const framed = [
  ...['PageFrame', 'Page', 'ThemeSelect', 'LanguageSelect', 'TableOfContents', 'MobileTableOfContents'].map((name) =>
    fileURLToPath(import.meta.resolve(`@astrojs/starlight/components/${name}.astro`)),
  ),
  fileURLToPath(new URL('Search.astro', import.meta.url)),
];

/** A script that Astro would bundle: a file of its own, or a part of the page. One that must run at once has `is:inline`. */
const bundled = /<script(?: src="(?<source>[^"]+)")?>(?<code>[^]*?)<\/script>/g;

const all = 'virtual:frame-scripts';

/**
 * One file for the scripts that are the same on every page. By themselves the parts of the frame bring seven: three
 * requests, and four in the page, which every page repeats and a browser cannot keep. Here they are taken out of their
 * components and become modules beside them, so that they go on to import what they did. In dev they stay where they are.
 */
export function frameScripts(): Plugin {
  const isComponent = new Set(framed);
  return {
    name: 'frame-scripts',
    enforce: 'pre',
    resolveId: (id) => (id === all || isPart(id) ? id : undefined),
    load(id) {
      const isBuild = this.environment.mode === 'build';
      if (id === all) return isBuild ? framed.map((file) => `import ${JSON.stringify(partOf(file))};`).join('\n') : '';
      if (isPart(id)) return scriptsIn(id.slice(0, -partOf('').length));
      if (isBuild && isComponent.has(id)) return withPaper(readFileSync(id, 'utf8').replaceAll(bundled, ''));
      return undefined;
    },
  };
}

/** Starlight's style for paper is a file of its own on every page; here it goes into the one sheet, first as before. */
function withPaper(component: string): string {
  return component
    .replace(/^import printHref from (?<file>'[^'?]+)\?[^']*';$/m, '')
    .replace(/^.*<link rel="stylesheet" href=\{printHref\}.*$/m, '')
    .replace("import 'virtual:starlight/user-css';", "import '../style/print.css';\n$&");
}

const partOf = (file: string) => `${file}.script.ts`;
const isPart = (id: string) => framed.some((file) => id === partOf(file));

/** @throws when the component has none: an update moved it, and this list has to follow */
function scriptsIn(file: string): string {
  const found = [...readFileSync(file, 'utf8').matchAll(bundled)];
  if (found.length === 0) throw new Error(`${file} has no script; take it off the list in src/shell/frame-scripts.ts`);
  return found.map(({ groups }) => groups?.['code'] || `import ${JSON.stringify(groups?.['source'])};`).join('\n');
}
