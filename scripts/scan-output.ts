import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputFault } from '../src/output/fault.ts';
import { isReadWhole, kindOf, scanFile, scanFileName } from '../src/output/scan-file.ts';
import type { FaultInFile } from '../src/output/scan-text.ts';
import { scanPage, type Allowed } from '../src/output/scan.ts';
import { ownScripts, policyFor } from '../src/shell/security-policy.ts';

/**
 * Looks at files of a built site, and gives what does not belong there. File by file, so that it fills the time in which
 * something else of this process waits.
 *
 * @param files relative to the folder, see `siteFiles`
 * @param address the address of the site, where it has one
 */
export async function scanOutput(folder: string, files: readonly string[], address?: string): Promise<FaultInFile[]> {
  const origin = address === undefined ? undefined : new URL(address).origin;
  const allowed: Allowed = { scripts: ownScripts(), policy: policyFor('meta'), origin };
  const found: FaultInFile[] = [];
  for (const file of files) for (const fault of await faultsOf(folder, file, allowed)) found.push({ file, ...fault });
  return found;
}

async function faultsOf(folder: string, file: string, allowed: Allowed): Promise<OutputFault[]> {
  const faults = scanFileName(file);
  const read = () => readFile(join(folder, file), 'utf8');
  if (kindOf(file) === 'html') return [...faults, ...scanPage(await read(), allowed)];
  return isReadWhole(file) ? [...faults, ...scanFile(file, await read(), allowed.origin)] : faults;
}
