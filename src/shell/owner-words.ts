import type { OwnerView } from '../domain/owner-view.ts';

/** Who answers for a theme, in a few words: for paper, and for where a link has no place. */
export function ownerInWords({ state, company }: OwnerView, t: App.Locals['t']): string {
  if (state === 'retired') return t('state.retired').toLowerCase();
  if (company === undefined) return t('print.seeking');
  return state === 'proposed' ? `${company.title.text} (${t('state.proposed').toLowerCase()})` : company.title.text;
}
