import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { crc32 } from 'node:zlib';
import type { LoaderContext } from 'astro/loaders';
import { describe, expect, it } from 'vitest';
import { libraryLoader, type LibraryLoaderOptions } from '../../src/content/library-loader.ts';
import { readLibrary } from '../../src/content/read-library.ts';
import { currentReading, readingId, setReading, type Reading } from '../../src/content/reading.ts';
import { basic, chapter, makeFolder, picture, today, type Files } from '../content-folder.ts';

const file = 'themes/energie/nl/opslag.mdx';
const other = 'themes/energie/nl/warmte.mdx';
const sound = chapter({ title: 'Warmte' }, 'Gewoon.\n');
const image = 'themes/energie/images/a.png';
/** The same picture, with a comment that nobody sees: other bytes. */
const otherPicture = Buffer.concat([picture.subarray(0, -12), textChunk('other'), picture.subarray(-12)]);
const components = ':::note\nA\n:::\n\n<Steps>\n1. Eerst.\n</Steps>\n';

interface Stored {
  id: string;
  deferredRender?: boolean;
}

/** A chunk of a PNG with a comment. */
function textChunk(comment: string): Buffer {
  const content = Buffer.from(`tEXtComment\0${comment}`, 'latin1');
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length - 4);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(content));
  return Buffer.concat([size, content, check]);
}

/** What the pages have before anything was read. */
const nothing: Reading = { library: readLibrary([], today).library, texts: new Map(), renderer: () => 'none' };

/** Astro's side of a loader, as much of it as is used: a store, and a renderer that tells what it got. */
function astro(folder: string, options: Partial<LibraryLoaderOptions> = {}) {
  const store = new Map<string, Stored>();
  const rendered: string[] = [];
  const told: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const logger = { fork: () => logger, error: (text: string) => told.push(text), info: () => undefined };
  const loader = libraryLoader({ roots: [{ folder, name: 'content' }], today: () => today, ...options });
  const cache = makeFolder({});
  const context = (isWatched: boolean) => {
    return {
      config: { root: pathToFileURL(`${folder}/`), cacheDir: pathToFileURL(`${cache}/`) },
      logger,
      generateDigest: (value: unknown) => JSON.stringify(value),
      renderMarkdown: (content: string) => {
        rendered.push(content);
        if (content.includes('boos')) throw new Error('a chapter that was refused was rendered');
        return Promise.resolve({ html: content, metadata: { imagePaths: [] } });
      },
      store: {
        keys: () => [...store.keys()],
        set: (entry: Stored) => store.set(entry.id, entry),
        delete: (id: string) => store.delete(id),
      },
      ...(isWatched && { watcher }),
    } as unknown as LoaderContext;
  };
  const load = async (isWatched: boolean) => {
    setReading(nothing);
    await loader.load(context(isWatched));
  };
  return {
    build: () => load(false),
    dev: () => load(true),
    change: (path: string) => watcher.emit('change', join(folder, path)),
    store,
    /** The chapters that pages show, by language and id. */
    chapters: () => currentReading().library.chapters.map(({ language, id }) => `${language}/${id}`),
    /** Whatever Astro and the pages have got. */
    everything: () => {
      const { library, texts } = currentReading();
      const { companies, themes, chapters, pages, paths } = library;
      const bodies = [...texts].map(([id, { body }]) => [id, body]);
      return JSON.stringify([[...store.values()], [...companies], [...themes], chapters, pages, paths, bodies]);
    },
    /** Has every text rendered, as its page would; gives what the renderer got. */
    render: async () => {
      for (const { render } of currentReading().texts.values()) await render?.();
      return rendered;
    },
    told,
  };
}

/** What a chapter that must not come through says, the code that refuses it, and files beside it. */
const refused: [name: string, code: string, text: string, files?: Files][] = [
  ['an export', 'code-forbidden', chapter({}, "export const boos = process.exit(1);\n")],
  ['an import', 'code-forbidden', chapter({}, "import boos from './boos.mjs';\n\nTekst.\n")],
  ['an expression', 'code-forbidden', chapter({}, 'Tekst {boos()}.\n')],
  ['an expression in a component', 'code-forbidden', chapter({}, '<Badge text={boos()} />\n')],
  ['raw HTML', 'tag-html', chapter({}, '<div onclick="boos()">Tekst.</div>\n')],
  ['a script', 'tag-html', chapter({}, '<script>boos()</script>\n')],
  ['an HTML comment', 'comment-html', chapter({}, '<!-- boos -->\n\nTekst.\n')],
  ['a link that runs', 'link-scheme', chapter({}, '[boos](javascript:boos)\n')],
  ['a layout', 'key-unknown', chapter({ layout: './boos.mjs' })],
  ['a slug', 'key-unknown', chapter({ slug: 'boos' })],
  ['a picture that is a module', 'image-outside', chapter({}, '![a](./boos.mjs)\n')],
  ['such a picture with components', 'image-outside', chapter({}, `![a](../boos.yaml?raw)\n\n${components}`)],
  ['a picture by the first of two names', 'image-outside', chapter({}, '![boos][r]\n\n[r]: boos/\n[r]: ../images/a.png\n')],
  ['a picture that is not there', 'image-unknown', chapter({}, '![boos](../images/a.png)\n')],
];

/** What is refused too, but is no more than words that lead nowhere: shown while it is being written. */
const merely: typeof refused = [
  ['a link to no chapter', 'chapter-unknown', chapter({}, '[a](../weg/)\n')],
  [
    'a link to what is for members',
    'chapter-hidden',
    chapter({}, '[a](../koude/)\n'),
    { 'themes/energie/nl/koude.mdx': chapter({ title: 'Koude', visibility: 'members' }) },
  ],
];

describe('a build that nobody checked', () => {
  it.each([...refused, ...merely])('ends at %s, with nothing stored', async (_name, code, text, files = {}) => {
    const site = astro(makeFolder({ ...basic, [other]: sound, [file]: text, ...files }));
    await expect(site.build()).rejects.toMatchObject({
      name: 'ContentError',
      message: expect.stringMatching(new RegExp(`content/${file}:\\d+:\\d+ error\\[${code}\\]`)) as string,
    });
    expect([site.store.size, currentReading()]).toEqual([0, nothing]);
  });

  it('asks again of exactly the text that it hands on, whatever the reader let pass', async () => {
    const folder = makeFolder({ ...basic, [other]: sound });
    const read: LibraryLoaderOptions['read'] = (roots, day) => {
      const trusting = readLibrary(roots, day);
      return { ...trusting, stored: trusting.stored.map((one) => ({ ...one, body: '<div>boos</div>\n' })) };
    };
    const site = astro(folder, { read });
    await expect(site.build()).rejects.toThrow(/opslag\.mdx error\[tag-html\]/);
    expect([site.store.size, currentReading()]).toEqual([0, nothing]);
  });
});

describe('a dev server', () => {
  it.each(refused)('tells of %s, never has it, and has everything else', async (_name, code, text) => {
    const site = astro(makeFolder({ ...basic, [other]: sound, [file]: text }));
    await site.dev();
    expect(site.told.join('\n')).toContain(`error[${code}]`);
    expect(site.chapters()).toEqual(['nl/energie/warmte']);
    expect([...site.store.keys()]).toEqual([readingId, 'chapters/nl/energie/warmte']);
    expect(await site.render()).toHaveLength(1);
  });

  it.each(merely)('tells of %s, and shows it', async (_name, code, text, files = {}) => {
    const site = astro(makeFolder({ ...basic, [other]: sound, [file]: text, ...files }));
    await site.dev();
    expect(site.told.join('\n')).toContain(`error[${code}]`);
    expect(site.chapters()).toEqual(['nl/energie/opslag', 'nl/energie/warmte']);
  });

  it.each([
    ['keeps the last version of a text', 'Goed.\n', ['nl/energie/opslag']],
    ['keeps nothing of a module, which would be made from the file', components, []],
  ])('%s, when a fault is saved', async (_name, before, kept) => {
    const folder = makeFolder({ ...basic, [file]: chapter({}, before) });
    const site = astro(folder);
    await site.dev();
    expect(site.chapters()).toEqual(['nl/energie/opslag']);
    writeFileSync(join(folder, file), chapter({}, 'Tekst {boos()}.\n'));
    site.change(file);
    while (site.told.length === 0) await sleep(10);
    await sleep(0);
    expect(site.chapters()).toEqual(kept);
    expect(site.everything()).not.toContain('boos');
  });

  it('keeps no last version that an earlier run left', async () => {
    const folder = makeFolder({ ...basic, [file]: chapter({}, 'Tekst {boos()}.\n') });
    const site = astro(folder);
    site.store.set('chapters/nl/energie/opslag', { id: 'chapters/nl/energie/opslag', deferredRender: true });
    await site.dev();
    expect(site.chapters()).toEqual([]);
    expect([...site.store.keys()]).toEqual([readingId]);
  });
});

describe('a text', () => {
  it('is rendered once, when somebody first asks, and again only when it changes', async () => {
    const folder = makeFolder({ ...basic, [other]: sound, [file]: chapter({}, 'Oud.\n') });
    const site = astro(folder);
    await site.dev();
    const [before] = [...currentReading().texts.values()];
    expect(await site.render()).toHaveLength(2);
    expect(await site.render()).toHaveLength(2);
    writeFileSync(join(folder, file), chapter({}, 'Nieuw.\n'));
    site.change(file);
    while ([...currentReading().texts.values()][0] === before) await sleep(10);
    expect((await site.render()).at(-1)).toContain('Nieuw.');
    expect(await site.render()).toHaveLength(3);
  });

  it.each([
    ['its characters', (folder: string) => writeFileSync(join(folder, file), chapter({}, '![a](../images/a.png) b\n'))],
    ['a picture in it', (folder: string) => writeFileSync(join(folder, image), otherPicture)],
  ])('has another digest after a change of %s', async (_what, change) => {
    const folder = makeFolder({ ...basic, [other]: sound, [file]: chapter({}, '![a](../images/a.png)\n'), [image]: picture });
    const digests = async () => {
      await astro(folder).build();
      return [...currentReading().texts].map(([, text]) => text.digest());
    };
    const [first, second] = await digests();
    expect(await digests()).toEqual([first, second]);
    change(folder);
    expect((await digests()).map((digest, index) => digest === [first, second][index])).toEqual([false, true]);
  });
});

describe('what becomes a module', () => {
  it.each([
    ['plain text', 'Gewoon.\n', false],
    ['asides, tables, footnotes and tasks', ':::tip\nA[^1]\n:::\n\n| a |\n| - |\n| b |\n\n- [ ] c\n\n[^1]: d\n', false],
    ['code that is shown', '```js\nexport const a = {b};\n```\n', false],
    ['components', components, true],
    ['a comment', 'Tekst. {/* voor later */}\n', true],
  ])('%s: %#', async (_name, body, isModule) => {
    const site = astro(makeFolder({ ...basic, [file]: chapter({}, body) }));
    await site.build();
    const id = 'chapters/nl/energie/opslag';
    const isLeftToAstro = currentReading().texts.get(id)?.render === undefined;
    expect([site.store.get(id)?.deferredRender ?? false, isLeftToAstro]).toEqual([isModule, isModule]);
    expect(await site.render()).toHaveLength(isModule ? 0 : 1);
  });
});

describe('an edition', () => {
  const members = {
    ...basic,
    [other]: chapter({ title: 'Warmte', visibility: 'members' }, 'Besloten woord.\n'),
    'themes/stil/theme.yaml':
      'title: { nl: Stil besloten }\nsummary: { nl: Besloten. }\nownership: { state: seeking }\nvisibility: members\n',
    'themes/stil/nl/a.mdx': chapter({ title: 'Besloten titel' }),
  };

  it.each([
    ['public', ['nl/energie/opslag']],
    ['members', ['nl/energie/opslag', 'nl/energie/warmte', 'nl/stil/a']],
  ] as const)('%s hands on what belongs to it, in a build and in dev', async (edition, expected) => {
    for (const way of ['build', 'dev'] as const) {
      const site = astro(makeFolder(members), { edition });
      await site[way]();
      expect(site.chapters()).toEqual(expected);
      expect(site.everything().toLowerCase().includes('besloten')).toBe(edition === 'members');
      expect((await site.render()).join().includes('Besloten')).toBe(edition === 'members');
    }
  });

  it('is the public one when nobody says which', async () => {
    const site = astro(makeFolder(members));
    await site.build();
    expect(site.everything().toLowerCase()).not.toContain('besloten');
  });

  it('leaves out, in dev, what might be for members but cannot be read', async () => {
    const translated = { ...basic, [file]: chapter({ visibility: 'ledn' }), 'themes/energie/en/opslag.mdx': sound };
    const site = astro(makeFolder(translated));
    await site.dev();
    expect(site.chapters()).toEqual([]);
  });
});
