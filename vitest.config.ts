import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          include: [
            'test/*.test.ts',
            'test/{domain,chapter,components,html,markdown,content,rules,gate,mutation,output,reader,report,shell,scaffold,scripts,search,corpus,fuzz}/**/*.test.ts',
          ],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // One real build of the example city and one real browser, for all of these.
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: 'test/site/setup.ts',
          // Builds and the dev server share `.astro/`, so one file at a time.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
