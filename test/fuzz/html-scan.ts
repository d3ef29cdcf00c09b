import { scanPage } from '../../src/output/scan.ts';

const policy = "default-src 'none'";

/**
 * What in a piece of rendered text could run, fetch or hide: the scan of the site's own output, as if the piece were
 * a whole page without scripts. Empty when there is nothing.
 */
export function scanHtml(piece: string): string[] {
  const page = `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${policy}"></head><body>${piece}</body></html>`;
  return scanPage(page, { scripts: new Set(), policy }).map(({ code, found }) => `${code}: ${found.slice(0, 200)}`);
}
