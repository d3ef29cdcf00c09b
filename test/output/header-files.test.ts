import { describe, expect, it } from 'vitest';
import { isWorthCompressing } from '../../src/output/compressible.ts';
import { hostHeaders, membersHostHeaders, nginxHeaders } from '../../src/output/header-files.ts';
import { policyFor, siteHeaders } from '../../src/shell/security-policy.ts';

const headers = { 'X-Content-Type-Options': 'nosniff' };

describe('the file for hosts', () => {
  it('has the headers for every address, and keeps for ever only what carries a hash', () => {
    expect(hostHeaders(headers, '/kennis/')).toBe(
      [
        '/*\n  X-Content-Type-Options: nosniff\n',
        ...['_astro', 'pagefind/fragment', 'pagefind/index'].map(
          (folder) => `/kennis/${folder}/*\n  Cache-Control: public, max-age=31536000, immutable\n`,
        ),
      ].join('\n'),
    );
  });

  it('speaks of caching once for each address, because a host would give both', () => {
    expect(hostHeaders(siteHeaders(), '/').split('\n\n')[0]).not.toContain('Cache-Control');
  });

  it('lets nobody keep or list the members’ edition', () => {
    const text = membersHostHeaders(headers);
    expect(text).toContain('  Cache-Control: private, no-cache\n  X-Robots-Tag: noindex\n');
    expect(text).not.toContain('immutable');
  });

  it('has no line that is longer than Cloudflare Pages takes', () => {
    const longest = Math.max(
      ...hostHeaders(siteHeaders(), '/')
        .split('\n')
        .map((line) => line.length),
    );
    expect(longest).toBeLessThan(2000);
  });
});

describe('the include for nginx', () => {
  it('adds every header also to an error', () => {
    expect(nginxHeaders({ ...headers, A: 'b' }, ['Made.'])).toBe(
      '# Made.\n\nadd_header X-Content-Type-Options "nosniff" always;\nadd_header A "b" always;\n',
    );
  });

  it('has no sign that nginx would read as its own', () => {
    for (const value of Object.values(siteHeaders())) expect(value).not.toMatch(/["$\\\n]/);
  });
});

describe('the policy', () => {
  it('is the same in a page and in a header, but for what a page cannot say', () => {
    expect(policyFor('header')).toBe(`${policyFor('meta')}; frame-ancestors 'none'`);
  });

  it('lets no script run that is not of this site or on the list', () => {
    expect(policyFor('meta')).toMatch(
      /script-src 'self' 'wasm-unsafe-eval'(?: 'sha256-[\w+/]{43}=')+; script-src-attr 'none'/,
    );
    expect(policyFor('meta')).not.toMatch(/script-src[^;]*(?:'unsafe-inline'|'unsafe-eval'|\*|https?:|data:)/);
  });
});

it.each([
  ['index.html', 1025, true],
  ['index.html', 1024, false],
  ['_astro/a.css', 4000, true],
  ['_astro/a.webp', 4000, false],
  ['pagefind/wasm.nl.pagefind', 60_000, false],
  ['_headers', 4000, false],
])('%s of %d bytes is compressed beforehand: %s', (file, bytes, isCompressed) => {
  expect(isWorthCompressing(file, bytes)).toBe(isCompressed);
});
