import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The walls between the rooms of the house (ARCHITECTURE.md). Each room may import what is listed and nothing else;
 * `rooms` are folders of src, `packages` are names of packages.
 */
const rooms = {
  domain: { rooms: [], packages: ['zod'] },
  rules: { rooms: ['domain'], packages: [] },
  chapter: {
    rooms: ['domain'],
    packages: [
      'zod',
      'yaml',
      'satteri',
      'unified',
      'remark-parse',
      'remark-mdx',
      'remark-gfm',
      'remark-directive',
      'github-slugger',
      'beautiful-mermaid',
      'htmlparser2',
      'node:crypto',
      'node:module',
      'node:url',
    ],
  },
  content: {
    rooms: ['domain', 'chapter', 'rules', 'report'],
    packages: [
      'zod',
      'image-size',
      'node:child_process',
      'node:fs',
      'node:os',
      'node:path',
      'node:url',
      'node:worker_threads',
      'node:crypto',
    ],
  },
  scaffold: { rooms: ['domain'], packages: ['zod'] },
  gate: { rooms: ['domain', 'rules'], packages: [] },
  report: { rooms: ['domain', 'rules', 'gate'], packages: [] },
  reader: { rooms: [], packages: [] },
  html: { rooms: ['domain'], packages: ['htmlparser2'] },
  markdown: { rooms: ['domain', 'chapter'], packages: ['unified', 'remark-gfm', 'remark-stringify'] },
  // Runs in the browser too, apart from what reads a built page.
  search: { rooms: ['domain'], packages: ['htmlparser2'] },
  output: { rooms: [], packages: ['htmlparser2', 'node:crypto'] },
};

export default defineConfig(
  { ignores: ['node_modules/', 'dist*/', '.astro/', 'test/fixtures/', '**/*.d.ts'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    },
  },
  ...Object.entries(rooms).map(([room, allowed]) => ({
    files: [`src/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [wall(room, allowed)] }],
      // What is imported at run time would climb over the wall.
      'no-restricted-syntax': ['error', { selector: 'ImportExpression', message: 'Import at the top of the file.' }],
    },
  })),
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Date', message: 'Days are strings here; see src/domain/day.ts.' }],
    },
  },
  {
    files: ['src/content/library-loader.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [wall('content', { rooms: rooms.content.rooms, packages: [...rooms.content.packages, 'astro/'] })],
        },
      ],
    },
  },
  {
    files: ['src/pages/**', 'src/components/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^node:|/content/(?!i18n)',
              message: 'A page takes a model from the domain; it never reads the disk. See ARCHITECTURE.md.',
            },
          ],
        },
      ],
    },
  },
);

/** Everything is outside the wall but the room itself, the rooms and the packages it may know. */
function wall(room, { rooms: known, packages }) {
  // A file beside it, or, from a folder in the room, a file of the room itself.
  const inRoom = '\\./(?!\\.)|\\.\\./[\\w-]+\\.ts$';
  const inKnown = known.map((name) => `(?:\\.\\./)+${name}/`);
  const fromPackages = packages.map((name) => (name.endsWith('/') ? name : `${name}$`));
  const allowed = [inRoom, ...inKnown, ...fromPackages].join('|');
  const message = `src/${room} may import ${[...known.map((name) => `src/${name}`), ...packages].join(', ') || 'nothing'} and itself. See ARCHITECTURE.md.`;
  return { regex: `^(?!${allowed})`, message };
}
