import { describe, expect, it } from 'vitest';
import { blindSpots, mustStop } from './blind.ts';
import { readCorpus, type CorpusCase } from './corpus.ts';
import { describeFindings, isError, runCheck, runGate, runLoader } from './stages.ts';

const cases = readCorpus();
const attacks = cases.filter((one) => one.isAttack);
const innocents = cases.filter((one) => !one.isAttack);
const said = new Map<string, string>();

describe('each attack is stopped by each stage alone', () => {
  it.each(named(attacks))('%s: the check refuses it, in that file', async (_name, one) => {
    const findings = await runCheck(one);
    said.set(one.name, describeFindings(findings, one));
    expect(findings.filter((found) => isError(found) && found.path === `content/${one.place}`)).not.toEqual([]);
  });

  it.each(named(attacks.filter((one) => mustStop(one, 'loader'))))('%s: no build stores it', async (_name, one) => {
    const { failure, stored } = await runLoader(one, 'build');
    expect(failure).toContain('The content has errors');
    expect(stored).toEqual([]);
  });

  it.each(named(attacks.filter((one) => mustStop(one, 'dev'))))('%s: no dev server shows it', async (_name, one) => {
    const { failure, stored } = await runLoader(one, 'dev');
    expect({ failure, stored }).toEqual({ failure: undefined, stored: ['nl/energie/netten'] });
  });

  it.each(named(attacks.filter((one) => mustStop(one, 'gate'))))('%s: the compiler never gets it', (_name, one) => {
    expect(runGate(one)).toBeDefined();
  });
});

describe('each innocent passes each stage', () => {
  it.each(named(innocents))('%s: the check has nothing to say', async (_name, one) => {
    const said_ = describeFindings(await runCheck(one), one);
    said.set(one.name, said_);
    expect(said_).toBe('-');
  });

  it.each(named(innocents))('%s: a build stores it', async (_name, one) => {
    const { failure, stored } = await runLoader(one, 'build');
    expect({ failure, stored }).toEqual({ failure: undefined, stored: ['nl/energie/netten', 'nl/energie/opslag'] });
  });

  it.each(named(innocents))('%s: the compiler gets it', (_name, one) => {
    expect(runGate(one)).toBeUndefined();
  });
});

it('says of each file what it said before, at the same place', async () => {
  const lines = cases.map(({ name }) => `${name}  ${said.get(name) ?? 'not tried'}`);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../fixtures/corpus/expected.txt');
});

it('has no blind spot but these', () => {
  expect(blindSpots()).toMatchInlineSnapshot(`
    [
      "attacks/bytes/latin1.mdx: gate: gets a text; what was no UTF-8 in the file is a replacement character by then",
      "attacks/bytes/utf8-cut.mdx: gate: gets a text; what was no UTF-8 in the file is a replacement character by then",
      "attacks/bytes/utf8-lone-byte.mdx: gate: gets a text; what was no UTF-8 in the file is a replacement character by then",
      "attacks/bytes/utf8-overlong.mdx: gate: gets a text; what was no UTF-8 in the file is a replacement character by then",
      "attacks/bytes/utf8-surrogate.mdx: gate: gets a text; what was no UTF-8 in the file is a replacement character by then",
      "attacks/bytes/utf8-too-high.mdx: gate: gets a text; what was no UTF-8 in the file is a replacement character by then",
      "attacks/images/case.mdx: gate: sees one chapter; which pictures and pages there are is known of all files together",
      "attacks/images/definition-unused.mdx: gate: sees one chapter; which pictures and pages there are is known of all files together",
      "attacks/images/missing.mdx: gate: sees one chapter; which pictures and pages there are is known of all files together",
      "attacks/links/absolute.mdx: gate: sees one chapter; which pictures and pages there are is known of all files together",
      "attacks/links/api.mdx: gate: sees one chapter; which pictures and pages there are is known of all files together",
      "attacks/links/climbs-out.mdx: gate: sees one chapter; which pictures and pages there are is known of all files together",
      "attacks/links/javascript-control.mdx: gate: sees one chapter; which pictures and pages there are is known of all files together",
      "attacks/links/to-file.mdx: gate: sees one chapter; which pictures and pages there are is known of all files together",
      "attacks/yaml-features/date-future.mdx: gate: does not know what day it is",
      "attacks/images/definition-unused.mdx: dev: tells it and shows the chapter: a link to nowhere and a day to come harm nobody",
      "attacks/links/absolute.mdx: dev: tells it and shows the chapter: a link to nowhere and a day to come harm nobody",
      "attacks/links/api.mdx: dev: tells it and shows the chapter: a link to nowhere and a day to come harm nobody",
      "attacks/links/climbs-out.mdx: dev: tells it and shows the chapter: a link to nowhere and a day to come harm nobody",
      "attacks/links/javascript-control.mdx: dev: tells it and shows the chapter: a link to nowhere and a day to come harm nobody",
      "attacks/links/to-file.mdx: dev: tells it and shows the chapter: a link to nowhere and a day to come harm nobody",
      "attacks/yaml-features/date-future.mdx: dev: tells it and shows the chapter: a link to nowhere and a day to come harm nobody",
    ]
  `);
});

it('is large enough to mean something', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(150);
  expect(innocents.length).toBeGreaterThanOrEqual(80);
});

function named(some: readonly CorpusCase[]): [string, CorpusCase][] {
  return some.map((one) => [one.name, one]);
}
