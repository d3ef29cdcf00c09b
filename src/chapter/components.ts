/**
 * The components that a chapter may use without importing anything. The names here are what the check accepts;
 * `components/chapter.ts` gives each its Astro component, and a type there keeps the two lists the same.
 */
export const chapterComponents = ['Steps', 'Tabs', 'TabItem'] as const;

export type ChapterComponent = (typeof chapterComponents)[number];

export function isChapterComponent(name: string): name is ChapterComponent {
  return (chapterComponents as readonly string[]).includes(name);
}
