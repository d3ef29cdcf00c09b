import { chapterSchema } from '../domain/chapter.ts';

/**
 * The chapter language: everything that a chapter may contain, in one table. The policy refuses what is not in it, the
 * handbook's page is made from it, and the renderer gets the components it names.
 */

/** What an attribute's value must be. Values are always plain text between quotes; a flag has none. */
export type AttributeType = 'text' | 'address' | 'choice' | 'flag';

export interface AttributeRules {
  type: AttributeType;
  required?: true;
  /** Of a choice: the values there are. */
  choices?: readonly string[];
}

/** What a component must hold. */
export type Holds = 'something' | 'nothing' | 'one-list' | 'one-ordered-list' | 'one-image' | 'tab-items' | 'cards';

export interface ComponentRules {
  attributes: Readonly<Record<string, AttributeRules>>;
  holds: Holds;
}

/**
 * The components that a chapter may use without importing anything, and how. `src/components/chapter.ts` gives each its
 * Astro component, and a type there keeps the two lists the same.
 */
export const components = {
  Steps: { attributes: {}, holds: 'one-ordered-list' },
  Tabs: { attributes: { syncKey: { type: 'text' } }, holds: 'tab-items' },
  TabItem: { attributes: { label: { type: 'text', required: true } }, holds: 'something' },
  Card: { attributes: { title: { type: 'text', required: true } }, holds: 'something' },
  CardGrid: { attributes: {}, holds: 'cards' },
  LinkCard: {
    attributes: {
      title: { type: 'text', required: true },
      href: { type: 'address', required: true },
      description: { type: 'text' },
    },
    holds: 'nothing',
  },
  Badge: {
    attributes: {
      text: { type: 'text', required: true },
      variant: { type: 'choice', choices: ['note', 'tip', 'caution', 'danger', 'success', 'default'] },
    },
    holds: 'nothing',
  },
  FileTree: { attributes: {}, holds: 'one-list' },
  Checklist: { attributes: { title: { type: 'text', required: true } }, holds: 'one-list' },
  Template: { attributes: { title: { type: 'text', required: true } }, holds: 'something' },
  Figure: {
    attributes: { caption: { type: 'text', required: true }, decorative: { type: 'flag' } },
    holds: 'one-image',
  },
  BijOns: { attributes: { id: { type: 'text', required: true } }, holds: 'nothing' },
} as const satisfies Record<string, ComponentRules>;

export type ChapterComponent = keyof typeof components;

/** Whether a name is that of a component that chapters may use. */
export function isChapterComponent(name: string): name is ChapterComponent {
  return Object.hasOwn(components, name);
}

/** The asides that a chapter may use, as `:::note[Title]`. */
export const asides = ['note', 'tip', 'caution', 'danger'] as const;

/** The kinds of address that a link may have, beside one that stays on the site. */
export const schemes = ['https:', 'http:', 'mailto:', 'tel:'] as const;

/** The kinds of node that may stand in a chapter as they are, by their names in the tree that the parser makes. */
export const nodes: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'break',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'inlineCode',
  'code',
  'linkReference',
  'image',
  'imageReference',
  'table',
  'tableRow',
  'tableCell',
  'footnoteDefinition',
  'footnoteReference',
  // Prose such as `10:30` and `naam:waarde`: the renderer writes it back as the text it was.
  'textDirective',
]);

/** The keys of a chapter's frontmatter. */
export const frontmatterKeys: readonly string[] = Object.keys(chapterSchema.shape);

/** The code blocks that are drawn as a diagram, by the language written behind the backticks. */
export const diagramLanguages = ['mermaid'] as const;

/** How far a chapter may go before a parser or a reader gets lost in it. */
export const limits = {
  /** Bytes of one file; a chapter of fifteen minutes is some 20 kB. */
  bytes: 256 * 1024,
  /** Quotes, lists, brackets, tags and asides inside each other. */
  depth: 24,
  /** Bytes of one picture. */
  imageBytes: 4 * 1024 * 1024,
  /** Pixels of one picture, width times height. */
  imagePixels: 25_000_000,
} as const;
