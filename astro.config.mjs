import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { features } from './src/chapter/parse.ts';
import { readSite } from './src/content/read-site.ts';
import { readRoots } from './src/content/roots.ts';
import { asideTitles, renderedWords } from './src/shell/chapter-language.ts';
import { siteLocales, siteTitle } from './src/shell/site.ts';
import { handbookSidebar } from './src/shell/sidebar.ts';
import { belongsInSitemap } from './src/shell/sitemap.ts';

const roots = readRoots(process.env.CONTENT_DIR, process.cwd());
// A site.yaml that is missing or faulty is told by the loader, together with everything else.
const site = readSite(roots);
const contentFolders = roots.map((root) => root.folder);
let outputFolder = new URL('./dist/', import.meta.url);

export default defineConfig({
  site: site?.address,
  base: site?.basePath ?? '/',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  markdown: { processor: satteri({ features, mdastPlugins: [asideTitles()] }) },
  integrations: [
    {
      name: 'output-folder',
      hooks: {
        'astro:config:done': ({ config }) => {
          outputFolder = config.outDir;
        },
      },
    },
    starlight({
      title: siteTitle(site),
      ...siteLocales(site),
      favicon: '/favicon.svg',
      sidebar: handbookSidebar(),
      disable404Route: true,
      markdown: { processedDirs: contentFolders },
      // Lines that wrap need no scrolling, with a mouse or with a keyboard, and are read on a phone.
      expressiveCode: { defaultProps: { wrap: true } },
      customCss: [
        './src/styles/site.css',
        './src/styles/board.css',
        './src/styles/review.css',
        './src/styles/forms.css',
      ],
      routeMiddleware: './src/shell/route-data.ts',
      components: {
        Banner: './src/shell/Banner.astro',
        Search: './src/shell/Search.astro',
        PageTitle: './src/shell/PageTitle.astro',
        Pagination: './src/shell/Pagination.astro',
      },
    }),
    mdx({ optimize: true }),
    sitemap({
      filter: (page) => belongsInSitemap(page, outputFolder, site?.basePath ?? '/'),
      i18n: sitemapLanguages(),
    }),
    {
      name: 'chapter-rendered-words',
      hooks: {
        'astro:config:setup': ({ config }) => {
          config.markdown.processor.options.hastPlugins.push(renderedWords());
        },
      },
    },
  ],
  vite: {
    build: {
      rolldownOptions: {
        // Astro marks the modules of chapters with a directive of its own; the bundler warns of each, for nothing.
        onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)),
      },
    },
    server: { fs: { allow: [fileURLToPath(new URL('.', import.meta.url)), ...contentFolders] } },
  },
});

function sitemapLanguages() {
  const [first = 'nl', ...others] = site?.languages ?? ['nl', 'en'];
  if (others.length === 0) return undefined;
  return {
    defaultLocale: first,
    locales: Object.fromEntries([first, ...others].map((language) => [language, language])),
  };
}
