import { eraseKept } from '../../reader/erase.ts';
import { changeProgress, keptProgress } from '../../reader/kept-progress.ts';
import { countChanges, mergeProgress } from '../../reader/merge-progress.ts';
import { writeProgressFile, type ProgressFile, type ProgressPlace } from '../../reader/progress-file.ts';
import { noProgress } from '../../reader/progress.ts';
import { mostChapters } from '../../reader/read-progress.ts';
import { today } from '../../reader/today.ts';
import { dayInWords } from '../../shell/dates.ts';
import { download, fileName } from './download.ts';
import { readChosenFile } from './read-file.ts';
import type { Say } from './say.ts';
import { pageLanguage, part } from './shelf.ts';

/** Makes the buttons work with which a reader takes progress along, brings it back and erases it. */
export function carryAlong(root: HTMLElement, place: ProgressPlace, say: Say): void {
  takeAlong(root, place, say);
  bringBack(root, place, say);
  erase(root, say);
}

function takeAlong(root: HTMLElement, place: ProgressPlace, say: Say): void {
  onPress(root, 'save', () => {
    const made = today();
    const name = part<HTMLInputElement>(root, '[data-name]').value;
    const file = fileName(['voortgang', place.site, made], 'json');
    download(file, writeProgressFile({ ...place, made, name, progress: kept() }), 'application/json');
    tell(root, 'save', say('saved', { FILE: file }));
  });
}

function bringBack(root: HTMLElement, place: ProgressPlace, say: Say): void {
  const input = part<HTMLInputElement>(root, '[data-file]');
  const sure = part(root, '[data-part=sure]');
  let found: ProgressFile | undefined;
  const end = (words: string) => {
    found = undefined;
    // Its button is about to go, and the focus would go with it.
    if (sure.contains(document.activeElement)) input.focus();
    sure.hidden = true;
    input.value = '';
    tell(root, 'bring', words);
  };

  input.addEventListener('change', async () => {
    const [chosen] = input.files ?? [];
    if (chosen === undefined) return;
    const read = await readChosenFile(chosen, place);
    // Another one was chosen meanwhile.
    if (input.files?.[0] !== chosen) return;
    if ('fault' in read) return end(say(`fault.${read.fault}`));
    const merged = mergeProgress(kept(), read.file.progress);
    if (Object.keys(merged.chapters).length > mostChapters) return end(say('fault.too-many'));
    const changes = countChanges(kept(), merged);
    const { name, made } = read.file;
    const day = dayInWords(made, pageLanguage());
    const whose = name === undefined ? say('found', { DAY: day }) : say('foundOf', { NAME: name, DAY: day });
    if (changes === 0) return end(whose + say('foundNone'));
    found = read.file;
    sure.hidden = false;
    tell(root, 'bring', whose + say(changes === 1 ? 'foundOne' : 'foundMany', { NUMBER: changes }));
  });
  onPress(root, 'leave', () => end(say('cancelled')));
  onPress(root, 'bring', () => {
    const file = found;
    if (file === undefined) return;
    const result = changeProgress((progress) => mergeProgress(progress, file.progress));
    end(say(result === 'kept' ? 'merged' : result));
  });
}

function erase(root: HTMLElement, say: Say): void {
  const dialog = part<HTMLDialogElement>(root, 'dialog');
  onPress(root, 'ask', () => dialog.showModal());
  onPress(root, 'keep', () => dialog.close());
  onPress(root, 'erase', () => {
    dialog.close();
    tell(root, 'erase', say(eraseKept() === 'kept' ? 'erased' : 'eraseFailed'));
  });
}

function kept() {
  const progress = keptProgress();
  return progress === 'later' ? noProgress : progress;
}

/** Does something when a button of the page is pressed. */
export function onPress(root: HTMLElement, act: string, does: () => void): void {
  part(root, `[data-act=${act}]`).addEventListener('click', does);
}

/** Says something where it belongs, and aloud. */
export function tell(root: HTMLElement, place: string, words: string): void {
  part(root, `[data-said=${place}]`).textContent = words;
}
