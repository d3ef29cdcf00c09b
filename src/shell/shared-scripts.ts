import type { Plugin } from 'vite';

/**
 * What several scripts share, by the file it goes into. By itself the bundler makes a file of every module that two
 * scripts have in common: five requests more for a chapter, and a kilobyte that does not compress.
 */
export const sharedScripts = {
  groups: [
    {
      name: 'reader',
      test: /src\/(?:reader\/(?:store|progress|read-progress|kept-progress|today)|shell\/dates|components\/feedback\/open)\.ts$/,
    },
  ],
};

/**
 * Vite gives each `import()` in a browser a helper that fetches the styles of what is imported. What we import has no
 * styles, and the helper is a kilobyte and a request on every page, so it only imports, and whoever needs it has it.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    resolveId: {
      order: 'pre',
      filter: { id: helper },
      handler: (id, importer) => (importer === undefined ? null : `${id}?for=${encodeURIComponent(importer)}`),
    },
    load: {
      order: 'pre',
      filter: { id: helper },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}

const helper = /vite\/preload-helper\.js/;
