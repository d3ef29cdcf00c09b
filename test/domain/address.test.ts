import { expect, it } from 'vitest';
import { addressOf, paths } from '../../src/domain/address.ts';
import { editAddress } from '../../src/domain/library.ts';

it.each([
  ['/', 'nl', '/themas/energie/opslag/'],
  ['/', 'en', '/en/themas/energie/opslag/'],
  ['/kennis/', 'nl', '/kennis/themas/energie/opslag/'],
  ['/kennis/', 'en', '/kennis/en/themas/energie/opslag/'],
] as const)('under %s in %s', (basePath, language, expected) => {
  expect(addressOf({ basePath, languages: ['nl', 'en'] }, language, paths.chapter('energie/opslag'))).toBe(expected);
});

it('puts the first language at the root, whichever it is', () => {
  expect(addressOf({ basePath: '/', languages: ['en', 'nl'] }, 'nl', paths.themes)).toBe('/nl/themas/');
});

it.each([
  ['', 'https://host.example/stad/kennis/edit/main/themes/a/nl/b.mdx'],
  ['content', 'https://host.example/stad/kennis/edit/main/content/themes/a/nl/b.mdx'],
  ['/content/', 'https://host.example/stad/kennis/edit/main/content/themes/a/nl/b.mdx'],
])('edits in the folder %j of a repository', (folder, expected) => {
  const repository = { url: 'https://host.example/stad/kennis/', branch: 'main', folder, public: true };
  expect(editAddress(repository, 'themes/a/nl/b.mdx')).toBe(expected);
});
