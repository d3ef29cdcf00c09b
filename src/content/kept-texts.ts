import { hash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeTextMemory, type KnownTexts, type TextMemory } from '../chapter/text-memory.ts';
import { softwareFingerprint } from './fingerprint.ts';
import { readText, writeBeside } from './write-beside.ts';

/** A memory of texts that the next process gets too. */
export interface KeptTexts {
  memory: TextMemory;
  /** Writes down what is known, once. */
  keep: () => void;
}

const name = 'known-texts.json';

/**
 * Opens what an earlier process knew of texts. It is nothing where the file is not whole or other software wrote it: then
 * everything is read anew, which is slower and nothing else.
 *
 * @param isFresh whether to begin with nothing
 */
export function openKeptTexts({ root, cacheDir }: { root: URL; cacheDir: URL }, isFresh: boolean): KeptTexts {
  const file = join(fileURLToPath(cacheDir), name);
  const software = softwareFingerprint(fileURLToPath(root));
  const memory = makeTextMemory(isFresh ? {} : knownIn(readText(file) ?? '', software));
  let isKept = false;
  return {
    memory,
    keep() {
      if (isKept) return;
      isKept = true;
      const payload = JSON.stringify({ software, texts: memory.asked() });
      try {
        writeBeside(new Map([[file, `${digestOf(payload)}\n${payload}`]]));
      } catch {
        // Not kept, then. The old file is as good as it was, and of a full disk whoever needs it will tell.
      }
    },
  };
}

function knownIn(file: string, software: string): KnownTexts {
  const line = file.indexOf('\n');
  const payload = file.slice(line + 1);
  if (line === -1 || digestOf(payload) !== file.slice(0, line)) return {};
  const kept = JSON.parse(payload) as { software: string; texts: KnownTexts };
  return kept.software === software ? kept.texts : {};
}

function digestOf(payload: string): string {
  return hash('sha256', payload, 'base64');
}
