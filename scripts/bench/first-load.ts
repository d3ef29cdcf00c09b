import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';

/** What a browser that was here never before fetches to show a page; in kB, gzipped, apart from where it says so. */
export interface FirstLoad {
  htmlGzip: number;
  css: number;
  script: number;
  /** All of the above. */
  total: number;
  totalBrotli: number;
  /** Of fonts only those that the page asks for at once; as they are, because they are compressed inside. */
  fonts: number;
  /** Of all of the above but fonts. Pictures of the text and the site's icon are not counted. */
  requests: number;
}

/**
 * Reads from a page and its files what the first load fetches: styles, scripts and what those import. What a script
 * fetches later, when somebody does something, is not in it.
 *
 * @param folder a built site that stands at the root of its host
 * @param page the file of a page, relative to it
 */
export function firstLoad(folder: string, page: string): FirstLoad {
  const html = readFileSync(join(folder, page));
  const named = filesOf(html.toString('utf8'));
  const read = (path: string) => readFileSync(join(folder, path));
  const css = [...named.css].map(read);
  const script = [...withImports(named.script, read)].map(read);
  const gzip = (files: readonly Buffer[]) => sum(files.map((file) => gzipSync(file, { level: 9 }).length));
  const all = [html, ...css, ...script];
  return {
    htmlGzip: gzip([html]),
    css: gzip(css),
    script: gzip(script),
    total: gzip(all),
    totalBrotli: sum(all.map((file) => brotliCompressSync(file).length)),
    fonts: sum([...named.fonts].map((path) => read(path).length)),
    requests: all.length,
  };
}

function filesOf(html: string): Record<'css' | 'script' | 'fonts', Set<string>> {
  const found = { css: new Set<string>(), script: new Set<string>(), fonts: new Set<string>() };
  const parser = new Parser({
    onopentag(name, { rel = '', href, src, as }) {
      if (name === 'script' && src !== undefined) found.script.add(src);
      if (name !== 'link' || href === undefined) return;
      if (rel === 'stylesheet') found.css.add(href);
      if (rel === 'modulepreload') found.script.add(href);
      if (rel === 'preload' && as === 'font') found.fonts.add(href);
    },
  });
  parser.end(html);
  return found;
}

/** Scripts, and the scripts that they import before they run. A set goes on with what is added on the way. */
function withImports(scripts: ReadonlySet<string>, read: (path: string) => Buffer): Set<string> {
  const all = new Set(scripts);
  for (const path of all) {
    const imports = read(path)
      .toString('utf8')
      .matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^'"`();]*?from\s*)?["'](?<to>\.{0,2}\/[^"']+)["']/g);
    for (const { groups } of imports) all.add(new URL(groups?.['to'] ?? '', `https://site.invalid${path}`).pathname);
  }
  return all;
}

function sum(bytes: readonly number[]): number {
  return bytes.reduce((total, size) => total + size, 0) / 1000;
}
