import { renderMermaidSVG } from 'beautiful-mermaid';
import { readDiagram, type DiagramProblem } from './source.ts';
import { rewriteSvg } from './svg.ts';

/** A drawing, and the title its author gave it for who cannot see it. */
export interface Drawing {
  svg: string;
  title?: string;
}

/**
 * Draws a diagram, or says why it cannot be drawn. Always the same for the same text, and it never throws: what the
 * check accepts is what the build draws. `name` sets the drawing's ids apart from those of another on the page.
 */
export function drawDiagram(source: string, name = 'diagram'): Drawing | DiagramProblem {
  const read = readDiagram(source);
  if ('fault' in read) return read;
  try {
    const svg = rewriteSvg(renderMermaidSVG(read.text, drawingOptions), name);
    if (svg !== undefined) return { svg, ...(read.title !== undefined && { title: read.title }) };
  } catch {
    // The drawing program gives up on what it cannot lay out; its own words would not help an author.
  }
  return { fault: 'drawing', found: source.trim().split('\n')[0] ?? '', line: 1 };
}

/** Our own figure has the margin. */
const drawingOptions = { padding: 8, transparent: true } as const;
