import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../scripts/lock.ts';
import { replaceWhenWhole } from '../../scripts/output.ts';
import { makeFolder } from '../content-folder.ts';

/** A folder with an output in it that says `old`. */
function withOldOutput(): string {
  return join(makeFolder({ 'dist/page': 'old' }), 'dist');
}

const fill = (folder: string) => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'page'), 'new');
};
const page = (folder: string) => readFileSync(join(folder, 'page'), 'utf8');
const leftovers = (folder: string) => [`${folder}.next`, `${folder}.old`].filter((path) => existsSync(path));

describe('replaceWhenWhole', () => {
  it('puts a whole output in the place of the old one', async () => {
    const folder = withOldOutput();
    const isWhole = await replaceWhenWhole(folder, (beside) => {
      fill(beside);
      expect(page(folder)).toBe('old');
      return Promise.resolve(true);
    });
    expect([isWhole, page(folder), leftovers(folder)]).toEqual([true, 'new', []]);
  });

  it('makes one where there was none', async () => {
    const folder = join(makeFolder({}), 'dist');
    await replaceWhenWhole(folder, (beside) => Promise.resolve(fill(beside)).then(() => true));
    expect(page(folder)).toBe('new');
  });

  it.each([
    ['says that it is not whole', () => Promise.resolve(false)],
    ['throws', () => Promise.reject(new Error('the disk is full'))],
  ])('leaves the old one when the work %s', async (_name, end) => {
    const folder = withOldOutput();
    await replaceWhenWhole(folder, (beside) => Promise.resolve(fill(beside)).then(end)).catch(() => false);
    expect([page(folder), leftovers(folder)]).toEqual(['old', []]);
  });

  it('brings the old one back after a kill between the two renames, before it begins', async () => {
    const folder = withOldOutput();
    renameSync(folder, `${folder}.old`);
    fill(`${folder}.next`);
    await replaceWhenWhole(folder, () => {
      expect(page(folder)).toBe('old');
      return Promise.resolve(false);
    });
    expect([page(folder), leftovers(folder)]).toEqual(['old', []]);
  });
});

describe('withLock', () => {
  const noWait = () => {
    throw new Error('nobody holds the lock');
  };

  it('is free again when the work is done, also when it failed', async () => {
    const file = join(makeFolder({}), 'lock');
    await withLock(file, noWait, () => Promise.reject(new Error('no'))).catch(() => undefined);
    expect(await withLock(file, noWait, () => Promise.resolve(existsSync(file)))).toBe(true);
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    ['a process that is gone', '99999999'],
    ['nobody', 'what is this'],
    ['an empty file', ''],
  ])('is taken over from %s', async (_name, holder) => {
    const file = join(makeFolder({ lock: holder }), 'lock');
    expect(await withLock(file, noWait, () => Promise.resolve(readFileSync(file, 'utf8')))).toBe(String(process.pid));
  });

  it('lets one in at a time, and tells the other whom it waits for', async () => {
    const file = join(makeFolder({}), 'lock');
    const order: string[] = [];
    const holders: number[] = [];
    const first = withLock(file, noWait, async () => {
      order.push('first in');
      await new Promise((resolve) => setTimeout(resolve, 50));
      order.push('first out');
    });
    const second = withLock(
      file,
      (holder) => holders.push(holder),
      () => Promise.resolve(order.push('second in')),
    );
    await Promise.all([first, second]);
    expect(order).toEqual(['first in', 'first out', 'second in']);
    expect(holders).toEqual([process.pid]);
  });
});
