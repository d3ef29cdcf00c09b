import { ExpressiveCode } from 'astro-expressive-code';
import { describe, expect, it } from 'vitest';
import { patience, patientHighlighting } from '../../src/shell/highlighting.ts';

describe('highlighting', () => {
  it('hands its patience to the highlighter', async () => {
    const asked: unknown[] = [];
    const witness = {
      name: 'witness',
      preprocess: (_code: string, options: object) => void asked.push({ ...options }),
    };
    const engine = new ExpressiveCode({ shiki: { transformers: [patientHighlighting, witness] } });
    await engine.render({ code: 'npm ci', language: 'sh' });
    expect(asked).not.toEqual([]);
    for (const options of asked) expect(options).toMatchObject({ tokenizeTimeLimit: patience });
  });
});
