import type { HastPluginEntry } from 'satteri';
import en from '../content/i18n/en.json' with { type: 'json' };
import nl from '../content/i18n/nl.json' with { type: 'json' };
import { drawDiagram } from '../chapter/diagram/diagram.ts';
import { isDiagramLanguage } from '../chapter/diagram/judge-diagrams.ts';
import { escape } from '../chapter/diagram/svg.ts';
import { chapterLanguage } from './chapter-language.ts';

const wording = { nl, en };

/**
 * Draws the code blocks that are diagrams. It works on the tree of HTML, because there Markdown and MDX take the same
 * nodes, and goes before Expressive Code, which would frame the text as code.
 */
export function diagrams(): HastPluginEntry {
  return ({ fileURL }) => {
    const words = wording[chapterLanguage(fileURL) ?? 'en'];
    let drawn = 0;
    return {
      name: 'diagrams',
      element: {
        filter: ['pre'],
        visit(node, context) {
          const [code] = node.children;
          if (code?.type !== 'element' || !isDiagramLanguage(languageOf(code.properties))) return undefined;
          drawn += 1;
          const source = context.textContent(code);
          const drawing = drawDiagram(source, `_diagram-${drawn}`);
          // What the check refuses does not get this far. In dev the text itself stays, beside what the check says.
          if ('fault' in drawing) return undefined;
          return { type: 'raw', value: figure({ ...drawing, source, words }) };
        },
      },
    };
  };
}

/** A drawing for who sees it, in a part that scrolls when it is wider than the screen, and the same as text. */
function figure({ svg, title, source, words }: { svg: string; title?: string; source: string; words: typeof nl }) {
  const name = escape(title ?? words['diagram.name']);
  // The style sheet cannot read the width from the drawing itself.
  const width = /^<svg [^>]*\bwidth="(?<width>[\d.]+)"/.exec(svg)?.groups?.['width'] ?? '';
  const picture = svg.replace('<svg ', `<svg role="img" aria-label="${name}" style="--width: ${width}px" `);
  return [
    '<figure class="diagram">',
    `<div class="diagram__picture" role="group" tabindex="0" aria-label="${name}">${picture}</div>`,
    `<details><summary>${escape(words['diagram.asText'])}</summary>`,
    `<pre tabindex="0"><code>${escape(source)}</code></pre></details>`,
    '</figure>',
  ].join('');
}

function languageOf(properties: Record<string, unknown> | undefined): string | undefined {
  const classes = [properties?.['class'], properties?.['className']].flat().map(String);
  return classes.find((name) => name.startsWith('language-'))?.slice('language-'.length);
}
