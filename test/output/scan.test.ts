import { describe, expect, it } from 'vitest';
import { inlineScriptsOf, scriptHash } from '../../src/output/inline-script.ts';
import { scanPage } from '../../src/output/scan.ts';

const policy = "default-src 'none'; script-src 'self'";
const ours = 'updatePickers();';
const allowed = { scripts: new Set([scriptHash(ours)]), policy, origin: 'https://voorbeeldstad.example' };
const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

/** What is told of a page with something in its body. */
function faultsIn(body: string): string[] {
  const html = `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8">${meta}<title>Titel</title></head><body>${body}</body></html>`;
  return scanPage(html, allowed).map(({ code }) => code);
}

describe('what does not belong on a page is told', () => {
  it.each([
    // Scripts
    ['a script of somebody else', '<script>alert(1)</script>', ['script-unlisted']],
    ['our script with one character more', `<script>${ours} </script>`, ['script-unlisted']],
    ['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>', ['script-unlisted']],
    ['a script without its end', '<script>alert(1)', ['script-unlisted']],
    ['a script that is closed at once', '<script/>alert(1)</script>', ['script-unlisted']],
    ['a module', '<script type="module">import "/x.js"</script>', ['script-unlisted']],
    ['an import map', '<script type="importmap">{}</script>', ['script-unlisted']],
    ['rules for fetching ahead', '<script type="speculationrules">{}</script>', ['script-unlisted']],
    ['a type twice', '<script type="application/json" type="module">0</script>', ['script-unlisted']],
    ['a script from elsewhere', '<script src="https://elders.example/x.js"></script>', ['foreign']],
    ['a script without a scheme', '<script src="//elders.example/x.js"></script>', ['foreign']],
    ['a script in its address', '<script src="data:text/javascript,alert(1)"></script>', ['scheme']],
    ['a script with a source and a text', '<script src="/x.js">alert(1)</script>', ['script-unlisted']],
    ['a script in a drawing', '<svg><script href="//elders.example/x.js"/></svg>', ['foreign', 'script-unlisted']],
    ['data with a tag in it', '<script type="application/json">"<!--"</script>', ['script-data']],
    // Attributes
    ['a handler', '<img src="/a.png" onerror="alert(1)">', ['handler']],
    ['a handler in capitals, without quotes', '<body ONLOAD=alert(1)>', ['handler']],
    ['a handler after a slash', '<svg/onload=alert(1)>', ['handler']],
    ['a handler that stands there twice', '<p class="a" onclick="a" onclick="b">', ['handler', 'handler']],
    ['a page in an attribute', '<p srcdoc="x">', ['attribute']],
    ['a link that reports', '<a href="/" ping="/x">x</a>', ['attribute']],
    // Addresses
    ['script in a link', '<a href="javascript:alert(1)">x</a>', ['scheme']],
    ['the same, hidden by entities', '<a href="&#106;ava&Tab;script&colon;alert(1)">x</a>', ['scheme']],
    ['the same, behind a control sign', '<a href="\u0001javascript:alert(1)">x</a>', ['scheme']],
    ['a page in a link', '<a href="data:text/html,<b>x">x</a>', ['scheme']],
    ['VBScript', '<a href="vbscript:x">x</a>', ['scheme']],
    ['a file of the reader', '<a href="file:///etc/hosts">x</a>', ['scheme']],
    ['an address that cannot be read', '<a href="https://[">x</a>', ['scheme']],
    ['script in a link of a drawing', '<svg><a xlink:href="javascript:alert(1)"></a></svg>', ['scheme']],
    ['script in a form', '<form action="javascript:alert(1)"></form>', ['scheme']],
    ['script in a button', '<button formaction="javascript:alert(1)">x</button>', ['scheme']],
    // Elsewhere
    ['a form to elsewhere', '<form action="https://elders.example/"></form>', ['foreign']],
    ['a picture from elsewhere', '<img src="https://elders.example/a.png">', ['foreign']],
    ['a picture behind a tab', '<img src="/\t/elders.example/a.png">', ['foreign']],
    ['a picture behind a backslash', '<img src="/\\elders.example/a.png">', ['foreign']],
    ['one size of a picture', '<img srcset="/a.png 1x, https://elders.example/a.png 2x">', ['foreign']],
    ['a source', '<picture><source srcset="//elders.example/a"></picture>', ['foreign']],
    ['a video, its poster', '<video src="/a" poster="https://elders.example/"></video>', ['foreign']],
    ['a style sheet', '<link rel="stylesheet" href="https://elders.example/a.css">', ['foreign']],
    ['a link that is two things', '<link rel="canonical preload" href="https://elders.example/a">', ['foreign']],
    ['an icon', '<link rel="icon" href="https://elders.example/a.ico">', ['foreign']],
    ['the page of a drawing', '<svg><use href="https://elders.example/#a"/></svg>', ['foreign']],
    ['a style', '<p style="background:url( \'https://elders.example/\' )">', ['foreign']],
    ['a fill', '<svg><path fill="url(//elders.example/#a)"/></svg>', ['foreign']],
    ['a style sheet in the page', '<style>@import "https://elders.example/";</style>', ['foreign']],
    ['a style with an escape', '<p style="background:u\\72l(//elders.example/)">', ['style']],
    // Elements
    ...['base', 'iframe', 'frame', 'object', 'embed', 'noscript', 'xmp', 'math', 'animate', 'foreignObject'].map(
      (name): [string, string, string[]] => [name, `<${name}>`, ['element']],
    ),
    // Orders to the browser
    ['another page of its own accord', '<meta http-equiv="refresh" content="0;url=//elders.example/">', ['meta']],
    ['script of its own accord', '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">', ['meta']],
    ['an address in quotes', '<meta http-equiv="refresh" content="0;url=\'//elders.example/\'">', ['meta']],
    ['another order', '<meta http-equiv="set-cookie" content="a=b">', ['meta']],
    ['a second policy', '<meta http-equiv="content-security-policy" content="script-src *">', ['meta']],
    // What two readers would read differently
    ['a comment with a tag', '<!-- <img src=x onerror=alert(1)> -->', ['hidden-markup']],
    ['a section of XML', '<svg><![CDATA[<script>alert(1)</script>]]></svg>', ['hidden-markup']],
    ['an instruction', '<?php echo 1 ?>', ['hidden-markup']],
    ['a tag in a title', '<svg><title><img src=x onerror=alert(1)></title></svg>', ['hidden-markup']],
    ['a tag in a style', '<svg><style><img src=x onerror=alert(1)></style></svg>', ['style']],
    ['a tag in a text field', '<textarea><script>alert(1)</script></textarea>', ['hidden-markup']],
  ] as [string, string, string[]][])('%s', (_name, body, codes) => {
    expect(faultsIn(body)).toEqual(codes);
  });
});

describe('what belongs on a page is not told', () => {
  it.each([
    ['a script that is ours', `<script aria-hidden="true">${ours}</script>`],
    ['a script of this site', '<script type="module" src="/_astro/page.js"></script>'],
    ['data', '<script type="application/ld+json">{"name":"\\u003c/script>"}</script>'],
    ['code that is shown', '<pre><code>&lt;script&gt;alert(1)&lt;/script&gt; onclick="x"</code></pre>'],
    ['code that can be copied', '<button data-code="&lt;img onerror=alert(1)&gt;">Kopieer</button>'],
    ['the same with its signs as they are', '<button data-code="<script>alert(1)</script>">Kopieer</button>'],
    ['words that look like a handler', '<p title="onderwerp=x">onderwerp="javascript:alert(1)"</p>'],
    ['a page that is called javascript', '<a href="/themas/javascript:leren/">x</a> <a href="javascript/">x</a>'],
    [
      'links to anywhere',
      '<a href="https://elders.example/">x</a><a href="mailto:a@b.example">x</a><a href="tel:112">x</a>',
    ],
    ['a place on the page', '<a href="#_top">x</a><a href="">x</a><svg><use href="#a"/></svg>'],
    ['a picture', '<img src="/_astro/a.webp" srcset="/_astro/a,b.webp 1x, /_astro/c.webp 2x">'],
    ['a picture that is small', '<img src="data:image/png;base64,AAAA">'],
    ['the address of the site', '<link rel="canonical" href="https://voorbeeldstad.example/">'],
    ['another language', '<link rel="alternate" hreflang="en" href="https://voorbeeldstad.example/en/">'],
    ['a page that has moved', '<meta http-equiv="refresh" content="0;url=/themas/nieuw/">'],
    ['a colour and a pattern', '<p style="--0:#fff"></p><svg><path fill="url(#a)"/></svg>'],
    ['a drawing with a name', '<svg role="img"><title id="a">Meer &lt; minder</title><path d="M0 0"/></svg>'],
    ['a form that sends nothing', '<form novalidate><textarea>Tekst</textarea></form>'],
    ['a comment in words', '<!-- rustig -->'],
  ])('%s', (_name, body) => {
    expect(faultsIn(body)).toEqual([]);
  });
});

describe('the policy', () => {
  const faults = (head: string) => scanPage(`<!DOCTYPE html><html><head>${head}</head></html>`, allowed);

  it.each([
    ['is missing', '<title>Titel</title>', '<title>'],
    ['is missing from a page without anything', '', ''],
    ['comes after a script', `<script src="/a.js"></script>${meta}`, '<script>'],
    ['comes after a picture of the page', `<link rel="icon" href="/a.svg">${meta}`, '<link>'],
  ])('%s', (_name, head, found) => {
    expect(faults(head)).toEqual([{ code: 'policy', found }]);
  });

  it('is another', () => {
    const weaker = meta.replace("'none'", '*');
    expect(faults(weaker).map(({ code }) => code)).toEqual(['policy', 'meta']);
  });

  it('may come after the charset alone', () => {
    expect(faults(`<meta charset="utf-8">${meta}`)).toEqual([]);
  });
});

it('a scan tells what was found, short enough to read', () => {
  const [fault] = scanPage(`${meta}<script>\n  steal(document.body.innerHTML); ${'x'.repeat(500)}</script>`, allowed);
  expect(fault?.found).toBe('steal(document.body.innerHTML); xxxxxxxxxxxxxxxxxxxxxxxxxxxx');
});

it('the scripts of a page are gathered by what they are, without data and what is fetched', () => {
  const html = `<script>${ours}</script><script src="/a.js"></script><script type="application/json">{}</script>`;
  expect(inlineScriptsOf(html)).toEqual([{ begins: ours, hash: scriptHash(ours) }]);
});

it('the hash of a script is the one that browsers reckon', () => {
  // As in the specification of Content Security Policy, level 3.
  expect(scriptHash("alert('Hello, world.');")).toBe('sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=');
});
