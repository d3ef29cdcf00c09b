import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { jsonSchemaText, schemas, type SchemaName } from '../src/scaffold/json-schema.ts';
import { projectFolder } from './build.ts';
import { exitCodes, runCommand } from './command.ts';
import { readFileText, writeFiles } from './write-files.ts';

const usage = `Makes the JSON Schemas with which editors complete and judge what people write in a content folder.

  npm run schemas -- [--check] [--out DIR]

  --check      only say whether they are as they should be
  --out DIR    where they lie (default: schemas, in this project)

Exit code: 0 done, 1 a file is not as it should be, 2 could not run.
`;

/** Writes the schemas, or holds them against what is there; gives the exit code. */
export function makeSchemas(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      check: { type: 'boolean', default: false },
      out: { type: 'string', default: join(projectFolder, 'schemas') },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  const names = Object.keys(schemas) as SchemaName[];
  const texts = new Map(names.map((name) => [join(values.out, `${name}.json`), jsonSchemaText(name)]));
  const stale = [...texts].filter(([file, text]) => readFileText(file) !== text).map(([file]) => file);
  if (values.check && stale.length > 0) {
    process.stdout.write(`not as the schemas in the code say: ${stale.join(', ')}; run \`npm run schemas\`\n`);
    return exitCodes.errors;
  }
  if (!values.check) writeFiles(texts);
  process.stdout.write(
    `${names.length} schemas ${values.check ? 'are as they should be' : `written in ${values.out}`}\n`,
  );
  return exitCodes.clean;
}

if (import.meta.main) await runCommand(() => makeSchemas(process.argv.slice(2)));
