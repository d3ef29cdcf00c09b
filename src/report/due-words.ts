import type { Freshness } from '../domain/due.ts';
import type { Language } from '../domain/language.ts';

interface DueWords {
  title: (company: string) => string;
  intro: (company: string) => string;
  outro: string;
  seeking: string;
  freshness: Record<Exclude<Freshness, 'fresh'>, (due: string) => string>;
  edit: string;
  more: (chapters: number) => string;
  action: Record<'create' | 'update' | 'reopen' | 'close', (title: string, number: number | undefined) => string>;
  nothing: string;
  blind: string;
}

/** The words of the issues about what falls due, and of the command that keeps them. */
export const dueWords: Record<Language, DueWords> = {
  nl: {
    title: (company) => `Te controleren door ${company}`,
    intro: (company) =>
      `Deze hoofdstukken wachten op een controle door ${company}. Een controle kost een kwartier: lees het hoofdstuk, ga na of het nog klopt, en voeg onder \`reviews\` toe wat je bekeken hebt.`,
    outro: 'Deze lijst wordt elke week bijgewerkt, en sluit vanzelf als alles gecontroleerd is.',
    seeking: 'dit thema heeft nog geen eigenaar',
    freshness: {
      soon: (due) => `vóór ${due}`,
      due: (due) => `had vóór ${due} gemoeten`,
      'long-due': (due) => `had al lang geleden gemoeten, vóór ${due}`,
      unreviewed: () => 'nog nooit gecontroleerd',
    },
    edit: 'open de editor',
    more: (chapters) => `… en nog ${chapters}`,
    action: {
      create: (title) => `maken: ${title}`,
      update: (title, number) => `bijwerken: #${number} ${title}`,
      reopen: (title, number) => `heropenen: #${number} ${title}`,
      close: (title, number) => `sluiten: #${number} ${title}`,
    },
    nothing: 'er is niets te doen',
    blind: 'Niet gekeken welke issues er al zijn: GITHUB_REPOSITORY en GITHUB_TOKEN zijn er niet.',
  },
  en: {
    title: (company) => `To be reviewed by ${company}`,
    intro: (company) =>
      `These chapters wait for a review by ${company}. A review takes a quarter of an hour: read the chapter, find out whether it still holds, and add what you looked at under \`reviews\`.`,
    outro: 'This list is brought up to date every week, and closes by itself when everything has been reviewed.',
    seeking: 'this theme has no owner yet',
    freshness: {
      soon: (due) => `before ${due}`,
      due: (due) => `was due before ${due}`,
      'long-due': (due) => `was due long ago, before ${due}`,
      unreviewed: () => 'never reviewed',
    },
    edit: 'open the editor',
    more: (chapters) => `… and ${chapters} more`,
    action: {
      create: (title) => `create: ${title}`,
      update: (title, number) => `update: #${number} ${title}`,
      reopen: (title, number) => `reopen: #${number} ${title}`,
      close: (title, number) => `close: #${number} ${title}`,
    },
    nothing: 'there is nothing to do',
    blind: 'Did not look which issues there are: GITHUB_REPOSITORY and GITHUB_TOKEN are not set.',
  },
};
