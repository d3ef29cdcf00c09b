/** A command that could not run at all: said in one sentence, exit code 2, no stack trace. */
export class CannotRunError extends Error {
  override name = 'CannotRunError';
}

/** Exit codes of every command: clean or warnings only, errors found, could not run. */
export const exitCodes = { clean: 0, errors: 1, cannotRun: 2 } as const;

/** Runs a command and turns what people can mend into one sentence. What only we can mend keeps its stack. */
export async function runCommand(command: () => Promise<number> | number): Promise<void> {
  // Whoever reads along may stop reading, as `| head` does: there is nobody left to say anything to.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!isExpected(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = exitCodes.cannotRun;
  }
}

/** Faults of the person who typed the command: unknown flags, missing folders, wrong days. */
function isExpected(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const isUsage = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS_') === true;
  return (
    isUsage ||
    ['CannotRunError', 'MissingRootError', 'InvalidDayError', 'InvalidEditionError', 'RevisionError'].includes(
      error.name,
    )
  );
}
