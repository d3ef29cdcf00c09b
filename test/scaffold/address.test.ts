import { expect, it } from 'vitest';
import { newFileAddress } from '../../src/scaffold/new-file-address.ts';

const repository = { url: 'https://git.example/stad/kennis', branch: 'main', folder: 'content' };
const file = { path: 'themes/energie/nl/opslag.mdx', text: '---\ntitle: A & B\n---\n\n100% {zeker}?\n' };

it.each([
  ['as it is', {}, 'https://git.example/stad/kennis/new/main/content/themes/energie/nl'],
  ['without a folder', { folder: '' }, 'https://git.example/stad/kennis/new/main/themes/energie/nl'],
  [
    'with slashes too many',
    { url: `${repository.url}/`, folder: '/a/b/' },
    'https://git.example/stad/kennis/new/main/a/b/themes/energie/nl',
  ],
  [
    'on a branch with odd signs',
    { branch: 'wens/één#2' },
    'https://git.example/stad/kennis/new/wens/%C3%A9%C3%A9n%232/content/themes/energie/nl',
  ],
])('opens the editor of a repository %s', (_name, changes, expected) => {
  const address = new URL(newFileAddress({ ...repository, ...changes }, file) ?? '');
  expect(`${address.origin}${address.pathname}`).toBe(expected);
  expect([...address.searchParams]).toEqual([
    ['filename', 'opslag.mdx'],
    ['value', file.text],
  ]);
});

it('gives no address that would be too long', () => {
  const room = 8000 - (newFileAddress(repository, { ...file, text: '' }) ?? '').length;
  expect(newFileAddress(repository, { ...file, text: 'x'.repeat(room) })).toHaveLength(8000);
  expect(newFileAddress(repository, { ...file, text: 'x'.repeat(room + 1) })).toBeUndefined();
});
