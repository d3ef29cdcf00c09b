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
  /** Of all of the above. Pictures of the text and the site's icon are not counted. */
  requests: number;
}

/**
 * Reads from a page and its files what the first load fetches: styles, scripts and what those import. What a script
 * fetches later, when somebody does something, is not in it.
 *
 * @param folder a built site that stands at the root of its host
 * @param page the file of a page, relative to it
 * @param known the files that were weighed before, for whoever looks at many pages of one site
 */
export function firstLoad(folder: string, page: string, known = new Map<string, Weighed>()): FirstLoad {
  const weigh = (path: string): Weighed => {
    const found = known.get(path) ?? weighFile(join(folder, path));
    known.set(path, found);
    return found;
  };
  const html = weigh(page);
  const named = filesOf(html.content.toString('utf8'));
  const css = [...named.css].map(weigh);
  const script = [...withImports(named.script, (path) => weigh(path).content)].map(weigh);
  const fonts = [...named.fonts].map(weigh);
  const all = [html, ...css, ...script];
  return {
    htmlGzip: sum([html], 'gzip'),
    css: sum(css, 'gzip'),
    script: sum(script, 'gzip'),
    total: sum(all, 'gzip'),
    totalBrotli: sum(all, 'brotli'),
    fonts: sum(fonts, 'plain'),
    requests: all.length + fonts.length,
  };
}

/** A file, and how many bytes it is, as it is and compressed. */
interface Weighed {
  content: Buffer;
  plain: number;
  gzip: number;
  brotli: number;
}

function weighFile(file: string): Weighed {
  const content = readFileSync(file);
  const gzip = gzipSync(content, { level: 9 }).length;
  return { content, plain: content.length, gzip, brotli: brotliCompressSync(content).length };
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

function sum(files: readonly Weighed[], way: 'plain' | 'gzip' | 'brotli'): number {
  return files.reduce((total, file) => total + file[way], 0) / 1000;
}
