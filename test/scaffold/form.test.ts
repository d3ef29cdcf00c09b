import { expect, it } from 'vitest';
import { readChapter } from '../../src/chapter/read-chapter.ts';
import { fillForm, type Field, type FormSite } from '../../src/scaffold/form.ts';
import { today } from '../content-folder.ts';

const site: FormSite = {
  language: 'nl',
  hosts: { energie: ['kanaalcode', 'netwerk', 'redactie'] },
  reserved: ['images'],
  repository: { url: 'https://git.example/stad/kennis', branch: 'main', folder: 'content' },
};
const filled: Record<Field, string> = {
  theme: 'energie',
  title: 'Melden: bij {wie}?',
  author: 'kanaalcode',
  description: ' Hoe je\nmeldt: # snel ',
  objectives: 'een: ding\r\n\n- nog iets\n',
};

it.each<[string, Partial<Record<Field, string>>, Partial<Record<Field, string>>]>([
  [
    'nothing',
    { theme: '', title: '', author: '', description: '', objectives: '' },
    { theme: 'theme', title: 'title', author: 'author', description: 'description' },
  ],
  ['spaces alone', { title: ' \t', description: '\n' }, { title: 'title', description: 'description' }],
  ['a title of which no address can be made', { title: '???' }, { title: 'address' }],
  ['a title that the site needs', { title: 'Images' }, { title: 'reserved' }],
])('says what is wrong with %s', (_name, changes, faults) => {
  expect(fillForm({ ...filled, ...changes }, site, today)).toEqual({ faults });
});

function make(changes: Partial<Record<Field, string>> = {}, changedSite: Partial<FormSite> = {}) {
  const made = fillForm({ ...filled, ...changes }, { ...site, ...changedSite }, today);
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  const { chapter, findings } = readChapter(Buffer.from(made.file.text), made.file.path);
  expect(findings).toEqual([]);
  return { ...made, data: chapter?.data };
}

it('makes a chapter that can be read, with what was filled in', () => {
  const { file, data } = make();
  expect(file.path).toBe('themes/energie/nl/melden-bij-wie.mdx');
  expect(data).toMatchObject({
    title: 'Melden: bij {wie}?',
    description: 'Hoe je meldt: # snel',
    authors: ['kanaalcode'],
    objectives: [
      { id: 'een-ding', text: 'een: ding', task: expect.stringContaining('Vervang deze zin') },
      { id: 'nog-iets', text: '- nog iets', task: expect.stringContaining('Vervang deze zin') },
    ],
    reviews: [{ date: today, by: 'kanaalcode', outcome: 'written' }],
  });
});

it.each([
  ['kanaalcode', 'energie', undefined],
  ['redactie', 'energie', undefined],
  ['torenlicht', 'energie', 'torenlicht'],
  ['torenlicht', 'vrij', undefined],
])('%s in %s is the guest %s', (author, theme, guest) => {
  expect(make({ author, theme }).data?.guest).toBe(guest);
});

it('opens the editor of a repository, unless there is none or the text is too long', () => {
  const { file, address } = make();
  expect(new URL(address ?? '').searchParams.get('value')).toBe(file.text);
  expect(make({ objectives: `${'lang '.repeat(40)}\n`.repeat(40) }).address).toBeUndefined();
  const without = { language: site.language, hosts: site.hosts, reserved: site.reserved };
  const made = fillForm(filled, without, today);
  expect('file' in made && made.address).toBeUndefined();
});
