import type { HastPluginEntry } from 'satteri';

/**
 * How wide pictures are made: a telephone's column once and twice, ours once and twice. Those wider than the original
 * are left out.
 */
export const pictureWidths = [480, 720, 960, 1440];

/** How wide a picture in a text is shown: Starlight's column, or a screen without its margins. */
const sizes = '(min-width: 48rem) 45rem, calc(100vw - 2rem)';

/** Tells browsers how wide a picture will be; Astro would say as wide as the screen, and they would fetch too much. */
export function pictureSizes(): HastPluginEntry {
  return {
    name: 'picture-sizes',
    element: {
      filter: ['img'],
      visit(node, context) {
        context.setProperty(node, 'sizes', sizes);
      },
    },
  };
}
