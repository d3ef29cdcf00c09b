import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Whether a built page belongs in the sitemap: it is its own canonical page and may be indexed. Read from the page
 * itself, so that the sitemap cannot say something else than the page does.
 */
export function belongsInSitemap(page: string, outputFolder: URL, basePath: string): boolean {
  const path = new URL(page).pathname.slice(basePath.length);
  const head = readHead(fileURLToPath(new URL(`./${decodeURIComponent(path)}index.html`, outputFolder)));
  if (head === undefined || /<meta name="robots" content="[^"]*noindex/.test(head)) return false;
  const canonical = /<link rel="canonical" href="(?<href>[^"]*)"/.exec(head)?.groups?.['href'];
  return canonical === undefined || canonical === page;
}

/** Stands in Starlight's list of integrations where the sitemap would, so that it adds none: some editions have none. */
export function noSitemap(): AstroIntegration {
  return { name: '@astrojs/sitemap', hooks: {} };
}

function readHead(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').split('</head>')[0];
  } catch {
    // A page without a file of its own, such as 404.html: it is no address that people visit.
    return undefined;
  }
}
