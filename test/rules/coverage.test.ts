import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { messages } from '../../src/rules/messages.ts';
import { projectFolder } from '../scripts/process.ts';

it.each(Object.keys(messages))('%s is fired by a test, at its place', (code) => {
  const tables = ['rules', 'chapter', 'content', 'gate'].flatMap((room) =>
    readdirSync(join(projectFolder, 'test', room))
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(projectFolder, 'test', room, file), 'utf8')),
  );
  // `['place', 'code']` in the tables of findings, `'line:column code'` in those of chapters.
  const fired = tables.some(
    (table) => table.includes(`'${code}']`) || table.includes(` ${code}'`) || table.includes(`'${code}',\n`),
  );
  expect(fired).toBe(true);
});
