import { describe, expect, it } from 'vitest';
import { isChapter } from './corpus.ts';
import { heavyInnocents, recipes } from './recipes.ts';
import { isError, runCheck, runGate, runLoader } from './stages.ts';

describe.each(recipes.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  it('is refused where it lies', async () => {
    const findings = (await runCheck(one)).filter(isError);
    expect(findings.map(({ path }) => path).filter((path) => liesIn(path, `content/${one.place}`))).not.toEqual([]);
  });

  it('is stored by no build', async () => {
    const { failure, stored } = await runLoader(one, 'build');
    expect(failure).toContain('The content has errors');
    expect(stored).toEqual([]);
  });

  it.runIf(isChapter(one) && one.name.includes('deep-'))('never gets to the compiler', () => {
    expect(runGate(one)).toBeDefined();
  });
});

describe('heavy texts that mean no harm', () => {
  it.each(heavyInnocents.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    expect(await runCheck(one)).toEqual([]);
    expect(runGate(one)).toBeUndefined();
  });
});

/** Whether a finding is about a file or about a folder in which it lies. */
function liesIn(path: string, file: string): boolean {
  return path === file || file.startsWith(`${path}/`) || path.startsWith(`${file}/`);
}
