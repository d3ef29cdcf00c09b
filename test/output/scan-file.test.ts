import { describe, expect, it } from 'vitest';
import { isReadWhole, scanFile, scanFileName } from '../../src/output/scan-file.ts';

describe('a file by its name', () => {
  it.each([
    ['index.html', []],
    ['_headers', []],
    ['pagefind/wasm.nl.pagefind', []],
    ['pagefind/index/nl_1a2b3c4.pf_index', []],
    ['_astro/sleutels.OVTxCGp0.webp', []],
    ['.env', ['file-hidden']],
    ['.git/config', ['file-hidden']],
    ['themas/.DS_Store', ['file-hidden']],
    ['_astro/page.js.map', ['source-map']],
    ['themas/energie/opslag.md', []],
    ['en/themas/energie/opslag.md', []],
    ['themas/energie/opslag.mdx', ['file-kind']],
    ['themas/energie/images/opslag.md', ['file-kind']],
    ['themas/opslag.md', ['file-kind']],
    ['README.md', ['file-kind']],
    ['themas/_headers', ['file-kind']],
    ['backup.zip', ['file-kind']],
    ['index.html~', ['file-kind']],
  ])('%s', (file, codes) => {
    expect(scanFileName(file).map(({ code }) => code)).toEqual(codes);
  });
});

describe('the text of a file', () => {
  const drawing = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

  it.each([
    ['a.svg', drawing('<path d="M0 0" fill="url(#a)"/><text>Meer &lt; minder</text>'), []],
    ['a.svg', `<?xml version="1.0" encoding="UTF-8"?>${drawing('<style>.a{fill:#fff}</style>')}`, []],
    ['a.svg', drawing('<script>alert(1)</script>'), ['svg']],
    ['a.svg', drawing('<path onload="alert(1)"/>'), ['svg']],
    ['a.svg', drawing('<a href="/"></a>'), ['svg', 'svg']],
    ['a.svg', drawing('<image xlink:href="https://elders.example/"/>'), ['svg', 'svg']],
    ['a.svg', drawing('<foreignObject/>'), ['svg']],
    ['a.svg', drawing('<path fill="url(\'//elders.example/#a\')"/>'), ['svg']],
    ['a.svg', drawing('<style>@import "//elders.example/"</style>'), ['svg']],
    ['a.svg', `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing('')}`, ['svg']],
    ['a.svg', `<?xml-stylesheet href="//elders.example/"?>${drawing('')}`, ['svg']],
    ['a.css', '@font-face{src:url(/_astro/a.woff2)} a{background:url("data:image/svg+xml,%3Csvg")}', []],
    ['a.css', '.a{background:url(https://elders.example/a.png)}', ['foreign']],
    ['a.css', '@import "//elders.example/a.css";', ['foreign']],
    ['a.js', 'let a;\n//# sourceMappingURL=a.js.map', ['source-map']],
    ['a.js', 'fetch("/a")', []],
  ])('%s: %s', (file, text, codes) => {
    expect(isReadWhole(file)).toBe(true);
    expect(scanFile(file, text).map(({ code }) => code)).toEqual(codes);
  });
});
