import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, differences, ownProject, type OwnProject } from './own-project.ts';

const page = 'themas/veilig-werken/thuiswerken/index.html';
const chapter = 'content/themes/veilig-werken/nl/thuiswerken.mdx';

let project: OwnProject;
/** The site as a first build made it, byte for byte. */
let site: Map<string, string>;

const dist = () => bytesOf(join(project.folder, 'dist'));
const cache = (file: string) => join(project.folder, 'node_modules/.astro', file);

beforeAll(async () => {
  project = ownProject();
  expect(await project.build()).toMatchObject({ code: 0 });
  site = dist();
});
afterAll(() => project.remove());

/** Builds once more; it has to come out as the first time. */
async function expectSameSite(...args: string[]): Promise<string> {
  const built = await project.build(...args);
  expect(built).toMatchObject({ code: 0 });
  expect(differences(dist(), site)).toEqual([]);
  return built.stdout;
}

describe('a build that is killed', () => {
  it.each([
    ['reads the content', 'Syncing content'],
    ['bundles', 'Building static entrypoints'],
    ['has made the first pages', '├─'],
    ['has made all pages', '[build] Complete!'],
  ])('while it %s leaves the old site as it was, and the next one is right', async (_when, sign) => {
    const before = readFileSync(join(project.folder, chapter), 'utf8');
    project.edit(chapter, (text) => `${text}\nDit komt er nooit.\n`);
    try {
      const { process: started, output } = project.startBuild();
      while (!output.stdout.includes(sign)) {
        expect(started.exitCode, `the build ended and never said ${sign}`).toBeNull();
        await sleep(5);
      }
      started.kill('SIGKILL');
      await once(started, 'close');
      expect(differences(dist(), site)).toEqual([]);
    } finally {
      writeFileSync(join(project.folder, chapter), before);
    }
    // What the killed build made under the key of the other text must not be taken for this one.
    await expectSameSite();
  });
});

describe('what an earlier build left', () => {
  const half = (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2));
  it.each<[name: string, change: () => void]>([
    ['a list of pages cut in half', () => half(cache('incremental-build.json'))],
    ['a page cut in half', () => half(cache(`dist/${page}`))],
    ['a store cut in half', () => half(cache('data-store.json'))],
    ['a list of files cut in half', () => half(cache('kept-files.json'))],
    ['a list of another version', () => writeFileSync(cache('incremental-build.json'), '{"version":0,"routes":{}}')],
    ['nothing', () => rmSync(cache(''), { recursive: true })],
  ])('is %s: the site is right all the same', async (_name, change) => {
    change();
    await expectSameSite();
  });

  it('is of the other edition: each stays what it is', async () => {
    cpSync(cache(''), join(project.folder, 'node_modules/.astro-members'), { recursive: true });
    const built = await project.buildMembers();
    const fresh = await project.buildMembers('--fresh', '--outDir', join(project.folder, 'dist-members-fresh'));
    expect([built.code, fresh.code]).toEqual([0, 0]);
    const [taken, anew] = ['dist-members', 'dist-members-fresh'].map((name) => bytesOf(join(project.folder, name)));
    expect(differences(taken ?? new Map(), anew ?? new Map())).toEqual([]);
    expect(taken?.get(page)).not.toBe(site.get(page));
  });
});

describe('two builds at once', () => {
  it('come one after the other, and both are right', async () => {
    const both = await Promise.all([project.build(), project.build()]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(both.map(({ stderr }) => stderr).join('')).toMatch(/Another build is running .* waits for it/);
    expect(differences(dist(), site)).toEqual([]);
  });
});

/** A disk of a few megabytes at a folder; `undefined` where the system lets nobody make one. */
function smallDisk(folder: string, size: string): (() => void) | undefined {
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
  return status === 0 ? () => void spawnSync('umount', [folder], { stdio: 'ignore' }) : undefined;
}

describe('a full disk', () => {
  it('ends the build with a sentence that says so, and leaves the old site as it was', async (context) => {
    const folder = join(project.folder, 'small');
    const unmount = smallDisk(folder, '1m');
    if (unmount === undefined) return context.skip('only an administrator can mount a small disk');
    try {
      const output = join(folder, 'dist');
      mkdirSync(output);
      writeFileSync(join(output, '404.html'), 'the old site');
      const built = await project.build('--outDir', output);
      expect(built.code).toBe(1);
      expect(built.stderr).toContain(
        `The disk of ${output} is full, so nothing was built. Make room, and build again.`,
      );
      expect(bytesOf(output)).toEqual(new Map([['404.html', 'the old site']]));
      expect(existsSync(`${output}.next`)).toBe(false);
    } finally {
      unmount();
    }
    await expectSameSite();
  });
});
