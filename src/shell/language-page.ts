import {
  asides,
  components,
  frontmatterKeys,
  limits,
  schemes,
  type AttributeRules,
  type ChapterComponent,
  type Holds,
} from '../chapter/language.ts';
import { chapterSchema, type Chapter } from '../domain/chapter.ts';
import { finding, type FindingArguments, type FindingCode } from '../domain/finding.ts';
import type { Language } from '../domain/language.ts';
import { messages, wordFinding, type WordedFinding } from '../rules/messages.ts';
import { keyDescriptions } from '../scaffold/key-descriptions.ts';

/** The parts of ordinary Markdown, in the order in which the handbook shows them; each is the name of an example. */
export const markdownParts = [
  'headings',
  'text',
  'lists',
  'links',
  'tables',
  'footnotes',
  'quotes',
  'code',
  'images',
  'diagram',
] as const;

/** What the handbook shows of the chapter language, in three groups; each name is that of an example. */
export const exampleGroups = {
  markdown: markdownParts,
  asides,
  components: Object.keys(components) as ChapterComponent[],
} as const;

export type ExampleGroup = keyof typeof exampleGroups;

/** The kinds of address that a link may have, as they are typed: `https`, `mailto`. */
export const schemeNames = schemes.map((scheme) => scheme.slice(0, -1)) as SchemeName[];

type SchemeName = (typeof schemes)[number] extends `${infer Name}:` ? Name : never;

/** What a component is typed with, from the table of the chapter language. */
export function usageOf(component: ChapterComponent): {
  attributes: ({ name: string } & AttributeRules)[];
  holds: Holds;
} {
  const rules: Readonly<Record<string, AttributeRules>> = components[component].attributes;
  const attributes = Object.entries(rules).map(([name, rule]) => ({ name, ...rule }));
  return { attributes, holds: components[component].holds };
}

/** The keys of a chapter's frontmatter, those that must be there first. */
export function keysIn(language: Language): { key: string; isRequired: boolean; description: string }[] {
  const rows = frontmatterKeys.map((key) => ({
    key,
    isRequired: !chapterSchema.shape[key as keyof Chapter].safeParse(undefined).success,
    description: keyDescriptions.chapter[key as keyof Chapter][language],
  }));
  return [...rows.filter(({ isRequired }) => isRequired), ...rows.filter(({ isRequired }) => !isRequired)];
}

/** How far a chapter may go, as people write such numbers. */
export function limitsIn(language: Language): Record<keyof typeof limits, string> {
  const number = new Intl.NumberFormat(language);
  const { bytes, depth, imageBytes, imagePixels } = limits;
  return {
    bytes: `${number.format(bytes / 1024)} kB`,
    depth: number.format(depth),
    imageBytes: `${number.format(imageBytes / 1024 ** 2)} MB`,
    imagePixels: number.format(imagePixels),
  };
}

/** What authors often type that a chapter cannot have. The words and the examples are those of the check. */
const mistakes = [
  'brace-bare',
  'sign-bare',
  'tag-html',
  'comment-html',
  'address-in-brackets',
  'word-starts-code',
  'code-indented',
  'image-outside',
  'image-svg',
  'image-alt-missing',
  'link-absolute',
  'link-scheme',
] as const satisfies FindingCode[];

/** HTML that people know by heart, each with something else to type. */
const tags: readonly FindingArguments['tag-html'][] = [
  { tag: 'br', instead: 'line-break' },
  { tag: 'b', instead: 'strong' },
  { tag: 'div', instead: 'plain' },
];

/** What cannot stand in a chapter, what to do instead, and the path of the page that says why. */
export function mistakesIn(language: Language): WordedFinding[] {
  const place = { path: '' };
  return mistakes
    .flatMap((code) =>
      code === 'tag-html'
        ? tags.map((details) => finding(code, place, details))
        : [finding(code, place, messages[code].example)],
    )
    .map((found) => wordFinding(found, language));
}
