import { chaptersOf, type OwnPath } from '../../reader/own-path.ts';

/** A chapter as the page offers it. */
export interface Offered {
  id: string;
  title: string;
  lang: string;
  address: string;
  minutes: number;
  version: string | undefined;
  presumes: string[];
  slots: string[];
}

/** A slot with its question. */
export interface Asked {
  question: string;
  lang: string;
  isEverybodys: boolean;
}

/** Everything that a path can be made of, as it stands on the page. */
export interface Catalogue {
  chapters: ReadonlyMap<string, Offered>;
  slots: ReadonlyMap<string, Asked>;
}

/** What the page offers, from the boxes and fields of the form. */
export function catalogueIn(root: ParentNode): Catalogue {
  const boxes = [...root.querySelectorAll<HTMLInputElement>('input[name=chapter]')];
  const fields = [...root.querySelectorAll<HTMLElement>('[data-slot]')];
  return {
    chapters: new Map(
      boxes.map((box) => {
        const { address = '', minutes, version, presumes, slots } = box.dataset;
        const title = box.labels?.[0]?.querySelector('span');
        const [text, lang] = [title?.textContent ?? '', title?.lang ?? ''];
        const lists = { presumes: listed(presumes), slots: listed(slots) };
        return [box.value, { id: box.value, title: text, lang, address, minutes: Number(minutes), version, ...lists }];
      }),
    ),
    slots: new Map(
      fields.map((field) => {
        const { slot = '', everybodys } = field.dataset;
        const label = field.querySelector('label');
        const question = { question: label?.textContent ?? '', lang: label?.lang ?? '' };
        return [slot, { ...question, isEverybodys: everybodys !== undefined }];
      }),
    ),
  };
}

/** The chapters of a path, and the minutes they take. */
export function totalOf(path: Pick<OwnPath, 'groups'>, { chapters }: Catalogue): { CHAPTERS: number; MINUTES: number } {
  const all = chaptersOf(path);
  return { CHAPTERS: all.length, MINUTES: all.reduce((sum, id) => sum + (chapters.get(id)?.minutes ?? 0), 0) };
}

function listed(ids = ''): string[] {
  return ids.split(' ').filter((id) => id !== '');
}
