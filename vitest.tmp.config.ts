import { defineConfig } from 'vitest/config';
export default defineConfig({ root: '/work/main', test: { include: ['test/site/rebuild.test.ts','test/site/build-faults.test.ts'], testTimeout: 600000, hookTimeout: 600000, fileParallelism: false } });
