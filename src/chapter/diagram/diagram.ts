import type * as Drawer from 'beautiful-mermaid';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
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
    const svg = rewriteSvg(drawingProgram().renderMermaidSVG(read.text, drawingOptions), name);
    if (svg !== undefined) return { svg, ...(read.title !== undefined && { title: read.title }) };
  } catch {
    // The drawing program gives up on what it cannot lay out; its own words would not help an author.
  }
  return { fault: 'drawing', found: source.trim().split('\n')[0] ?? '', line: 1 };
}

/** Loaded for the first drawing: it takes longer to load than everything else together, and most runs draw nothing. */
function drawingProgram(): typeof Drawer {
  const load = createRequire(import.meta.url);
  return load(fileURLToPath(import.meta.resolve('beautiful-mermaid'))) as typeof Drawer;
}

/** Our own figure has the margin. */
const drawingOptions = { padding: 8, transparent: true } as const;
