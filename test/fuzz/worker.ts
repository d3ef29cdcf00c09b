import { makeRenderer } from './renderer.ts';
import { judgeInput } from './oracle.ts';
import type { Sample } from './mutate.ts';

// A process of its own: an input that breaks a parser may take the process with it. It judges what it is sent, in order.
const renderer = await makeRenderer('/content');

process.on('message', ({ kind, input }: { kind: Sample['kind']; input: string }) => {
  void judgeInput(kind, Buffer.from(input, 'base64'), renderer).then((judged) => process.send?.(judged));
});

process.send?.('ready');
