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

/** The label of a heading's link, in the language of the chapter. Goes after Starlight's plugins. */
export function headingLabels(): HastPluginEntry {
  return ({ fileURL }) => {
    const language = chapterLanguage(fileURL);
    if (language === undefined) return undefined;
    return {
      name: 'chapter-heading-labels',
      element: {
        filter: ['div'],
        visit(node, context) {
          const [heading, anchor] = node.children;
          const isWrapper = heading?.type === 'element' && anchor?.type === 'element' && anchor.tagName === 'a';
          if (!isWrapper || !isAnchorLink(anchor.properties)) return;
          const label = anchor.children.find(
            (child) => child.type === 'element' && child.properties?.['class'] === 'sr-only',
          );
          const text = label?.type === 'element' ? label.children[0] : undefined;
          if (text?.type !== 'text') return;
          const title = context.textContent(heading);
          context.setProperty(text, 'value', wording[language]['heading.anchorLabel'].replace('{{title}}', title));
        },
      },
    };
  };
}

function isAnchorLink(properties: Record<string, unknown> | undefined): boolean {
  return [properties?.['class'], properties?.['className']].flat().includes('sl-anchor-link');
}

/** The language of a chapter's file, `themes/<theme>/<language>/<chapter>.mdx`; of no other file. */
function chapterLanguage(file: URL | undefined): Language | undefined {
  const folder =
    file && /\/themes\/[^/]+\/(?<language>[^/]+)\/[^/]+\.mdx$/.exec(fileURLToPath(file))?.groups?.['language'];
  return folder !== undefined && isLanguage(folder) ? folder : undefined;
}
