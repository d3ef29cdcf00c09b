import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFault } from '../src/output/fault.ts';
import { isReadWhole, kindOf, scanFile, scanFileName } from '../src/output/scan-file.ts';
import type { FaultInFile } from '../src/output/scan-text.ts';
import { scanPage, type Allowed } from '../src/output/scan.ts';
import { ownScripts, policyFor } from '../src/shell/security-policy.ts';
import { siteFiles } from './site-files.ts';

/**
 * Looks at every file of a built site, and gives what does not belong there.
 *
 * @param address the address of the site, where it has one
 */
export function scanOutput(folder: string, address?: string): FaultInFile[] {
  const origin = address === undefined ? undefined : new URL(address).origin;
  const allowed: Allowed = { scripts: ownScripts(), policy: policyFor('meta'), origin };
  return siteFiles(folder).flatMap((file) => faultsOf(folder, file, allowed).map((fault) => ({ file, ...fault })));
}

function faultsOf(folder: string, file: string, allowed: Allowed): OutputFault[] {
  const faults = scanFileName(file);
  const read = () => readFileSync(join(folder, file), 'utf8');
  if (kindOf(file) === 'html') return [...faults, ...scanPage(read(), allowed)];
  return isReadWhole(file) ? [...faults, ...scanFile(file, read(), allowed.origin)] : faults;
}
