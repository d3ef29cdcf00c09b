/** What a component must hold. */
export type Holds = 'anything' | 'one-ordered-list' | 'tab-items';

interface ComponentRules {
  required: readonly string[];
  optional: readonly string[];
  holds: Holds;
}

/**
 * The components that a chapter may use without importing anything, and how. The check accepts these and nothing else;
 * `src/components/chapter.ts` gives each its Astro component, and a type there keeps the two lists the same.
 */
export const components = {
  Steps: { required: [], optional: [], holds: 'one-ordered-list' },
  Tabs: { required: [], optional: ['syncKey'], holds: 'tab-items' },
  TabItem: { required: ['label'], optional: [], holds: 'anything' },
} as const satisfies Record<string, ComponentRules>;

export type ChapterComponent = keyof typeof components;

/** Whether a name is that of a component that chapters may use. */
export function isChapterComponent(name: string): name is ChapterComponent {
  return Object.hasOwn(components, name);
}

/** The asides that a chapter may use, as `:::note[Title]`. */
export const asideNames: readonly string[] = ['note', 'tip', 'caution', 'danger'];
