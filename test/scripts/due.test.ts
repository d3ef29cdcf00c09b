import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { planIssues, type ExistingIssue, type IssueAction } from '../../src/report/due-issues.ts';
import { chapter, makeFolder, readFolder, type Files } from '../content-folder.ts';
import { city, company, theme } from '../gate/change.ts';
import { run, type Ended } from './process.ts';

/** A chapter that was last reviewed on a day. */
const reviewed = (title: string, date: string) =>
  chapter({ title, reviews: `\n  - { date: ${date}, by: kanaalcode, outcome: written, note: Zo doen wij het. }` });

const old: Files = {
  ...city,
  'themes/energie/nl/opslag.mdx': reviewed('Opslag', '2025-06-01'),
  'themes/energie/nl/vers.mdx': reviewed('Vers', '2026-11-01'),
  'themes/water/nl/dijken.mdx': chapter({ title: 'Dijken [en](x) meer', reviews: null }),
  'themes/oud/theme.yaml': theme('Oud', "state: retired, reason: { nl: 'Niet meer nodig.' }"),
  'themes/oud/nl/fax.mdx': reviewed('Fax', '2020-01-01'),
};

function planned(files: Files, existing: readonly ExistingIssue[] = []): IssueAction[] {
  return planIssues(readFolder(makeFolder(files)).library, existing, 'nl');
}

/** What a host would have after a plan was carried out. */
function afterwards(actions: readonly IssueAction[]): ExistingIssue[] {
  return actions.flatMap((action, index) =>
    'body' in action ? [{ number: index + 1, title: action.title, body: action.body, isOpen: true }] : [],
  );
}

describe('the plan', () => {
  it('is one issue a company, and one for the publisher with what nobody owns', () => {
    const [first, second, ...more] = planned(old);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ kind: 'create', company: 'kanaalcode', title: 'Te controleren door Kanaalcode' });
    expect(second).toMatchObject({
      kind: 'create',
      company: 'netwerk',
      title: 'Te controleren door Netwerk Voorbeeldstad',
    });
    const [own, unowned] = [first, second].map((action) => (action && 'body' in action ? action.body : ''));
    expect(own).toMatch(/### Energie\n\n- Opslag: had vóór 2026-0[45]-\d\d gemoeten\n/);
    expect(own).not.toMatch(/Vers|Dijken|Fax/);
    expect(unowned).toContain(
      '### Water\n\n_dit thema heeft nog geen eigenaar_\n\n- Dijken \\[en\\]\\(x\\) meer: nog nooit gecontroleerd\n',
    );
  });

  it('links to the page and to the editor where those are known', () => {
    const site =
      'version: 1\nname: { nl: V }\npublisher: netwerk\nlanguages: [nl, en]\naddress: https://v.example\nbasePath: /kennis/\n' +
      'repository: { url: https://git.example/v/v, folder: content }\n';
    const [first] = planned({ ...old, 'site.yaml': site });
    expect(first && 'body' in first && first.body).toContain(
      '- [Opslag](https://v.example/kennis/themas/energie/opslag/): had',
    );
    expect(first && 'body' in first && first.body).toContain(
      '([open de editor](https://git.example/v/v/edit/main/content/themes/energie/nl/opslag.mdx))',
    );
  });

  it('has nothing to do when everything is as it should be, whatever the line ends', () => {
    const existing = afterwards(planned(old));
    expect(planned(old, existing)).toEqual([]);
    expect(
      planned(
        old,
        existing.map((issue) => ({ ...issue, body: issue.body.replaceAll('\n', '\r\n') })),
      ),
    ).toEqual([]);
  });

  it('updates, reopens and closes, and leaves the issues of others alone', () => {
    const [own, unowned] = afterwards(planned(old));
    if (own === undefined || unowned === undefined) throw new Error('two issues were expected');
    const other = { number: 9, title: 'Iets anders', body: 'Te controleren', isOpen: true };
    const all = [{ ...own, title: 'Anders' }, { ...unowned, isOpen: false }, other];
    expect(planned(old, all).map((action) => ({ ...action, body: '' }))).toMatchObject([
      { kind: 'update', number: 1, title: 'Te controleren door Kanaalcode' },
      { kind: 'reopen', number: 2 },
    ]);
    const fresh = { ...old, 'themes/energie/nl/opslag.mdx': reviewed('Opslag', '2026-11-02') };
    expect(planned(fresh, [own, unowned])).toEqual([
      { kind: 'close', company: 'kanaalcode', number: 1, title: 'Te controleren door Kanaalcode' },
    ]);
    expect(planned(fresh, [{ ...own, isOpen: false }, unowned])).toEqual([]);
  });

  it('keeps the oldest of two', () => {
    const [own, unowned] = afterwards(planned(old));
    if (own === undefined || unowned === undefined) throw new Error('two issues were expected');
    expect(planned(old, [{ ...own, number: 7 }, own, unowned])).toMatchObject([{ kind: 'close', number: 7 }]);
  });

  it('follows a theme to the deputy when its owner leaves', () => {
    const left = {
      ...old,
      'companies/kanaalcode.yaml': `${company('Kanaalcode', ['kim'])}left: 2026-11-01\n`,
      'themes/energie/theme.yaml': theme('Energie', 'state: owned, company: kanaalcode, deputy: torenlicht'),
    };
    expect(planned(left, afterwards(planned(old))).map(({ kind, company: id }) => [kind, id])).toEqual([
      ['create', 'torenlicht'],
      ['close', 'kanaalcode'],
    ]);
  });

  it('stays within what a host takes', () => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [
        `themes/energie/nl/c-${index}.mdx`,
        reviewed(`C ${index}`, '2020-01-01'),
      ]),
    );
    const [first] = planned({ ...old, ...many });
    const body = first && 'body' in first ? first.body : '';
    expect(body.match(/^- /gm)).toHaveLength(150);
    expect(body).toContain('… en nog 251');
    expect(body.length).toBeLessThan(60_000);
  });
});

interface Asked {
  method: string | undefined;
  path: string | undefined;
  authorization: string | undefined;
  body: Record<string, unknown> | undefined;
}

/** A stand-in for the host: it has these issues, and remembers what it was asked. */
async function startHost(issues: readonly object[], status = 200): Promise<{ api: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      const { method, url, headers } = request;
      asked.push({
        method,
        path: url,
        authorization: headers.authorization,
        body: text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>),
      });
      const page = Number(new URL(url ?? '', 'http://host').searchParams.get('page'));
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(method === 'GET' ? issues.slice((page - 1) * 100, page * 100) : {}));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

describe('the command', () => {
  const none = { GITHUB_TOKEN: undefined, GITHUB_REPOSITORY: undefined, GITHUB_API_URL: undefined };
  const due = (args: readonly string[], environment: Record<string, string | undefined> = {}) =>
    run('due.ts', ['--content', makeFolder(old), '--today', '2026-11-24', ...args], {
      environment: { ...none, ...environment },
    });

  it('shows the plan and asks nobody', async () => {
    const { code, stdout, stderr } = await due([]);
    expect(code).toBe(0);
    expect(stderr).toContain('Niet gekeken welke issues er al zijn');
    expect(stdout).toMatch(/^maken: Te controleren door Kanaalcode\n {4}<!-- due: kanaalcode -->\n/);
  });

  it('gives the plan as JSON and nothing else', async () => {
    const { stdout } = await due(['--format', 'json', '--lang', 'en']);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      actions: [
        { kind: 'create', title: 'To be reviewed by Kanaalcode' },
        { kind: 'create', company: 'netwerk' },
      ],
    });
  });

  it('only reads from the host without --apply', async () => {
    const { api, asked } = await startHost([]);
    const { code } = await due([], { GITHUB_API_URL: api, GITHUB_REPOSITORY: 'stad/kennis', GITHUB_TOKEN: 'geheim' });
    expect(code).toBe(0);
    expect(asked.map(({ method }) => method)).toEqual(['GET']);
  });

  it('carries the plan out', async () => {
    const others = Array.from({ length: 100 }, (_, index) => ({
      number: index + 1,
      title: 'x',
      body: null,
      state: 'open',
    }));
    const { api, asked } = await startHost([
      ...others,
      { number: 101, title: 'x', body: '<!-- due: kanaalcode -->\r\n\r\nOud.', state: 'closed' },
      { number: 102, title: 'x', body: '<!-- due: torenlicht -->', state: 'open' },
      { number: 103, title: 'x', body: '<!-- due: netwerk -->', state: 'open', pull_request: {} },
    ]);
    const environment = { GITHUB_API_URL: `${api}/`, GITHUB_REPOSITORY: 'stad/kennis', GITHUB_TOKEN: 'geheim' };
    const { code, stdout, stderr } = await due(['--apply'], environment);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(asked.map(({ method, path }) => [method, path])).toEqual([
      ['GET', '/repos/stad/kennis/issues?labels=te-controleren&state=all&per_page=100&page=1'],
      ['GET', '/repos/stad/kennis/issues?labels=te-controleren&state=all&per_page=100&page=2'],
      ['PATCH', '/repos/stad/kennis/issues/101'],
      ['POST', '/repos/stad/kennis/issues'],
      ['PATCH', '/repos/stad/kennis/issues/102'],
    ]);
    expect(asked.slice(2).map(({ body }) => body)).toMatchObject([
      { state: 'open', title: 'Te controleren door Kanaalcode', body: expect.stringContaining('Opslag') },
      { labels: ['te-controleren'], title: 'Te controleren door Netwerk Voorbeeldstad' },
      { state: 'closed', state_reason: 'completed' },
    ]);
    expect(new Set(asked.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer geheim']));
    expect(stdout).not.toContain('geheim');
  });

  it.each<[name: string, args: string[], environment: Record<string, string>, expected: string]>([
    ['--apply without a repository', ['--apply'], {}, '--apply needs GITHUB_REPOSITORY and GITHUB_TOKEN'],
    ['an unknown format', ['--format', 'xml'], {}, 'unknown format `xml`'],
    ['a repository that is none', [], { GITHUB_REPOSITORY: 'a/b/../c', GITHUB_TOKEN: 'geheim' }, 'expected owner/name'],
    [
      'a host that is not there',
      ['--apply'],
      { GITHUB_API_URL: 'http://127.0.0.1:9', GITHUB_REPOSITORY: 'stad/kennis', GITHUB_TOKEN: 'geheim' },
      'was not answered',
    ],
  ])('ends in one sentence: %s', async (_name, args, environment, expected) => {
    expectSentence(await due(args, environment), expected);
  });

  it('ends in one sentence when the host refuses', async () => {
    const { api } = await startHost([], 403);
    const environment = { GITHUB_API_URL: api, GITHUB_REPOSITORY: 'stad/kennis', GITHUB_TOKEN: 'geheim' };
    expectSentence(await due(['--apply'], environment), 'was answered with 403');
  });
});

function expectSentence(ended: Ended, expected: string): void {
  expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 2, stdout: '' });
  expect(ended.stderr).toContain(expected);
  expect(ended.stderr.trim().split('\n')).toHaveLength(1);
  expect(ended.stderr).not.toContain('geheim');
}
