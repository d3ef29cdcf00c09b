import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readText, writeBeside } from '../../src/content/write-beside.ts';
import { makeFolder } from '../content-folder.ts';

it('writes files, with their folders, and leaves nothing beside them', () => {
  const folder = makeFolder({ 'a.yaml': 'old' });
  chmodSync(join(folder, 'a.yaml'), 0o640);
  writeBeside(new Map([[join(folder, 'a.yaml'), 'new'], [join(folder, 'b/c.yaml'), 'c']]));
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('new');
  expect(statSync(join(folder, 'a.yaml')).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a.yaml', 'b', 'b/c.yaml']);
});

it('changes none when one of them cannot be written', () => {
  const folder = makeFolder({ 'a.yaml': 'old', file: '' });
  expect(() => writeBeside(new Map([[join(folder, 'a.yaml'), 'new'], [join(folder, 'file/b.yaml'), 'b']]))).toThrow();
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('old');
  expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'file']);
});

it('does not write through a link that somebody left beside it', () => {
  const folder = makeFolder({ 'a.yaml': 'old', 'other.txt': 'other' });
  symlinkSync(join(folder, 'other.txt'), join(folder, '.a.yaml.next'));
  writeBeside(new Map([[join(folder, 'a.yaml'), 'new']]));
  expect(readFileSync(join(folder, 'other.txt'), 'utf8')).toBe('other');
});

it('gives a text with its byte-order mark and line ends, and nothing for what is not there', () => {
  const folder = makeFolder({ 'a.yaml': '\uFEFFa\r\n' });
  mkdirSync(join(folder, 'b'));
  expect(readText(join(folder, 'a.yaml'))).toBe('\uFEFFa\r\n');
  expect(readText(join(folder, 'c.yaml'))).toBeUndefined();
});
