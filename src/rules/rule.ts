import type { Finding } from '../domain/finding.ts';
import type { Library } from '../domain/library.ts';

/** Judges a whole library. A rule never prints, never reads the disk, and works without positions too. */
export type Rule = (library: Library) => Finding[];
