import { isBlocked } from '../../reader/erase.ts';
import { followProgress, keptProgress } from '../../reader/kept-progress.ts';
import { noProgress } from '../../reader/progress.ts';
import { carryAlong } from './carry.ts';
import { showOverview } from './overview.ts';
import { sayingsOf } from './say.ts';
import { part, readShelf } from './shelf.ts';
import { makeStatements } from './statement-sheet.ts';

/** The page of one's own progress: what this browser keeps, laid over the lists of what there is. */
class MyProgress extends HTMLElement {
  connectedCallback(): void {
    const say = sayingsOf(this);
    const { site = '', edition = '' } = this.dataset;
    const shelf = readShelf(this);
    const notice = part(this, '[data-part=notice]');
    const show = showOverview(this, shelf, say);
    const follow = makeStatements(this, shelf, say);
    carryAlong(this, { site, edition }, say);
    part(this, '[data-part=carry]').hidden = false;

    followProgress(() => {
      const kept = keptProgress();
      const progress = kept === 'later' ? noProgress : kept;
      const isEmpty = Object.keys(progress.chapters).length === 0;
      notice.textContent = isBlocked() ? say('blocked') : kept === 'later' ? say('later') : '';
      notice.hidden = notice.textContent === '';
      part(this, '[data-part=mine]').hidden = isEmpty;
      show(progress, kept === 'later');
      follow(progress);
    });
  }
}

customElements.define('my-progress', MyProgress);
