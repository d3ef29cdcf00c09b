import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { features } from './src/chapter/parse.ts';
import { readSite } from './src/content/read-site.ts';
import { readRoots } from './src/content/roots.ts';
import { readEdition } from './src/domain/edition.ts';
import { frameIcons } from './src/shell/frame-icons.ts';
import { frameScripts } from './src/shell/frame-scripts.ts';
import { plainImports, sharedScripts } from './src/shell/shared-scripts.ts';
import { wholeBuildCache } from './src/shell/build-cache.ts';
import { chapterGate } from './src/shell/chapter-gate.ts';
import { asideTitles, renderedWords } from './src/shell/chapter-language.ts';
import { diagrams } from './src/shell/diagrams.ts';
import { scriptWords } from './src/shell/script-words.ts';
import { editionFolders, editionHead, forgetImports } from './src/shell/edition.ts';
import { endWithParent } from './src/shell/end-with-parent.ts';
import { pictureSizes, pictureWidths } from './src/shell/pictures.ts';
import { siteLocales, siteTitle } from './src/shell/site.ts';
import { handbookSidebar } from './src/shell/sidebar.ts';
import { belongsInSitemap, noSitemap } from './src/shell/sitemap.ts';

const roots = readRoots(process.env.CONTENT_DIR, process.cwd());
// A site.yaml that is missing or faulty is told by the loader, together with everything else.
const site = readSite(roots);
const contentFolders = roots.map((root) => root.folder);
const edition = readEdition(process.env);
const folders = editionFolders[edition];
let outputFolder = new URL(`./${folders.outDir}/`, import.meta.url);

export default defineConfig({
  // The address in site.yaml is that of the public site; the members' edition has no pages for search engines.
  site: edition === 'public' ? site?.address : undefined,
  outDir: folders.outDir,
  cacheDir: folders.cacheDir,
  base: site?.basePath ?? '/',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // A page of which nothing changed is taken over from the last build; `--fresh` makes all of them.
  experimental: { incrementalBuild: process.env.BUILD_FRESH === undefined },
  markdown: {
    processor: satteri({ features, mdastPlugins: [asideTitles()], hastPlugins: [diagrams(), pictureSizes()] }),
  },
  // Ours is smaller, and leaves alone who saves data: src/shell/prefetch.ts.
  prefetch: false,
  image: { layout: 'constrained', breakpoints: pictureWidths },
  integrations: [
    endWithParent(),
    forgetImports(),
    wholeBuildCache(),
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
      head: editionHead(edition),
      sidebar: handbookSidebar(),
      disable404Route: true,
      // The index is made after the build, in scripts/search-index.ts: its compounds are split first.
      pagefind: false,
      markdown: { processedDirs: [...contentFolders, './src/content/language/'] },
      customCss: ['./src/styles/all.css'],
      routeMiddleware: './src/shell/route-data.ts',
      components: {
        Head: './src/shell/Head.astro',
        Banner: './src/shell/Banner.astro',
        Header: './src/shell/Header.astro',
        SiteTitle: './src/shell/SiteTitle.astro',
        Search: './src/shell/Search.astro',
        PageTitle: './src/shell/PageTitle.astro',
        ThemeProvider: './src/shell/ThemeProvider.astro',
        // What no page of ours has; its style would be in the sheet of all.
        Hero: './src/shell/Nothing.astro',
        SocialIcons: './src/shell/Nothing.astro',
        DraftContentNotice: './src/shell/Nothing.astro',
        Pagination: './src/shell/Pagination.astro',
        Footer: './src/shell/Footer.astro',
      },
    }),
    mdx({ optimize: true }),
    edition === 'public'
      ? sitemap({
          filter: (page) => belongsInSitemap(page, outputFolder, site?.basePath ?? '/'),
          i18n: sitemapLanguages(),
        })
      : noSitemap(),
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
    cacheDir: folders.viteCacheDir,
    plugins: [chapterGate(site?.languages[0]), frameIcons(), frameScripts(), scriptWords(), plainImports()],
    build: {
      // One style sheet for every kind of page: whoever has read one page has it.
      cssCodeSplit: false,
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
      // A small script in the page is in every page, and another hash in the policy of all pages.
      assetsInlineLimit: (file) => (/\.(?:js|css)$/.test(file) ? false : undefined),
      rolldownOptions: {
        // Astro marks the modules of chapters with a directive of its own; the bundler warns of each, for nothing.
        onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)),
      },
    },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: sharedScripts } } } } },
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
