import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { readFiles } from './output.ts';

/** Every file of a built site as somebody who looks for a word would read it. */
export interface ReadableFile {
  file: string;
  /** How many bytes were looked at, unpacked. */
  bytes: number;
  /** Its name and what is in it, in lower case, as it is and with every way of writing a character undone. */
  text: string;
}

/** Reads every byte of a built site, unpacked. */
export function readEverything(outDir: string): ReadableFile[] {
  return readFiles(outDir).map((file) => {
    const content = unpack(readFileSync(join(outDir, file)), file);
    const text = `${file}\n${content.toString('utf8')}`;
    const forms = [text, decodePercent(text), decodeEntities(text), decodeEscapes(text)];
    return { file, bytes: content.length, text: [...new Set(forms)].join('\n').toLowerCase() };
  });
}

function unpack(content: Buffer, file: string): Buffer {
  if (content[0] === 0x1f && content[1] === 0x8b) return unpack(gunzipSync(content), file.replace(/\.gz$/, ''));
  if (content.subarray(0, 4).equals(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]))) return zstdDecompressSync(content);
  return file.endsWith('.br') ? brotliDecompressSync(content) : content;
}

function decodePercent(text: string): string {
  return text.replaceAll(/%(?<code>[0-9a-f]{2})/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function decodeEntities(text: string): string {
  const named: Record<string, string> = { '&amp;': '&', '&shy;': '', '&hyphen;': '-', '&commat;': '@' };
  return text
    .replaceAll(/&#x(?<code>[0-9a-f]{1,6});?/gi, (_all, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll(/&#(?<code>\d{1,6});?/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&[a-z]+;/g, (name) => named[name] ?? name);
}

function decodeEscapes(text: string): string {
  return text.replaceAll(/\\(?:u|x00|x)(?<code>[0-9a-f]{2,4})/gi, (_all, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
