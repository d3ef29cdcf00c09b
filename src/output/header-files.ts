/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** For what carries a hash of its content in its name: it never changes, so it is asked for once. */
export const forEver = 'public, max-age=31536000, immutable';

/** Where such files lie, from the root of the site. */
const hashedFolders = ['_astro/', 'pagefind/fragment/', 'pagefind/index/'];

/**
 * The file `_headers`, which Cloudflare Pages and Netlify read. Where two rules speak of one header these hosts give
 * both, so caching is said only of what never changes: for the rest they ask every time by themselves.
 */
export function hostHeaders(headers: Headers, basePath: string): string {
  const rules: [string, Headers][] = [
    ['/*', headers],
    ...hashedFolders.map((folder): [string, Headers] => [`${basePath}${folder}*`, { 'Cache-Control': forEver }]),
  ];
  return toRules(rules);
}

/** The same file for the members' edition: nobody in between keeps a copy, and no search engine lists it. */
export function membersHostHeaders(headers: Headers): string {
  return toRules([['/*', { ...headers, 'Cache-Control': 'private, no-cache', 'X-Robots-Tag': 'noindex' }]]);
}

/**
 * An include for nginx. Everything is added with `always`: without it an error page goes without its headers.
 *
 * @param about what the file is for, as a comment at its head
 */
export function nginxHeaders(headers: Headers, about: readonly string[]): string {
  const added = Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
  return [...about.map((line) => `# ${line}`), '', ...added, ''].join('\n');
}

function toRules(rules: readonly [path: string, headers: Headers][]): string {
  const lines = (headers: Headers) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return rules.map(([path, headers]) => `${path}\n${lines(headers).join('')}`).join('\n');
}
