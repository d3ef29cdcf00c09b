import { fileURLToPath } from 'node:url';
import type { HastPluginEntry, MdastPluginEntry } from 'satteri';
import en from '../content/i18n/en.json' with { type: 'json' };
import nl from '../content/i18n/nl.json' with { type: 'json' };
import { isLanguage, type Language } from '../domain/language.ts';

const wording = { nl, en };

/**
 * Starlight takes the language of its own words in a text (an aside's default title, the label of a heading's link)
 * from the path below `src/content/docs`. Chapters lie elsewhere; these two plugins say their language.
 */
export function asideTitles(): MdastPluginEntry {
  return ({ fileURL }) => {
    const language = chapterLanguage(fileURL);
    if (language === undefined) return undefined;
    return {
      name: 'chapter-aside-titles',
      containerDirective(node) {
        const title = (wording[language] as Record<string, string>)[`aside.${node.name}`];
        const [first] = node.children;
        const hasTitle = first?.type === 'paragraph' && first.data?.['directiveLabel'] === true;
        if (title === undefined || hasTitle) return undefined;
        const label = { type: 'paragraph', data: { directiveLabel: true }, children: [{ type: 'text', value: title }] };
        return { ...node, children: [label, ...node.children] } as typeof node;
      },
    };
  };
}

/** The words that the renderer puts in a text itself: labels of heading links, footnotes. Goes after Starlight's plugins. */
export function renderedWords(): HastPluginEntry {
  return ({ fileURL }) => {
    const language = chapterLanguage(fileURL);
    if (language === undefined) return undefined;
    const words = wording[language];
    return {
      name: 'chapter-rendered-words',
      element: [
        {
          filter: ['h2'],
          visit(node, context) {
            const [text] = node.children;
            if (node.properties?.['id'] !== 'footnote-label' || text?.type !== 'text') return;
            context.setProperty(text, 'value', words['footnotes.title']);
          },
        },
        {
          filter: ['a'],
          visit(node, context) {
            if ('dataFootnoteBackref' in (node.properties ?? {})) {
              context.setProperty(node, 'ariaLabel', words['footnotes.back']);
            }
          },
        },
        {
          filter: ['input'],
          visit(node, context) {
            if (node.properties?.['type'] !== 'checkbox') return;
            context.setProperty(
              node,
              'ariaLabel',
              node.properties['checked'] === true ? words['task.done'] : words['task.open'],
            );
          },
        },
        {
          filter: ['div'],
          visit(node, context) {
            const [heading, anchor] = node.children;
            if (heading?.type !== 'element' || anchor?.type !== 'element' || !isAnchorLink(anchor.properties)) return;
            const label = anchor.children.find(
              (child) => child.type === 'element' && isScreenReaderText(child.properties),
            );
            const text = label?.type === 'element' ? label.children[0] : undefined;
            if (text?.type !== 'text') return;
            const isFootnotes = heading.properties?.['id'] === 'footnote-label';
            const title = isFootnotes ? words['footnotes.title'] : context.textContent(heading);
            context.setProperty(text, 'value', words['heading.anchorLabel'].replace('{{title}}', title));
          },
        },
      ],
    };
  };
}

type Properties = Record<string, unknown> | undefined;

function isAnchorLink(properties: Properties): boolean {
  return [properties?.['class'], properties?.['className']].flat().includes('sl-anchor-link');
}

function isScreenReaderText(properties: Properties): boolean {
  return [properties?.['class'], properties?.['className']].flat().includes('sr-only');
}

/** The language of a chapter's file, of an example, or of a page of the handbook: that of its folder. */
export function chapterLanguage(file: URL | undefined): Language | undefined {
  const folder =
    file &&
    /\/(?:themes\/[^/]+|docs|content\/language)\/(?<language>[^/]+)\/[^/]+(?:\/[^/]+)?\.mdx?$/.exec(fileURLToPath(file))
      ?.groups?.['language'];
  return folder !== undefined && isLanguage(folder) ? folder : undefined;
}
