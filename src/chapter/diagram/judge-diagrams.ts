import { finding, type Finding, type Position } from '../../domain/finding.ts';
import { drawDiagram } from './diagram.ts';
import { diagramLanguages } from '../language.ts';
import { walk, type TreeNode } from '../parse.ts';

/** How many diagrams one chapter may have. Drawing is by far the slowest thing that happens to a chapter. */
const most = 8;

/** Whether a code block in this language is drawn. */
export function isDiagramLanguage(language: string | null | undefined): boolean {
  return diagramLanguages.some((known) => known === language);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Draws the diagrams of a chapter, as the build will, and says which cannot be drawn and at which line. */
export function judgeDiagrams(
  tree: TreeNode,
  place: { path: string; inFile: (position: Position) => Position },
): Finding[] {
  const diagrams = [...walk(tree)].filter(({ type, lang }) => type === 'code' && isDiagramLanguage(lang));
  return diagrams.flatMap(({ value = '', position }, index) => {
    // Line 1 of a diagram stands below its backticks.
    const at = (line: number) =>
      position && place.inFile({ line: position.start.line + line, column: position.start.column });
    const say = (args: Parameters<typeof finding<'diagram-unreadable'>>[2], line: number) =>
      finding('diagram-unreadable', { path: place.path, position: at(line) }, args);
    if (index >= most) return [say({ fault: 'many', found: String(most) }, 0)];
    const drawn = drawDiagram(value);
    return 'fault' in drawn ? [say({ fault: drawn.fault, found: shorten(drawn.found) }, drawn.line)] : [];
  });
}
