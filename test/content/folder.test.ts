import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { listFolder, readBytes } from '../../src/content/folder.ts';
import { makeFolder } from '../content-folder.ts';

const collected = (look: (findings: Finding[]) => unknown) => {
  const findings: Finding[] = [];
  const result = look(findings);
  return { result, told: findings.map(({ path, code }) => [path, code]) };
};

it('says so when a file vanished before it was read', () => {
  const item = { name: 'a', kind: 'file', location: join(makeFolder({}), 'a'), path: 'content/a' } as const;
  expect(collected((findings) => readBytes(item, 10, findings))).toEqual({
    result: undefined,
    told: [['content/a', 'file-unreadable']],
  });
});

it('says so when a folder is a file', () => {
  const folder = makeFolder({ a: '' });
  const { told } = collected((findings) => listFolder({ location: join(folder, 'a'), path: 'content/a' }, findings));
  expect(told).toEqual([['content/a', 'file-unreadable']]);
});

it('takes an absent folder for an empty one', () => {
  expect(collected((findings) => listFolder({ location: join(makeFolder({}), 'a'), path: 'a' }, findings))).toEqual({
    result: [],
    told: [],
  });
});

it.each([
  [['a.mdx', 'A.mdx'], 'content/A.mdx'],
  [['A.mdx', 'a.mdx'], 'content/A.mdx'],
  [['AB.mdx', 'Ab.mdx'], 'content/Ab.mdx'],
])('keeps one of %j, the one in lower case if there is one', (names, refused) => {
  const location = makeFolder(Object.fromEntries(names.map((name) => [name, ''])));
  const { told } = collected((findings) => listFolder({ location, path: 'content' }, findings));
  expect(told).toEqual([[refused, 'file-case']]);
});
