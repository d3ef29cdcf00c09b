import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { htmlToHast } from 'satteri';

/** A built page as tests look at it. */
export interface BuiltPage {
  /** Its address from the root of the host. */
  path: string;
  html: string;
  elements: Element[];
}

export interface Element {
  name: string;
  attributes: Record<string, unknown>;
  text: string;
}

interface HastNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: HastNode[];
}

/** Every HTML page of a built site. */
export function readPages(outDir: string): BuiltPage[] {
  return readFiles(outDir)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(outDir, file));
}

/** Every file of a built site, relative to it. */
export function readFiles(outDir: string): string[] {
  return readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(outDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function readPage(outDir: string, file: string): BuiltPage {
  const html = readFileSync(join(outDir, file), 'utf8');
  const elements: Element[] = [];
  const visit = (node: HastNode): void => {
    if (node.type === 'element') {
      elements.push({ name: node.tagName ?? '', attributes: node.properties ?? {}, text: textOf(node) });
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(htmlToHast(html) as unknown as HastNode);
  return { path: `/${file.replace(/index\.html$/, '')}`, html, elements };
}

function textOf(node: HastNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** The elements of a name, and with these attributes. */
export function find(page: BuiltPage, name: string, attributes: Record<string, unknown> = {}): Element[] {
  return page.elements.filter(
    (element) =>
      element.name === name &&
      Object.entries(attributes).every(
        ([key, value]) => JSON.stringify(element.attributes[key]) === JSON.stringify(value),
      ),
  );
}
