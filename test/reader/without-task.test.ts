import { expect, it } from 'vitest';
import { statusOf, withShown, type Progress } from '../../src/reader/progress.ts';
import { withoutTask } from '../../src/reader/without-task.ts';

const id = 'energie/opslag';
const at = { day: '2026-11-24', version: '2026-11-01', asked: { questions: ['waar'], tasks: ['doen', 'nog-iets'] } };
const shown = [{ question: 'waar' }, { task: 'doen' }, { task: 'nog-iets' }];
const done = shown.reduce((progress, what) => withShown(progress, id, what, at), {
  version: 1,
  chapters: {},
} as Progress);

it('takes back one task, and with it that the chapter was understood', () => {
  const after = withoutTask(done, id, 'doen');
  expect([statusOf(done, id, at.version), statusOf(after, id, at.version)]).toEqual(['understood', 'read']);
  expect(after.chapters[id]).toMatchObject({ right: ['waar'], done: ['nog-iets'] });
});

it('is understood again once the task is done again', () => {
  const again = withShown(withoutTask(done, id, 'doen'), id, { task: 'doen' }, at);
  expect(statusOf(again, id, at.version)).toBe('understood');
});

it('leaves other chapters, and progress without the chapter, as they are', () => {
  const other = withShown(done, 'energie/warmte', { task: 'doen' }, at);
  expect(withoutTask(other, id, 'doen').chapters['energie/warmte']).toEqual(other.chapters['energie/warmte']);
  expect(statusOf(withoutTask({ version: 1, chapters: {} }, id, 'doen'), id, at.version)).toBe('new');
});
