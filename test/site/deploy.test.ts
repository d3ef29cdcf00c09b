import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { siteHeaders } from '../../src/shell/security-policy.ts';
import { projectFolder, run } from '../scripts/process.ts';
import { ask, deploy, findNginx, signedIn, type Answer, type Deployed } from './nginx.ts';
import { readFiles } from './output.ts';
import { useBrowser, visitWith } from './visit.ts';

const nginx = findNginx();
const folder = resolve(projectFolder, 'deploy/nginx');

it('the headers for nginx are those of the policy', async () => {
  expect(await run('headers.ts', ['--check'])).toMatchObject({ code: 0, stderr: '' });
});

it('no header is added inside a location but for the sign-in: it would put the others aside', () => {
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    const inside = [...text.matchAll(/location (?<place>[^{]*?) \{(?<rules>[^}]*)\}/g)];
    const withHeaders = inside.filter(({ groups }) => groups?.['rules']?.includes('add_header'));
    expect(withHeaders.map(({ groups }) => groups?.['place'])).toEqual(file === 'members.conf' ? ['/oauth2/'] : []);
  }
});

it('nginx is there where it must be', () => {
  if (process.env['REQUIRE_NGINX'] === '1') expect(nginx, 'install nginx, for instance nginx-light').toBeDefined();
});

describe.skipIf(nginx === undefined)('with nginx', () => {
  const browser = useBrowser();
  let site: Deployed;
  beforeAll(async () => {
    site = await deploy(nginx ?? '', inject('outDir'));
  });
  afterAll(() => site.stop());

  /** The first built file of a kind. */
  const built = (pattern: RegExp) => `/${readFiles(site.folder).find((file) => pattern.test(file)) ?? 'missing'}`;
  const missingHeaders = ({ headers }: Answer) =>
    Object.entries(siteHeaders()).filter(([name, value]) => headers.get(name) !== value);

  describe('the public site', () => {
    const get = (path: string, ...headers: string[]) => ask(site.ports.public, `GET ${path}`, headers);

    it.each([
      ['a page', '/themas/', 200],
      ['a folder without its slash', '/themas', 301],
      ['an address that does not exist', '/themas/geen/', 404],
      ['a folder without a page', '/_astro/', 404],
      ['a request that makes no sense', '/%00', 400],
      ['the search', '/pagefind/pagefind.js', 200],
    ])('%s has every header', async (_name, path, status) => {
      for (const encoding of [[], ['accept-encoding: gzip']]) {
        const answer = await get(path, ...encoding);
        expect([answer.status, missingHeaders(answer)]).toEqual([status, []]);
      }
    });

    it('has every header when nothing was modified, and when a method is refused', async () => {
      const first = await get('/');
      const again = await get('/', `if-none-match: ${first.headers.get('etag')}`);
      expect([again.status, again.body, missingHeaders(again)]).toEqual([304, '', []]);
      for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND']) {
        const refused = await ask(site.ports.public, `${method} /`, ['content-length: 0']);
        expect([method, refused.status, missingHeaders(refused)]).toEqual([method, 405, []]);
        expect(refused.headers.get('allow')).toBe('GET, HEAD');
      }
      expect(await ask(site.ports.public, 'HEAD /')).toMatchObject({ status: 200, body: '' });
    });

    it.each([
      [/^_astro\/.*\.css$/, 'public, max-age=31536000, immutable'],
      [/^_astro\/.*\.js$/, 'public, max-age=31536000, immutable'],
      [/^pagefind\/fragment\//, 'public, max-age=31536000, immutable'],
      [/^pagefind\/index\//, 'public, max-age=31536000, immutable'],
      [/^pagefind\/pagefind\.js$/, 'no-cache'],
      [/^pagefind\/pagefind-entry\.json$/, 'no-cache'],
      [/^themas\/index\.html$/, 'no-cache'],
      [/^favicon\.svg$/, 'no-cache'],
    ])('%s is kept: %s', async (pattern, kept) => {
      expect((await get(built(pattern))).headers.get('cache-control')).toBe(kept);
    });

    it('does not keep for ever that a file is missing', async () => {
      const answer = await get('/_astro/page.OUD.js');
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-cache']);
    });

    it('gives the copy that was compressed beforehand', async () => {
      const answer = await get('/themas/', 'accept-encoding: gzip');
      expect(answer.headers.get('content-encoding')).toBe('gzip');
      const [copy, page] = ['themas/index.html.gz', 'themas/index.html'].map((file) =>
        readFileSync(join(site.folder, file)),
      );
      expect(answer.body).toBe(copy?.toString('latin1'));
      expect(page?.equals(gunzipSync(copy ?? ''))).toBe(true);
      expect((await get('/themas/')).headers.get('vary')).toBe('Accept-Encoding');
    });

    it.each([
      ['/geen/', 'lang="nl"', 'Pagina niet gevonden'],
      ['/en/geen/', 'lang="en"', 'Page not found'],
      ['/en/themas/geen', 'lang="en"', 'Page not found'],
    ])('%s does not exist, and says so: %s', async (path, language, words) => {
      const { status, body } = await get(path);
      expect([status, body.includes(language), body.includes(words)]).toEqual([404, true, true]);
    });

    it.each(['/themas', '/en/themas?zoek=ja', '//themas', '/%2fthemas'])(
      '%s is sent on by a path of this site alone',
      async (path) => {
        const { status, headers } = await get(path);
        expect([status, headers.get('location')?.match(/^\/(?:en\/)?themas\//)?.index]).toEqual([301, 0]);
      },
    );

    it.each([
      '/.git/config',
      '/themas/../.git/config',
      '/%2egit/config',
      '/_headers',
      '/index.html.gz',
      '/index.html.GZ',
      '/index.html.br',
    ])('%s is not given', async (path) => {
      const { status, body } = await get(path);
      expect([status, body.includes('secret')]).toEqual([404, false]);
    });

    it('does not say which version of nginx it is', async () => {
      const answers = [await get('/'), await get('/%00'), await ask(site.ports.public, 'POST /')];
      for (const { headers, body } of answers) expect(headers.get('server') + body).not.toMatch(/nginx\/\d/);
    });

    it('works in a browser with the policy of the header, the search too', async () => {
      for (const path of ['/', '/themas/veilig-werken/back-ups-terugzetten/', '/en/handboek/']) {
        await visitWith(
          browser(),
          path,
          async (page) => {
            await page.keyboard.press('Control+k');
            await page.locator('site-search input').fill(path.startsWith('/en/') ? 'review' : 'wachtwoord');
            await page.locator('site-search .results a').first().waitFor();
          },
          { baseURL: `http://127.0.0.1:${site.ports.public}/` },
        );
      }
    });
  });

  describe('the members’ site', () => {
    const get = (path: string, ...headers: string[]) => ask(site.ports.members, `GET ${path}`, headers);
    /** What nginx itself says; anything else came out of a file. */
    const ofNginx =
      /^<html>\r\n<head><title>\d{3} [\w ]+<\/title><\/head>\r\n<body>\r\n<center><h1>[^<]*<\/h1><\/center>\r\n(?:<center>[^<]*<\/center>\r\n)*<hr><center>nginx<\/center>\r\n<\/body>\r\n<\/html>\r\n$/;

    it('gives no byte of any file to who did not sign in', async () => {
      const files = readFiles(site.folder);
      expect(files.length).toBeGreaterThan(100);
      for (const file of files) {
        for (const headers of [[], ['accept-encoding: gzip'], ['range: bytes=0-20'], ['cookie: _oauth2_proxy=other']]) {
          const { status, body } = await get(`/${file}`, ...headers);
          expect([file, [302, 401].includes(status), ofNginx.test(body)]).toEqual([file, true, true]);
        }
      }
    });

    it('sends who did not sign in to the page to sign in, and back', async () => {
      const answer = await get('/themas/?a=b');
      expect([answer.status, answer.headers.get('location')]).toEqual([302, '/oauth2/sign_in?rd=/themas/?a=b']);
      expect(missingHeaders(answer)).toEqual([]);
      expect((await get('/oauth2/sign_in')).body).toContain('the page to sign in');
    });

    it.each([
      ...['/', '//', '/./', '/../', '/..%2f', '/%2e%2e/', '/%2f', '/themas/..%2f..%2findex.html', '/index.html%00'],
      ...['/.git/config', '/index.html.gz', '/INDEX.HTML', '/Themas/', '/themas', '/favicon.svg?', '/favicon.svg#a'],
      ...[
        '/oauth2/../',
        '/oauth2/../index.html',
        '/oauth2/..%2findex.html',
        '/oauth2/%2e%2e/index.html',
        '/oauth2//../',
      ],
      ...['/oauth2/auth', '/oauth2/auth/../../index.html', '/OAUTH2/../index.html', '/oauth2;/../index.html'],
      ...['http://kennis.example/index.html', 'http://elders.example/oauth2/../index.html', '/\\index.html'],
      ...['/pagefind/pagefind-entry.json', '/404.html', '/en/404/', '/geen/', '*', 'index.html'],
    ])('gives nothing for %s', async (path) => {
      for (const method of ['GET', 'HEAD', 'POST', 'GET'.toLowerCase()]) {
        const { status, body } = await ask(site.ports.members, `${method} ${path}`);
        expect([302, 400, 401, 404, 405]).toContain(status);
        expect(body === '' || ofNginx.test(body)).toBe(true);
      }
    });

    it('gives everything to who signed in, for no cache in between and no search engine', async () => {
      for (const path of [
        '/',
        '/themas/',
        '/pagefind/pagefind.js',
        built(/\.pf_fragment$/),
        built(/\.webp$/),
        '/geen/',
      ]) {
        const answer = await get(path, signedIn);
        expect([path, answer.status, missingHeaders(answer)]).toEqual([path, path === '/geen/' ? 404 : 200, []]);
        expect(answer.headers.get('cache-control')).toBe('private, no-cache');
        expect(answer.headers.get('x-robots-tag')).toBe('noindex, nofollow');
      }
      const style = await get(built(/^_astro\/.*\.css$/), signedIn);
      expect(style.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
      expect((await get('/themas', signedIn)).headers.get('location')).toBe('/themas/');
      expect((await get('/.git/config', signedIn)).body).not.toContain('secret');
    });

    it('gives nothing when the sign-in service does not answer', async () => {
      const { status, body } = await ask(site.ports.stranded, 'GET /', [signedIn]);
      expect([status, ofNginx.test(body)]).toEqual([500, true]);
    });
  });
});
