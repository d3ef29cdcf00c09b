import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import { features } from '../../src/chapter/parse.ts';
import { asideTitles, renderedWords } from '../../src/shell/chapter-language.ts';

/** The renderer of the site: Sätteri with the features and plugins of astro.config.mjs, Starlight's own among them. */
export interface Renderer {
  /** A chapter without components, as the loader renders it. */
  toHtml: (body: string, file: URL) => Promise<{ html: string; images: string[] }>;
  /** A chapter with components, as the compiler makes a module of it. */
  toModule: (body: string, file: URL) => Promise<string>;
}

/** Makes the renderer for chapters that lie in a folder. Code blocks are left as they are: colours take long. */
export async function makeRenderer(folder: string): Promise<Renderer> {
  const processor = satteri({ features, mdastPlugins: [asideTitles()] });
  const starlight = await starlightPlugins();
  starlight.applyStarlightMarkdownPlugins(processor, starlightOptions(folder), null, { warn: () => undefined });
  starlight.registerDirectivesRestoration(processor, null);
  processor.options.hastPlugins.push(renderedWords());
  const markdown = await processor.createRenderer({ syntaxHighlight: false });
  const mdx = await processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: true });
  if (mdx === undefined) throw new Error('this version of @astrojs/markdown-satteri makes no modules');
  return {
    toHtml: async (body, fileURL) => {
      const { code, metadata } = await markdown.render(body, { fileURL });
      return { html: code, images: [...metadata.localImagePaths, ...metadata.remoteImagePaths] };
    },
    toModule: async (body, file) => (await mdx.process(body, fileURLToPath(file), {})).code,
  };
}

interface StarlightPlugins {
  applyStarlightMarkdownPlugins: (processor: unknown, options: unknown, unified: null, logger: unknown) => void;
  registerDirectivesRestoration: (processor: unknown, unified: null) => void;
}

/** Starlight does not export these, and without them the asides and headings of a real page would not be tried. */
async function starlightPlugins(): Promise<StarlightPlugins> {
  const entry = fileURLToPath(import.meta.resolve('@astrojs/starlight'));
  const file = pathToFileURL(join(dirname(entry), 'integrations/markdown-plugins.js'));
  return (await import(/* @vite-ignore */ file.href)) as StarlightPlugins;
}

function starlightOptions(folder: string) {
  const root = pathToFileURL(`${folder}/`);
  return {
    astroConfig: { root, srcDir: root },
    starlightConfig: { markdown: { headingLinks: true, processedDirs: [folder] } },
    absolutePathToLang: () => 'nl',
    useTranslations: () => (key: string) => key,
  };
}
