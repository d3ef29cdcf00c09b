import { createHash, hash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What pages are made by, from the root of the project: our own files, and the list of everybody else's. */
const sources = ['src/**/*.*', 'astro.config.mjs', 'ec.config.mjs', 'package-lock.json'];

/** The handbook's pages, which Starlight makes at every build. */
const handbook = /^src\/content\/docs\//;

/**
 * Says by which software pages are made, for who keeps pages from an earlier build.
 *
 * @param root the folder of the project
 */
export function softwareFingerprint(root: string): string {
  const whole = createHash('sha256').update(process.version);
  for (const file of filesOf(root)) whole.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  return whole.digest('base64url');
}

/**
 * Says what a page shows of a text.
 *
 * @param pictures the files of its pictures
 */
export function textFingerprint(body: string, pictures: readonly string[]): string {
  const ofText = hash('sha256', body, 'base64url');
  return [ofText, ...pictures.map((file) => hash('sha256', readFileSync(file), 'base64url'))].join(' ');
}

function filesOf(root: string): string[] {
  return sources
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !handbook.test(file) && statSync(join(root, file)).isFile())
    .sort();
}
