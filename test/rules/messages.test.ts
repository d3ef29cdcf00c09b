import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../../src/domain/finding.ts';
import { languages } from '../../src/domain/language.ts';
import { docsPath, families, messages, wordingOf } from '../../src/rules/messages.ts';

const codes = Object.keys(messages) as FindingCode[];
const worded = codes.flatMap((code) => languages.map((language) => [code, language] as const));

describe.each(worded)('%s in %s', (code, language) => {
  const { example, message, help, why } = wordingOf(code, language);
  const said = message(example);
  const helped = help(example);

  it('starts in lower case or with what was typed, and has no full stop', () => {
    expect(said).toMatch(/^[\p{Ll}`]/u);
    expect(said).not.toMatch(/[.!]$/);
    expect(helped).toMatch(/^[\p{Ll}`]/u);
    expect(helped).not.toMatch(/[.!]$/);
  });

  it('is short, without blame, and fills every gap', () => {
    expect(said.length).toBeLessThanOrEqual(140);
    for (const text of [said, helped]) {
      expect(text).not.toMatch(/illegal|bad |oops|foutief|undefined|\[object/i);
      expect((text.match(/`/g) ?? []).length % 2).toBe(0);
    }
  });

  it('says why in whole sentences', () => {
    expect(why).toMatch(/^\p{Lu}|^site\.yaml|^theme\.yaml/u);
    expect(why).toMatch(/\.$/);
  });
});

it('gives every code one page of the handbook', () => {
  const inFamilies = Object.values(families).flatMap((family) => Object.keys(family));
  expect(inFamilies.toSorted()).toEqual(codes.toSorted());
  expect(docsPath('company-unknown')).toBe('/handboek/regels/verwijzingen/#company-unknown');
});

it('keeps its wording', async () => {
  const lines = worded.map(([code, language]) => {
    const { severity, example, message, help } = wordingOf(code, language);
    return `${severity}[${code}] ${language}\n  ${message(example)}\n  = help: ${help(example)}\n`;
  });
  await expect(lines.join('\n')).toMatchFileSnapshot('wording.txt');
});
