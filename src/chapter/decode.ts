import { hash } from 'node:crypto';
import { finding, type Finding, type Position } from '../domain/finding.ts';

/** The text of a file, or the one finding that says why there is none. */
export type Decoded = { text: string } | { finding: Finding };

/** Reads bytes as UTF-8. A byte-order mark is no fault and is left out, so that positions are those an editor shows. */
export function decode(bytes: Uint8Array, path: string): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // The decoder does not say where it stopped, so look for the place.
    const offset = firstInvalidByte(bytes);
    const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
    const position = positionAt(new TextDecoder('utf-8').decode(bytes.subarray(0, offset)), undefined);
    return { finding: finding('encoding-invalid', { path, position }, { byte }) };
  }
}

/** The line and column of an offset in a text (of its end when there is none), both from 1. */
export function positionAt(text: string, offset: number | undefined): Position {
  const before = offset === undefined ? text : text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let index = before.indexOf('\n'); index !== -1; index = before.indexOf('\n', index + 1)) line += 1;
  return { line, column: before.length - lineStart + 1 };
}

/** The first 16 hexadecimal digits of a text's SHA-256, blind to the kind of line ends. */
export function digestOf(text: string): string {
  return hash('sha256', text.replaceAll('\r\n', '\n'), 'hex').slice(0, 16);
}

/**
 * The offset of the first byte that cannot stand where it stands. Found by halving the longest beginning that may
 * still go on; of that, the bytes of a character that never came are left out.
 */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (mayGoOn(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, valid), { stream: true });
  return new TextEncoder().encode(whole).length;
}

function mayGoOn(beginning: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(beginning, { stream: true });
    return true;
  } catch {
    return false;
  }
}
