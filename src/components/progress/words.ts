import { fileFaults } from '../../reader/progress-file.ts';

type Translate = App.Locals['t'];

/** What the page of one's own progress says in the browser. */
const progressKeys = [
  ...(['last', 'nextPath', 'nextTheme', 'allRead', 'total', 'changed'] as const),
  ...(['tally', 'tallyUnderstood', 'tallyChanged', 'tallyLeft'] as const),
  ...(['saved', 'foundOf', 'found', 'foundNone', 'foundOne', 'foundMany', 'merged', 'cancelled'] as const),
  ...(['erased', 'eraseFailed', 'blocked', 'full'] as const),
  ...(['noQuestions', 'notYet', 'noVersion', 'now', 'statementNone', 'copied', 'copyFailed', 'line'] as const),
] as const;

/** What the page of a team says in the browser. */
const teamKeys = [
  ...(['none', 'readOne', 'readMany', 'person', 'persons', 'cleared', 'tooMany', 'saved'] as const),
  ...(['count', 'countUnderstood', 'files', 'made', 'total', 'nobody', 'unknownOne', 'unknownMany'] as const),
  ...(['name', 'theme', 'chapter', 'status', 'read', 'version', 'understood', 'current'] as const),
] as const;

/** How a chapter stands with somebody, in the order of the legend. */
export const teamStatuses = ['read', 'understood', 'changed', 'new'] as const;

/** The words of the page of one's own progress, for its script. */
export function progressWords(t: Translate): Record<string, string> {
  return {
    ...Object.fromEntries(progressKeys.map((key) => [key, t(`progress.say.${key}`)])),
    ...Object.fromEntries(
      (['read', 'understood', 'changed'] as const).map((key) => [`mark.${key}`, t(`progress.mark.${key}`)]),
    ),
    ...faultWords(t),
    ...minuteWords(t),
    later: t('progress.later'),
  };
}

/** The words of the page of a team, for its script. */
export function teamWords(t: Translate): Record<string, string> {
  return {
    ...Object.fromEntries(teamKeys.map((key) => [key, t(`team.say.${key}`)])),
    ...Object.fromEntries(teamStatuses.map((status) => [`status.${status}`, t(`team.status.${status}`)])),
    ...Object.fromEntries(teamStatuses.map((status) => [`letter.${status}`, t(`team.letter.${status}`)])),
    ...faultWords(t),
  };
}

function faultWords(t: Translate): Record<string, string> {
  const faults = [...fileFaults, 'unreadable'] as const;
  return Object.fromEntries(faults.map((fault) => [`fault.${fault}`, t(`progress.say.fault.${fault}`)]));
}

function minuteWords(t: Translate): Record<string, string> {
  return { minute: t('count.minute'), minutes: t('count.minutes', { number: '[NUMBER]' }) };
}
