import { describe, expect, it } from 'vitest';
import { editFrontmatter, editYaml, UneditableError, type YamlChange } from '../../src/content/edit-yaml.ts';

const left: YamlChange = { keyPath: ['left'], value: '2026-12-01', after: 'joined' };
const company = (value?: string): YamlChange => ({ keyPath: ['ownership', 'company'], value });
const deputy: YamlChange = { keyPath: ['ownership', 'deputy'], value: undefined };

describe('a YAML file', () => {
  it.each<[name: string, before: string, change: YamlChange, after: string]>([
    ['a new key below the one it belongs to', 'joined: 2022-01-01\ncity: V\n', left, 'joined: 2022-01-01\nleft: 2026-12-01\ncity: V\n'],
    ['a new key at the end', 'name: K\n# the end\n', left, 'name: K\n# the end\nleft: 2026-12-01\n'],
    ['no line end at the end', 'name: K', left, 'name: K\nleft: 2026-12-01\n'],
    ['line ends of Windows', 'joined: 2022-01-01\r\ncity: V\r\n', left, 'joined: 2022-01-01\r\nleft: 2026-12-01\r\ncity: V\r\n'],
    ['a byte-order mark', '\uFEFFname: K\n', left, '\uFEFFname: K\nleft: 2026-12-01\n'],
    ['keys that are indented', '  name: K\n  city: V\n', left, '  name: K\n  city: V\n  left: 2026-12-01\n'],
    ['braces around everything', '{ name: K, city: V }\n', left, '{ left: 2026-12-01, name: K, city: V }\n'],
    ['a key that is there already', 'left: "2026-01-01" # why\nname: K\n', left, 'left: 2026-12-01 # why\nname: K\n'],
    ['a block of text at the end', 'name: K\nnote: |\n  one\n  two\n', left, 'name: K\nnote: |\n  one\n  two\nleft: 2026-12-01\n'],
    ['a value below', 'ownership:\n  state: owned # us\n  company: a\n', company('b'), 'ownership:\n  state: owned # us\n  company: b\n'],
    ['a value in quotes', "ownership:\n  company: 'a' # x\n", company('b'), 'ownership:\n  company: b # x\n'],
    ['a line that goes, with its comment', 'ownership:\n  company: a\n  deputy: b # x\n  since: c\n', deputy, 'ownership:\n  company: a\n  since: c\n'],
    ['a last line that goes', 'ownership:\n  company: a\n  deputy: b', deputy, 'ownership:\n  company: a\n'],
    ['a value on the line below', 'ownership:\n  deputy:\n    b\n  company: a\n', deputy, 'ownership:\n  company: a\n'],
    ['a key that takes two lines', 'ownership:\n  company: a\n  ? deputy\n  : b\n', deputy, 'ownership:\n  company: a\n'],
    ['the last of braces', 'ownership: { company: a, deputy: b }\n', deputy, 'ownership: { company: a }\n'],
    ['the first of braces', 'ownership: { deputy: b, company: a }\n', deputy, 'ownership: { company: a }\n'],
    ['braces over lines', 'ownership: {\n  company: a,\n  deputy: b,\n}\n', deputy, 'ownership: {\n  company: a,\n}\n'],
    ['nothing to take away', 'ownership:\n  company: a\n', deputy, 'ownership:\n  company: a\n'],
    ['a value that would be a number', 'name: K\n', { keyPath: ['mark'], value: '1234567890123456' }, 'name: K\nmark: "1234567890123456"\n'],
    ['a value that would be a number with an exponent', 'name: K\n', { keyPath: ['mark'], value: '12345678901234e5' }, 'name: K\nmark: "12345678901234e5"\n'],
  ])('%s', (_name, before, change, after) => {
    expect(editYaml(before, [change], 'a.yaml')).toBe(after);
  });

  it('carries out several changes', () => {
    const before = 'ownership:\n  # who\n  state: owned\n  company: a\n  deputy: b\n  since: 2025-01-01\n';
    const changes = [{ keyPath: ['ownership', 'state'], value: 'seeking' }, company(), deputy];
    expect(editYaml(before, changes, 'a.yaml')).toBe('ownership:\n  # who\n  state: seeking\n  since: 2025-01-01\n');
  });

  it.each([
    ['what is no YAML', 'a: ['],
    ['what is no mapping', '- a\n'],
  ])('leaves to the check: %s', (_name, before) => {
    expect(() => editYaml(before, [left], 'a.yaml')).toThrow(
      new UneditableError('a.yaml cannot be read as YAML; `npm run check` says why'),
    );
  });

  it.each<[name: string, before: string, change: YamlChange]>([
    ['the only key of a mapping, which would leave nothing', 'ownership:\n  deputy: b\n', deputy],
    ['an end mark, after which nothing can stand', 'name: K\n...\n', left],
    ['a mapping that is not there', 'name: K\n', company('b')],
  ])('leaves to a person: %s', (_name, before, change) => {
    expect(() => editYaml(before, [change], 'a.yaml')).toThrow(/laid out in a way that cannot be edited here; change `.+` by hand/);
  });
});

describe('the frontmatter of a chapter', () => {
  const mark: YamlChange = { keyPath: ['translation'], value: '21ad172dd4f4a048' };
  it.each([
    ['a new line', '---\ntitle: "A"\n---\n\ntranslation: x\n', '---\ntitle: "A"\ntranslation: 21ad172dd4f4a048\n---\n\ntranslation: x\n'],
    ['another value', '---\ntranslation: aaaa # x\ntitle: A\n---\nText', '---\ntranslation: 21ad172dd4f4a048 # x\ntitle: A\n---\nText'],
    ['Windows', '\uFEFF---\r\ntitle: A\r\n---\r\nText\r\n', '\uFEFF---\r\ntitle: A\r\ntranslation: 21ad172dd4f4a048\r\n---\r\nText\r\n'],
    ['mixed line ends', '---\r\ntitle: A\n---\nText\r\n', '---\r\ntitle: A\ntranslation: 21ad172dd4f4a048\n---\nText\r\n'],
  ])('%s', (_name, before, after) => {
    expect(editFrontmatter(before, [mark], 'a.mdx')).toBe(after);
  });

  it('says so when there is none', () => {
    expect(() => editFrontmatter('Text\n', [mark], 'a.mdx')).toThrow('a.mdx has no frontmatter');
  });
});
