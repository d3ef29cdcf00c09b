import { rmSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { Edition } from '../domain/edition.ts';

interface EditionFolders {
  /** Where a build goes when nobody says where. */
  outDir: string;
  /** What Astro keeps from build to build: entries, rendered texts, pictures in other sizes. */
  cacheDir: string;
  viteCacheDir: string;
}

/** Each edition has folders of its own, so that nothing of the members' edition can turn up in the public one. */
export const editionFolders: Readonly<Record<Edition, EditionFolders>> = {
  public: { outDir: 'dist', cacheDir: 'node_modules/.astro', viteCacheDir: 'node_modules/.vite' },
  members: {
    outDir: 'dist-members',
    cacheDir: 'node_modules/.astro-members',
    viteCacheDir: 'node_modules/.vite-members',
  },
};

/** What an edition has in the head of every page: search engines stay out of the members' own. */
export function editionHead(edition: Edition): NonNullable<StarlightUserConfig['head']> {
  if (edition === 'public') return [];
  return [{ tag: 'meta', attrs: { name: 'robots', content: 'noindex, nofollow' } }];
}

/**
 * Forgets which pictures and chapters the last build imported. Astro keeps those lists in one place whatever its cache,
 * and leaves them as they are when its cache has nothing new: they would be those of the other edition.
 */
export function forgetImports(): AstroIntegration {
  return {
    name: 'forget-imports',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command === 'preview') return;
        for (const file of ['content-assets.mjs', 'content-modules.mjs']) {
          rmSync(new URL(`.astro/${file}`, config.root), { force: true });
        }
      },
    },
  };
}
