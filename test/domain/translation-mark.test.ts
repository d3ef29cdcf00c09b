import { expect, it } from 'vitest';
import { translationMark } from '../../src/domain/translation-mark.ts';
import { chapter, readChanged } from '../content-folder.ts';

const english = 'themes/energie/en/opslag.mdx';
/** The digest of the basic chapter. */
const basicDigest = () => readChanged({}).library.chapters[0]?.digest ?? '';

it.each([
  ['no translation', () => ({}), undefined],
  ['a translation without a mark', () => ({ [english]: chapter() }), false],
  ['a translation of an older original', () => ({ [english]: chapter({ translation: '"0000000000000000"' }) }), false],
  ['a translation of this original', () => ({ [english]: chapter({ translation: `"${basicDigest()}"` }) }), true],
  ['no original', () => ({ [english]: chapter(), 'themes/energie/nl/opslag.mdx': null }), undefined],
])('%s', (_name, changes, isCurrent) => {
  expect(translationMark(readChanged(changes()).library, 'energie/opslag')?.isCurrent).toBe(isCurrent);
});

it('names the original, not the translation', () => {
  const { library } = readChanged({ [english]: chapter({ title: 'Storage' }) });
  expect(translationMark(library, 'energie/opslag')?.digest).toBe(basicDigest());
});
