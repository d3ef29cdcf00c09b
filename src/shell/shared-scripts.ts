import type { Plugin } from 'vite';

/**
 * What several scripts share, by the file it goes into. By itself the bundler makes a file of every module that two
 * scripts have in common: five requests more for a chapter, and a kilobyte that does not compress.
 */
export const sharedScripts = {
  groups: [
    // First, because a group takes along what its modules import.
    { name: 'page', test: /vite\/preload-helper|starlight-toc/, priority: 2 },
    {
      name: 'reader',
      test: /src\/(?:reader\/(?:store|progress|read-progress|kept-progress|today)|shell\/dates|components\/feedback\/open)\.ts$/,
      priority: 1,
    },
  ],
};

/**
 * Vite gives each `import()` in a browser a helper that fetches the styles of what is imported. What we import has no
 * styles, and the helper is a kilobyte on every page, so it only imports.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: {
      order: 'pre',
      filter: { id: /vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
