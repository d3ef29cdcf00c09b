import { keptPaths } from '../../reader/kept-paths.ts';
import { chaptersOf, onSite } from '../../reader/own-path.ts';
import { fromFragment } from '../../reader/path-link.ts';
import { catalogueIn } from './catalogue.ts';
import { part, type Desk, type Words } from './desk.ts';
import { keptFace } from './kept-face.ts';
import { makeFace } from './make-face.ts';
import { openedFace } from './opened-face.ts';

const faces = ['make', 'opened', 'kept', 'fault'];

/** The page on which a path of one's own is made, opened from a link, and kept. The address says which. */
class OwnPathPage extends HTMLElement {
  #turn = 0;

  connectedCallback(): void {
    const desk: Desk = {
      root: this,
      catalogue: catalogueIn(this),
      words: JSON.parse(this.dataset['words'] ?? '{}') as Words,
      show: (face, asked) => this.#show(face, asked),
      make: (path) => make({ ...(path && { path }), asked: true }),
      look: (path) => opened({ path, from: 'self', strangers: { chapters: 0, answers: 0 } }, true),
      kept: () => void kept(true),
    };
    const make = makeFace(desk);
    const opened = openedFace(desk);
    const kept = keptFace(desk);
    const knows = {
      chapter: (id: string) => desk.catalogue.chapters.has(id),
      slot: (id: string) => desk.catalogue.slots.has(id),
    };
    const fault = (name: string) => {
      part(this, 'fault-text').textContent = desk.words[`fault-${name}`] ?? '';
      this.#show('fault', false);
    };

    const choose = async (asked: boolean) => {
      const turn = ++this.#turn;
      const found = await fromFragment(location.hash);
      // An answer about an address that has changed since comes too late.
      if (turn !== this.#turn) return;
      if (typeof found === 'string') return fault(found);
      if (found !== undefined) {
        const shown = onSite(found, knows);
        if (chaptersOf(shown.path).length === 0) return fault('empty');
        return opened({ ...shown, from: 'link' }, asked);
      }
      const from = /^#van=([a-z\d-]{1,64})$/.exec(location.hash)?.[1];
      if (from === undefined && kept(asked)) return;
      make({ ...(from !== undefined && { from }), asked });
    };
    part(this, 'fault-make').addEventListener('click', () => {
      history.replaceState(null, '', location.pathname + location.search);
      make({ asked: true });
    });
    addEventListener('hashchange', () => void choose(true));
    void choose(false);
  }

  #show(face: string, asked: boolean): void {
    part(this, 'none').hidden = true;
    for (const name of faces) part(this, name).hidden = name !== face;
    const paths = keptPaths();
    part(this, 'back').hidden = face !== 'make' || paths === 'later' || paths.kept === undefined;
    if (asked) part(this, face).querySelector<HTMLElement>('h2')?.focus();
  }
}

customElements.define('own-path', OwnPathPage);
