import { isChapter, type CorpusCase } from './corpus.ts';

/** The stages that a case meets: the check, the loader alone in a build and in a dev server, the gate of the compiler. */
export type Stage = 'check' | 'loader' | 'dev' | 'gate';

/** Attacks that a stage cannot see by its nature, with the reason. Everything else it must stop. */
const blind: readonly BlindSpot[] = [
  ...at('gate', 'gets a text; what was no UTF-8 in the file is a replacement character by then', [
    'bytes/latin1',
    'bytes/utf8-cut',
    'bytes/utf8-lone-byte',
    'bytes/utf8-overlong',
    'bytes/utf8-surrogate',
    'bytes/utf8-too-high',
  ]),
  ...at('gate', 'sees one chapter; which pictures and pages there are is known of all files together', [
    'images/case',
    'images/definition-unused',
    'images/missing',
    'links/absolute',
    'links/api',
    'links/climbs-out',
    'links/javascript-control',
    'links/to-file',
  ]),
  ...at('gate', 'does not know what day it is', ['yaml-features/date-future']),
  ...at('dev', 'tells it and shows the chapter: a link to nowhere and a day to come harm nobody', [
    'images/definition-unused',
    'links/absolute',
    'links/api',
    'links/climbs-out',
    'links/javascript-control',
    'links/to-file',
    'yaml-features/date-future',
  ]),
];

interface BlindSpot {
  name: string;
  stage: Stage;
  reason: string;
}

function at(stage: Stage, reason: string, names: readonly string[]): BlindSpot[] {
  return names.map((name) => ({ name: `attacks/${name}.mdx`, stage, reason }));
}

/** Whether a stage must stop an attack. */
export function mustStop(one: CorpusCase, stage: Stage): boolean {
  if ((stage === 'gate' || stage === 'dev') && !isChapter(one)) return false;
  return !blind.some((spot) => spot.name === one.name && spot.stage === stage);
}

/** The attacks that a stage cannot see, for the list that the test keeps. */
export function blindSpots(): string[] {
  return blind.map(({ name, stage, reason }) => `${name}: ${stage}: ${reason}`);
}
