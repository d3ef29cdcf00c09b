import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nginxHeaders } from '../src/output/header-files.ts';
import { siteHeaders, signInHeaders } from '../src/shell/security-policy.ts';
import { projectFolder } from './build.ts';
import { exitCodes, runCommand } from './command.ts';
import { readFileText, writeFiles } from './write-files.ts';

const usage = `Makes the headers for nginx from src/shell/security-policy.ts. The build writes those for other hosts itself.

  npm run headers -- [--check]

  --check    only say whether they are as they should be

Exit code: 0 done, 1 a file is not as it should be, 2 could not run.
`;

const made = 'Made by `npm run headers` from src/shell/security-policy.ts. Do not edit.';

const files = {
  'security-headers.conf': () => nginxHeaders(siteHeaders(), [made, 'Headers of every answer of the site.']),
  'sign-in-headers.conf': () =>
    nginxHeaders(signInHeaders(), [
      made,
      'Headers of the sign-in service, whose pages have scripts and forms of their own.',
    ]),
};

/** Writes the includes for nginx, or holds them against what is there; gives the exit code. */
export function makeHeaders(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  const texts = new Map(Object.entries(files).map(([name, text]) => [join('deploy/nginx', name), text()]));
  const stale = [...texts].filter(([file, text]) => readFileText(join(projectFolder, file)) !== text);
  if (values.check && stale.length > 0) {
    const names = stale.map(([file]) => file).join(', ');
    process.stdout.write(`not as the policy in the code says: ${names}; run \`npm run headers\`\n`);
    return exitCodes.errors;
  }
  if (!values.check) writeFiles(new Map([...texts].map(([file, text]) => [join(projectFolder, file), text])));
  process.stdout.write(`${texts.size} files ${values.check ? 'are as they should be' : 'written in deploy/nginx'}\n`);
  return exitCodes.clean;
}

if (import.meta.main) await runCommand(() => makeHeaders(process.argv.slice(2)));
